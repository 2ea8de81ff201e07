# SPDX-License-Identifier: MIT
"""The style sheet of our pages and the font of their formulas, under names that change with their content."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset

__all__ = ["assets", "style_path"]

_FOLDER = "assets/paperreview"


@cache
def _font() -> tuple[str, bytes]:
    return _named("paperreview-math.woff2", (files("mkdocs_paperreview") / "assets" / "fonts" / "paperreview-math.woff2").read_bytes())


@cache
def _style() -> tuple[str, bytes]:
    css = (files("mkdocs_paperreview") / "assets" / "paperreview.css").read_text(encoding="utf-8")
    return _named("paperreview.css", css.replace("paperreview-math.woff2", _font()[0]).encode())


def _named(name: str, content: bytes) -> tuple[str, bytes]:
    stem, _, suffix = name.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:8]}.{suffix}", content


def style_path() -> str:
    """Where the style sheet lies in the site."""
    return f"{_FOLDER}/{_style()[0]}"


def assets(_site: Site) -> Iterator[Asset]:
    """The style sheet and the font; a browser loads the font only for a page with formulas."""
    for name, content in (_style(), _font()):
        yield Asset(f"{_FOLDER}/{name}", content)
