# SPDX-License-Identifier: MIT
"""A table that its author tied to a dataset to results: by a comment above it, or in its caption.

    <!-- dataset: CVTG-2K, task: Text-to-Image Generation -->         **Table 1** (dataset: CVTG-2K, metric: NED)

Rows are models and columns metrics; where the tie names the metric, columns may be models, and rows datasets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mkdocs_paperreview.results.column import Kind
from mkdocs_paperreview.results.metrics import Direction, direction_of
from mkdocs_paperreview.results.result import Result
from mkdocs_paperreview.results.table import ResultTable

__all__ = ["results_of", "tie_of"]

_COMMENT = re.compile(r"<!--[ \t]*(?P<tie>[^\n]*?)[ \t]*-->[ \t]*\n(?:[ \t]*\n)?\Z")
_FIELD = re.compile(r"(?P<key>dataset|task|metric|split|unit|데이터셋|과제|태스크|지표)\s*[:：=]\s*(?P<value>[^,;()（）]+)", re.IGNORECASE)
_KEYS = {"데이터셋": "dataset", "과제": "task", "태스크": "task", "지표": "metric"}
_REACH = 400
_ARROWS = re.compile(r"\s*[↑↓⬆⬇]\s*|\s*[(（](?:%|↑|↓)[)）]\s*")


def tie_of(table: ResultTable, body: str) -> dict[str, str]:
    """What the author says of a table: its dataset, and perhaps task, metric and split; nothing where no dataset or task is named."""
    found = _COMMENT.search(body[max(0, table.start - _REACH) : table.start])
    written = found["tie"] if found else table.caption
    tie = {_KEYS.get(each["key"].lower(), each["key"].lower()): each["value"].strip(" *_`") for each in _FIELD.finditer(written)}
    return tie if "dataset" in tie or ("task" in tie and "metric" in tie) else {}


def results_of(table: ResultTable, tie: Mapping[str, str], site: Mapping[str, Direction] | None = None) -> Iterator[Result]:
    """The results of a tied table; lines are those of the body, from 1."""
    for number, cells in enumerate(table.rows):
        label = next((cell.words for cell, column in zip(cells, table.columns, strict=False) if column.kind is Kind.TEXT), "")
        for cell, column in zip(cells, table.columns, strict=False):
            if cell.number is None or column.kind is not Kind.NUMBER or not label:
                continue
            names = _names(label, _ARROWS.sub(" ", column.name).strip(), tie, by_row=table.by_row)
            direction = column.direction if not table.by_row else direction_of(names["metric"], site)
            if direction is Direction.UNKNOWN:
                direction = direction_of(names["metric"], site)
            if names.get("dataset"):
                yield Result.of(names | {"shown": cell.words}, cell.number, direction, table.lines[number])


def _names(label: str, column: str, tie: Mapping[str, str], *, by_row: bool) -> dict[str, str]:
    """Which of a row's label and a column's name is the model."""
    if "metric" not in tie:
        return dict(tie) | ({"model": column, "metric": label} if by_row else {"model": label, "metric": column})
    if "dataset" not in tie:
        return dict(tie) | {"model": column, "dataset": label}
    return dict(tie) | {"model": column if by_row else label}
