# SPDX-License-Identifier: MIT
"""Obsidian: `==highlighted==` text is marked, and `%%comments%%` are comments. Its links need the site's files: see `article/`."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.spans import outside_spans

__all__ = ["with_obsidian_marks"]

_HIGHLIGHT = re.compile(r"(?<![=\w<>!])==(?=[^\s=])([^=\n]+?)(?<=[^\s=])==(?!=)")
_COMMENT = re.compile(r"(?<![\w%])%%(?!%)(?P<text>(?:(?!%%|-->|\n\s*\n).)+?)%%(?!%)", re.DOTALL)


def with_obsidian_marks(text: str) -> str:
    """Text with HTML's marks and comments in place of Obsidian's."""
    return outside_spans(_marked, text)


def _marked(stretch: str) -> str:
    if "%%" in stretch:
        stretch = _COMMENT.sub(r"<!--\g<text>-->", stretch)
    return _HIGHLIGHT.sub(r"<mark>\1</mark>", stretch) if "==" in stretch else stretch
