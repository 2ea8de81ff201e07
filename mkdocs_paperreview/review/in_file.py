# SPDX-License-Identifier: MIT
"""Problems of a review's body in; the same at their places in the file, out.

A body has the lines of its file, but some are empty, where the page says in its own way what stood there, and control characters are gone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import CONTROLS
from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span

__all__ = ["in_file"]


def in_file(problems: Iterable[Problem], body: Document, document: Document) -> list[Problem]:
    """The problems with spans of the document instead of those of the body; a fix whose characters differ there is dropped."""
    moves = _Moves(body, document)
    return [replace(problem, span=moves.span(problem.span), fix=_fix(problem.fix, moves)) for problem in problems]


class _Moves:
    """Where characters of the body stand in the document."""

    def __init__(self, body: Document, document: Document) -> None:
        self.body, self.document = body, document
        self.kept: dict[int, list[int]] = {}

    def span(self, span: Span) -> Span:
        return Span(self.offset(span.start), self.offset(span.end))

    def offset(self, offset: int) -> int:
        line, column = self.body.place(offset)
        span = self.document.line_span(line)
        if line not in self.kept:
            written = self.document.text[span.start : span.end]
            is_whole = not CONTROLS.search(written)
            self.kept[line] = [] if is_whole else [at for at, character in enumerate(written) if not CONTROLS.match(character)]
        if kept := self.kept[line]:
            return span.start + kept[column - 1] if column <= len(kept) else span.end
        return min(span.start + column - 1, span.end)


def _fix(fix: Fix | None, moves: _Moves) -> Fix | None:
    if fix is None:
        return None
    edits = tuple(Edit(moves.span(edit.span), edit.text) for edit in fix.edits)
    same = all(_text(old.span, moves.body) == _text(new.span, moves.document) for old, new in zip(fix.edits, edits, strict=True))
    return replace(fix, edits=edits) if same else None


def _text(span: Span, document: Document) -> str:
    return document.text[span.start : span.end]
