# SPDX-License-Identifier: MIT
"""Obsidian: `==highlighted==` text is marked, and `%%comments%%` are comments. Its links need the site's files: see `article/`."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.spans import in_paragraphs, outside_spans

__all__ = ["with_obsidian_marks"]

_HIGHLIGHT = re.compile(r"(?<![=\w<>!])(?P<critic>\{?)==(?=[^\s=])([^=\n]+?)(?<=[^\s=])==(?!=)(?(critic)\}?)")
_COMMENT = re.compile(r"(?<![\w%])%%(?!%)(?P<text>(?:[^%\n-]|%(?!%)|-(?!->)|\n(?!\s*\n))++)%%(?!%)")


def with_obsidian_marks(text: str) -> str:
    """Text with HTML's marks and comments in place of Obsidian's."""
    if "%%" in text and "\\begin{tab" not in text:
        text = outside_spans(_commented, text)
    return in_paragraphs(_marked, text, "==") if "==" in text else text


def _commented(stretch: str) -> str:
    return _COMMENT.sub(r"<!--\g<text>-->", stretch)


def _marked(stretch: str) -> str:
    return _HIGHLIGHT.sub(r"<mark>\2</mark>", stretch)
