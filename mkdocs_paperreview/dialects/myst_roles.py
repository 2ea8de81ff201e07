# SPDX-License-Identifier: MIT
"""Roles of MyST, such as ``{math}`a^2` `` and ``{cite:p}`hu2021` ``: formulas, raised words and code as Markdown has them, or words."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import code_spans_of

__all__ = ["without_roles"]

_ROLE = re.compile(r"\{(?P<name>[a-z][a-z:-]*)\}$")
_LONGEST_NAME = 24
_WITH_TARGET = re.compile(r"(?P<words>[^<>]*\S)[ \t]*<[^<>]*>")
_MADE = {
    "math": "${}$",
    **dict.fromkeys(("sub", "subscript"), "<sub>{}</sub>"),
    **dict.fromkeys(("sup", "superscript"), "<sup>{}</sup>"),
    "kbd": "<kbd>{}</kbd>",
    "strong": "**{}**",
    "emphasis": "*{}*",
    **dict.fromkeys(("code", "literal", "file", "command", "samp"), "`{}`"),
    **dict.fromkeys(("ref", "numref", "doc", "term", "abbr", "download", "any", "guilabel", "prf:ref", "proof:ref"), "{}"),
    "eq": "({})",
}
_CITATION = re.compile(r"(?:foot)?cite(?::[a-z]+|[a-z]?)")


def without_roles(text: str) -> str:
    """Text with what the roles that are known stand for; a citation becomes its keys in brackets."""
    kept: list[str] = []
    end = 0
    for span in code_spans_of(text):
        role = _ROLE.search(text, max(end, span.start - _LONGEST_NAME), span.start)
        made = _made(role["name"], text[span.start + 1 : span.end - 1]) if role and text[span.start + 1] != "`" else None
        if role and made is not None:
            kept += text[end : role.start()], made
            end = span.end
    return "".join((*kept, text[end:]))


def _made(name: str, words: str) -> str | None:
    """What a reader sees; nothing for a role that is not known."""
    if _CITATION.fullmatch(name):
        return f"&#91;{', '.join(words.replace(',', ' ').split())}&#93;"  # a backslash would begin a formula
    if name not in _MADE:
        return None
    titled = _WITH_TARGET.fullmatch(words) if _MADE[name] in {"{}", "({})"} else None
    return _MADE[name].format(titled["words"] if titled else words.strip())
