# SPDX-License-Identifier: MIT
"""The day on which a file came into its git repository, under whatever name it had then."""

from __future__ import annotations

import subprocess
import unicodedata
from collections.abc import Mapping
from datetime import date
from pathlib import Path

__all__ = ["FirstCommits", "NoHistory"]

_COMMIT = "\x01"
_LOG = ("log", "--reverse", "--find-renames", "--name-status", "--no-show-signature", f"--format={_COMMIT}%as", "-z")


class NoHistory(Exception):  # noqa: N818  # the name reads as a sentence where it is raised
    """Why there is no history to ask."""


class FirstCommits:
    """Tells the days of files; the history of a repository is read once, when the first of its files is asked for."""

    def __init__(self) -> None:
        self._read: dict[Path, Mapping[str, date]] = {}

    def __call__(self, file: Path) -> date | None:
        """The author's day of a file's first commit; nothing for a file that was never committed."""
        place = file.parent.resolve() / file.name
        root = next((folder for folder in place.parents if (folder / ".git").exists()), None)
        if root is None:
            msg = f"`{file}` is in no git repository, whose history could tell its day."
            raise NoHistory(msg)
        if root not in self._read:
            self._read[root] = _first_days(root)
        return self._read[root].get(_composed(place.relative_to(root).as_posix()))


def _first_days(root: Path) -> Mapping[str, date]:
    """The first days of all paths of a repository. A file that was moved keeps the day it had."""
    if _git(root, "rev-parse", "--is-shallow-repository").strip() == "true":
        msg = f"The history of `{root}` is cut off, and would tell too late a day; `git fetch --unshallow` brings all of it."
        raise NoHistory(msg)
    days: dict[str, date] = {}
    day = date.min
    words = iter(_git(root, *_LOG).split("\0"))
    for word in words:
        status = word.lstrip("\n")
        if status.startswith(_COMMIT):
            day = date.fromisoformat(status[1:])
        elif status.startswith("R"):
            before, after = _composed(next(words)), _composed(next(words))
            days[after] = days.pop(before, day)
        elif status:
            days.setdefault(_composed(next(words)), day)
    return days


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)  # noqa: S603, S607  # no shell
    except OSError as error:
        msg = f"git cannot be run here: {error.strerror or error}."
        raise NoHistory(msg) from None
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        msg = f"git cannot tell the history of `{root}`: {told}"
        raise NoHistory(msg)
    return done.stdout.decode(errors="surrogateescape")


def _composed(path: str) -> str:
    return unicodedata.normalize("NFC", path)
