# SPDX-License-Identifier: MIT
"""Tables of a few rows, as a review has them, and what is best in them."""

from __future__ import annotations

from collections.abc import Iterable

from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.table import ResultTable, tables_in

MODELS = """\
| Model | Params | Accuracy (%) | FID | Latency |
|:--|--:|--:|--:|--:|
| Small | 7B | 80.1 | 9.4 | 90 ms |
| Medium | 13B | **85.3** | 8.7 | 0.2 s |
| Large | 70B | 84.9 | **7.9** | 1.1 s |
"""
DATASETS = """\
| 데이터셋 | 기존 정확도 | 제안 정확도 | 향상률 |
|---|---|---|---|
| 가 | 80% | 84% | 5.0% |
| 나 | 70% | 77% | 10.0% |
"""


def only(body: str) -> ResultTable:
    """The only table of a text."""
    (table,) = tables_in(body)
    return table


def markdown(*rows: str) -> str:
    """A header and rows, with the dashes between them."""
    head, *rest = rows
    return "\n".join((head, "|" + "---|" * (head.count("|") - 1), *rest))


def read(*rows: str) -> ResultTable:
    """The table of a header and rows."""
    return only(markdown(*rows))


def words(table: ResultTable, places: Iterable[tuple[int, int]]) -> list[str]:
    """What stands at places of a table, row by row."""
    return [table.rows[row][at].words for row, at in sorted(places)]


def best(*rows: str) -> list[str]:
    """What is best in the table of a header and rows."""
    return best_in(markdown(*rows))


def best_in(body: str) -> list[str]:
    """What is best in the only table of a text."""
    table = only(body)
    return words(table, table.best)


def second(*rows: str) -> list[str]:
    """What is second best in the table of a header and rows."""
    table = read(*rows)
    return words(table, table.second)


def directions(*rows: str) -> list[Direction]:
    """Which way each column behind the first is better."""
    return [column.direction for column in read(*rows).columns[1:]]
