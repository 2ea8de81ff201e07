# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.results.column import Kind
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
    (table,) = tables_in(body)
    return table


def best(body: str) -> list[str]:
    table = only(body)
    return [table.rows[row][at].words for row, at in sorted(table.best)]


def second(body: str) -> list[str]:
    table = only(body)
    return [table.rows[row][at].words for row, at in sorted(table.second)]


def table_of(*rows: str) -> str:
    head, *rest = rows
    return "\n".join((head, "|" + "---|" * (head.count("|") - 1), *rest))


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


def test_the_unit_of_a_header_is_no_part_of_a_rate() -> None:
    """Tokens in a second are no seconds; milliseconds for an image are milliseconds."""
    columns = only(
        table_of(
            "| Model | Decode (tok/s) | Time (ms/img) | Speed (px/s) | Speed (s/s) |", "| A | 52 | 14 | 3 | 2 |", "| B | 50 | 12 | 4 | 3 |"
        )
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
    assert unit == only(table_of(f"| Model | {header} |", "| A | 52 |", "| B | 50 |")).columns[1].unit


@pytest.mark.parametrize(
    "header", ["Index time (s)", "Inference (ms)", "query p95 ms", "p50 (ms)", "ms/frame", "Avg. query (ms)", "推理 (ms)"]
)
def test_what_took_less_time_is_better(header: str) -> None:
    """A header of what is done, with a unit of time, says how long it took."""
    assert best(table_of(f"| Model | {header} |", "| A | 14 |", "| B | 12 |")) == ["12"]


@pytest.mark.parametrize("header", ["Window (ms)", "Training audio (h)", "Speech (h)", "ms", "Total (s)", "Query"])
def test_a_length_of_time_is_not_compared(header: str) -> None:
    """Of what is only so long, and not done, nobody knows which way it is better."""
    assert best(table_of(f"| Model | {header} |", "| A | 14 |", "| B | 12 |")) == []


def test_what_has_a_length_is_no_quality() -> None:
    """`acc` in metres a second squared is no accuracy, and an accuracy in millimetres is an error."""
    assert best(table_of("| Model | acc | Accuracy (mm) |", "| A | 4.8 m/s² | 2.0 |", "| B | 5.5 m/s² | 3.0 |")) == []


@pytest.mark.parametrize("header", ["Recall_diff", "Ours vs base", "精度変化"])
def test_a_difference_is_a_delta_however_it_is_written(header: str) -> None:
    """Underscores part words, and what is compared may stand before the other."""
    assert Kind.DELTA is only(table_of(f"| Method | {header} |", "| One | -0.3% |", "| Two | -6.9% |")).columns[1].kind


def test_columns_have_directions() -> None:
    """A known metric has its direction, a size has none."""
    directions = [column.direction for column in only(MODELS).columns[1:]]

    assert directions == [Direction.NEITHER, Direction.HIGHER, Direction.LOWER, Direction.LOWER]


def test_the_best_and_the_second_best_of_a_column_are_found() -> None:
    """Models are compared down the columns, across units."""
    assert (best(MODELS), second(MODELS)) == (["90 ms", "85.3", "7.9"], ["8.7", "0.2 s", "84.9"])


def test_datasets_are_not_compared_with_each_other() -> None:
    """Where rows are datasets, the columns of one measure are compared, and their gains are not."""
    table = only(DATASETS)

    assert (table.by_row, best(DATASETS)) == (True, ["84%", "77%"])


def test_a_column_of_gains_is_a_delta() -> None:
    """A header that speaks of a gain makes a delta, and so do signs."""
    signed = table_of("| Model | CTR |", "| A | +1.5% |", "| B | +2.1% |")

    assert (only(DATASETS).columns[3].kind, only(signed).columns[1].kind) == (Kind.DELTA, Kind.DELTA)


def test_datasets_with_several_rows_are_groups() -> None:
    """Each dataset has its own best number; an empty cell repeats the one above."""
    body = table_of("| Dataset | Method | EM |", "| A | base | 78.0 |", "| | ours | 83.9 |", "| B | base | 90.2 |", "| | ours | 92.5 |")

    assert best(body) == ["83.9", "92.5"]


def test_a_bold_name_of_a_dataset_is_that_dataset() -> None:
    """Emphasis does not take a row out of its group."""
    assert best(
        table_of("| Dataset | Model | Accuracy |", "| A | x | 80 |", "| **A** | **y** | **82** |", "| B | x | 77 |", "| B | y | 70 |")
    ) == ["82", "77"]


@pytest.mark.parametrize("labels", [("ResNet", "ViT"), ("5 min", "15 min"), ("1", "2")])
def test_a_first_cell_that_spans_rows_makes_a_group(labels: tuple[str, str]) -> None:
    """Rows whose first cell is empty belong to the one above, whatever its column is headed."""
    first, other = labels
    body = table_of("| Part | System | Accuracy |", f"| {first} | A | 80 |", "| | B | 82 |", f"| {other} | A | 90 |", "| | B | 88 |")

    assert best(body) == ["82", "90"]


def test_kinds_of_methods_that_span_rows_make_no_groups() -> None:
    """Where no name comes again in another group, all rows are compared."""
    assert best(table_of("| Type | Network | Accuracy |", "| CNN | A | 80 |", "| | B | 82 |", "| ViT | C | 90 |", "| | D | 88 |")) == ["90"]


@pytest.mark.parametrize("header", ["種類", "종류", "类型", "Category"])
def test_kinds_of_tests_are_not_compared(header: str) -> None:
    """Rows that name a kind of what was worked on are cases."""
    assert not best(table_of(f"| {header} | Accuracy |", "| easy | 90 |", "| hard | 60 |"))


def test_methods_that_come_twice_in_a_dataset_differ_in_something_else() -> None:
    """What the rows name besides their method and dataset makes groups, too."""
    head = "| Dataset | Noise | Method | Accuracy |"
    body = table_of(head, "| A | no | x | 90 |", "| A | no | y | 88 |", "| A | much | x | 60 |", "| A | much | y | 70 |")

    assert best(body) == ["90", "70"]


def test_metrics_in_the_first_column_give_rows_their_direction() -> None:
    """A transposed table is compared row by row, each in its own direction."""
    body = table_of("| | LoRA | Adapter |", "| Accuracy | 85.3 | 84.0 |", "| Latency | 12 ms | 9 ms |", "| Perplexity | 8.1 | 8.3 |")

    assert best(body) == ["85.3", "9 ms", "8.1"]


def test_models_named_like_metrics_are_models() -> None:
    """A first column that is headed as models names none of the metrics, whatever they are called."""
    body = table_of("| Model | Accuracy |", "| MAE-B | 80 |", "| MAE-L | 85 |", "| Other | 82 |")

    assert (best(body), second(body)) == (["85"], ["82"])


@pytest.mark.parametrize(
    "header", ["| Model | Category |", "| 방법 | 카테고리 |", "| 方法 | 类别 |", "| Training data | Source |", "| 训练数据集 | 来源 |"]
)
def test_kinds_of_methods_and_training_data_make_no_groups(header: str) -> None:
    """Methods of different kinds are compared, and so is what they were trained on."""
    assert best(table_of(f"{header} Accuracy |", "| A | plain | 80 |", "| B | fancy | 85 |", "| C | plain | 82 |")) == ["85"]


def test_a_metric_column_gives_rows_their_direction() -> None:
    """A column headed "metric" names what each row measures."""
    body = table_of("| Task | Metric | A | B |", "| Depth | RMSE | 0.4 | 0.3 |", "| Seg. | mIoU | 51.2 | 50.1 |")

    assert best(body) == ["0.3", "51.2"]


def test_what_is_added_is_a_rival_of_the_baseline() -> None:
    """A column headed with a plus is new, so that cases are not compared with each other."""
    body = table_of("| Camera | Baseline PSNR | +Embedding | Gain |", "| 1 | 28.5 | 29.8 | +1.3 |", "| left | 26.1 | 28.6 | +2.5 |")

    assert not best(body)


def test_an_arrow_in_the_name_of_a_row_goes_before_its_metric() -> None:
    """What an author writes of a row counts most; an arrow in a note behind its numbers is none of its names."""
    body = table_of(
        "| Benchmark | Metric | Base | Ours | Note |", "| Cracks ↓ | Quality | 9 | 7 | |", "| Bridges | Quality | 8 | 9 | cost ↓ |"
    )

    assert best(body) == ["7", "9"]


def test_seconds_of_speed_are_not_compared() -> None:
    """A metric whose direction does not go with the unit of its numbers says nothing, but for an arrow."""
    body = table_of(
        "| 지표 | 기존 | 제안 |", "| 처리 속도 | 50 ms | 5 ms |", "| 처리 속도 ↓ | 50 ms | 6 ms |", "| 처리 속도 | 3 FPS | 7 FPS |"
    )

    assert best(body) == ["6 ms", "7 FPS"]


def test_baseline_and_ours_are_rivals() -> None:
    """Two columns that say which is the baseline and which is new are compared in each row."""
    body = table_of("| Metric | Baseline | Ours |", "| Win rate | 50% | 85% |", "| Latency | 2.8 ms | 1.2 ms |")

    assert best(body) == ["85%", "1.2 ms"]


def test_different_metrics_of_a_row_are_not_compared() -> None:
    """Precision is not better than recall."""
    assert not best(table_of("| Dataset | Precision | Recall |", "| A | 0.9 | 0.8 |", "| B | 0.7 | 0.6 |"))


def test_an_unknown_direction_has_no_best() -> None:
    """Where nobody can tell, nothing is marked."""
    assert not best(table_of("| Model | Cracks |", "| A | 3 |", "| B | 5 |"))


def test_the_caption_may_say_the_direction_of_one_metric() -> None:
    """An arrow behind a metric that a column names itself says nothing of the other columns."""
    table = only(f"## 손실 (RMSE↓)\n\n{table_of('| Model | Wiki RMSE | Shrinkage |', '| A | 0.8 | 4.0x |', '| B | 0.7 | 62.1x |')}")

    assert [column.direction for column in table.columns[1:]] == [Direction.LOWER, Direction.UNKNOWN]


@pytest.mark.parametrize(
    ("header", "cells", "direction"),
    [
        ("Boston | Energy | Wine", "3.2 | 1.9 | 0.6", Direction.UNKNOWN),
        ("Boston | Energy (kWh) | Wine", "3.2 | 1.9 | 0.6", Direction.LOWER),
        ("Accuracy | Energy", "80.2 | 1.9", Direction.LOWER),
    ],
)
def test_among_other_datasets_energy_is_one(header: str, cells: str, direction: Direction) -> None:
    """A column that is called as a dataset and as a cost is no cost between columns of which nothing is known."""
    columns = only(table_of(f"| Model | {header} |", f"| A | {cells} |", f"| B | {cells} |")).columns

    assert next(column.direction for column in columns if column.name.startswith("Energy")) is direction


def test_a_caption_does_not_speak_of_the_hours_beside_scores() -> None:
    """What a caption says of a metric holds for scores, and not for hours of data; where there are hours alone, it speaks of them."""
    rows = ("| A | 70 h | 9.1 |", "| B | 5 h | 9.9 |")

    assert best("**Understanding (WER↓)**\n\n" + table_of("| Model | 数据 | clean |", *rows)) == ["9.1"]
    assert best("**Duration (↓)**\n\n" + table_of("| Model | 数据 |", "| A | 70 h |", "| B | 5 h |")) == ["5 h"]


def test_the_caption_may_say_the_direction() -> None:
    """Words above the table, and a metric in the heading's brackets, hold for columns that say nothing."""
    rows = table_of("| Model | Wiki | Books |", "| A | 8.1 | 9.0 |", "| B | 7.9 | 9.2 |")

    assert (
        best(f"**Lower is better**\n\n{rows}"),
        sorted(best(f"## Results (nDCG@10)\n\n{rows}"), reverse=True),
    ) == (["9.0", "7.9"], ["9.2", "8.1"])


def test_an_average_is_better_as_its_parts_are() -> None:
    """A column of means has the direction that all others have."""
    body = table_of("| Model | MMLU | GSM8K | Avg. |", "| A | 70.1 | 80.2 | 75.2 |", "| B | 72.3 | 79.1 | 75.7 |")

    assert "75.7" in best(body)


def test_sizes_have_no_say_in_an_average() -> None:
    """A column of what is neither better nor worse is not among the parts of a mean."""
    columns = only(table_of("| Model | Params | SST-2 | RTE | Avg. |", "| A | 7B | 90 | 80 | 85 |", "| B | 9B | 92 | 86 | 89 |")).columns

    assert columns[-1].direction is Direction.HIGHER


def test_an_oracle_is_not_the_best() -> None:
    """What could be reached at most, and people, win no contest."""
    assert best(table_of("| Model | Accuracy |", "| A | 85.3 |", "| B | 84.0 |", "| Oracle | 99.1 |")) == ["85.3"]
    assert second(table_of("| Model | Accuracy |", "| A | 85.3 |", "| B | 84.0 |", "| Human reference | 84.8 |")) == []


@pytest.mark.parametrize("name", ["Average", "Total", "합계", "平均", "总计"])
def test_parts_of_a_whole_are_no_rivals(name: str) -> None:
    """Rows that one of them sums up are not compared, but for models with their mean."""
    rows = ("| A | 3 h |", "| B | 5 h |", f"| {name} | 4 h |")

    assert (best(table_of("| Part | Time |", *rows)), best(table_of("| Model | Time |", *rows))) == ([], ["3 h"])


@pytest.mark.parametrize("name", ["Source", "Target speech"])
def test_what_was_given_is_not_the_best(name: str) -> None:
    """A recording that models start from wins no contest."""
    assert best(table_of("| System | MOS |", f"| {name} | 99 |", "| A | 85.3 |", "| Source only | 60 |")) == ["85.3"]


def test_what_is_aimed_at_is_not_the_best() -> None:
    """What would be ideal, or is the goal, is no rival of what was reached."""
    assert best(table_of("| 지표 | 현재 | 이상값 | 목표 |", "| 정확도 | 0.71 | 1.00 | 0.90 |", "| 오차 | 0.20 | 0.00 | 0.10 |")) == []


@pytest.mark.parametrize("name", ["Improvement", "提升", "Gain (%)", "Relative gain"])
def test_a_row_of_gains_is_no_rival(name: str) -> None:
    """It says how much better the best is; a method that is named like a gain is one."""
    body = table_of("| Method | Accuracy | FID |", "| A | 53.8 | 9.4 |", "| DeltaNet | 59.5 | 7.1 |", f"| {name} | +5.7 | -2.3 |")

    assert (best(body), second(body)) == (["59.5", "7.1"], [])


@pytest.mark.parametrize("name", ["GAP", "DELTA"])
def test_a_method_may_be_called_like_a_gain(name: str) -> None:
    """An acronym with numbers that have no signs is a method."""
    assert best(table_of("| Method | Accuracy |", "| Max | 80 |", f"| {name} | 85 |", "| Attention | 82 |")) == ["85"]


def test_gains_are_compared_only_by_an_arrow() -> None:
    """They follow from the results beside them, and are often of different things."""
    rows = "| Unit tests | 15% | +65% |", "| Other tests | 20% | +60% |"

    assert [best(table_of(f"| Method | Now | {gain} |", *rows)) for gain in ("Gain", "Gain ↑")] == [[], ["+65%"]]


def test_places_are_compared_only_where_nothing_else_is() -> None:
    """A column of environments makes cases of the methods beside it; alone, it names the rivals."""
    beside = table_of("| Environment | Method | Latency |", "| One | A | 30 |", "| One | B | 20 |", "| Two | A | 9 |", "| Two | B | 8 |")
    alone = table_of("| Environment | Latency |", "| CPU | 30 |", "| GPU | 20 |")

    assert (best(beside), best(alone)) == (["20", "8"], ["20"])


def test_metrics_that_are_judged_by_metrics_are_rivals() -> None:
    """Where columns are of different metrics, a first column of metrics names what is compared."""
    body = table_of("| Metric | AUPRC | Avg. Rank |", "| Cosine | 0.86 | 2.3 |", "| F1 | 0.81 | 6.7 |")

    assert best(body) == ["0.86", "2.3"]


def test_a_dataset_and_a_task_make_a_case() -> None:
    """Rows that differ in one of them are no rivals; the columns of a row are."""
    body = table_of(
        "| Dataset | Task | Our F1 | Baseline F1 |", "| A | X | 84.5 | 81.1 |", "| A | Y | 90.8 | 92.2 |", "| B | X | 80.3 | 57.2 |"
    )

    assert best(body) == ["84.5", "92.2", "80.3"]


ROWS = "| One | 18 |", "| Two | 32 |"


def test_rows_of_whatever_are_not_compared() -> None:
    """What rows are has to be known: by a header, by an arrow, by what one of them is named, or by a marked number."""
    assert best(table_of("| Blueprint | Accuracy |", *ROWS)) == []
    assert best(table_of("| Blueprint | Accuracy ↑ |", *ROWS)) == ["32"]
    assert best(table_of("| Serialization | Accuracy |", *ROWS)) == ["32"]
    assert best(table_of("| Blueprint | Accuracy |", *ROWS, "| + Three | 40 |")) == ["40"]
    assert best(table_of("| Blueprint | Accuracy |", ROWS[0], "| Two | **32** |")) == ["32"]
    assert best(table_of("| Blueprint | Accuracy | Steps |", "| One | **18** | 3 |", "| Two | **32** | 4 |")) == []
    assert best(table_of("| Blueprint | Accuracy |", "| One | 18 |", "| **Two** | **32** |", "| Three | 40 |")) == []
    assert best(table_of("| 输入 | Accuracy |", "| 结构化语句 | 18 |", "| 完整报告 | 32 |")) == []
    assert best(table_of("| 输入 | Accuracy |", "| 无记忆 | 18 |", "| 完整 | 32 |")) == ["32"]


@pytest.mark.parametrize(
    "header", ["戦略", "アルゴリズム", "エンコーダ", "손실 함수", "인코더", "양자화", "主干", "技术路线", "LLM", "Data augmentation"]
)
def test_what_is_compared_is_known_in_every_language(header: str) -> None:
    """Losses, encoders and the like are rivals under Korean, Chinese and Japanese headers, too."""
    assert best(table_of(f"| {header} | Accuracy |", *ROWS)) == ["32"]


def test_an_elo_is_reached_against_the_other_rows() -> None:
    """Whoever has one is a rival, whatever the rows are called; one who is followed through time is compared with nobody."""
    assert best(table_of("| Dragon | Elo | Win rate |", "| One | 1201 | 60% |", "| Two | 1150 | 40% |")) == ["1201", "60%"]
    assert best(table_of("| Dragon | Season | Elo |", "| One | 1 | 1201 |", "| One | 2 | 1150 |")) == []


@pytest.mark.parametrize(
    ("head", "rows", "winners"),
    [
        ("| Method | Steps | FID |", ("| A | 100 | 4.1 |", "| B | 100 | 3.9 |", "| A | 10 | 9.2 |", "| B | 10 | 7.5 |"), ["3.9", "7.5"]),
        (
            "| 갱신 주기 | 모델 | 정확도 |",
            ("| 하루 | A | 41 |", "| 하루 | B | 39 |", "| 한 주 | A | 31 |", "| 한 주 | B | 30 |"),
            ["41", "31"],
        ),
        ("| Model | Method | Accuracy |", ("| One | A | 60 |", "| | B | 65 |", "| Two | A | 70 |", "| | B | 72 |"), ["65", "72"]),
        ("| 模型大小 | 模型 | 准确率 |", ("| 7B | A | 60 |", "| 7B | B | 65 |", "| 13B | A | 70 |", "| 13B | B | 72 |"), ["65", "72"]),
        (
            "| Bits | Method | PPL |",
            ("| 16 | None | 5.1 |", "| 4 | A | 6.1 |", "| 4 | B | 5.8 |", "| 3 | A | 9.1 |", "| 3 | B | 7.8 |"),
            ["5.8", "7.8"],
        ),
    ],
)
def test_methods_that_come_again_in_each_setting_are_rivals_within_it(head: str, rows: tuple[str, ...], winners: list[str]) -> None:
    """Where a table has a block of rows for each setting, its methods are compared within each; a lone reference is with none."""
    assert winners == best(table_of(head, *rows))


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("| Loss | Model | Accuracy |", ("| X | A | 60 |", "| X | B | 65 |", "| Y | A | 70 |", "| Y | B | 72 |")),
        ("| Method | Backbone | Accuracy |", ("| A | X | 60 |", "| A | Y | 65 |", "| B | X | 70 |", "| B | Y | 72 |")),
        ("| Year | Model | Accuracy |", ("| 2019 | A | 60 |", "| 2019 | B | 65 |", "| 2020 | C | 70 |", "| 2020 | D | 72 |")),
        ("| Shots | Model | Accuracy |", ("| 1 | A | 60 |", "| 5 | A | 65 |", "| 1 | B | 70 |", "| 5 | B | 72 |")),
    ],
)
def test_rows_without_blocks_of_the_same_methods_are_all_rivals(head: str, rows: tuple[str, ...]) -> None:
    """What may itself be tried, other methods in each block, and rows in the order of methods make no blocks."""
    assert best(table_of(head, *rows)) == ["72"]


def test_so_many_percent_less_is_a_delta() -> None:
    """No latency is below zero; what may be so by nature, or is not better lower, is a number."""
    kinds = [
        only(table_of(f"| Method | {name} |", "| A | -40% |", "| B | -38% |")).columns[1].kind for name in ("Latency", "비용", "Return")
    ]

    assert kinds == [Kind.DELTA, Kind.DELTA, Kind.NUMBER]


def test_shares_of_the_same_number_are_compared() -> None:
    """`14/16` is a number where all of a column are out of 16; the author's mark on it counts."""
    table = only(table_of("| Model | Success |", "| A | 5/16 |", "| B | **14/16** |", "| C | 2/16 |", "| D | - |"))

    assert (table.best, table.second, table.marked) == ({(1, 1)}, {(0, 1)}, {(1, 1)})


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
    rows = only(table_of(f"| Model | {header} |", *(f"| A | {each} |" for each in cells))).rows

    assert not any(row[1].number for row in rows if "/" in row[1].words)


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
    table = only(table_of("| Method | Gain |", *(f"| A | {each} |" for each in cells)))

    assert [row[1].number and row[1].number.value for row in table.rows] == values
    assert Kind.DELTA is table.columns[1].kind


@pytest.mark.parametrize("cells", [("85.3", "2% 향상"), ("2% 향상", "5분 단축"), ("2% 향상", "3 또는 4")])
def test_a_gain_among_other_numbers_is_none(cells: tuple[str, ...]) -> None:
    """Where some are results, or cannot be told, a gain is not taken for one of them."""
    table = only(table_of("| Model | Accuracy |", *(f"| A | {each} |" for each in cells)))

    assert (table.best, [row[1].number for row in table.rows if "향상" in row[1].words]) == (set(), [None])


def test_what_a_method_is_made_for_is_no_case() -> None:
    """Behind the numbers, languages are those of a model; a dataset is what it was tried on."""
    rows = ("| One | 18 | Korean |", "| Two | 32 | English |", "| Three | 40 | English |")
    assert (best(table_of("| Model | Accuracy | Language |", *rows)), best(table_of("| Model | Accuracy | Dataset |", *rows))) == (
        ["40"],
        ["40"],
    )
    assert second(table_of("| Model | Accuracy | Language |", *rows)) == ["32"]
    assert second(table_of("| Model | Accuracy | Dataset |", *rows)) == []


def test_an_improved_model_is_a_rival() -> None:
    """Brackets behind a gain say what it is compared with, or what a model is made of."""
    rows = ("| Method | Accuracy |", "| Baseline | 30 |", "| Other | 32 |")
    assert best(table_of(*rows, "| Improvement (large, 832) | 40 |")) == ["40"]
    assert best(table_of(*rows, "| Improvement (vs. other) | 40 |")) == ["32"]


@pytest.mark.parametrize("name", ["vs baseline", "Change vs v1.0", "Baseline 대비", "相比基线", "同比", "従来比"])
def test_what_is_said_against_something_is_a_delta(name: str) -> None:
    """One sign is enough, and it may be a minus."""
    assert Kind.DELTA is only(table_of(f"| Method | {name} |", "| One | 0.0% |", "| Two | -6.9% |")).columns[1].kind
    assert Kind.NUMBER is only(table_of(f"| Method | {name} |", "| One | 100% |", "| Two | 69% |")).columns[1].kind


@pytest.mark.parametrize("case", ["Query", "Evaluation", "测试数据"])
def test_a_number_before_the_first_name_is_only_its_place(case: str) -> None:
    """What stands behind it is no property that stands behind the numbers."""
    assert best(table_of(f"| # | {case} | Accuracy |", "| 1 | One | 18 |", "| 2 | Two | 32 |")) == []
    assert best(table_of(f"| {case} | Method | Accuracy |", "| One | A | 18 |", "| One | B | 20 |", "| Two | A | 32 |")) == ["20"]


@pytest.mark.parametrize("name", ["Return", "SNR (dB)", "IC", "Mean reward", "수익률", "夏普比"])
def test_what_has_a_sign_by_nature_is_no_delta(name: str) -> None:
    """Its plus says nothing of another number."""
    assert Kind.NUMBER is only(table_of(f"| Method | {name} |", "| One | +6.1 |", "| Two | -6.9 |")).columns[1].kind


def test_a_column_of_settings_makes_no_table_of_settings() -> None:
    """Where metrics have columns of their own, a setting is a remark."""
    assert best(table_of("| Model | FID | 설정 |", "| One | 18 | 100 steps |", "| Two | 32 | 50 steps |")) == ["18"]


def test_watts_are_no_quality() -> None:
    """A name of what is better that has a unit of what is spent says nothing."""
    assert best(table_of("| Model | Full quality |", "| One | 12 W |", "| Two | 8 W |")) == []


@pytest.mark.parametrize("stage", ["Stage", "단계", "Region", "难度", "Question", "情境"])
def test_parts_of_the_work_are_not_compared(stage: str) -> None:
    """The time of one stage is no better than that of another."""
    assert best(table_of(f"| {stage} | Latency |", "| One | 18 |", "| Two | 32 |")) == []


@pytest.mark.parametrize("load", ["Sequence length", "Concurrent users", "배치 크기", "输入长度", "SNR (dB)", "Network size"])
def test_how_much_is_asked_is_not_compared(load: str) -> None:
    """A first column of loads makes cases, and its own numbers are compared with nothing."""
    alone = table_of(f"| {load} | Latency (ms) | Speedup |", "| 512 | 18 | 1.5x |", "| 1024 | 32 | 1.9x |", "| 2048 | 60 | 3.1x |")
    twice = table_of(f"| {load} | Method | Latency |", "| 512 | A | 18 |", "| 512 | B | 15 |", "| 1024 | A | 32 |", "| 1024 | B | 40 |")

    assert (best(alone), best(twice)) == ([], ["15", "32"])


def test_methods_that_come_twice_are_of_groups_that_nobody_names() -> None:
    """Where a row differs from another only in its results, none is best; where it has a setting of its own, they are rivals."""
    rows = "| A | {} | 54.7 |", "| Ours | {} | 62.5 |", "| B | {} | 71.8 |", "| Ours | {} | 67.5 |"

    assert best(table_of("| Method | Sparsity | Accuracy |", *(row.format("20%") for row in rows))) == []
    assert best(table_of("| Method | Sparsity | Accuracy |", *(row.format(f"{at}%") for at, row in enumerate(rows)))) == ["71.8"]


@pytest.mark.parametrize("verdict", ["{} ✅", "⚠️ {}", "{}🔥"])
def test_what_is_thought_of_a_number_is_no_part_of_it(verdict: str) -> None:
    """A sign of praise or of warning beside a number leaves it one."""
    body = table_of("| Model | Accuracy |", f"| A | {verdict.format('61.5%')} |", "| B | 60.2% |")

    assert [best(body), only(body).columns[1].unit] == [[verdict.format("61.5%")], "%"]


def test_what_is_thought_of_a_number_stands_before_its_brackets_too() -> None:
    """A sign between a number and a remark leaves it one."""
    assert best(table_of("| Model | Accuracy |", "| A | 61.5% ⚠️ (one seed) |", "| B | 60.2% |")) == ["61.5% ⚠️ (one seed)"]


@pytest.mark.parametrize("waiting", ["TBD", "OOM", "待定"])
def test_a_number_that_is_still_to_come_is_none(waiting: str) -> None:
    """Most cells may wait for their numbers; those that are there are numbers."""
    body = table_of(
        "| Model | Accuracy |", "| A | 61.5 |", f"| B | {waiting} |", "| C | 60.2 |", f"| D | {waiting} |", f"| E | {waiting} |"
    )

    assert (only(body).columns[1].kind, best(body)) == (Kind.NUMBER, ["61.5"])


def test_shares_of_one_number_are_numbers() -> None:
    """Their percents may stand beside them, and large numbers have commas."""
    small = table_of("| Method | Accuracy |", "| A | 9/12 (75%) |", "| B | 10/12 (83.3%) |")
    large = table_of("| Method | Accuracy |", "| A | 1,100/2,400 |", "| B | 1,080/2,400 |")

    assert (best(small), best(large)) == (["10/12 (83.3%)"], ["1,100/2,400"])


BENCHMARKS = "| MMLU | 70.1 | 72.3 |", "| GSM8K | 80.4 | 79.2 |", "| Riddles | 55.0 | 61.0 |"


@pytest.mark.parametrize("header", ["Benchmark", "벤치마크", "Dataset (test)"])
def test_models_are_compared_on_benchmarks(header: str) -> None:
    """Beside benchmarks, most of which are known, models are columns; a benchmark that is not known is as the others are."""
    assert best(table_of(f"| {header} | Alpha-2 | BetaNet |", *BENCHMARKS)) == ["72.3", "80.4", "61.0"]


def test_a_benchmark_beside_others_of_both_directions_is_not_compared() -> None:
    """Where the known are better in different ways, nobody knows of an unknown one."""
    assert best(table_of("| Benchmark | Alpha-2 | BetaNet |", *BENCHMARKS, "| Perplexity | 9.1 | 8.2 |")) == ["72.3", "80.4", "8.2"]


def test_a_rival_alone_may_be_better_than_what_is_no_rival() -> None:
    """A method above people and an oracle is the best, whichever of those comes next."""
    assert best(table_of("| Method | Accuracy |", "| Human | 90 |", "| Oracle | 92 |", "| A | 95 |")) == ["95"]


def test_what_is_counted_of_benchmarks_is_not_compared() -> None:
    """Columns that are not called as models are may be numbers of questions; and of unknown benchmarks nobody knows the direction."""
    assert best(table_of("| Benchmark | Questions | Subjects |", *BENCHMARKS)) == []
    assert best(table_of("| Benchmark | Alpha-2 | BetaNet |", "| Riddles | 70.1 | 72.3 |", "| Mazes | 80.4 | 79.2 |", BENCHMARKS[0])) == []
    assert (
        best(table_of("| Task | Alpha-2 | BetaNet |", "| Grid-Safety | 1 | -0.8 |", "| Grid-Loop | 5 | 4 |", "| Grid-Logic | 1 | 2 |"))
        == []
    )


@pytest.mark.parametrize("cell", ["free", "無料", "무료", "fastest", "최저"])
def test_what_costs_nothing_may_be_the_best(cell: str) -> None:
    """Where a cell says so without a number, no number is marked as the best."""
    assert best(table_of("| Model | Cost |", "| A | $0.2 |", "| B | $0.3 |", f"| C | {cell} |")) == []


@pytest.mark.parametrize("first", ["Run", "Seed", "sample_id", "Epoch", "Fold #", "회차", "年份"])
def test_a_number_of_a_try_names_no_rival(first: str) -> None:
    """Where only their numbers tell rows apart, as tries or as days, none is the best; a setting may be."""
    rows = "| 1 | 80 | x |", "| 2 | 85 | y |"

    assert best(table_of(f"| {first} | Accuracy | Note |", *rows)) == []
    assert best(table_of("| Weight of the loss | Accuracy | Note |", *rows)) == ["85"]


def test_a_method_that_is_everywhere_is_no_rival_of_itself() -> None:
    """Rows that differ only in what was done to one method are no rivals."""
    one = table_of("| Model | Attack | Accuracy |", "| A | weak | 80 |", "| A | strong | 30 |")
    two = table_of("| Model | Attack | Accuracy |", "| A | weak | 80 |", "| B | weak | 30 |")

    assert (best(one), best(two)) == ([], ["80"])


@pytest.mark.parametrize(("on", "off"), [("✓", "✗"), ("○", "×"), ("사용", "미사용"), ("yes", "no")])
def test_what_is_switched_on_makes_rivals(on: str, off: str) -> None:
    """Rows that are named by nothing but switches are variants of one method."""
    body = table_of("| Memory | Replay | Accuracy |", f"| {off} | {off} | 80 |", f"| {on} | {off} | 82 |", f"| {on} | {on} | 85 |")

    assert best(body) == ["85"]


def test_a_bold_sum_makes_no_rivals() -> None:
    """Categories are not compared, however their header is written, and whatever is bold."""
    rows = "| Words | 60 |", "| Graphs | 73 |", "| **Overall combined** | **84** |"

    assert [best(table_of(f"| {header} | Accuracy |", *rows)) for header in ("Category / scope", "Blueprint")] == [[], []]


@pytest.mark.parametrize("part", ["Component", "컴포넌트", "模块"])
def test_parts_of_a_system_are_no_rivals(part: str) -> None:
    """The memory that one part needs is no less than that of another; what is left out makes variants."""
    assert best(table_of(f"| {part} | Memory usage |", "| Index | 18 MB |", "| Cache | 32 MB |")) == []
    assert best(table_of(f"| {part} | Accuracy |", "| w/o cache | 18 |", "| w/o index | 32 |")) == ["32"]


@pytest.mark.parametrize("horizon", ["Horizon", "pred_len", "예측 길이", "预测长度"])
def test_what_is_near_is_not_compared_with_what_is_far(horizon: str) -> None:
    """Rows that look ahead as far as each other are rivals, and of one method none is."""
    one = table_of(f"| Dataset | {horizon} | MSE |", "| D | 96 | 0.31 |", "| D | 192 | 0.35 |")
    two = table_of(f"| Method | {horizon} | MSE |", "| A | 96 | 0.31 |", "| B | 96 | 0.33 |", "| A | 192 | 0.45 |", "| B | 192 | 0.41 |")

    assert (best(one), best(two)) == ([], ["0.31", "0.41"])


@pytest.mark.parametrize(
    "header", ["| Scene | Algorithm |", "| Nhóm | Mô hình |", "| Backbone | Tracker |", "| System | Engine |", "| Groupe | Méthode |"]
)
def test_methods_that_come_again_on_everything_are_rivals_within_it(header: str) -> None:
    """What the same methods were tried on parts a table, in whatever language it is named."""
    rows = "| One | A | 80 |", "| One | B | 82 |", "| Two | A | 60 |", "| Two | B | 55 |"

    assert best(table_of(f"{header} Accuracy |", *rows)) == ["82", "60"]


def test_variants_of_methods_that_come_again_are_rivals_within_it() -> None:
    """Two names together may be what comes again."""
    rows = "| One | soft | A | 80 |", "| One | hard | A | 82 |", "| One | soft | B | 81 |", "| One | hard | B | 79 |"
    others = (row.replace("One", "Two").replace("| 8", "| 6").replace("| 7", "| 5") for row in rows)

    assert best(table_of("| System | Protocol | Engine | Accuracy |", *rows, *others)) == ["82", "62"]


def test_a_mean_tells_of_its_parts() -> None:
    """What stands between known metrics and their mean is better as they are, and so is the mean."""
    columns = only(
        table_of(
            "| Method | Seeds | MMLU | Riddles | GSM8K | Steps | Avg. |",
            "| A | 3 | 70 | 61 | 80 | 9 | 72 |",
            "| B | 5 | 72 | 59 | 79 | 8 | 71 |",
        )
    ).columns

    known = [column.name for column in columns if column.direction is Direction.HIGHER]
    assert known == ["MMLU", "Riddles", "GSM8K", "Avg."]


def test_a_mean_of_better_and_worse_tells_nothing() -> None:
    """Where the known columns are better in different ways, or one alone is known, the others stay unknown."""
    for other in ("PPL", "Mazes"):
        columns = only(
            table_of(f"| Method | MMLU | {other} | Riddles | Avg. |", "| A | 70 | 6 | 61 | 72 |", "| B | 72 | 5 | 59 | 71 |")
        ).columns

        assert Direction.UNKNOWN is columns[3].direction is columns[4].direction


@pytest.mark.parametrize(("header", "bound", "winner"), [("Latency", ">15", "9"), ("Latency", "20+", "9"), ("F1", "<8", "15")])
def test_a_bound_that_is_worse_loses(header: str, bound: str, winner: str) -> None:
    """A number that is only known to be worse than the two best takes no part."""
    assert best(table_of(f"| Model | {header} |", "| A | 9 |", "| B | 12 |", "| C | 15 |", f"| D | {bound} |")) == [winner]
    assert best(table_of("| Model | Latency |", "| A | 9 |", "| B | >12 |")) == ["9"]


@pytest.mark.parametrize("bound", [">10 ms", "<20 ms", "≥12 ms"])
def test_a_bound_that_may_be_among_the_best_is_not_compared(bound: str) -> None:
    """Where it may be the best, or the second best, nothing is marked."""
    assert best(table_of("| Model | Latency |", "| A | 9 ms |", "| B | 12 ms |", f"| D | {bound} |")) == []


@pytest.mark.parametrize("remark", ["上界", "Upper bound", "상한"])
def test_a_remark_may_say_that_a_row_is_no_rival(remark: str) -> None:
    """What could be reached at most is said behind the numbers, too."""
    assert best(table_of("| Method | Accuracy | Note |", f"| A | 99 | {remark} |", "| B | 85 | above 上界 |", "| C | 80 | |")) == ["85"]


def test_a_fall_that_is_written_with_a_minus_is_not_compared() -> None:
    """An arrow down on what is better high, with nothing but negative numbers, may mean either."""
    rows = "| A | -4.9 | -4.9 |", "| B | -1.2 | -1.2 |"

    assert best(table_of("| Method | MMLU ↓ | Accuracy drop |", *rows)) == []
    assert best(table_of("| Method | Energy ↓ | NMSE (dB) |", *rows)) == ["-4.9", "-4.9"]


@pytest.mark.parametrize(
    ("header", "names"), [("Agents", ("3 agents", "5 agents")), ("GPUs", ("1 GPU", "4 GPUs")), ("Model", ("50 layers", "100+ layers"))]
)
def test_amounts_are_no_rivals(header: str, names: tuple[str, str]) -> None:
    """Rows that are named by how much of one thing there is show how it grows."""
    assert best(table_of(f"| {header} | Throughput |", *(f"| {name} | {at} |" for at, name in enumerate(names, 7)))) == []


def test_what_falls_in_every_row_is_a_delta() -> None:
    """A column of nothing but negative percents is one of changes, but for what is measured so."""
    columns = only(
        table_of("| Variant | Impact | Max drawdown | Return |", "| A | -2.4% | -20% | -3% |", "| B | -5.1% | -30% | -4% |")
    ).columns

    assert [column.kind for column in columns[1:]] == [Kind.DELTA, Kind.NUMBER, Kind.NUMBER]


def test_marks_out_of_ten_are_numbers() -> None:
    """They may have decimals."""
    assert best(table_of("| Model | Score |", "| A | 6.5/10 |", "| B | 8.4/10 |")) == ["8.4/10"]


def test_how_a_number_is_spread_is_not_compared() -> None:
    """The mean, the spread and the extremes of a metric are no rivals; the number of runs beside rivals is none."""
    spread = table_of(
        "| Metric | Mean | Std | Min | Max |", "| Accuracy | 0.91 | 0.02 | 0.88 | 0.95 |", "| RMSE | 0.40 | 0.05 | 0.31 | 0.52 |"
    )
    counted = table_of("| Metric | A | B | n |", "| Accuracy | 0.91 | 0.93 | 750 |", "| RMSE | 0.40 | 0.31 | 750 |")

    assert (best(spread), best(counted)) == ([], ["0.93", "0.31"])


def test_a_model_is_compared_with_itself_as_it_was_run() -> None:
    """Where each model is there several times, its configurations are rivals, and not those of another model."""
    head = "| Model | Configuration | Throughput (tok/s) |"
    rows = "| A | FP16 | 96.2 |", "| A | INT8 | 32.7 |", "| B | FP16 | 18.7 |", "| B | INT8 | 26.7 |"

    assert (best(table_of(head, *rows)), best(table_of(head, *rows[:3]))) == (["96.2", "26.7"], ["96.2"])


def test_a_small_delta_is_no_gain() -> None:
    """The threshold accuracy of depth is named by the small letter, a gain by the capital."""
    columns = only(table_of("| Model | δ1 ↑ | Δ |", "| A | 0.974 | +0.002 |", "| B | 0.981 | +0.009 |")).columns

    assert [column.kind for column in columns[1:]] == [Kind.NUMBER, Kind.DELTA]


def test_equal_numbers_share_the_best() -> None:
    """Two that are equal are both best, and there is no second; where all are equal, none is best."""
    tie = table_of("| Model | F1 |", "| A | 80 |", "| B | 80 |", "| C | 79 |")
    level = table_of("| Model | F1 |", "| A | 80 |", "| B | 80 |")

    assert (best(tie), second(tie), best(level)) == (["80", "80"], [], [])


def test_bounds_are_not_compared() -> None:
    """Nobody knows whether `>79%` is more than 80%."""
    assert not best(table_of("| Model | F1 |", "| A | >79% |", "| B | 80% |"))
    assert not best(table_of("| Model | F1 |", "| A | <79% |", "| B | <80% |"))


@pytest.mark.parametrize("range_", ["5-6 ms", "5 to 6 ms", "7 or 8"])
def test_a_cell_that_cannot_be_read_may_be_the_best(range_: str) -> None:
    """Where a number might be among those of a cell, nothing is marked in its column; one without digits takes no part."""
    table = f"| Model | Latency | F1 |\n|---|---|---|\n| A | 9 ms | 1 |\n| B | {range_} | 2 |\n| C | 15 ms | 3 |\n| D | none | 4 |\n"

    assert best(table) == ["4"]
    assert second(table) == ["3"]


def test_an_empty_row_divides_a_table() -> None:
    """The rows above it, and those below, are compared among themselves."""
    table = "| Model | F1 |\n|---|---|\n| A | 80 |\n| A+ | 82 |\n| | |\n| B | 90 |\n| B+ | 89 |\n"

    assert best(table) == ["82", "90"]


@pytest.mark.parametrize("header", ["파라미터", "하이퍼파라미터", "Hyperparameter", "Setting", "参数"])
def test_settings_are_no_results(header: str) -> None:
    """A table of what was set stays words, whatever its values look like."""
    assert not only(table_of(f"| {header} | 값 |", "| 학습률 | 0.001 |", "| 배치 크기 | 32 |", "| 옵티마이저 | Adam |")).has_numbers


@pytest.mark.parametrize("header", ["Setting", "Configuration", "Config", "参数"])
def test_settings_with_what_they_reach_are_results(header: str) -> None:
    """A table of what was changed, with a known metric, is compared."""
    assert best(table_of(f"| {header} | Accuracy |", "| Full | 80 |", "| w/o memory | 75 |")) == ["80"]


def test_a_table_of_words_has_no_numbers() -> None:
    """Plain text tables stay plain."""
    assert not only(table_of("| Work | Idea |", "| CLIP | pairs of texts and images |", "| GPT-4 | more of it |")).has_numbers


@pytest.mark.parametrize("labels", [("7B", "13B"), ("GPT-4", "GPT-3"), ("2019", "2020"), ("ViT-L/14", "ViT-B/16")])
def test_the_first_column_names_the_rows(labels: tuple[str, str]) -> None:
    """Sizes, years and names at the start of a row are words."""
    body = table_of("| Model | F1 |", *(f"| {label} | 80.{number} |" for number, label in enumerate(labels)))

    assert Kind.TEXT is only(body).columns[0].kind


def test_gains_in_brackets_are_known() -> None:
    """A column knows whether its numbers have a gain in brackets, which a spread is not."""
    columns = only(table_of("| Model | F1 | EM |", "| A | 80 ± 0.3 | 70 (+1.2) |", "| B | 81 ± 0.4 | 71 (+2.2) |")).columns

    assert [column.has_delta for column in columns[1:]] == [False, True]


def test_the_authors_marks_are_known() -> None:
    """A bold number is marked; a row that is bold with its name is only the author's own."""
    marked = table_of("| Model | F1 | EM |", "| A | **80** | 70 |", "| **Ours** | **79** | **71** |")
    table = only(marked)

    assert [table.rows[row][at].words for row, at in sorted(table.marked)] == ["80"]


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

    assert best(MODELS) == best(wide)


def test_a_huge_table_ends() -> None:
    """Beyond so many cells a table is not read."""
    body = "| Model | F1 |\n|---|---|\n" + "| a | 1 |\n" * 30_000

    assert len(only(body).rows) < 30_000


@given(some.text(alphabet="|-: \n\\`$*abAccuracy0123456789.%#>", max_size=300))
def test_any_body_can_be_read(body: str) -> None:
    """Looking for tables never fails, and the best are among the numbers."""
    for table in tables_in(body):
        assert all(table.rows[row][at].number for row, at in table.best | table.second | table.marked)


def test_a_relative_change_is_no_rival() -> None:
    """A row of changes says how much better another one is, and is left out."""
    rows = ["| A | 0.6 | 0.3 |", "| B | 0.4 | 0.1 |", "| relative change | -33.3% | -66.7% |"]
    (table,) = tables_in("\n".join(("| Model | WER | CER |", "|---|---|---|", *rows)))

    assert {(1, 1), (1, 2)} == table.best


@pytest.mark.parametrize("name", ["평균 시간", "총 시간", "总时间", "平均耗时", "Prefilling 时间"])
def test_a_mean_or_a_sum_of_times_is_how_long_it_took(name: str) -> None:
    """A mean or a total of seconds is better lower, as `Total time` is."""
    (table,) = tables_in("\n".join((f"| Model | {name} |", "|---|---|", "| A | 3s |", "| B | 2s |")))

    assert {(1, 1)} == table.best


@pytest.mark.parametrize("header", ["Setup", "Set-up", "Backend", "Modality", "모달리티"])
def test_more_headers_name_rivals(header: str) -> None:
    """A set-up, a back end and what goes in are compared."""
    (table,) = tables_in("\n".join((f"| {header} | Accuracy |", "|---|---|", "| a | 80 |", "| b | 90 |")))

    assert {(1, 1)} == table.best


@pytest.mark.parametrize("name", ["절약", "节省"])
def test_what_was_saved_is_a_gain(name: str) -> None:
    """How much was saved follows from the numbers beside it, and is not compared."""
    (table,) = tables_in(
        "\n".join(
            (f"| Model | FP16 | INT4 | {name} |", "|---|---|---|---|", "| A | 14GB | 4GB | 3.5× |", "| B | 140GB | 36GB | **3.9×** |")
        )
    )

    assert not table.best


@pytest.mark.parametrize("header", ["评价指标", "评测指标", "性能指标"])
def test_more_headers_name_metrics(header: str) -> None:
    """A column of metrics says which way the numbers of each row are better, however it is called."""
    rows = ["| 5 | 准确率 | 0.8 | 0.9 |", "| 10 | 准确率 | 0.7 | 0.6 |"]
    (table,) = tables_in("\n".join((f"| 噪声 | {header} | A | B |", "|---|---|---|---|", *rows)))

    assert {(0, 3), (1, 2)} == table.best


def test_columns_of_a_model_that_saw_no_examples_are_rivals() -> None:
    """`zero-shot` behind the name of a model is no number of examples."""
    rows = ["| Accuracy | 40 | 50 |", "| WER | 9 | 7 |"]
    (table,) = tables_in("\n".join(("| Metric | A zero-shot | A few-shot |", "|---|---|---|", *rows)))

    assert {(0, 2), (1, 2)} == table.best
