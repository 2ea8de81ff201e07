# SPDX-License-Identifier: MIT
"""What several rules read in one body, read once: the halves of an abstract, and the tables with results.

Most bodies have nothing to report. So the body as it stands is looked at first, and only where something shows, that without its code.
"""

from __future__ import annotations

from functools import lru_cache

from mkdocs_paperreview.results.pipe_tables import pipe_tables
from mkdocs_paperreview.results.quick_look import may_mark_best
from mkdocs_paperreview.results.table import ResultTable, read_table
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.labelled_halves import Half, halves_in

__all__ = ["doubtful_halves", "marked_tables", "tables_of"]


def doubtful_halves(exam: Exam) -> tuple[Half, ...]:
    """The halves of an abstract or article, where one of them is missing, or in another language than it says."""
    return _halves(exam.text) if any(half.missing is not None or half.mistaken_for for half in _halves(exam.body)) else ()


def marked_tables(exam: Exam) -> tuple[ResultTable, ...]:
    """The tables of a review, where one of them may mark a number as best."""
    return tables_of(exam) if "|" in exam.body and may_mark_best(exam.body) else ()


def tables_of(exam: Exam) -> tuple[ResultTable, ...]:
    """The tables of a review."""
    return _tables(exam.text)


# One review is examined after another: each of these is asked for the same text by several rules in a row.
_halves = lru_cache(maxsize=2)(halves_in)


@lru_cache(maxsize=1)
def _tables(text: str) -> tuple[ResultTable, ...]:
    return tuple(map(read_table, pipe_tables(text)))
