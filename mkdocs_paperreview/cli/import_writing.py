# SPDX-License-Identifier: MIT
"""What was imported onto the disk, where nothing that exists is written over."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from typing import Literal

from mkdocs_paperreview.cli.import_files import Haul
from mkdocs_paperreview.hosts.new_file import new_file
from mkdocs_paperreview.imports.importing import Imported

__all__ = ["State", "put", "state_of"]

_MAX_PICTURE = 25_000_000

State = Literal["new", "same", "different"]


def state_of(review: Imported, into: Path) -> State:
    """Whether there is nothing yet where a review goes, the very same, or something else."""
    target = into / review.target
    other = target.parent.with_name(f"{target.parent.name}.md") if target.name == "index.md" else target.with_suffix("") / "index.md"
    if target.is_symlink() or target.exists():
        return "same" if target.is_file() and not target.is_symlink() and target.read_bytes() == review.text.encode() else "different"
    return "different" if other.exists() and other.parent != into.parent else "new"


def put(review: Imported, haul: Haul, into: Path, *, is_new: bool, dry_run: bool) -> Iterator[str]:
    """Write a review and the files beside it; what cannot be written is said."""
    target = into / review.target
    if not target.parent.resolve().is_relative_to(into.resolve()):
        yield f"{target.parent} leads out of {into}; nothing was written there."
        return
    for name, place in review.files.items():
        if message := _copied(haul.files[name], into / place, dry_run=dry_run):
            yield message
    if is_new and not dry_run:
        _write(target, review.text.encode())


def _copied(file: Path, target: Path, *, dry_run: bool) -> str:
    """Copy a file, if it is not there yet; gives why it could not be copied."""
    try:
        message = _why_not_copied(file, target)
        if not message and not dry_run and not target.exists():
            _write(target, file)
    except OSError as error:
        return f"{file} was not copied to {target}: {error.strerror or error}."
    return message


def _why_not_copied(file: Path, target: Path) -> str:
    if file.is_symlink():
        return f"{file} is a symbolic link, and was not copied."
    if not os.access(file, os.R_OK):
        return f"{file} cannot be read, and was not copied."
    if (size := file.stat().st_size) > _MAX_PICTURE:
        return f"{file} has {ceil(size / 1e5) / 10} MB, and was not copied; at most {_MAX_PICTURE / 1e6:.0f} MB are."
    if target.is_symlink() or (target.exists() and (target.stat().st_size != size or target.read_bytes() != file.read_bytes())):
        return f"{target} is there already, and is another file than {file}; it was left as it is."
    return ""


def _write(target: Path, content: Path | bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with new_file(target) as opened:
        if isinstance(content, bytes):
            opened.write(content)
        else:
            with content.open("rb") as source:
                shutil.copyfileobj(source, opened)
