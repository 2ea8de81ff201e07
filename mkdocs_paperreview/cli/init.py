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

__all__ = ["add_to", "run"]

_BUILT = ("site", "__pycache__")
_SHOWN = 3


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "init",
        help="start a new review site in a folder",
        description="Start a review site that works at once. Nothing that exists is written over.",
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="where to start; a new or an empty folder is best")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Copy the starter."""
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
            opened.write((template / name).read_bytes())
    print(f"A review site is in {folder}. Look at it with:\n\n    cd {shlex.quote(str(folder))}\n    mkdocs serve\n")
    print("Put your reviews into docs/reviews/; every setting is explained in mkdocs.yml.")
    return 0


def _template() -> Path:
    """The starter: inside an installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "site_template"
    return inside if inside.is_dir() else package.parent / "site_template"
