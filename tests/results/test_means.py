# SPDX-License-Identifier: MIT
"""Means, sums and spreads, beside what they were taken of."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.results.metrics import Direction
from tests.results.tables import best, directions, read


def test_an_average_is_better_as_its_parts_are() -> None:
    """A column of means has the direction that all others have."""
    body = ("| Model | MMLU | GSM8K | Avg. |", "| A | 70.1 | 80.2 | 75.2 |", "| B | 72.3 | 79.1 | 75.7 |")

    assert "75.7" in best(*body)


def test_sizes_have_no_say_in_an_average() -> None:
    """A column of what is neither better nor worse is not among the parts of a mean."""
    columns = read("| Model | Params | SST-2 | RTE | Avg. |", "| A | 7B | 90 | 80 | 85 |", "| B | 9B | 92 | 86 | 89 |").columns

    assert columns[-1].direction is Direction.HIGHER


def test_a_mean_tells_of_its_parts() -> None:
    """What stands between known metrics and their mean is better as they are, and so is the mean."""
    columns = read(
        "| Method | Seeds | MMLU | Riddles | GSM8K | Steps | Avg. |",
        "| A | 3 | 70 | 61 | 80 | 9 | 72 |",
        "| B | 5 | 72 | 59 | 79 | 8 | 71 |",
    ).columns

    known = [column.name for column in columns if column.direction is Direction.HIGHER]
    assert known == ["MMLU", "Riddles", "GSM8K", "Avg."]


def test_a_mean_of_better_and_worse_tells_nothing() -> None:
    """Where the known columns are better in different ways, or one alone is known, the others stay unknown."""
    for other in ("PPL", "Mazes"):
        columns = read(f"| Method | MMLU | {other} | Riddles | Avg. |", "| A | 70 | 6 | 61 | 72 |", "| B | 72 | 5 | 59 | 71 |").columns

        assert Direction.UNKNOWN is columns[3].direction is columns[4].direction


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


def test_what_is_averaged_itself_is_no_part_of_a_mean() -> None:
    """A mean says nothing of which way other means beside it are better."""
    rows = ["| A | 0.6 | 9.6 | 0.3 |", "| B | 0.7 | 6.6 | 0.1 |"]

    assert best("| Model | Mean reward | Mean turns | Max hits |", *rows) == ["0.7"]


def test_what_has_another_unit_is_no_part_of_a_mean() -> None:
    """A mean lies between any two numbers that measure something else."""
    rows = ["| A | 0.7 | 0.2 | 25% |", "| B | 0.8 | 0.3 | 30% |"]

    assert best("| Policy | avg. reward | calls | human |", *rows) == ["0.8"]


def test_classes_with_a_mean_are_no_rivals() -> None:
    """Where one column is the mean of the others, these are its parts."""
    rows = ["| Precision | 82% | 85% | 84% |", "| Recall | 86% | 83% | 85% |"]

    assert best("| 지표 | 정상 | 비정상 | 평균 |", *rows) == []
    assert best("| 지표 | 정상 | 비정상 | 모델 C |", *rows) == ["85%", "86%"]


@pytest.mark.parametrize("name", ["Average", "Total", "합계", "平均", "总计"])
def test_parts_of_a_whole_are_no_rivals(name: str) -> None:
    """Rows that one of them sums up are not compared, but for models with their mean."""
    rows = ("| A | 3 h |", "| B | 5 h |", f"| {name} | 4 h |")

    assert (best("| Part | Time |", *rows), best("| Model | Time |", *rows)) == ([], ["3 h"])


def test_row_of_an_average_metric_sums_up_the_others() -> None:
    """Above `Average FID` are the parts of it; a method may be called after a mean."""
    assert best("| Modality | FID ↓ |", "| X-ray | 12.3 |", "| CT | 15.7 |", "| Average FID | 14.0 |") == []
    assert best("| Modality | FID ↓ |", "| X-ray | 12.3 |", "| CT | 15.7 |", "| Mean teacher | 14.0 |") == ["12.3"]


def test_a_bold_sum_makes_no_rivals() -> None:
    """Categories are not compared, however their header is written, and whatever is bold."""
    rows = "| Words | 60 |", "| Graphs | 73 |", "| **Overall combined** | **84** |"

    assert [best(f"| {header} | Accuracy |", *rows) for header in ("Category / scope", "Blueprint")] == [[], []]


def test_how_a_number_is_spread_is_not_compared() -> None:
    """The mean, the spread and the extremes of a metric are no rivals; the number of runs beside rivals is none."""
    spread = ("| Metric | Mean | Std | Min | Max |", "| Accuracy | 0.91 | 0.02 | 0.88 | 0.95 |", "| RMSE | 0.40 | 0.05 | 0.31 | 0.52 |")
    counted = ("| Metric | A | B | n |", "| Accuracy | 0.91 | 0.93 | 750 |", "| RMSE | 0.40 | 0.31 | 750 |")

    assert (best(*spread), best(*counted)) == ([], ["0.93", "0.31"])


def test_how_a_metric_is_spread_is_no_metric() -> None:
    """A standard deviation of F1 is not better higher; beside a mean it is part of how the numbers are written."""
    assert best("| Method | F1 σ |", "| A | 0.02 |", "| B | 0.07 |") == []
    assert best("| Method | F1 (mean ± σ) |", "| A | 0.92 ± 0.01 |", "| B | 0.87 ± 0.02 |") == ["0.92 ± 0.01"]


@pytest.mark.parametrize(
    "names", ["Average latency (ms)|P95 latency (ms)", "Latency|P99 latency", "Avg cost|Total cost", "평균 지연 시간|최대 지연 시간"]
)
def test_statistics_of_one_metric_are_no_rivals(names: str) -> None:
    """Where columns hold several statistics of one metric, the numbers of a row are not compared."""
    assert best(f"| Scenario | {names} |", "| Cold | 45.2 | 58.1 |", "| Warm | 0.8 | 1.2 |") == []


def test_the_same_statistic_of_several_models_is_compared() -> None:
    """Columns that hold the same statistic of a metric may be rivals."""
    assert best("| Dataset | Mean RMSE (A) | Mean RMSE (B) |", "| X | 0.3 | 0.2 |", "| Y | 0.4 | 0.5 |") == ["0.2", "0.4"]


def test_what_is_no_metric_has_no_statistic() -> None:
    """A name that begins like a statistic is one only before a metric."""
    assert best("| Metric | Mean Teacher | Ours |", "| Accuracy | 80 | 70 |") == ["80"]
