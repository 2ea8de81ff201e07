# SPDX-License-Identifier: MIT
"""Bold text with a blank inside its stars, as in `**Name: **text`: the blank moves out, and the text is bold."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.spans import outside_spans

__all__ = ["with_tight_bold"]

_LOOSE = re.compile(r"(?<=\S)[ \t]+\*\*(?!\*)|(?<!\*)\*\*[ \t]+(?=\S)")
_HOLDS_WORDS = re.compile(r"[^\W\d_]{2,}")
_PARTS = 3


def with_tight_bold(text: str) -> str:
    """Text whose pairs of double stars enclose no blanks at their ends; a line with a single one stays."""
    if not _LOOSE.search(text):
        return text
    return "\n".join(_tightened(line) if "**" in line and _LOOSE.search(line) else line for line in text.split("\n"))


def _tightened(line: str) -> str:
    spans: list[str] = []

    def hidden(stretch: str) -> str:
        spans.append(stretch)
        return stretch

    outside_spans(hidden, line)
    if "***" in line or sum(stretch.count("**") for stretch in spans) != line.count("**"):
        return line
    parts = line.split("**")
    if len(parts) < _PARTS or len(parts) % 2 == 0:
        return line
    for number in range(1, len(parts), 2):
        inner = parts[number]
        tight = inner.strip()
        starts_line = not parts[number - 1].strip(" \t>-*+") and number == 1
        if tight != inner and _HOLDS_WORDS.search(inner) and (starts_line or inner[:1] == tight[:1] or inner[-1:] == tight[-1:]):
            parts[number - 1] += inner[: len(inner) - len(inner.lstrip())]
            parts[number + 1] = inner[len(inner.rstrip()) :] + parts[number + 1]
            parts[number] = tight
    return "**".join(parts)
