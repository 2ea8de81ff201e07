# SPDX-License-Identifier: MIT
"""A problem with its rule and its place: what is printed, on one line or with the line of the file that it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from operator import attrgetter
from posixpath import normpath

from mkdocs_paperreview.rules.rule import Severity
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.harmless import on_a_line
from mkdocs_paperreview.source.problem import Fix, Span

__all__ = ["Diagnostic", "Excerpt", "by_place", "excerpt_of", "worst_first"]

_BEFORE, _AFTER = 60, 100
_FAR = 2 * (_BEFORE + _AFTER)


@dataclass(frozen=True)
class Excerpt:
    """The line of a file that a problem is about, or the part of it around the fault: from `start` to `end` of `text`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
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
        return on_a_line(f"{place}: {self.severity} {self.code} {self.name}: {self.message} ({self.hint})")

    def below(self, folder: str) -> str:
        """The same, with its path below the folder of the sources, or beside it."""
        return str(replace(self, path=normpath(f"{folder}/{self.path}")))


_SEVERITIES = tuple(Severity)
_PLACE = attrgetter("path", "line", "column", "code", "name", "severity", "message", "hint", "end_line", "end_column")


def by_place(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Each of them once, in the order in which they are told."""
    return sorted(set(found), key=_PLACE)


def worst_first(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Errors, then warnings, then notes; each kind in its order."""
    return sorted(found, key=lambda each: _SEVERITIES.index(each.severity))


def excerpt_of(document: Document, span: Span) -> Excerpt:
    """The line in which a span starts; of a long line only what is near, with `…` for what is left out."""
    text = document.text
    start = min(span.start, len(text))
    # A line may have millions of characters, and a problem at each: no more of it is looked through than could be shown.
    line_start = max(text.rfind("\n", max(0, start - _FAR), start) + 1, start - _FAR, 0)
    line_end = text.find("\n", start, start + 2 * _FAR)
    line_end = line_end if line_end >= 0 else min(len(text), start + 2 * _FAR)
    end = min(line_end, start + max(span.end - span.start, 0))
    first, last = line_start, line_end
    if last - first > _BEFORE + _AFTER:
        first = max(first, start - _BEFORE)
        last = min(last, end + _AFTER, first + _FAR)
    before, after = "…" if first > line_start else "", "…" if last < line_end else ""
    moved = len(before) - first
    return Excerpt(before + text[first:last] + after, start + moved, min(end, last) + moved)
