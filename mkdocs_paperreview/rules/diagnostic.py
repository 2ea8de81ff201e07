# SPDX-License-Identifier: MIT
"""A problem with its rule and its place: what is printed, on one line or with the line of the file that it is about."""

from __future__ import annotations

from dataclasses import dataclass, field

from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Fix, Span

__all__ = ["Diagnostic", "Excerpt", "excerpt_of"]

_BEFORE, _AFTER = 60, 100


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The line of a file that a problem is about, or the part of it around the fault: from `start` to `end` of `text`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """A problem as it is told. Lines and columns count from 1; `end_line` and `end_column` are those after the last character."""

    path: str
    line: int
    column: int
    code: str
    name: str
    severity: str
    message: str
    hint: str
    end_line: int = 0
    end_column: int = 0
    excerpt: Excerpt = field(default=Excerpt("", 0, 0), compare=False)
    fix: Fix | None = field(default=None, compare=False)

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place}: {self.severity} {self.code} {self.name}: {self.message} ({self.hint})"


def excerpt_of(document: Document, span: Span) -> Excerpt:
    """The line in which a span starts; of a long line only what is near."""
    line = document.line_of(span.start)
    start = document.place(span.start)[1] - 1
    end = min(len(line), start + max(span.end - span.start, 0))
    first = max(0, start - _BEFORE) if len(line) > _BEFORE + _AFTER else 0
    last = min(len(line), max(end, start) + _AFTER)
    if last - first > 2 * (_BEFORE + _AFTER):
        last = first + 2 * (_BEFORE + _AFTER)
    return Excerpt(line[first:last], start - first, min(end, last) - first)
