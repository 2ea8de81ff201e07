# SPDX-License-Identifier: MIT
"""A table whose cells are padded with hundreds of blanks.

An editor that aligns columns by the longest cell makes lines of thousands of characters, which hardly any other editor shows. Blanks at the
ends of a cell mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Edit, Fix, Problem

__all__ = ["RULE"]

_MUCH = 200  # fewer are what editors align ordinary columns with
_BLANKS, _DASHES = " " * _MUCH, "-" * _MUCH
_TABLE = re.compile(r"(?m)^[ \t>]*\|[^\n]*(?:\n[ \t>]*\|[^\n]*)*")
_ROW = re.compile(r"[^\n]+")
_PADDING = re.compile(r"(?m)(?<! ) {5,}+(?=\||$)|(?<=\|) {5,}+|(?<!-)-{9,}+(?=[ \t:]*(?:\||$))")


def _examine(exam: Exam) -> Iterator[Problem]:
    if "|" not in exam.body or (_BLANKS not in exam.body and _DASHES not in exam.body):
        return
    for table in _TABLE.finditer(exam.text):
        if _BLANKS not in table[0] and _DASHES not in table[0]:
            continue
        edits = [edit for row in _ROW.finditer(exam.text, *table.span()) if (edit := _tightened(exam, row))]
        if not edits:
            continue
        padding = sum(edit.span.end - edit.span.start - len(edit.text) for edit in edits)
        span = exam.span(table.start(), table.start() + len(table[0].partition("\n")[0].rstrip()))
        message = f"The table that starts here is padded with {padding:,} blanks and dashes that mean nothing."
        yield Problem("padded-table", span, message, "Leave one blank at each end of a cell.", Fix(tuple(edits)))


def _tightened(exam: Exam, row: re.Match[str]) -> Edit | None:
    """One edit from the first padding of a row to its last: a table may have thousands of them."""
    found = list(_PADDING.finditer(exam.body, *row.span()))
    if not found:
        return None
    kept: list[str] = []
    end = found[0].start()
    for padding in found:
        kept += exam.body[end : padding.start()], "---" if padding[0][0] == "-" else " "
        end = padding.end()
    return Edit(exam.span(found[0].start(), end), "".join(kept))


_FRONT = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n"

RULE = Rule(
    code="PR509",
    name="padded-table",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": f"{_FRONT}| Model{' ' * 300} | Score |\n|---|---|\n| LoRA | 41 |\n"},
    right={"reviews/lora.md": f"{_FRONT}| Model | Score |\n|---|---|\n| LoRA | 41 |\n"},
    examine=_examine,
)
