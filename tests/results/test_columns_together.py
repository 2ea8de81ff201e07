# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from mkdocs_paperreview.results.column import Kind
from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.table import ResultTable, tables_in


def read(*rows: str) -> ResultTable:
    head, *rest = rows
    (table,) = tables_in("\n".join((head, "|" + "---|" * (head.count("|") - 1), *rest)))
    return table


def best(*rows: str) -> list[str]:
    table = read(*rows)
    return [table.rows[row][at].words for row, at in sorted(table.best)]


def directions(*rows: str) -> list[Direction]:
    return [column.direction for column in read(*rows).columns[1:]]


@pytest.mark.parametrize("mean", ["Avg. SR ↑", "Mean ↑", "평균 정확도", "平均 ↑"])
def test_a_mean_that_is_better_higher_says_so_of_its_parts(mean: str) -> None:
    """What a mean was taken of stands right before it, or right behind it, and on both sides of it in number."""
    before = (f"| 방법 | Drawer | Kettle | {mean} |", "| Ours | 0.81 | 0.51 | 0.66 |", "| ACT | 0.62 | 0.58 | 0.60 |")
    behind = (f"| 방법 | {mean} | Drawer | Kettle |", "| Ours | 0.66 | 0.81 | 0.51 |", "| ACT | 0.60 | 0.62 | 0.58 |")
    assert best(*before) == ["0.81", "0.66", "0.58"]
    assert best(*behind) == ["0.66", "0.81", "0.58"]


def test_a_mean_outside_of_columns_was_not_taken_of_them() -> None:
    """A mean lies between the least and the largest of its parts."""
    assert directions("| Method | Drawer | Kettle | Avg. SR ↑ |", "| Ours | 12 | 15 | 0.66 |", "| ACT | 13 | 14 | 0.60 |") == [
        Direction.UNKNOWN,
        Direction.UNKNOWN,
        Direction.HIGHER,
    ]


def test_one_column_is_no_part_of_a_mean() -> None:
    """A mean has two parts or more, and no column of a known kind, such as a size, is one."""
    assert (
        directions("| Method | Drawer | 층수 | Avg. SR ↑ |", "| Ours | 0.81 | 0 | 0.66 |", "| ACT | 0.62 | 0 | 0.60 |")[0]
        is Direction.UNKNOWN
    )


def test_an_arrow_may_tell_how_a_metric_changed() -> None:
    """A cost does not get better by getting higher: where numbers have a sign, its arrow says which way it went."""
    assert directions("| 방어 | Cost ↑ |", "| Filter | +15% |", "| Vote | 5% |") == [Direction.UNKNOWN]
    assert directions("| 방어 | Accuracy ↑ |", "| Filter | +1.5 |", "| Vote | -0.5 |") == [Direction.HIGHER]
    assert directions("| 방어 | Cost ↓ |", "| Filter | -15% |", "| Vote | +5% |") == [Direction.LOWER]


def test_a_metric_in_brackets_says_how_a_quality_is_measured() -> None:
    """A quality may be measured by what is better lower."""
    assert best("| Method | Quality (FID) |", "| Ours | 2.9 |", "| DDIM | 4.1 |") == ["2.9"]
    assert best("| Method | Accuracy (FID) |", "| Ours | 2.9 |", "| DDIM | 4.1 |") == []
    assert best("| 방법 | 안정성 (손실 표준편차) |", "| Ours | 0.02 |", "| HC | 0.05 |") == []
    assert best("| 방법 | 정확도 (표준편차) |", "| Ours | 82.1 |", "| HC | 80.5 |") == ["82.1"]


@pytest.mark.parametrize("header", ["Avg Time (ms)", "Total times (s)", "Mean wall time (s)"])
def test_how_long_something_took_on_average_is_better_lower(header: str) -> None:
    """An average time is a time."""
    assert best(f"| Method | {header} |", "| Ours | 3.1 |", "| KNN | 4.7 |") == ["3.1"]


@pytest.mark.parametrize("header", ["Prec@5", "N@10", "Hypervolume"])
def test_metrics_of_the_first_ones_found(header: str) -> None:
    """Precision and gain among the first results, and the volume that a front covers."""
    assert best(f"| Method | {header} |", "| Ours | 0.31 |", "| KNN | 0.27 |") == ["0.31"]


@pytest.mark.parametrize("none", ["미측정", "未测", "未計測", "未測定"])
def test_what_was_not_measured_is_none(none: str) -> None:
    """A cell without a measurement leaves a column a column of numbers."""
    table = read("| Method | F1 |", "| Ours | 0.31 |", f"| KNN | {none} |", f"| SVM | {none} |")
    assert table.columns[1].kind is Kind.NUMBER


def test_how_much_was_asked_parts_rows() -> None:
    """A model with a larger batch is no rival of itself, nor of another one with a smaller batch."""
    rows = ("| 모델 | 배치 크기 | 처리량 (img/s) |", "| A | 1 | 110 |", "| A | 8 | 720 |", "| B | 1 | 130 |", "| B | 8 | 700 |")
    assert best(*rows) == ["720", "130"]


def test_models_with_a_batch_each_are_rivals() -> None:
    """Where each model is there once, its batch is one of its settings."""
    assert best("| 모델 | 배치 크기 | 처리량 (img/s) |", "| A | 1 | 110 |", "| B | 8 | 700 |") == ["700"]


def test_a_search_over_batches_has_a_best() -> None:
    """Where nothing but numbers were tried, all are rivals."""
    assert best("| Learning rate | Batch size | Accuracy |", "| 0.1 | 8 | 71.2 |", "| 0.1 | 32 | 72.9 |", "| 0.3 | 32 | 70.4 |") == ["72.9"]


@pytest.mark.parametrize("header", ["Setting", "설정 항목", "Parameter"])
def test_settings_that_metrics_were_measured_in_are_no_table_of_settings(header: str) -> None:
    """A column of metrics says that a table has results."""
    assert best(f"| {header} | Metric | RNN | GRU |", "| 5-shot | Accuracy | 71.0 | 74.5 |", "| 1-shot | MAE | 3.3 | 2.8 |") == [
        "74.5",
        "2.8",
    ]


def test_a_unit_that_nobody_else_writes_is_one_where_all_have_it() -> None:
    """The numbers of a metric may have a unit of their own."""
    table = read("| Method | MAE |", "| Ours | 1.62 bpm |", "| POS | 2.74 bpm |")
    assert (table.columns[1].kind, table.columns[1].unit) == (Kind.NUMBER, "bpm")
    assert [table.rows[row][at].words for row, at in table.best] == ["1.62 bpm"]


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


@pytest.mark.parametrize("cells", [("1,2", "3,4"), ("1,234", "5,678"), ("3,14,15", "2,71")])
def test_lists_and_thousands_have_no_decimals(cells: tuple[str, str]) -> None:
    """One digit behind a comma may be the next of a list, and three are thousands."""
    table = read("| Method | Accuracy |", *(f"| {name} | {cell} |" for name, cell in zip("AB", cells, strict=True)))
    assert all(not cell[1].number or cell[1].number.value > 1000 for cell in table.rows)


def test_a_metric_above_a_table_is_that_of_the_column_that_names_it() -> None:
    """A heading names a metric for columns that name none; where one does, the others hold something else."""
    heading = "### 처리량 (TPS)\n\n"
    (table,) = tables_in(heading + "| 방법 | 스레드 | TPS |\n|---|---|---|\n| A | 10 | 40 |\n| B | 50 | 16 |\n")
    assert [column.direction for column in table.columns[1:]] == [Direction.UNKNOWN, Direction.HIGHER]
    (table,) = tables_in(heading + "| 방법 | 읽기 | 쓰기 |\n|---|---|---|\n| A | 10 | 40 |\n| B | 50 | 16 |\n")
    assert [column.direction for column in table.columns[1:]] == [Direction.HIGHER, Direction.HIGHER]


@pytest.mark.parametrize("changes", ["| Yaxşı | ↓ 13.7 | ↓ 5.6 |", "| Cambio | +3.1 | +0.4 |"])
def test_the_only_row_of_changes_is_no_rival(changes: str) -> None:
    """Where only one row has a plus or an arrow at all of its numbers, it says how another one changed."""
    assert best("| Model | WER | CER |", "| A | 65.3 | 18.5 |", "| B | 51.6 | 12.9 |", changes) == ["51.6", "12.9"]


def test_a_plus_on_several_rows_tells_nothing() -> None:
    """Returns may be written with their sign."""
    assert best("| Policy | Return |", "| A | +0.82 |", "| B | -0.69 |", "| C | 0.10 |") == ["+0.82"]


def test_how_a_metric_is_spread_is_no_metric() -> None:
    """A standard deviation of F1 is not better higher; beside a mean it is part of how the numbers are written."""
    assert best("| Method | F1 σ |", "| A | 0.02 |", "| B | 0.07 |") == []
    assert best("| Method | F1 (mean ± σ) |", "| A | 0.92 ± 0.01 |", "| B | 0.87 ± 0.02 |") == ["0.92 ± 0.01"]


def test_a_ceiling_is_no_rival() -> None:
    """What could be reached at most is not compared."""
    assert best("| Method | PSNR |", "| A | 27.8 |", "| B | 28.9 |", "| endpoint ceiling | 30.2 |") == ["28.9"]
