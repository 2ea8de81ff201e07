# SPDX-License-Identifier: MIT
"""What a column holds: words, or numbers with a unit."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.results.column import Kind
from tests.results.tables import MODELS, best, only, read, words


def test_columns_are_typed() -> None:
    """A column is words or numbers, with the unit of its cells or of its header."""
    columns = only(MODELS).columns

    assert [(each.kind.value, each.unit) for each in columns] == [
        ("text", ""),
        ("number", ""),
        ("number", "%"),
        ("number", ""),
        ("number", "s"),
    ]


@pytest.mark.parametrize("labels", [("7B", "13B"), ("GPT-4", "GPT-3"), ("2019", "2020"), ("ViT-L/14", "ViT-B/16")])
def test_the_first_column_names_the_rows(labels: tuple[str, str]) -> None:
    """Sizes, years and names at the start of a row are words."""
    body = ("| Model | F1 |", *(f"| {label} | 80.{number} |" for number, label in enumerate(labels)))

    assert Kind.TEXT is read(*body).columns[0].kind


def test_the_unit_of_a_header_is_no_part_of_a_rate() -> None:
    """Tokens in a second are no seconds; milliseconds for an image are milliseconds."""
    columns = read(
        "| Model | Decode (tok/s) | Time (ms/img) | Speed (px/s) | Speed (s/s) |", "| A | 52 | 14 | 3 | 2 |", "| B | 50 | 12 | 4 | 3 |"
    ).columns

    assert [column.unit for column in columns[1:3]] == ["tok/s", "ms"]
    assert "s" not in [column.unit for column in columns[3:]]


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("query ms", "ms"),
        ("SI-SDR dB", "dB"),
        ("Error %", "%"),
        ("ms/frame", "ms"),
        ("cpu-ms/query", "ms"),
        ("GPU days", ""),
        ("Hits (5 cm)", ""),
    ],
)
def test_a_unit_may_end_a_header(header: str, unit: str) -> None:
    """It needs no brackets where it can be no word; behind a number it says how near something must be."""
    assert unit == read(f"| Model | {header} |", "| A | 52 |", "| B | 50 |").columns[1].unit


def test_a_unit_that_nobody_else_writes_is_one_where_all_have_it() -> None:
    """The numbers of a metric may have a unit of their own."""
    table = read("| Method | MAE |", "| Ours | 1.62 bpm |", "| POS | 2.74 bpm |")
    assert (table.columns[1].kind, table.columns[1].unit) == (Kind.NUMBER, "bpm")
    assert words(table, table.best) == ["1.62 bpm"]


@pytest.mark.parametrize(
    ("header", "cells"),
    [("MAE", ("1.62 bpm", "2.74 mmol")), ("Backbone", ("12 layers", "24 layers")), ("MAE", ("1.62 bpm", "about that"))],
)
def test_words_behind_numbers_are_no_unit(header: str, cells: tuple[str, str]) -> None:
    """Different words, or those of a column that is of no metric, are words."""
    table = read(f"| Method | {header} |", *(f"| {name} | {cell} |" for name, cell in zip("AB", cells, strict=True)))
    assert table.columns[1].kind is Kind.TEXT


@pytest.mark.parametrize("cells", [("78,49", "81,00", "1,234"), ("0,91 ± 0,02", "0,88", "0,7"), ("20,55M", "28,0M", "13,65M")])
def test_decimals_may_stand_behind_a_comma(cells: tuple[str, str, str]) -> None:
    """Two digits behind a comma are decimals, and so are three in the same column."""
    table = read("| Método | Accuracy |", *(f"| {name} | {cell} |" for name, cell in zip("ABC", cells, strict=True)))
    numbers = [row[1].number for row in table.rows]
    written = [float(cell.partition(" ")[0].rstrip("M").replace(",", ".")) for cell in cells]
    assert [number and number.value / (1e6 if number.scale else 1) for number in numbers] == written


def test_some_decimals_behind_a_comma_are_sure() -> None:
    """Three behind a zero are, and one before a percent sign; a single one is where another column has them."""
    assert best("| Model | F1 |", "| A | 0,815 |", "| B | 0,757 |") == ["0,815"]
    assert best("| Model | F1 |", "| A | 25,8% |", "| B | 32,8% |") == ["32,8%"]
    assert best("| Model | F1 |", "| A | 5,6 |", "| B | 4,9 |") == []
    assert best("| Model | WER | F1 |", "| A | 7,25 | 5,6 |", "| B | 8,25 | 4,9 |") == ["7,25", "5,6"]


def test_long_decimals_behind_a_comma_are_numbers() -> None:
    """Four digits behind a comma are decimals, and a product of units is none of its parts."""
    table = only("| Model | Cer | Torque (N·m) |\n|---|---|---|\n| A | 0,1861 | 12 |\n| B | 0,1291 | 14 |")

    assert words(table, table.best) == ["0,1291"]
    assert table.columns[2].unit == ""


@pytest.mark.parametrize("cells", [("1,2", "3,4"), ("1,234", "5,678"), ("3,14,15", "2,71")])
def test_lists_and_thousands_have_no_decimals(cells: tuple[str, str]) -> None:
    """One digit behind a comma may be the next of a list, and three are thousands."""
    table = read("| Method | Accuracy |", *(f"| {name} | {cell} |" for name, cell in zip("AB", cells, strict=True)))
    assert all(not cell[1].number or cell[1].number.value > 1000 for cell in table.rows)


def test_thousands_of_money_may_be_for_each_month() -> None:
    """Behind a sign of money, a slash tells for what it is."""
    assert best("| Model | Cost |", "| A | $50K/月 |", "| B | $500K/月 |") == ["$50K/月"]


def test_minutes_may_be_written_in_traditional_chinese() -> None:
    """Units of time in traditional characters are read as times."""
    assert best("| 模型 | 訓練時間 |", "| A | 90分鐘 |", "| B | 1小時 |") == ["1小時"]


def test_shares_of_the_same_number_are_compared() -> None:
    """`14/16` is a number where all of a column are out of 16; the author's mark on it counts."""
    table = read("| Model | Success |", "| A | 5/16 |", "| B | **14/16** |", "| C | 2/16 |", "| D | - |")

    assert (table.best, table.second, table.marked) == ({(1, 1)}, {(0, 1)}, {(1, 1)})


def test_shares_of_one_number_are_numbers() -> None:
    """Their percents may stand beside them, and large numbers have commas."""
    small = ("| Method | Accuracy |", "| A | 9/12 (75%) |", "| B | 10/12 (83.3%) |")
    large = ("| Method | Accuracy |", "| A | 1,100/2,400 |", "| B | 1,080/2,400 |")

    assert (best(*small), best(*large)) == (["10/12 (83.3%)"], ["1,100/2,400"])


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Success", ("95/100", "45/50")),
        ("Success", ("14/16", "80")),
        ("Success", ("14/16", "failed")),
        ("Success", ("20/16", "14/16")),
        ("Success W/A", ("4/8", "8/8")),
        ("Success", ("14/16", "-")),
    ],
)
def test_what_has_a_slash_may_be_anything(header: str, cells: tuple[str, ...]) -> None:
    """Shares of different numbers, dates, pairs and the only share of a column stay as they were written."""
    rows = read(f"| Model | {header} |", *(f"| A | {each} |" for each in cells)).rows

    assert not any(row[1].number for row in rows if "/" in row[1].words)


def test_marks_out_of_ten_are_numbers() -> None:
    """They may have decimals."""
    assert best("| Model | Score |", "| A | 6.5/10 |", "| B | 8.4/10 |") == ["8.4/10"]


@pytest.mark.parametrize("verdict", ["{} ✅", "⚠️ {}", "{}🔥", "{} ⚠️ (one seed)"])
def test_what_is_thought_of_a_number_is_no_part_of_it(verdict: str) -> None:
    """A sign of praise or of warning beside a number, or between it and a remark, leaves it one."""
    body = ("| Model | Accuracy |", f"| A | {verdict.format('61.5%')} |", "| B | 60.2% |")

    assert [best(*body), read(*body).columns[1].unit] == [[verdict.format("61.5%")], "%"]


@pytest.mark.parametrize("waiting", ["TBD", "OOM", "待定", "미측정", "未测", "未計測", "未測定", "未评测"])
def test_a_number_that_is_not_there_is_none(waiting: str) -> None:
    """Most cells may wait for their numbers, or say that nothing was measured; those that are there are compared."""
    body = ("| Model | Accuracy |", "| A | 61.5 |", f"| B | {waiting} |", "| C | 60.2 |", f"| D | {waiting} |", f"| E | {waiting} |")

    assert (read(*body).columns[1].kind, best(*body)) == (Kind.NUMBER, ["61.5"])


def test_a_table_of_words_has_no_numbers() -> None:
    """Plain text tables stay plain."""
    assert not read("| Work | Idea |", "| CLIP | pairs of texts and images |", "| GPT-4 | more of it |").has_numbers


@pytest.mark.parametrize(("numbers", "has_numbers"), [("123", False), ("012", False), ("124", True)])
def test_numbered_rows_of_words_are_no_results(numbers: str, has_numbers: bool) -> None:  # noqa: FBT001  # what is expected
    """A table of words is none of results where its rows are only numbered."""
    table = read("| 순서 | 주제 |", *(f"| {number} | 배경 |" for number in numbers))

    assert has_numbers == table.has_numbers


@pytest.mark.parametrize("header", ["파라미터", "하이퍼파라미터", "Hyperparameter", "Setting", "参数"])
def test_settings_are_no_results(header: str) -> None:
    """A table of what was set stays words, whatever its values look like."""
    assert not read(f"| {header} | 값 |", "| 학습률 | 0.001 |", "| 배치 크기 | 32 |", "| 옵티마이저 | Adam |").has_numbers


@pytest.mark.parametrize("header", ["Setting", "Configuration", "Config", "参数"])
def test_settings_with_what_they_reach_are_results(header: str) -> None:
    """A table of what was changed, with a known metric, is compared."""
    assert best(f"| {header} | Accuracy |", "| Full | 80 |", "| w/o memory | 75 |") == ["80"]


def test_a_column_of_settings_makes_no_table_of_settings() -> None:
    """Where metrics have columns of their own, a setting is a remark."""
    assert best("| Model | FID | 설정 |", "| One | 18 | 100 steps |", "| Two | 32 | 50 steps |") == ["18"]


@pytest.mark.parametrize("header", ["Setting", "설정 항목", "Parameter"])
def test_settings_that_metrics_were_measured_in_are_no_table_of_settings(header: str) -> None:
    """A column of metrics says that a table has results."""
    assert best(f"| {header} | Metric | RNN | GRU |", "| 5-shot | Accuracy | 71.0 | 74.5 |", "| 1-shot | MAE | 3.3 | 2.8 |") == [
        "74.5",
        "2.8",
    ]
