# SPDX-License-Identifier: MIT
"""Columns and rows of gains, which are compared with nothing."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.results.column import Kind
from tests.results.tables import DATASETS, best, only, read, second


def test_a_column_of_gains_is_a_delta() -> None:
    """A header that speaks of a gain makes a delta, and so do signs."""
    signed = ("| Model | CTR |", "| A | +1.5% |", "| B | +2.1% |")

    assert (only(DATASETS).columns[3].kind, read(*signed).columns[1].kind) == (Kind.DELTA, Kind.DELTA)


@pytest.mark.parametrize("header", ["Recall_diff", "Ours vs base", "精度変化"])
def test_a_difference_is_a_delta_however_it_is_written(header: str) -> None:
    """Underscores part words, and what is compared may stand before the other."""
    assert Kind.DELTA is read(f"| Method | {header} |", "| One | -0.3% |", "| Two | -6.9% |").columns[1].kind


@pytest.mark.parametrize("name", ["vs baseline", "Change vs v1.0", "Baseline 대비", "相比基线", "同比", "従来比"])
def test_what_is_said_against_something_is_a_delta(name: str) -> None:
    """One sign is enough, and it may be a minus."""
    assert Kind.DELTA is read(f"| Method | {name} |", "| One | 0.0% |", "| Two | -6.9% |").columns[1].kind
    assert Kind.NUMBER is read(f"| Method | {name} |", "| One | 100% |", "| Two | 69% |").columns[1].kind


def test_what_falls_in_every_row_is_a_delta() -> None:
    """A column of nothing but negative percents is one of changes, but for what is measured so."""
    columns = read("| Variant | Impact | Max drawdown | Return |", "| A | -2.4% | -20% | -3% |", "| B | -5.1% | -30% | -4% |").columns

    assert [column.kind for column in columns[1:]] == [Kind.DELTA, Kind.NUMBER, Kind.NUMBER]


def test_so_many_percent_less_is_a_delta() -> None:
    """No latency is below zero; what may be so by nature, or is not better lower, is a number."""
    kinds = [read(f"| Method | {name} |", "| A | -40% |", "| B | -38% |").columns[1].kind for name in ("Latency", "비용", "Return")]

    assert kinds == [Kind.DELTA, Kind.DELTA, Kind.NUMBER]


@pytest.mark.parametrize("name", ["Return", "SNR (dB)", "IC", "Mean reward", "수익률", "夏普比"])
def test_what_has_a_sign_by_nature_is_no_delta(name: str) -> None:
    """Its plus says nothing of another number."""
    assert Kind.NUMBER is read(f"| Method | {name} |", "| One | +6.1 |", "| Two | -6.9 |").columns[1].kind


def test_a_small_delta_is_no_gain() -> None:
    """The threshold accuracy of depth is named by the small letter, a gain by the capital."""
    columns = read("| Model | δ1 ↑ | Δ |", "| A | 0.974 | +0.002 |", "| B | 0.981 | +0.009 |").columns

    assert [column.kind for column in columns[1:]] == [Kind.NUMBER, Kind.DELTA]


def test_gains_in_brackets_are_known() -> None:
    """A column knows whether its numbers have a gain in brackets, which a spread is not."""
    columns = read("| Model | F1 | EM |", "| A | 80 ± 0.3 | 70 (+1.2) |", "| B | 81 ± 0.4 | 71 (+2.2) |").columns

    assert [column.has_delta for column in columns[1:]] == [False, True]


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (("10% 향상", "**8.5% 단축**"), [10, -8.5]),
        (("2.5× faster", "~3x slower"), [2.5, -3]),
        (("90%提升", "+14.5%", "明显"), [90, 14.5, None]),
        (("약 1.6배 빠름", "-"), [1.6, None]),
    ],
)
def test_gains_may_be_said_in_words(cells: tuple[str, ...], values: list[float | None]) -> None:
    """A word beside a share or a factor is its sign, and makes a column of gains."""
    table = read("| Method | Gain |", *(f"| A | {each} |" for each in cells))

    assert [row[1].number and row[1].number.value for row in table.rows] == values
    assert Kind.DELTA is table.columns[1].kind


@pytest.mark.parametrize("cells", [("85.3", "2% 향상"), ("2% 향상", "5분 단축"), ("2% 향상", "3 또는 4")])
def test_a_gain_among_other_numbers_is_none(cells: tuple[str, ...]) -> None:
    """Where some are results, or cannot be told, a gain is not taken for one of them."""
    table = read("| Model | Accuracy |", *(f"| A | {each} |" for each in cells))

    assert (table.best, [row[1].number for row in table.rows if "향상" in row[1].words]) == (set(), [None])


def test_gains_are_compared_only_by_an_arrow() -> None:
    """They follow from the results beside them, and are often of different things."""
    rows = "| Unit tests | 15% | +65% |", "| Other tests | 20% | +60% |"

    assert [best(f"| Method | Now | {gain} |", *rows) for gain in ("Gain", "Gain ↑")] == [[], ["+65%"]]


def test_correlations_may_have_a_sign() -> None:
    """All of them may be above zero, and are no gains."""
    assert best("| Model | Spearman |", "| A | +0.396 |", "| B | +0.392 |") == ["+0.396"]


def test_a_plus_on_several_rows_tells_nothing() -> None:
    """Returns may be written with their sign."""
    assert best("| Policy | Return |", "| A | +0.82 |", "| B | -0.69 |", "| C | 0.10 |") == ["+0.82"]


@pytest.mark.parametrize("name", ["Improvement", "提升", "Gain (%)", "Relative gain"])
def test_a_row_of_gains_is_no_rival(name: str) -> None:
    """It says how much better the best is; a method that is named like a gain is one."""
    body = ("| Method | Accuracy | FID |", "| A | 53.8 | 9.4 |", "| DeltaNet | 59.5 | 7.1 |", f"| {name} | +5.7 | -2.3 |")

    assert (best(*body), second(*body)) == (["59.5", "7.1"], [])


def test_rows_of_gains_are_no_contest() -> None:
    """A row that says how much better the first is than each other one has no best; the others do."""
    rows = ["| F1 | 3.45 | 2.55 | 1.18 |", "| Improvement | - | +35% | +192% |", "| Recall gain ↑ | +1.5 | +2.5 | +3.0 |"]

    assert best("| Metric | A-MEM | LoCoMo | MemGPT |", *rows) == ["3.45", "+3.0"]


def test_a_relative_change_is_no_rival() -> None:
    """A row of changes says how much better another one is, and is left out."""
    rows = ["| A | 0.6 | 0.3 |", "| B | 0.4 | 0.1 |", "| relative change | -33.3% | -66.7% |"]

    assert best("| Model | WER | CER |", *rows) == ["0.4", "0.1"]


@pytest.mark.parametrize("changes", ["| Yaxşı | ↓ 13.7 | ↓ 5.6 |", "| Cambio | +3.1 | +0.4 |"])
def test_the_only_row_of_changes_is_no_rival(changes: str) -> None:
    """Where only one row has a plus or an arrow at all of its numbers, it says how another one changed."""
    assert best("| Model | WER | CER |", "| A | 65.3 | 18.5 |", "| B | 51.6 | 12.9 |", changes) == ["51.6", "12.9"]


@pytest.mark.parametrize("name", ["GAP", "DELTA"])
def test_a_method_may_be_called_like_a_gain(name: str) -> None:
    """An acronym with numbers that have no signs is a method."""
    assert best("| Method | Accuracy |", "| Max | 80 |", f"| {name} | 85 |", "| Attention | 82 |") == ["85"]


def test_an_improved_model_is_a_rival() -> None:
    """Brackets behind a gain say what it is compared with, or what a model is made of."""
    rows = ("| Method | Accuracy |", "| Baseline | 30 |", "| Other | 32 |")
    assert best(*rows, "| Improvement (large, 832) | 40 |") == ["40"]
    assert best(*rows, "| Improvement (vs. other) | 40 |") == ["32"]


@pytest.mark.parametrize("name", ["절약", "节省"])
def test_what_was_saved_is_a_gain(name: str) -> None:
    """How much was saved follows from the numbers beside it, and is not compared."""
    assert best(f"| Model | FP16 | INT4 | {name} |", "| A | 14GB | 4GB | 3.5× |", "| B | 140GB | 36GB | **3.9×** |") == []


def test_one_column_less_another_is_no_rival() -> None:
    """A column that is called after the difference of two others is a gain."""
    assert best("| Metric | A | B | B − A |", "| Latency | 94 s | 95 s | +1 s |") == ["94 s"]


@pytest.mark.parametrize(
    ("header", "first", "second"),
    [("Pair", "A vs B with D", "A vs. C"), ("Comparison", "A → B with D", "B → C"), ("对比", "A → B with D", "B → C")],
)
def test_comparisons_are_no_rivals(header: str, first: str, second: str) -> None:
    """Of rows that each say how two things compare, none is the best."""
    assert best(f"| {header} | MAE change (°C) | Accuracy |", f"| {first} | -0.04 | 80 |", f"| {second} | -0.02 | 90 |") == []
