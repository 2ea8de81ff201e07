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
    return [replace(problem, span=_moved(problem.span, body, document), fix=_fix(problem.fix, body, document)) for problem in problems]


def _moved(span: Span, body: Document, document: Document) -> Span:
    return Span(_offset(span.start, body, document), _offset(span.end, body, document))


def _offset(offset: int, body: Document, document: Document) -> int:
    line, column = body.place(offset)
    span = document.line_span(line)
    written = document.text[span.start : span.end]
    if not CONTROLS.search(written):
        return min(span.start + column - 1, span.end)
    kept = [number for number, character in enumerate(written) if not CONTROLS.match(character)]
    return span.start + kept[column - 1] if column <= len(kept) else span.end


def _fix(fix: Fix | None, body: Document, document: Document) -> Fix | None:
    if fix is None:
        return None
    edits = tuple(Edit(_moved(edit.span, body, document), edit.text) for edit in fix.edits)
    same = all(_text(old.span, body) == _text(new.span, document) for old, new in zip(fix.edits, edits, strict=True))
    return replace(fix, edits=edits) if same else None


def _text(span: Span, document: Document) -> str:
    return document.text[span.start : span.end]
