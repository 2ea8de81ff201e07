# SPDX-License-Identifier: MIT
"""Where a table stands in a text, and which cells its rows have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.results.table import tables_in
from tests.results.tables import MODELS, best_in, only, read, words


def test_rows_know_their_lines() -> None:
    """Lines count from 1, in the body."""
    assert only("A\n\n| a | b |\n|---|---|\n| x | 1 |\n| y | 2 |\n").lines == (5, 6)


def test_cells_know_their_places() -> None:
    """A cell's text stands where it says, in a quotation, too."""
    body = "> | Model | F1 |\n> |---|---|\n> |  A  | **80** |\n"
    cells = [each for row in only(body).rows for each in row]

    assert [body[each.start : each.end] for each in cells] == ["A", "**80**"]


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("| a \\| b | 1 |", ["a \\| b", "1"]),
        ("| `a | b` | 1 |", ["`a | b`", "1"]),
        ("| $p(x|y)$ | 1 |", ["$p(x|y)$", "1"]),
        ("| a | 1 | 2 |", ["a", "1", "2"]),
        ("| a |", ["a"]),
        ("a | 1", ["a", "1"]),
        ("| a | |", ["a", ""]),
    ],
)
def test_rows_keep_the_cells_they_were_written_with(row: str, cells: list[str]) -> None:
    """Escaped pipes, and pipes in code and formulas, belong to a cell; a row may be too long or too short."""
    assert cells == [each.text for each in only(f"| Model | F1 |\n|---|---|\n{row}\n").rows[0]]


@pytest.mark.parametrize(
    "body",
    [
        "```\n| a | b |\n|---|---|\n| x | 1 |\n```\n",
        "text\n\n    | a | b |\n    |---|---|\n    | x | 1 |\n",
        "| a | b |\n|---|\n| x | 1 |\n",
        "| a |\n|---|\n| 1 |\n",
        "| a | b |\n|---|---|\n",
        "a | b\n\nc | d\n",
    ],
)
def test_what_is_no_table_is_none(body: str) -> None:
    """Code, a header that does not fit its dashes, one column, and no rows make no table."""
    assert not list(tables_in(body))


def test_a_table_without_a_header_has_empty_names() -> None:
    """As kramdown reads a table that starts with its dashes."""
    assert [column.name for column in only("\n|---|---|\n| x | 1 |\n").columns] == ["", ""]


def test_padding_does_not_matter() -> None:
    """Cells padded with 40,000 blanks are read as others are."""
    wide = MODELS.replace("| 85.3", "| " + " " * 40_000 + "85.3").replace("--:|\n", "-" * 40_000 + ":|\n")

    assert best_in(MODELS) == best_in(wide)


def test_a_huge_table_ends() -> None:
    """Beyond so many cells a table is not read."""
    body = "| Model | F1 |\n|---|---|\n" + "| a | 1 |\n" * 30_000

    assert len(only(body).rows) < 30_000


@given(some.text(alphabet="|-: \n\\`$*abAccuracy0123456789.%#>", max_size=300))
def test_any_body_can_be_read(body: str) -> None:
    """Looking for tables never fails, and the best are among the numbers."""
    for table in tables_in(body):
        assert all(table.rows[row][at].number for row, at in table.best | table.second | table.marked)


def test_the_authors_marks_are_known() -> None:
    """A bold number is marked; a row that is bold with its name is only the author's own."""
    marked = ("| Model | F1 | EM |", "| A | **80** | 70 |", "| **Ours** | **79** | **71** |")
    table = read(*marked)

    assert words(table, table.marked) == ["80"]
