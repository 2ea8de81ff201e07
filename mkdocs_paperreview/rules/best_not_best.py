# SPDX-License-Identifier: MIT
"""A number that is marked as best, and is not the best of its column.

Readers trust what is bold. Only where it is known which way a metric is better, and where one number of the column is marked, is this
looked at: a row that is bold as a whole, with its name, with three numbers or without a best one, is only the author's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.results.contest import Contest
from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.table import ResultTable
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.readings import marked_tables
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]


def _examine(exam: Exam) -> Iterator[Problem]:
    for table in marked_tables(exam):
        for contest in () if table.is_row_marked else table.contests:
            yield from _misplaced(exam, table, contest)


def _misplaced(exam: Exam, table: ResultTable, contest: Contest) -> Iterator[Problem]:
    marked = contest.places & table.marked
    values = {number.size for place, number in contest.numbers if place in table.bold}
    # Several marks of different numbers are those of several groups.
    if not marked or not contest.best or marked & contest.best or len(values) != 1 or _overlap(contest, marked):
        return
    row, at = min(marked)
    best = table.rows[min(contest.best)[0]][min(contest.best)[1]]
    cell = table.rows[row][at]
    way = "higher" if contest.direction is Direction.HIGHER else "lower"
    where = "row" if table.by_row else "column"
    message = f"`{cell.words}` is marked as the best of its {where}, where {way} is better, but `{best.words}` is."
    yield Problem("best-not-best", exam.span(cell.start, cell.end), message, "Mark the best number, or correct the one that is wrong.")


def _overlap(contest: Contest, marked: frozenset[tuple[int, int]]) -> bool:
    """Whether the marked number and the best one lie within the spread of each other: then the author may call them equal."""
    numbers = dict(contest.numbers)
    one, other = numbers[min(marked)], numbers[min(contest.best)]
    spread = (one.spread or 0) + (other.spread or 0)
    return spread > 0 and abs(one.value - other.value) <= spread


_FRONT = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n"

RULE = Rule(
    code="PR703",
    name="best-not-best",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": f"{_FRONT}| Model | Accuracy | FID |\n|---|---|---|\n| LoRA | **80.1** | 9.4 |\n| Adapter | 81.2 | **8.7** |\n"
    },
    right={
        "reviews/lora.md": f"{_FRONT}| Model | Accuracy | FID |\n|---|---|---|\n| LoRA | 80.1 | 9.4 |\n| Adapter | **81.2** | **8.7** |\n"
    },
    examine=_examine,
)
