# SPDX-License-Identifier: MIT
"""Rows and columns that are compared with each other, and those that are not."""

from __future__ import annotations

import pytest

from tests.results.tables import best, second


def test_models_named_like_metrics_are_models() -> None:
    """A first column that is headed as models names none of the metrics, whatever they are called."""
    body = ("| Model | Accuracy |", "| MAE-B | 80 |", "| MAE-L | 85 |", "| Other | 82 |")

    assert (best(*body), second(*body)) == (["85"], ["82"])


ROWS = "| One | 18 |", "| Two | 32 |"
BENCHMARKS = "| MMLU | 70.1 | 72.3 |", "| GSM8K | 80.4 | 79.2 |", "| Riddles | 55.0 | 61.0 |"


@pytest.mark.parametrize(
    "header",
    [
        *("System", "Setup", "Set-up", "Backend", "Modality", "LLM", "Data augmentation"),
        *("모달리티", "戦略", "アルゴリズム", "エンコーダ", "손실 함수", "인코더", "양자화", "主干", "技术路线"),
    ],
)
def test_what_is_compared_is_known_in_every_language(header: str) -> None:
    """Strategies, set-ups, encoders and the like are rivals under Korean, Chinese and Japanese headers, too."""
    assert best(f"| {header} | Accuracy |", *ROWS) == ["32"]


def test_rows_of_whatever_are_not_compared() -> None:
    """What rows are has to be known: by a header, by an arrow, by what one of them is named, or by a marked number."""
    assert best("| Blueprint | Accuracy |", *ROWS) == []
    assert best("| Blueprint | Accuracy ↑ |", *ROWS) == ["32"]
    assert best("| Serialization | Accuracy |", *ROWS) == ["32"]
    assert best("| Blueprint | Accuracy |", *ROWS, "| + Three | 40 |") == ["40"]
    assert best("| Blueprint | Accuracy |", ROWS[0], "| Two | **32** |") == ["32"]
    assert best("| Blueprint | Accuracy | Steps |", "| One | **18** | 3 |", "| Two | **32** | 4 |") == []
    assert best("| Blueprint | Accuracy |", "| One | 18 |", "| **Two** | **32** |", "| Three | 40 |") == []
    assert best("| 输入 | Accuracy |", "| 结构化语句 | 18 |", "| 完整报告 | 32 |") == []
    assert best("| 输入 | Accuracy |", "| 无记忆 | 18 |", "| 完整 | 32 |") == ["32"]


def test_an_elo_is_reached_against_the_other_rows() -> None:
    """Whoever has one is a rival, whatever the rows are called; one who is followed through time is compared with nobody."""
    assert best("| Dragon | Elo | Win rate |", "| One | 1201 | 60% |", "| Two | 1150 | 40% |") == ["1201", "60%"]
    assert best("| Dragon | Season | Elo |", "| One | 1 | 1201 |", "| One | 2 | 1150 |") == []


def test_rankers_are_rivals() -> None:
    """What ranks is compared, and what was spent is compared by its power of ten."""
    assert best("| Ranker | MRR |", "| random | 0.004 |", "| popular | 0.010 |") == ["0.010"]
    assert best("| Ranker | Training cost |", "| A | 9.6×10¹⁸ FLOPs |", "| B | 2.3×10¹⁹ FLOPs |") == ["9.6×10^18 FLOPs"]


def test_baseline_and_ours_are_rivals() -> None:
    """Two columns that say which is the baseline and which is new are compared in each row."""
    body = ("| Metric | Baseline | Ours |", "| Win rate | 50% | 85% |", "| Latency | 2.8 ms | 1.2 ms |")

    assert best(*body) == ["85%", "1.2 ms"]


def test_what_is_added_is_a_rival_of_the_baseline() -> None:
    """A column headed with a plus is new, so that cases are not compared with each other."""
    body = ("| Camera | Baseline PSNR | +Embedding | Gain |", "| 1 | 28.5 | 29.8 | +1.3 |", "| left | 26.1 | 28.6 | +2.5 |")

    assert not best(*body)


@pytest.mark.parametrize("header", ["Benchmark", "벤치마크", "Dataset (test)"])
def test_models_are_compared_on_benchmarks(header: str) -> None:
    """Beside benchmarks, most of which are known, models are columns; a benchmark that is not known is as the others are."""
    assert best(f"| {header} | Alpha-2 | BetaNet |", *BENCHMARKS) == ["72.3", "80.4", "61.0"]


def test_a_benchmark_beside_others_of_both_directions_is_not_compared() -> None:
    """Where the known are better in different ways, nobody knows of an unknown one."""
    assert best("| Benchmark | Alpha-2 | BetaNet |", *BENCHMARKS, "| Perplexity | 9.1 | 8.2 |") == ["72.3", "80.4", "8.2"]


def test_what_is_counted_of_benchmarks_is_not_compared() -> None:
    """Columns that are not called as models are may be numbers of questions; and of unknown benchmarks nobody knows the direction."""
    assert best("| Benchmark | Questions | Subjects |", *BENCHMARKS) == []
    assert best("| Benchmark | Alpha-2 | BetaNet |", "| Riddles | 70.1 | 72.3 |", "| Mazes | 80.4 | 79.2 |", BENCHMARKS[0]) == []
    assert best("| Task | Alpha-2 | BetaNet |", "| Grid-Safety | 1 | -0.8 |", "| Grid-Loop | 5 | 4 |", "| Grid-Logic | 1 | 2 |") == []


def test_columns_of_a_model_that_saw_no_examples_are_rivals() -> None:
    """`zero-shot` behind the name of a model is no number of examples."""
    rows = ["| Accuracy | 40 | 50 |", "| WER | 9 | 7 |"]

    assert best("| Metric | A zero-shot | A few-shot |", *rows) == ["50", "7"]


def test_a_column_that_seems_to_count_may_hold_the_best() -> None:
    """Nothing is best of a row in which an author marks a number of a column that is only called like a count."""
    rows = ["| NQ | 44 | 44 | **45** |", "| WebQ | 42 | **68** | 65 |", "| TriviaQA | 58 | **60** | 55 |"]

    assert best("| Dataset | SOTA | Mine-Token | Mine-Sequence |", *rows) == []


def test_metrics_that_are_judged_by_metrics_are_rivals() -> None:
    """Where columns are of different metrics, a first column of metrics names what is compared."""
    body = ("| Metric | AUPRC | Avg. Rank |", "| Cosine | 0.86 | 2.3 |", "| F1 | 0.81 | 6.7 |")

    assert best(*body) == ["0.86", "2.3"]


def test_a_first_column_of_a_metric_makes_no_rivals() -> None:
    """Numbers of a loss are no names of losses."""
    assert best("| Loss | Perplexity | Means |", "| 4.0 | 55 | early |", "| 3.0 | 20 | late |") == []
    assert best("| Loss | Perplexity |", "| focal | 55 |", "| hinge | 20 |") == ["20"]


@pytest.mark.parametrize("header", ["λ", "w1", "l2_lambda", "Temperature", "Depth", "W", "임계값", "Method", "Version"])
def test_settings_are_rivals(header: str) -> None:
    """Rows named by values of a setting, or by the numbers of methods, are compared."""
    assert best(f"| {header} | Accuracy |", "| 5 | 80 |", "| 10 | 90 |") == ["90"]


@pytest.mark.parametrize(
    "header", ["Random seed", "K", "Top-k", "Fee", "프레임 크기", "Packet size", "범주", "类别", "문항", "Tools", "Agents"]
)
def test_numbers_that_were_not_chosen_are_no_rivals(header: str) -> None:
    """Rows named by numbers are only compared where these may be a setting, as a Latin or Greek letter is, and count nothing."""
    assert best(f"| {header} | Accuracy |", "| 5 | 80 |", "| 10 | 90 |") == []


def test_numbers_are_rivals_where_the_author_marks_one() -> None:
    """Whatever the numbers that name rows mean, a marked end of a column says that they are compared."""
    assert best("| Fee | Accuracy | F1 |", "| 5 | 80 | 60 |", "| 10 | **90** | 70 |") == ["90", "70"]


@pytest.mark.parametrize(
    ("header", "names"),
    [
        ("Agents", ("3 agents", "5 agents")),
        ("GPUs", ("1 GPU", "4 GPUs")),
        ("Model", ("50 layers", "100+ layers")),
        ("Cluster", ("5 nodes (ours)", "10 nodes")),
    ],
)
def test_amounts_are_no_rivals(header: str, names: tuple[str, str]) -> None:
    """Rows that are named by how much of one thing there is, with a remark or without, show how it grows."""
    assert best(f"| {header} | Throughput |", *(f"| {name} | {at} |" for at, name in enumerate(names, 7))) == []


@pytest.mark.parametrize(("on", "off"), [("✓", "✗"), ("○", "×"), ("사용", "미사용"), ("yes", "no")])
def test_what_is_switched_on_makes_rivals(on: str, off: str) -> None:
    """Rows that are named by nothing but switches are variants of one method."""
    body = ("| Memory | Replay | Accuracy |", f"| {off} | {off} | 80 |", f"| {on} | {off} | 82 |", f"| {on} | {on} | 85 |")

    assert best(*body) == ["85"]


def test_a_bold_number_among_equal_ones_is_no_evidence() -> None:
    """A bold row says nothing of rivals where all numbers of a column are equal."""
    rows = ["| small | 0.9 | 1 |", "| **middle** | **0.8** | **1** |", "| large | 0.7 | 1 |"]

    assert best("| Sum | Sharpe | Beta |", *rows) == []


def test_a_bold_setting_makes_no_rivals() -> None:
    """A bold number says that rows are rivals only where it is a result, and not what a row is called by."""
    rows = ["| $100K | 0.1 | 0.8 |", "| **$1M** | **0.2** | **0.7** |", "| $1M | 0.3 | 0.5 |"]

    assert best("| AUM | Slip | Sharpe |", *rows) == []
    assert best("| AUM | Slip | Sharpe |", *rows[1:], "| $100K | 0.1 | 0.6 |") == ["0.7"]


def test_resolution_is_no_solution() -> None:
    """How large images are is what was asked."""
    rows = ["| 512x512 | 238 |", "| 1024x1024 | 600 |"]

    assert best("| Resolution | Latency (s) |", *rows) == []
    assert best("| Solution | Latency (s) |", *rows) == ["238"]


def test_different_metrics_of_a_row_are_not_compared() -> None:
    """Precision is not better than recall."""
    assert not best("| Dataset | Precision | Recall |", "| A | 0.9 | 0.8 |", "| B | 0.7 | 0.6 |")


@pytest.mark.parametrize("header", ["Recall@{}", "Hits@{}", "BLEU-{}", "R@{}"])
def test_other_cutoffs_are_no_rivals(header: str) -> None:
    """Numbers behind the name of a metric tell apart what was measured."""
    assert best(f"| Dataset | {header.format(1)} | {header.format(5)} |", "| A | 60 | 50 |", "| B | 70 | 80 |") == []
    assert best(f"| Dataset | {header.format(5)} (A) | {header.format(5)} (B) |", "| A | 60 | 50 |", "| B | 70 | 80 |") == ["60", "80"]


@pytest.mark.parametrize("names", ["Minimum|Good|Excellent", "Low|High", "미흡|양호|우수", "及格|良好|优秀"])
def test_grades_are_no_rivals(names: str) -> None:
    """Columns that say how good a number would be are not compared."""
    head = names.split("|")
    rows = [f"| {name} | {' | '.join(str(0.8 + at / 10) for at in range(len(head)))} |" for name in ("Recall", "Precision")]

    assert best(f"| Metric | {names.replace('|', ' | ')} |", *rows) == []


@pytest.mark.parametrize("name", ["position", "순위", "名次"])
def test_a_place_in_a_ranking_is_no_result(name: str) -> None:
    """Where something stands among others is not compared with what it reached."""
    rows = ["| ROUGE | 0.3 | 4/9 | 0.3 | 4/9 |", "| METEOR | 0.2 | 7/9 | 0.2 | 7/9 |"]

    assert best(f"| Metric | First | First {name} | Final | Final {name} |", *rows) == []


@pytest.mark.parametrize("name", ["Elo rank", "Accuracy ranking", "정확도 순위", "准确率排名"])
def test_place_by_a_metric_is_no_result(name: str) -> None:
    """It follows from what was measured; only its mean is a result."""
    assert best(f"| Model | {name} |", "| A | 1 |", "| B | 2 |") == []
    assert best("| Model | Mean rank |", "| A | 1.5 |", "| B | 2.5 |") == ["1.5"]
    assert best("| Model | Mean reciprocal rank |", "| A | 0.5 |", "| B | 0.6 |") == ["0.6"]


@pytest.mark.parametrize("label", ["Best model", "Winner", "최고 모델", "最佳模型"])
def test_what_was_best_in_a_row_makes_no_rivals(label: str) -> None:
    """A column that says which model was best in each row is a result, and does not make rows rivals."""
    assert best(f"| Season | {label} | Win rate |", "| spring | A | 54 |", "| autumn | B | 56 |") == []


@pytest.mark.parametrize("name", ["评估维度", "Dimension", "평가 항목", "Quality aspect"])
def test_what_is_judged_is_no_rival(name: str) -> None:
    """Rows for what was judged are not compared with each other, but the two judgements of each are."""
    rows = ["| reuse | 9/10 | 9/10 |", "| **API** | **7/10** | **10/10** |", "| tests | 6/10 | 8/10 |"]

    assert best(f"| {name} | 原评分 | 新评分 |", *rows) == ["10/10", "8/10"]
    assert best(f"| {name} | Precision | Recall |", "| food | 80 | 70 |", "| service | 60 | 90 |") == []


@pytest.mark.parametrize(
    "names",
    [
        *("FLEURS | MLS", "MMLU | GSM8K", "CIFAR-10 | ImageNet-1K", "ETTh1 | Weather"),
        *("Validation | Test", "train set | test set", "검증 | 테스트", "训练集 | 测试集"),
        *("Seen (90) | Unseen (20)", "ID | OOD", "in-domain | out-of-domain"),
    ],
)
def test_test_sets_beside_each_other_are_no_rivals(names: str) -> None:
    """Where columns are named by what was tried on, by a part of it, or by whether it was seen, the numbers of a row are not compared."""
    assert best(f"| Metric | {names} |", "| Accuracy | 80 | 70 |", "| WER | 7.2 | 6.1 |") == []


@pytest.mark.parametrize(
    ("first", "second"), [("Train acc", "Test acc"), ("Seen F1", "Unseen F1"), ("训练准确率", "测试准确率"), ("Train", "Test")]
)
def test_what_was_measured_on_parts_is_no_rival(first: str, second: str) -> None:
    """What was measured on another part of the data is not compared, whatever was measured."""
    assert best(f"| Dataset | {first} | {second} |", "| A | 66.6 | 52.8 |", "| B | 65.1 | 54.2 |") == []


def test_what_begins_like_a_part_is_none() -> None:
    """A name that begins with the letters of a part names a method all the same."""
    assert best("| Dataset | Tester acc | Trainer acc |", "| A | 66 | 52 |", "| B | 65 | 54 |") == ["66", "65"]
