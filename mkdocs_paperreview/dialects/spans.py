# SPDX-License-Identifier: MIT
"""Which parts of a line are not prose: code, math, addresses and comments. Nothing rewrites those."""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["in_paragraphs", "outside_spans"]

_SPAN = re.compile(
    r"(?<!`)(?P<ticks>`+)(?!`)(?:[^\n]|\n(?!\s*\n))+?(?<!`)(?P=ticks)(?!`)"  # code
    r"|(?<!\\)\$\$(?:[^$\n]|\n(?!\s*\n))+\$\$|(?<![\\$])\$(?![\s$])[^$\n]*?(?<![\s\\])\$(?!\d)|\\\([^\n]+?\\\)|\\\[[^\n]+?\\\]"  # math
    r"|https?://[^\s<>()\[\]\"']+|<!--.*?-->|</?[a-zA-Z][^<>\n]*>"  # addresses, comments, tags
)


def outside_spans(rewrite: Callable[[str], str], text: str) -> str:
    """Rewrite each stretch of a text between its code, math, addresses, comments and tags."""
    kept: list[str] = []
    end = 0
    for span in _SPAN.finditer(text):
        kept += [rewrite(text[end : span.start()]), span[0]]
        end = span.end()
    return "".join([*kept, rewrite(text[end:])])


def in_paragraphs(rewrite: Callable[[str], str], text: str, *marks: str) -> str:
    """Rewrite, outside of spans, the paragraphs that hold one of the marks; no span reaches beyond its paragraph."""
    paragraphs = text.split("\n\n")
    for number, paragraph in enumerate(paragraphs):
        if any(mark in paragraph for mark in marks):
            paragraphs[number] = outside_spans(rewrite, paragraph)
    return "\n\n".join(paragraphs)
