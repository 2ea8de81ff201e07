# SPDX-License-Identifier: MIT
"""A pipe table to a result table: what each column holds, which way it is better, and which of its numbers are best.

Rows or columns are compared, as the table means it: models with each other, and not datasets. Where the direction is unknown, nothing is
best.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from mkdocs_paperreview.dialects.fences import without_code
from mkdocs_paperreview.results.cell import Cell, Mark, cell
from mkdocs_paperreview.results.column import Column, Kind, columns_of
from mkdocs_paperreview.results.columns_together import read_together
from mkdocs_paperreview.results.contest import Contest, Place
from mkdocs_paperreview.results.contests import Comparison, comparison_of
from mkdocs_paperreview.results.means import with_means
from mkdocs_paperreview.results.pipe_tables import PipeTable, pipe_tables

__all__ = ["ResultTable", "read_table", "tables_in"]

_MOST_OF_ROW = 0.6
_MANY_IN_ROW = 3


@dataclass(frozen=True)
class ResultTable:
    """A table, read. Rows keep as many cells as they were written with; places are row and column, from 0, without the header."""

    columns: tuple[Column, ...]
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    lines: tuple[int, ...]
    start: int
    end: int
    caption: str
    heading: str

    @property
    def has_numbers(self) -> bool:
        """Whether it is a table of results, and not only of words, or of words whose rows are numbered."""
        with_numbers = [at for at, column in enumerate(self.columns) if column.kind is not Kind.TEXT]
        return bool(with_numbers) and not (with_numbers == [0] and self._is_numbered)

    @property
    def _is_numbered(self) -> bool:
        sizes = [row[0].number.size if row and row[0].number else None for row in self.rows]
        return len(sizes) > 1 and sizes == [size + (sizes[0] or 0) for size in range(len(sizes))] and sizes[0] in {0, 1}

    @cached_property
    def _comparison(self) -> Comparison:
        return comparison_of(self.columns, self.rows)

    @property
    def by_row(self) -> bool:
        """Whether the numbers of each row are compared, and not those of each column."""
        return self._comparison.by_row

    @property
    def contests(self) -> tuple[Contest, ...]:
        """What is compared with what."""
        return self._comparison.contests

    @cached_property
    def best(self) -> frozenset[Place]:
        """Where the best numbers stand."""
        return frozenset().union(*(contest.best for contest in self.contests))

    @cached_property
    def second(self) -> frozenset[Place]:
        """Where the second best numbers stand."""
        return frozenset().union(*(contest.second for contest in self.contests))

    @cached_property
    def bold(self) -> frozenset[Place]:
        """The numbers that are bold, or marked as best in another way."""
        return frozenset(place for place in self._numbers if self.rows[place[0]][place[1]].mark is Mark.BEST)

    @cached_property
    def marked(self) -> frozenset[Place]:
        """The numbers that the author marked as best; a row or a column that is bold as a whole is only the author's own."""
        if not self.bold:
            return self.bold
        named = {row for row, cells in enumerate(self.rows) if cells and cells[0].mark is Mark.BEST}
        own = {row for row, share in _shares(self._numbers, self.bold, 0).items() if row in named and share >= _MOST_OF_ROW}
        others = [place for place in self._numbers if place[0] not in own]
        whole = {column for column, share in _shares(others, self.bold, 1).items() if share == 1}
        several = {column for column in whole if sum(place[1] == column for place in others) > 1}
        return frozenset(place for place in others if place in self.bold and place[1] not in several)

    @property
    def is_row_marked(self) -> bool:
        """Whether all that is bold is the numbers of one row, many or none of them the best: then the author points at the row."""
        rows = {row for row, _ in self.bold}
        in_row = {place for place in self._numbers if place[0] in rows}
        return len(rows) == 1 and in_row == self.bold and (len(in_row) >= _MANY_IN_ROW or (len(in_row) > 1 and not self.bold & self.best))

    @cached_property
    def _numbers(self) -> list[Place]:
        kinds = [column.kind for column in self.columns]
        return [
            (row, at)
            for row, cells in enumerate(self.rows)
            for at, each in enumerate(cells[: len(kinds)])
            if each.number and kinds[at] is Kind.NUMBER
        ]


@lru_cache(maxsize=1)  # an article and its results are made of the same tables, one after the other
def tables_in(body: str) -> tuple[ResultTable, ...]:
    """The tables of a Markdown body, outside its code."""
    return tuple(map(read_table, pipe_tables(without_code(body)))) if "|" in body else ()


def read_table(table: PipeTable) -> ResultTable:
    """Read a table."""
    header = tuple(map(cell, table.header.cells, table.header.starts))
    rows = read_together(header, [tuple(map(cell, row.cells, row.starts)) for row in table.rows])
    columns = with_means(columns_of(header, rows, (table.caption, table.heading)), rows)
    return ResultTable(
        columns=columns,
        header=header,
        rows=rows,
        lines=tuple(row.line for row in table.rows),
        start=table.start,
        end=table.end,
        caption=table.caption,
        heading=table.heading,
    )


def _shares(places: Sequence[Place], bold: frozenset[Place], axis: int) -> dict[int, float]:
    """How much of each row, or of each column, is bold."""
    all_of, bold_of = Counter(place[axis] for place in places), Counter(place[axis] for place in places if place in bold)
    return {number: bold_of[number] / count for number, count in all_of.items()}
