# SPDX-License-Identifier: MIT
"""The columns of a table to those whose numbers are rivals within a row, and to the direction that all of them share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mkdocs_paperreview.results.cell import Mark, Rows
from mkdocs_paperreview.results.column import Column, Kind
from mkdocs_paperreview.results.known_datasets import is_test_set, part_of
from mkdocs_paperreview.results.metric_kinds import cutoffs, metric_names
from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.rivals import NO_RIVAL
from mkdocs_paperreview.results.roles import is_average
from mkdocs_paperreview.results.statistics import is_statistic, statistic_of

__all__ = ["columns_compared", "common_direction"]

_FEW_TEST_SETS = 2
# "样本数", "PL 数", "문장 수", "# sentences"; no index, score, factor, parameter or step
_COUNT = re.compile(
    r"(?<![分指系参參函倍步])[数數]$|[数數]量$|(?<=\S) 수$|[개갯건]수$|^(?:# ?|(?:num(?:ber)?\.?|no\.) (?:of )?)[A-Za-z]{3}", re.IGNORECASE
)


def columns_compared(columns: Sequence[Column], rows: Rows, cases_at: Sequence[int]) -> list[int]:
    """The columns whose numbers are rivals within a row.

    None are where one that only seems to count something, such as `RAG-Token`, may hold the best: its author marks what is best in it.
    """
    if sum(column.kind is Kind.NUMBER and bool(_COUNT.search(column.name)) for column in columns) > 1:
        return []  # the rows are described, and not what is done with them
    if any(_is_marked(rows, at) for at, column in enumerate(columns) if at not in cases_at and column.direction is Direction.NEITHER):
        return []
    first_gain = next((at for at, column in enumerate(columns) if column.kind is Kind.DELTA and at > 1), len(columns))
    compared = [
        at
        for at, column in enumerate(columns[:first_gain])
        if at not in cases_at
        and column.kind is Kind.NUMBER
        and column.direction is not Direction.NEITHER
        and not NO_RIVAL.search(column.name)
    ]
    statistics = [at for at in compared if is_statistic(columns[at].name)]
    if len(statistics) > 1 or _are_parts([columns[at].name for at in compared]):
        return []
    return [at for at in compared if at not in statistics]


def _are_parts(names: Sequence[str]) -> bool:
    """Whether columns are what methods are tried on, what a mean is taken of, such as classes, or several statistics of one measure."""
    test_sets = max(sum(map(is_test_set, names)), len({part_of(name) for name in names} - {""}))
    return any(map(is_average, names)) or test_sets >= _FEW_TEST_SETS or len(set(map(statistic_of, names))) > 1


def _is_marked(rows: Rows, at: int) -> bool:
    """Whether a number of a column is marked as best, and not only its row as a whole, which is then the author's own."""
    return any(
        cells[at].mark is Mark.BEST and any(cell.number and cell.mark is not Mark.BEST for cell in cells)
        for cells in rows
        if at < len(cells)
    )


def common_direction(columns: Sequence[Column], compared: Sequence[int]) -> Direction:
    """The direction of columns that all measure the same; unknown where they are of different metrics."""
    directions = {columns[at].direction for at in compared}
    names = [metric_names(columns[at].name) for at in compared]
    same = bool(names) and bool(frozenset.intersection(*names)) and len({cutoffs(columns[at].name) for at in compared}) == 1
    return directions.pop() if same and len(directions) == 1 else Direction.UNKNOWN
