# SPDX-License-Identifier: MIT
"""Tables that their author tied to a dataset: whichever way round they stand, they become the same results."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.results.result import Result
from mkdocs_paperreview.results.review_results import results_in
from tests.conftest import article, article_dom, review

BY_METRIC = "| Model | F1 | Exact Match |\n|---|---|---|\n| A | 80 | 70 |\n| B | 81 | 71 |\n"
BY_DATASET = "| Model | SQuAD | TriviaQA |\n|---|---|---|\n| A | 80 | 70 |\n| B | 81 | 71 |\n"
BY_CASE = "| Dataset | A | B |\n|---|---|---|\n| SQuAD | 80 | 81 |\n| TriviaQA | 70 | 71 |\n"
ON_TWO = {("A", "SQuAD", "80"), ("A", "TriviaQA", "70"), ("B", "SQuAD", "81"), ("B", "TriviaQA", "71")}


def _results(text: str) -> tuple[Result, ...]:
    return results_in(review(text))


def _named(text: str) -> set[tuple[str, str, str]]:
    return {(each.model, each.dataset, each.shown) for each in _results(text)}


@pytest.mark.parametrize(
    "tie",
    [
        "<!-- task: QA, metric: F1 -->\n\n",
        "<!-- task: QA; metric: F1 -->\n",
        "<!-- 과제: QA, 지표: F1 -->\n\n",
        "<!-- metric: F1, columns: datasets -->\n\n",
        "**Table 1.** Both (task: QA, metric: F1)\n\n",
    ],
)
@pytest.mark.parametrize("table", [BY_DATASET, BY_DATASET.replace("Model", "모델"), BY_DATASET.replace("Model", "")])
def test_columns_may_be_datasets(tie: str, table: str) -> None:
    """Where the tie names the metric and no dataset, rows are models and columns datasets."""
    assert _named(f"{tie}{table}") == ON_TWO
    assert {(each.metric, each.direction.value) for each in _results(f"{tie}{table}")} == {("F1", "higher")}


@pytest.mark.parametrize("table", [BY_CASE, BY_CASE.replace("Dataset", "벤치마크"), BY_CASE.replace("Dataset", "Task")])
def test_rows_may_be_datasets(table: str) -> None:
    """Where the first column says that it names datasets, the others are models."""
    assert _named(f"<!-- task: QA, metric: F1 -->\n\n{table}") == ON_TWO


def test_the_tie_says_what_rows_are() -> None:
    """The author's word goes before what the head of a column says."""
    assert _named(f"<!-- metric: F1, rows: datasets -->\n\n{BY_CASE.replace('Dataset', '')}") == ON_TWO
    assert _named(f"<!-- metric: F1, rows: models -->\n\n{BY_DATASET.replace('Model', 'Task')}") == ON_TWO


def test_means_and_sizes_are_no_datasets() -> None:
    """A column of averages, and one of sizes, are left out."""
    table = "| Model | SQuAD | Avg. | Params |\n|---|---|---|---|\n| A | 80 | 75 | 7B |\n| B | 81 | 76 | 13B |\n"

    assert _named(f"<!-- task: QA, metric: F1 -->\n\n{table}") == {("A", "SQuAD", "80"), ("B", "SQuAD", "81")}


def test_columns_of_one_dataset_and_metric_are_its_results() -> None:
    """Where the tie names both, each number of a row is a result of its model."""
    table = "| Model | Score |\n|---|---|\n| A | 80 |\n| B | 81 |\n"
    found = _results(f"**Table 1** (dataset: SQuAD, metric: F1)\n\n{table}")

    assert [(each.model, each.dataset, each.metric, each.shown) for each in found] == [
        ("A", "SQuAD", "F1", "80"),
        ("B", "SQuAD", "F1", "81"),
    ]


def test_a_metric_alone_ties_nothing() -> None:
    """A caption that names only a metric is a caption."""
    assert not _results(f"**Table 1.** Both (metric: F1)\n\n{BY_DATASET}")


def test_each_result_knows_its_line_and_its_table() -> None:
    """The line is that of the file, the table that of those with numbers."""
    text = f"| a | b |\n|---|---|\n| c | d |\n\n{BY_METRIC}\n<!-- task: QA, metric: F1 -->\n\n{BY_DATASET}"

    assert [(each.line, each.table) for each in _results(text)] == [(19, 2), (19, 2), (20, 2), (20, 2)]


def test_columns_of_metrics_stay_so() -> None:
    """Where the tie names the dataset, columns are metrics."""
    found = _results(f"<!-- dataset: SQuAD, task: QA -->\n\n{BY_METRIC}")

    assert {(each.metric, each.dataset) for each in found} == {("F1", "SQuAD"), ("Exact Match", "SQuAD")}


@pytest.mark.parametrize("above", ["", "Words\n", "> A quotation\n\n", "- An item\n\n"])
def test_a_tie_is_not_shown(above: str) -> None:
    """The comment leaves no trace, and the table below it is the one that stands there without it."""
    tied, untied = (article(f"{above}{tie}\n{BY_METRIC}")[0].html for tie in ("<!-- dataset: SQuAD, task: QA -->\n", "\n"))

    assert tied == untied


def test_a_tie_in_code_is_shown() -> None:
    """What stands in a block of code is an example."""
    text = f"<!-- dataset: SQuAD -->\n\n{BY_METRIC}\n```markdown\n<!-- dataset: SQuAD -->\n\n{BY_METRIC}```\n"

    assert "<!-- dataset: SQuAD -->" in (article_dom(text).css_first("pre code").text())  # type: ignore[union-attr]  # it has code


def test_another_comment_above_a_table_stays_hidden() -> None:
    """A comment that ties nothing is cleaned away as ever."""
    assert "secret" not in article(f"<!-- secret: dataset -->\n\n{BY_METRIC}")[0].html
