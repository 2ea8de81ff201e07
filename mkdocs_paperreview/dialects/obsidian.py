# SPDX-License-Identifier: MIT
"""Obsidian: `==highlighted==` text is marked, `%%comments%%` are comments, and `^name` at its end names a block, where links lead.

Logseq and Roam mark text with `^^`. Links need the site's files: see `article/`.
"""

from __future__ import annotations

import re
from functools import partial

from mkdocs_paperreview.dialects.spans import in_paragraphs, outside_spans, without_spans

__all__ = ["with_obsidian_marks"]

_HIGHLIGHT = re.compile(r"(?<![=\w<>!])(?P<critic>\{?)==(?=[^\s=])([^=\n]+?)(?<=[^\s=])==(?!=)(?(critic)\}?)")
_COMMENT = re.compile(r"(?<![\w%])%%(?!%)(?P<text>(?:[^%\n-]|%(?!%)|-(?!->)|\n(?!\s*\n))++)%%(?!%)")
_HEADING_OF_COMMENT = re.compile(r"(?m)^#{1,6}[ \t]+(?=%%[^%\n]+%%[ \t]*$)")
# `^^` alone is a face: these stand before a word, and behind one.
_ROAM = re.compile(r"(?<![^\s(\[{\"'“‘*_~>-])\^\^(?=[^\W_ㄱ-ㅣ]|[(\[\"'“‘*])([^\^\n]+?)(?<=[^\s(\[])\^\^(?!\^)")
# A word, or what Obsidian makes up: fewer letters, and any behind a single one, may be an exponent.
_BLOCK = re.compile(
    r"(?m)(?:(?<=[^\s^]{2}) |^(?P<quote>(?:>[ ]?)*))\^(?P<name>(?=[A-Za-z0-9-]{0,63}[A-Za-z]|\d{6}$)[A-Za-z0-9-]{4,64})[ \t]*$"
)


def with_obsidian_marks(text: str) -> str:
    """Text with HTML's marks and comments in place of Obsidian's."""
    if "%%" in text and "\\begin{tab" not in text:
        text = outside_spans(partial(_COMMENT.sub, r"<!--\g<text>-->"), _HEADING_OF_COMMENT.sub("", text))
    if "^" in text:
        text = in_paragraphs(partial(_ROAM.sub, r"<mark>\1</mark>"), text, "^^") if "^^" in text else text
        text = _with_places(text) if _BLOCK.search(text) else text
    return in_paragraphs(partial(_HIGHLIGHT.sub, r"<mark>\2</mark>"), text, "==") if "==" in text else text


def _with_places(text: str) -> str:
    """Text with the place of a block instead of its name; a formula may end so, too."""
    prose = without_spans(text)

    def place(found: re.Match[str]) -> str:
        is_prose = prose[found.start("name")] != " "
        return f'{found["quote"] or ""}<span id="^{found["name"]}"></span>' if is_prose else found[0]

    return _BLOCK.sub(place, text)
