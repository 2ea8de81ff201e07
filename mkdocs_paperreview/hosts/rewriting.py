# SPDX-License-Identifier: MIT
"""A file gets new content in one step: whenever the power goes, the old or the new content is there, whole.

The new content is written to a file beside it and flushed to the disk, and then takes the name of the old one.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Iterable
from pathlib import Path

from mkdocs_paperreview.hosts.staging import is_running

__all__ = ["name_beside", "rewrite_all", "sweep"]

_MARK = ".paperreview-"
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class _Unwritable(Exception):  # noqa: N818  # the name reads as a sentence where it is raised
    """A file that is left as it is; the text says why."""


def rewrite_all(files: Iterable[tuple[Path, bytes, bytes]]) -> dict[Path, str]:
    """Put new content in place of the old in each file, with the same mode and, where possible, owner; gives why some are as they were."""
    swept: set[Path] = set()
    failed: dict[Path, str] = {}
    for file, before, after in files:
        if file.parent not in swept:
            swept.add(file.parent)
            sweep(file.parent)
        try:
            _rewrite(file, before, after)
        except _Unwritable as why:
            failed[file] = str(why)
        except OSError as error:
            failed[file] = f"{error.strerror or error}."
    return failed


def _rewrite(file: Path, before: bytes, after: bytes) -> None:
    found = file.lstat()
    if stat.S_ISLNK(found.st_mode):
        msg = "It is a symbolic link; name the file it leads to."
        raise _Unwritable(msg)
    if not found.st_mode & _WRITABLE or not os.access(file, os.W_OK):
        msg = "It is read-only."
        raise _Unwritable(msg)
    new = name_beside(file)
    try:
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:  # noqa: PTH123  # a path has no such flags
            opened.write(after)
            opened.flush()
            with contextlib.suppress(OSError):  # another user's file, or a file system without users
                _like(opened.fileno(), found)
            os.fsync(opened.fileno())
        if file.read_bytes() != before:
            msg = "It was changed meanwhile."
            raise _Unwritable(msg)
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)
    _flush(file.parent)


def name_beside(file: Path) -> Path:
    """A name for what is to be this file and is not whole yet."""
    return file.with_name(f"{_MARK}{os.getpid()}-{secrets.token_hex(4)}")


def _like(opened: int, found: os.stat_result) -> None:
    if hasattr(os, "fchown"):
        with contextlib.suppress(OSError):
            os.fchown(opened, found.st_uid, found.st_gid)
    if hasattr(os, "fchmod"):
        os.fchmod(opened, stat.S_IMODE(found.st_mode))


def _flush(folder: Path) -> None:
    """Let the disk know of the new name, too."""
    with contextlib.suppress(OSError):  # a system on which folders are not opened
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def sweep(folder: Path) -> None:
    """Remove what killed runs have left behind."""
    for left in folder.glob(f"{_MARK}*-*"):
        if left.is_file() and not is_running(left.name.removeprefix(_MARK).partition("-")[0]):
            with contextlib.suppress(OSError):  # in a folder of others
                left.unlink()
