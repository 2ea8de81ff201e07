# SPDX-License-Identifier: MIT
"""`paperreview init DIR`: a site that works at once, to be filled. Nothing that exists is written over."""

from __future__ import annotations

import argparse
import os
import shlex
from pathlib import Path
from typing import Any

from mkdocs_paperreview.cli.streams import refused
from mkdocs_paperreview.hosts.new_file import new_file
from mkdocs_paperreview.labels import Labels, has_labels, labels_in, languages_of_labels
from mkdocs_paperreview.language_tags import language_tag

__all__ = ["add_to", "run"]

_BUILT = ("site", "__pycache__")
_SHOWN = 3
_OWN = "ko"  # the starter's language as it stands
_WORDED = frozenset({Path("mkdocs.yml"), Path("docs/index.md")})


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "init",
        help="start a new review site in a folder",
        description="Start a review site that works at once. Nothing that exists is written over.",
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="where to start; a new or an empty folder is best")
    known = ", ".join(languages_of_labels())
    parser.add_argument("--lang", metavar="LANG", default=_OWN, help=f"the language of the site: {known} ({_OWN})")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Copy the starter."""
    language = language_tag(given.lang)
    if not language or not has_labels(language):
        return refused(
            f"`{given.lang}` is not one of {', '.join(languages_of_labels())}; choose one, and change `languages` in mkdocs.yml later."
        )
    template = _template()
    names = [path.relative_to(template) for path in sorted(template.rglob("*")) if path.is_file() and not set(path.parts) & set(_BUILT)]
    folder: Path = given.folder
    if folder.exists() and not folder.is_dir():
        return refused(f"{folder} is a file; name a folder.")
    if there := [name for name in names if os.path.lexists(folder / name)]:
        more = f" and {len(there) - _SHOWN} more files" if len(there) > _SHOWN else ""
        names_shown = ", ".join(map(str, there[:_SHOWN]))
        return refused(f"{folder} has {names_shown}{more} already; nothing was written. Name a new folder.")
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        with new_file(folder / name) as opened:
            opened.write(_said_in(language, (template / name).read_bytes()) if name in _WORDED else (template / name).read_bytes())
    print(f"A review site is in {folder}. Look at it with:\n\n    cd {shlex.quote(str(folder))}\n    mkdocs serve\n")
    print("Put your reviews into docs/reviews/; every setting is explained in mkdocs.yml.")
    return 0


def _said_in(language: str, content: bytes) -> bytes:
    """A file of the starter, with the lines that are in its language in another one."""
    if language == _OWN:
        return content
    text = content.decode().replace("# languages: [ko, en]", f"languages: [{language}, {'ko' if language == 'en' else 'en'}]")
    for own, other in zip(_lines(labels_in(_OWN)), _lines(labels_in(language)), strict=True):
        text = text.replace(f"{own}\n", f"{other}\n")
    return ("\n\n".join(dict.fromkeys(text.rstrip().split("\n\n"))) + "\n").encode()  # what to do is said in English in any case, once


def _lines(labels: Labels) -> tuple[str, ...]:
    """The ends of the starter's lines that are in its language."""
    return (
        f"  language: {labels.language}",
        f"site_name: {labels.text('starter_name')}",
        f"site_description: {labels.text('starter_description')}",
        f"name: {labels.text('starter_to_light')}",
        f"name: {labels.text('starter_to_dark')}",
        f"name: {labels.text('starter_to_system')}",
        f"title: {labels.text('home')}",
        f"# {labels.text('starter_name')}",
        labels.text("starter_words"),
    )


def _template() -> Path:
    """The starter: inside an installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "site_template"
    return inside if inside.is_dir() else package.parent / "site_template"
