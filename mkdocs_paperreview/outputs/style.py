# SPDX-License-Identifier: MIT
"""The style sheet of our pages, under a name that changes with its content, so that no browser keeps an old one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset

__all__ = ["assets", "style_path"]


@cache
def _style() -> bytes:
    return (files("mkdocs_paperreview") / "assets" / "paperreview.css").read_bytes()


def style_path() -> str:
    """Where the style sheet lies in the site."""
    return f"assets/paperreview/paperreview.{hashlib.sha256(_style()).hexdigest()[:8]}.css"


def assets(_site: Site) -> Iterator[Asset]:
    """The style sheet."""
    yield Asset(style_path(), _style())
