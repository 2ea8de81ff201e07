# SPDX-License-Identifier: MIT
"""A number that is marked as best, where nobody can tell whether more or less is better.

The names of well-known metrics are known, such as accuracy and FID. Of others a page neither marks the best number nor checks the mark. An
arrow in the header says it: `Cracks ↓`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.results.cell import Cell
from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.table import ResultTable
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.readings import marked_tables
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]


def _examine(exam: Exam) -> Iterator[Problem]:
    for table in marked_tables(exam):
        heads = [head for head in _undirected(table) if head.words]
        if heads:
            names = ", ".join(f"`{head.words}`" for head in heads[:5]) + (" …" if len(heads) > 5 else "")  # noqa: PLR2004  # enough to find it
            message = f"Numbers of {names} are marked as best, and it is not known whether more or less is better."
            yield Problem("unknown-direction", exam.span(heads[0].start, heads[0].end), message, "Write `↑` or `↓` behind the name.")


def _undirected(table: ResultTable) -> list[Cell]:
    """The headers of columns, or of rows, that mark a number and have no direction."""
    heads = {}
    for contest in table.contests:
        marked = contest.places & table.marked
        if contest.direction is Direction.UNKNOWN and contest.is_decidable and marked:
            row, at = min(marked)
            head = table.rows[row][0] if table.by_row else table.header[at]
            heads[head.start] = head
    return list(heads.values())


_FRONT = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n"

RULE = Rule(
    code="PR702",
    name="unknown-direction",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": f"{_FRONT}| Model | Cracks |\n|---|---|\n| LoRA | **3** |\n| Adapter | 5 |\n"},
    right={"reviews/lora.md": f"{_FRONT}| Model | Cracks ↓ |\n|---|---|\n| LoRA | **3** |\n| Adapter | 5 |\n"},
    examine=_examine,
)
