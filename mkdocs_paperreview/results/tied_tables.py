# SPDX-License-Identifier: MIT
"""A table that its author tied to a dataset to results: by a comment above it, or in its caption.

    <!-- dataset: CVTG-2K, task: Text-to-Image Generation -->         **Table 1** (dataset: CVTG-2K, metric: NED)

Rows are models and columns metrics. Where the tie names the metric and no dataset, `task: QA, metric: F1`, columns are datasets; they are
models, and rows datasets, where the head of the first column says so, or the tie: `rows: datasets`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from mkdocs_paperreview.dialects.fences import blanked
from mkdocs_paperreview.results.column import Column, Kind
from mkdocs_paperreview.results.metrics import Direction, direction_of
from mkdocs_paperreview.results.result import Result
from mkdocs_paperreview.results.roles import case_columns, is_average
from mkdocs_paperreview.results.table import ResultTable

__all__ = ["results_of", "tie_of", "without_ties"]

_COMMENT = re.compile(r"<!--[ \t]*(?P<tie>[^\n]*?)[ \t]*-->[ \t]*\n(?:[ \t]*\n)?\Z")
_FIELD = re.compile(
    r"(?P<key>dataset|task|metric|split|unit|rows|columns|데이터셋|과제|태스크|지표|행|열)\s*[:：=]\s*(?P<value>[^,;()（）]+)",
    re.IGNORECASE,
)
_KEYS = {"데이터셋": "dataset", "과제": "task", "태스크": "task", "지표": "metric", "행": "rows", "열": "columns"}
_DATASETS = re.compile(r"data ?sets?|benchmarks?|데이터 ?셋|벤치마크", re.IGNORECASE)
_REACH = 400
_ARROWS = re.compile(r"\s*[↑↓⬆⬇]\s*|\s*[(（](?:%|↑|↓)[)）]\s*")


def tie_of(table: ResultTable, body: str) -> dict[str, str]:
    """What the author says of a table: its dataset, and perhaps task, metric and split; nothing where neither dataset nor metric is."""
    found = _comment_above(table, body)
    written = found["tie"] if found else table.caption
    tie = {_KEYS.get(each["key"].lower(), each["key"].lower()): each["value"].strip(" *_`") for each in _FIELD.finditer(written)}
    return tie if "dataset" in tie or ("metric" in tie and tie.keys() & {"task", "rows", "columns"}) else {}


def without_ties(body: str, tables: Iterable[ResultTable]) -> str:
    """A body with blanks in place of the comments that tie its tables: one without any `<` is rendered in half the time."""
    for table in tables if "<!--" in body else ():
        found = _comment_above(table, body) if table.has_numbers else None
        if found and tie_of(table, body):
            end = max(0, table.start - _REACH) + found.end()
            body = body[: end - len(found[0])] + blanked(found[0]) + body[end:]
    return body


def _comment_above(table: ResultTable, body: str) -> re.Match[str] | None:
    return _COMMENT.search(body[max(0, table.start - _REACH) : table.start])


def results_of(table: ResultTable, tie: Mapping[str, str], *, number: int, first_line: int) -> Iterator[Result]:
    """The results of a tied table, which has a number; the body begins at a line of its file."""
    has_cases = _rows_are_datasets(table, tie)
    numbers = [(at, column, _ARROWS.sub(" ", column.name).strip()) for at, column in enumerate(table.columns) if column.kind is Kind.NUMBER]
    for line, cells in zip(table.lines, table.rows, strict=True):
        label = next((cell.words for cell, column in zip(cells, table.columns, strict=False) if column.kind is Kind.TEXT), "")
        for at, column, name in numbers if label else ():
            cell = cells[at] if at < len(cells) else None
            if cell is None or cell.number is None:
                continue
            names = _names(label, name, tie, by_row=table.by_row, has_cases=has_cases)
            if not names["dataset"] or ("dataset" not in tie and not _is_dataset(names["dataset"], column, has_cases=has_cases)):
                continue
            direction = Direction.UNKNOWN if table.by_row else column.direction
            if direction is Direction.UNKNOWN:
                direction = direction_of(names["metric"])
            yield Result.of(names | {"shown": cell.words}, cell.number, direction, line + first_line - 1, number)


def _rows_are_datasets(table: ResultTable, tie: Mapping[str, str]) -> bool:
    """Whether a table of one metric has a row for each dataset, and not a column."""
    if said := tie.get("rows") or tie.get("columns"):
        return bool(_DATASETS.match(said)) == ("rows" in tie)
    labels = [at for at, column in enumerate(table.columns) if column.kind is Kind.TEXT]
    return bool(case_columns(labels, [column.name for column in table.columns]))


def _is_dataset(name: str, column: Column, *, has_cases: bool) -> bool:
    """Not the mean of all of them, and not a column of sizes."""
    return not is_average(name) and (has_cases or column.direction is not Direction.NEITHER)


def _names(label: str, column: str, tie: Mapping[str, str], *, by_row: bool, has_cases: bool) -> dict[str, str]:
    """Which of a row's label and a column's name is the model."""
    if "metric" not in tie:
        return dict(tie) | ({"model": column, "metric": label} if by_row else {"model": label, "metric": column})
    if "dataset" not in tie:
        return dict(tie) | ({"model": column, "dataset": label} if has_cases else {"model": label, "dataset": column})
    return dict(tie) | {"model": column if by_row else label}
