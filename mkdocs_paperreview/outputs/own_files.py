# SPDX-License-Identifier: MIT
"""The package's own scripts, styles and fonts, and where they lie in a site: under names that change with their content."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from importlib.resources.abc import Traversable

__all__ = ["FOLDER", "named", "own_file", "own_text"]

FOLDER = "assets/paperreview"


def own_file(name: str) -> Traversable:
    """A file of the package, by its path below `assets/`."""
    return files("mkdocs_paperreview") / "assets" / name


def own_text(name: str) -> str:
    """What such a file says."""
    return own_file(name).read_text(encoding="utf-8")


def named(name: str, content: bytes) -> tuple[str, bytes]:
    """A file's name with a mark of its content in it, and the content."""
    stem, _, suffix = name.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:8]}.{suffix}", content
