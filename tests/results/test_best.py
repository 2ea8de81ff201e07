# SPDX-License-Identifier: MIT
"""Which number is the best of those that are compared."""

from __future__ import annotations

import pytest

from tests.results.tables import MODELS, best, only, second, words


def test_the_best_and_the_second_best_of_a_column_are_found() -> None:
    """Models are compared down the columns, across units."""
    table = only(MODELS)

    assert words(table, table.best) == ["90 ms", "85.3", "7.9"]
    assert words(table, table.second) == ["8.7", "0.2 s", "84.9"]


def test_equal_numbers_share_the_best() -> None:
    """Two that are equal are both best, and there is no second; where all are equal, none is best."""
    tie = ("| Model | F1 |", "| A | 80 |", "| B | 80 |", "| C | 79 |")
    level = ("| Model | F1 |", "| A | 80 |", "| B | 80 |")

    assert (best(*tie), second(*tie), best(*level)) == (["80", "80"], [], [])


def test_bounds_are_not_compared() -> None:
    """Nobody knows whether `>79%` is more than 80%."""
    assert not best("| Model | F1 |", "| A | >79% |", "| B | 80% |")
    assert not best("| Model | F1 |", "| A | <79% |", "| B | <80% |")


@pytest.mark.parametrize(("header", "bound", "winner"), [("Latency", ">15", "9"), ("Latency", "20+", "9"), ("F1", "<8", "15")])
def test_a_bound_that_is_worse_loses(header: str, bound: str, winner: str) -> None:
    """A number that is only known to be worse than the two best takes no part."""
    assert best(f"| Model | {header} |", "| A | 9 |", "| B | 12 |", "| C | 15 |", f"| D | {bound} |") == [winner]
    assert best("| Model | Latency |", "| A | 9 |", "| B | >12 |") == ["9"]


@pytest.mark.parametrize("bound", [">10 ms", "<20 ms", "≥12 ms"])
def test_a_bound_that_may_be_among_the_best_is_not_compared(bound: str) -> None:
    """Where it may be the best, or the second best, nothing is marked."""
    assert best("| Model | Latency |", "| A | 9 ms |", "| B | 12 ms |", f"| D | {bound} |") == []


@pytest.mark.parametrize(
    ("numbers", "winners"),
    [("95+|90|80", ["95+"]), ("90+|95|80", []), ("95+|95+|80", []), ("<95|90|80", []), ("<70|90|80", ["90"]), ("95+|95|80", [])],
)
def test_a_bound_that_is_ahead_is_the_best(numbers: str, winners: list[str]) -> None:
    """A number that is only said to be more than the others is the best; one that might be passed says nothing."""
    assert best("| Model | Accuracy |", *(f"| {at} | {number} |" for at, number in enumerate(numbers.split("|")))) == winners


@pytest.mark.parametrize("range_", ["5-6 ms", "5 to 6 ms", "7 or 8"])
def test_a_cell_that_cannot_be_read_may_be_the_best(range_: str) -> None:
    """Where a number might be among those of a cell, nothing is marked in its column; one without digits takes no part."""
    rows = ("| Model | Latency | F1 |", "| A | 9 ms | 1 |", f"| B | {range_} | 2 |", "| C | 15 ms | 3 |", "| D | none | 4 |")

    assert (best(*rows), second(*rows)) == (["4"], ["3"])


@pytest.mark.parametrize("cell", ["free", "無料", "무료", "fastest", "최저"])
def test_what_costs_nothing_may_be_the_best(cell: str) -> None:
    """Where a cell says so without a number, no number is marked as the best."""
    assert best("| Model | Cost |", "| A | $0.2 |", "| B | $0.3 |", f"| C | {cell} |") == []


@pytest.mark.parametrize(
    "name",
    [
        *("Oracle", "endpoint ceiling", "Source", "Target speech"),
        *("Human average", "사람 평균", "人类平均水平", "人間の平均", "Inter-rater", "Two experts"),
    ],
)
def test_what_is_no_rival_wins_nothing(name: str) -> None:
    """What could be reached at most, what was given, what people do and how well they agree are no results of a method."""
    assert best("| Model | Accuracy |", "| A | 85.3 |", "| B | 84.0 |", f"| {name} | 99.1 |") == ["85.3"]


def test_nothing_is_second_to_what_is_no_rival() -> None:
    """Where people stand between two methods, the worse of these is not second."""
    assert second("| Model | Accuracy |", "| A | 85.3 |", "| B | 84.0 |", "| Human reference | 84.8 |") == []


@pytest.mark.parametrize("remark", ["上界", "Upper bound", "상한"])
def test_a_remark_may_say_that_a_row_is_no_rival(remark: str) -> None:
    """What could be reached at most is said behind the numbers, too."""
    assert best("| Method | Accuracy | Note |", f"| A | 99 | {remark} |", "| B | 85 | above 上界 |", "| C | 80 | |") == ["85"]


def test_a_rival_alone_may_be_better_than_what_is_no_rival() -> None:
    """A method above people and an oracle is the best, whichever of those comes next."""
    assert best("| Method | Accuracy |", "| Human | 90 |", "| Oracle | 92 |", "| A | 95 |") == ["95"]


def test_what_is_aimed_at_is_not_the_best() -> None:
    """What would be ideal, or is the goal, is no rival of what was reached."""
    assert best("| 지표 | 현재 | 이상값 | 목표 |", "| 정확도 | 0.71 | 1.00 | 0.90 |", "| 오차 | 0.20 | 0.00 | 0.10 |") == []


def test_rows_with_more_numbers_than_headers_are_not_compared() -> None:
    """Where numbers stand behind the last header, nobody knows what they are of; words may be a remark."""
    rows = ["| A | 32.4 | 26.1 | 3.0 |", "| B | 29.6 | 23.6 | 2.6 |"]

    assert best("| Method | IoU (1m, 2m) | FPS |", *rows) == []
    assert best("| Method | IoU | FPS |", "| A | 32.4 | 2.6 | slow |", "| B | 29.6 | 3.0 |") == ["32.4", "3.0"]


def test_table_that_goes_on_beside_itself_is_not_compared() -> None:
    """The best of one half need not be the best of both."""
    assert best("| Method | PSNR | Method | PSNR |", "| A | 20.4 | C | 25.1 |", "| B | 21.9 | D | 24.6 |") == []
    assert best("| Method | PSNR | SSIM | Time (s) |", "| A | 20.4 | 0.7 | 2 |", "| B | 21.9 | 0.8 | 3 |") == ["2", "21.9", "0.8"]
