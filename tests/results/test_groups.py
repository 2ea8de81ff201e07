# SPDX-License-Identifier: MIT
"""Rows that are compared only within a part of their table."""

from __future__ import annotations

import pytest

from tests.results.tables import best


@pytest.mark.parametrize("labels", [("ResNet", "ViT"), ("5 min", "15 min"), ("1", "2")])
def test_a_first_cell_that_spans_rows_makes_a_group(labels: tuple[str, str]) -> None:
    """Rows whose first cell is empty belong to the one above, whatever its column is headed."""
    first, other = labels
    body = ("| Part | System | Accuracy |", f"| {first} | A | 80 |", "| | B | 82 |", f"| {other} | A | 90 |", "| | B | 88 |")

    assert best(*body) == ["82", "90"]


def test_kinds_of_methods_that_span_rows_make_no_groups() -> None:
    """Where no name comes again in another group, all rows are compared."""
    assert best("| Type | Network | Accuracy |", "| CNN | A | 80 |", "| | B | 82 |", "| ViT | C | 90 |", "| | D | 88 |") == ["90"]


def test_an_empty_row_divides_a_table() -> None:
    """The rows above it, and those below, are compared among themselves."""
    assert best("| Model | F1 |", "| A | 80 |", "| A+ | 82 |", "| | |", "| B | 90 |", "| B+ | 89 |") == ["82", "90"]


def test_methods_that_come_twice_in_a_dataset_differ_in_something_else() -> None:
    """What the rows name besides their method and dataset makes groups, too."""
    head = "| Dataset | Noise | Method | Accuracy |"
    body = (head, "| A | no | x | 90 |", "| A | no | y | 88 |", "| A | much | x | 60 |", "| A | much | y | 70 |")

    assert best(*body) == ["90", "70"]


@pytest.mark.parametrize(
    "header", ["| Model | Category |", "| 방법 | 카테고리 |", "| 方法 | 类别 |", "| Training data | Source |", "| 训练数据集 | 来源 |"]
)
def test_kinds_of_methods_and_training_data_make_no_groups(header: str) -> None:
    """Methods of different kinds are compared, and so is what they were trained on."""
    assert best(f"{header} Accuracy |", "| A | plain | 80 |", "| B | fancy | 85 |", "| C | plain | 82 |") == ["85"]


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
    assert winners == best(head, *rows)


@pytest.mark.parametrize(
    "header", ["| Scene | Algorithm |", "| Nhóm | Mô hình |", "| Backbone | Tracker |", "| System | Engine |", "| Groupe | Méthode |"]
)
def test_methods_that_come_again_on_everything_are_rivals_within_it(header: str) -> None:
    """What the same methods were tried on parts a table, in whatever language it is named."""
    rows = "| One | A | 80 |", "| One | B | 82 |", "| Two | A | 60 |", "| Two | B | 55 |"

    assert best(f"{header} Accuracy |", *rows) == ["82", "60"]


def test_variants_of_methods_that_come_again_are_rivals_within_it() -> None:
    """Two names together may be what comes again."""
    rows = "| One | soft | A | 80 |", "| One | hard | A | 82 |", "| One | soft | B | 81 |", "| One | hard | B | 79 |"
    others = (row.replace("One", "Two").replace("| 8", "| 6").replace("| 7", "| 5") for row in rows)

    assert best("| System | Protocol | Engine | Accuracy |", *rows, *others) == ["82", "62"]


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
    assert best(head, *rows) == ["72"]


def test_methods_that_come_twice_are_of_groups_that_nobody_names() -> None:
    """Where a row differs from another only in its results, none is best; where it has a setting of its own, they are rivals."""
    rows = "| A | {} | 54.7 |", "| Ours | {} | 62.5 |", "| B | {} | 71.8 |", "| Ours | {} | 67.5 |"

    assert best("| Method | Sparsity | Accuracy |", *(row.format("20%") for row in rows)) == []
    assert best("| Method | Sparsity | Accuracy |", *(row.format(f"{at}%") for at, row in enumerate(rows))) == ["71.8"]


def test_a_method_that_is_everywhere_is_no_rival_of_itself() -> None:
    """Rows that differ only in what was done to one method are no rivals."""
    one = ("| Model | Attack | Accuracy |", "| A | weak | 80 |", "| A | strong | 30 |")
    two = ("| Model | Attack | Accuracy |", "| A | weak | 80 |", "| B | weak | 30 |")

    assert (best(*one), best(*two)) == ([], ["80"])


def test_a_model_is_compared_with_itself_as_it_was_run() -> None:
    """Where each model is there several times, its configurations are rivals, and not those of another model."""
    head = "| Model | Configuration | Throughput (tok/s) |"
    rows = "| A | FP16 | 96.2 |", "| A | INT8 | 32.7 |", "| B | FP16 | 18.7 |", "| B | INT8 | 26.7 |"

    assert (best(head, *rows), best(head, *rows[:3])) == (["96.2", "26.7"], ["96.2"])


@pytest.mark.parametrize("method", ["方案", "전략", "Strategy"])
def test_strategies_are_compared_on_one_model(method: str) -> None:
    """Where models are what strategies are tried on, those on one model are rivals."""
    rows = ["| all | small | 55 |", "| memory | small | 64 |", "| all | large | 60 |", "| memory | large | 71 |"]

    assert best(f"| {method} | 模型 | 准确率 |", *rows) == ["64", "71"]


def test_a_case_is_asked_in_several_sizes() -> None:
    """Within a case, only rows are compared of which as much was asked."""
    rows = ["| A | write | 1k | 9 ms |", "| A | write | 10k | 80 ms |", "| B | write | 1k | 8 ms |", "| B | write | 10k | 90 ms |"]

    assert best("| Store | Operation | Batch size | Latency |", *rows) == ["80 ms", "8 ms"]


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


@pytest.mark.parametrize("horizon", ["Horizon", "pred_len", "예측 길이", "预测长度"])
def test_what_is_near_is_not_compared_with_what_is_far(horizon: str) -> None:
    """Rows that look ahead as far as each other are rivals, and of one method none is."""
    one = (f"| Dataset | {horizon} | MSE |", "| D | 96 | 0.31 |", "| D | 192 | 0.35 |")
    two = (f"| Method | {horizon} | MSE |", "| A | 96 | 0.31 |", "| B | 96 | 0.33 |", "| A | 192 | 0.45 |", "| B | 192 | 0.41 |")

    assert (best(*one), best(*two)) == ([], ["0.31", "0.41"])


def test_what_was_predicted_is_no_horizon() -> None:
    """Beside what is true, a column of predictions says nothing of which rows are rivals."""
    rows = ["| a.png | 2 | 2 | 0.8 |", "| b.png | 1 | 2 | 0.5 |"]

    assert best("| Image | GT | Pred | IoU |", *rows) == []
    assert best("| Model | Pred | MSE |", "| A | 96 | 0.3 |", "| A | 192 | 0.4 |", "| B | 96 | 0.2 |", "| B | 192 | 0.5 |") == [
        "0.4",
        "0.2",
    ]


def test_rows_evaluated_at_several_lengths_are_compared_at_each() -> None:
    """Longer texts are a harder, or an easier, question."""
    rows = ["| A | 2048 | 15.1 |", "| A | 4096 | 14.7 |", "| B | 2048 | 15.5 |", "| B | 4096 | 14.9 |"]

    assert best("| Model | Eval. Length | Perplexity |", *rows) == ["15.1", "14.7"]
