# SPDX-License-Identifier: MIT
"""The cells of a table to contests: numbers that are to be compared, and which way they are better."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from mkdocs_paperreview.results.cases import are_groups, cases_apart, filled, joined, load_columns
from mkdocs_paperreview.results.cell import Rows
from mkdocs_paperreview.results.column import Column, Kind
from mkdocs_paperreview.results.columns_compared import columns_compared, common_direction
from mkdocs_paperreview.results.contest import Contest, Place
from mkdocs_paperreview.results.loads import horizon_columns
from mkdocs_paperreview.results.metrics import Direction, arrow_in
from mkdocs_paperreview.results.rivals import are_rivals, has_configurations, is_row_of_another_kind, rows_of_gains
from mkdocs_paperreview.results.roles import BASE, OWN, case_columns, first_behind, has_parts, is_spanned, metric_column
from mkdocs_paperreview.results.row_directions import directions_by_case, directions_by_metric
from mkdocs_paperreview.results.setting_blocks import setting_column

__all__ = ["Comparison", "comparison_of"]

# A cell that is no number may be the best all the same: a range, or something that costs nothing.
_MAY_BE_BEST = re.compile(
    r"\d|\bfree\b|instant|fastest|real-?time|negligible|무료|즉시|실시간|최[고저소대]|免费|即[时時]|实时|最|無料|リアルタイム",
    re.IGNORECASE,
)


class Comparison(NamedTuple):
    """What is compared in a table: the numbers of each row, or those of each column, and in which contests."""

    by_row: bool
    contests: tuple[Contest, ...]


_NO_COMPARISON = Comparison(by_row=False, contests=())


def comparison_of(columns: Sequence[Column], rows: Rows) -> Comparison:
    """What is compared in a table, as its headers, its names and its shape say."""
    labels = [at for at, column in enumerate(columns) if column.kind is Kind.TEXT]
    names = [column.name for column in columns]
    if len(labels) == len(columns) or _are_shifted(rows, len(columns)) or _are_folded(names):
        return _NO_COMPARISON
    cases_at = [*case_columns(labels, names), *horizon_columns(names[: _first_result(columns)])]
    metric = metric_column(labels, names, rows)
    if metric is None and not cases_at and labels and _are_rivals(columns):
        metric = labels[0]
    if metric is not None:
        return _across(columns, rows, cases_at or [0], directions_by_metric(rows, columns, metric))
    return _by_cases(columns, rows, labels, cases_at) if cases_at else _by_names(columns, rows, labels)


def _by_names(columns: Sequence[Column], rows: Rows, labels: Sequence[int]) -> Comparison:
    """What is compared where no column says what the rows are: their names have to."""
    names = [column.name for column in columns]
    first_number = first_behind(labels, len(columns))
    if is_spanned(rows, names[:first_number]) or has_configurations(rows, names[:first_number]):
        return _by_cases(columns, rows, labels, [0])
    if (setting := setting_column(columns, rows)) is not None:
        return _down(columns, rows, filled(rows, setting))
    if are_groups(columns, rows) or not are_rivals(rows, names[:first_number], names[first_number:]):
        return _NO_COMPARISON
    return _by_cases(columns, rows, labels, [])


def _by_cases(columns: Sequence[Column], rows: Rows, labels: Sequence[int], cases_at: Sequence[int]) -> Comparison:
    """What is compared where columns say what each row is a case of: within a row, if none is there twice."""
    names = [column.name for column in columns]
    loads = load_columns(rows, names[: _first_result(columns)], only_tries=0 in cases_at) if 0 in labels else []
    cases_at = [*cases_at, *loads]
    cases = joined(rows, cases_at)
    if cases_at and len(set(cases)) == len(cases):
        return _across(columns, rows, cases_at, directions_by_case(rows, columns, cases_at[0]))
    if has_parts(rows, names):
        return _NO_COMPARISON
    return _down(columns, rows, cases_apart(rows, names[: first_behind(labels, len(columns))], cases) if cases_at else cases)


def _first_result(columns: Sequence[Column]) -> int:
    return next((at for at, column in enumerate(columns) if column.direction.is_known), len(columns))


def _are_shifted(rows: Rows, width: int) -> bool:
    """Whether rows have more numbers than there are headers: then nobody knows which stands under which."""
    return any(cell.number for cells in rows for cell in cells[width:])


def _are_folded(names: Sequence[str]) -> bool:
    """Whether a long table goes on beside itself, under the same headers: then no part of a row is to be compared alone."""
    half, left = divmod(len(names), 2)
    return half > 1 and not left and all(names) and names[:half] == names[half:]


def _are_rivals(columns: Sequence[Column]) -> bool:
    """Whether the columns are what is compared: one says that it is the baseline, another that it is new."""
    names = [column.name for column in columns if column.kind is Kind.NUMBER]
    return any(BASE.search(name) for name in names) and any(OWN.search(name) and not BASE.search(name) for name in names)


def _down(columns: Sequence[Column], rows: Rows, cases: Sequence[str]) -> Comparison:
    """For each column of results, or of gains with an arrow, a contest of the rows of each case."""
    apart = {row for row, cells in enumerate(rows) if is_row_of_another_kind(cells)}
    gains = rows_of_gains(rows)
    contests: list[Contest] = []
    for at, column in enumerate(columns):
        if not _holds_results(column):
            continue
        for group in _groups(rows, cases):
            places = [(row, at) for row in group if at < len(rows[row]) and row not in gains]
            contest = _contest(column.direction, places, rows)
            rivals = [place for place in places if place[0] not in apart]
            # alone, a rival may still be better than such a row
            if any(row in apart for row, _ in contest.best | (contest.second if len(rivals) > 1 else frozenset())):
                contest = _contest(column.direction, rivals, rows)
            contests.append(contest)
    return Comparison(by_row=False, contests=tuple(contests))


def _groups(rows: Rows, cases: Sequence[str]) -> Collection[Sequence[int]]:
    """The rows of each case; an empty row divides a table."""
    groups: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    part = 0
    for row, case in enumerate(cases):
        part += not any(cell.text for cell in rows[row])
        groups[case, part].append(row)
    return groups.values()


def _holds_results(column: Column) -> bool:
    """Whether a column is of results; of gains, which follow from them, only where its author drew an arrow."""
    is_of_results = column.kind is Kind.NUMBER or (column.kind is Kind.DELTA and arrow_in(column.name).is_known)
    return is_of_results and column.direction is not Direction.NEITHER


def _across(columns: Sequence[Column], rows: Rows, cases_at: Sequence[int], said: Sequence[Direction]) -> Comparison:
    """For each row a contest of the columns that hold the same measure; what is said of a row counts where they say nothing."""
    compared = columns_compared(columns, rows, cases_at)
    common = common_direction(columns, compared)
    contests = (
        _contest(common if common.is_known else direction, [(row, at) for at in compared if at < len(cells)], rows)
        for row, (cells, direction) in enumerate(zip(rows, said, strict=True))
        if compared
    )
    return Comparison(by_row=True, contests=tuple(contests))


def _contest(direction: Direction, places: Sequence[Place], rows: Rows) -> Contest:
    cells = [(place, rows[place[0]][place[1]]) for place in places]
    numbers = [(place, cell.number) for place, cell in cells if cell.number]
    is_open = len(numbers) < len(cells) and any(
        not cell.number and not cell.is_none and _MAY_BE_BEST.search(cell.words) for _, cell in cells
    )
    return Contest(direction, numbers, is_open)
