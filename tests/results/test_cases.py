# SPDX-License-Identifier: MIT
"""Rows of what was worked on, which are not compared with each other."""

from __future__ import annotations

import pytest

from tests.results.tables import DATASETS, best, only, second, words


def test_datasets_are_not_compared_with_each_other() -> None:
    """Where rows are datasets, the columns of one measure are compared, and their gains are not."""
    table = only(DATASETS)

    assert (table.by_row, words(table, table.best)) == (True, ["84%", "77%"])


def test_datasets_with_several_rows_are_groups() -> None:
    """Each dataset has its own best number; an empty cell repeats the one above."""
    body = ("| Dataset | Method | EM |", "| A | base | 78.0 |", "| | ours | 83.9 |", "| B | base | 90.2 |", "| | ours | 92.5 |")

    assert best(*body) == ["83.9", "92.5"]


def test_a_bold_name_of_a_dataset_is_that_dataset() -> None:
    """Emphasis does not take a row out of its group."""
    assert best("| Dataset | Model | Accuracy |", "| A | x | 80 |", "| **A** | **y** | **82** |", "| B | x | 77 |", "| B | y | 70 |") == [
        "82",
        "77",
    ]


def test_a_dataset_and_a_task_make_a_case() -> None:
    """Rows that differ in one of them are no rivals; the columns of a row are."""
    body = ("| Dataset | Task | Our F1 | Baseline F1 |", "| A | X | 84.5 | 81.1 |", "| A | Y | 90.8 | 92.2 |", "| B | X | 80.3 | 57.2 |")

    assert best(*body) == ["84.5", "92.2", "80.3"]


def test_test_sets_below_each_other_are_no_rivals() -> None:
    """Rows that are named by what was tried on are not compared, whatever their header says; models with such a name in theirs are."""
    assert best("| Environment | Reward |", "| Hopper-v4 | 350 |", "| Walker2d | 3200 |", "| Pong | 20 |") == []
    assert best("| Variant | Success |", "| Aqua hard | 80% |", "| Aqua soft | 70% |") == ["80%"]


@pytest.mark.parametrize("names", [("Google en-hu", "Google hu-en"), ("NLLB (en→de)", "NLLB (de→en)"), ("X EN2KO", "X KO2EN")])
def test_there_and_back_are_two_test_sets(names: tuple[str, str]) -> None:
    """Translations to a language and from it are not compared with each other."""
    assert best("| Model | BLEU |", *(f"| {name} | {value} |" for name, value in zip(names, (25, 34), strict=True))) == []
    assert best("| Model | BLEU |", "| A en-hu | 25 |", "| B en-hu | 34 |") == ["34"]


@pytest.mark.parametrize("names", ["样本数|PL 数|NL 数", "문장 수|클래스 수|평균 길이", "# samples|# classes|num. of tasks"])
def test_data_that_are_described_are_not_compared(names: str) -> None:
    """Rows of datasets with how much each holds have no best number."""
    rows = ["| HumanEval | 164 | 7.7 | 1 |", "| MBPP | 974 | 3.0 | 4 |", "| APPS | 10,000 | 13.2 | 2 |"]

    assert best(f"| Dataset | {names.replace('|', ' | ')} |", *rows) == []


@pytest.mark.parametrize("header", ["種類", "종류", "类型", "Category"])
def test_kinds_of_tests_are_not_compared(header: str) -> None:
    """Rows that name a kind of what was worked on are cases."""
    assert not best(f"| {header} | Accuracy |", "| easy | 90 |", "| hard | 60 |")


@pytest.mark.parametrize("header", ["Query type", "Task name", "Workload", "기능"])
def test_more_headers_name_cases(header: str) -> None:
    """What is asked is not compared, whoever answers it."""
    assert best(f"| {header} | Model | Latency |", "| one | A | 9 ms |", "| two | B | 4 ms |") == []


def test_domains_are_cases() -> None:
    """Rows for what was worked on are not compared, though a header behind it speaks of runs."""
    assert best("| 域 | calib run | 成本 |", "| 网页 | a1 | $50 |", "| 终端 | a2 | $36 |") == []


@pytest.mark.parametrize("header", ["코인 | 1위 전략", "Symbol | Best strategy", "Market | Approach", "종목 | 전략", "币种 | 第一策略"])
def test_assets_are_cases(header: str) -> None:
    """What strategies are tried on is not compared, whatever was best for each."""
    assert best(f"| {header} | Sharpe |", "| X | breakout | 1.2 |", "| Y | router | 0.7 |") == []


def test_places_are_compared_only_where_nothing_else_is() -> None:
    """A column of environments makes cases of the methods beside it; alone, it names the rivals."""
    beside = ("| Environment | Method | Latency |", "| One | A | 30 |", "| One | B | 20 |", "| Two | A | 9 |", "| Two | B | 8 |")
    alone = ("| Environment | Latency |", "| CPU | 30 |", "| GPU | 20 |")

    assert (best(*beside), best(*alone)) == (["20", "8"], ["20"])


@pytest.mark.parametrize("case", ["Query", "Evaluation", "测试数据"])
def test_a_number_before_the_first_name_is_only_its_place(case: str) -> None:
    """What stands behind it is no property that stands behind the numbers."""
    assert best(f"| # | {case} | Accuracy |", "| 1 | One | 18 |", "| 2 | Two | 32 |") == []
    assert best(f"| {case} | Method | Accuracy |", "| One | A | 18 |", "| One | B | 20 |", "| Two | A | 32 |") == ["20"]


def test_what_a_method_is_made_for_is_no_case() -> None:
    """Behind the numbers, languages are those of a model; a dataset is what it was tried on."""
    rows = ("| One | 18 | Korean |", "| Two | 32 | English |", "| Three | 40 | English |")
    assert (best("| Model | Accuracy | Language |", *rows), best("| Model | Accuracy | Dataset |", *rows)) == (
        ["40"],
        ["40"],
    )
    assert second("| Model | Accuracy | Language |", *rows) == ["32"]
    assert second("| Model | Accuracy | Dataset |", *rows) == []


@pytest.mark.parametrize("name", ["Purpose", "용도", "用途"])
def test_models_for_several_purposes_are_no_rivals(name: str) -> None:
    """What was made for something else is not compared; a remark behind the numbers is no purpose."""
    rows = ["| A | finds fraud | 94% |", "| B | reads receipts | 98% |", "| C | reads receipts | 90% |"]

    assert best(f"| Model | {name} | Accuracy |", *rows) == ["98%"]
    assert best(f"| Model | {name} | Accuracy |", *rows[:2]) == []
    assert best(f"| Model | Accuracy | {name} |", "| A | 94% | fast |", "| B | 98% | exact |") == ["98%"]


def test_a_case_that_a_remark_leaves_open_is_not_compared() -> None:
    """Where only the first of several rows has a remark behind its case, nobody knows whether it is the same case."""
    rows = ["| X (books) | A | 97 |", "| X | B | 72 |", "| X | C | 96 |", "| Y | A | 40 |", "| Y | B | 50 |"]

    assert best("| Dataset | Method | F1 |", *rows) == ["50"]
    assert best("| Dataset | Method | F1 |", *rows[1:]) == ["96", "50"]
    assert best("| Dataset | Method | F1 |", *rows, "| X (books) | B | 98 |") == ["96", "50", "98"]


@pytest.mark.parametrize("stage", ["Stage", "단계", "Region", "难度", "Question", "情境"])
def test_parts_of_the_work_are_not_compared(stage: str) -> None:
    """The time of one stage is no better than that of another."""
    assert best(f"| {stage} | Latency |", "| One | 18 |", "| Two | 32 |") == []


@pytest.mark.parametrize("part", ["Component", "컴포넌트", "구성 요소", "구성요소", "模块"])
def test_parts_of_a_system_are_no_rivals(part: str) -> None:
    """The memory that one part needs is no less than that of another; what is left out makes variants."""
    assert best(f"| {part} | Memory usage |", "| Index | 18 MB |", "| Cache | 32 MB |") == []
    assert best(f"| {part} | Accuracy |", "| w/o cache | 18 |", "| w/o index | 32 |") == ["32"]
    assert best(f"| {part} | Accuracy |", "| all (ours) | 80 |", "| w/o cache | 70 |") == ["80"]


def test_sizes_of_a_model_are_no_rivals() -> None:
    """How large a model is, is not compared."""
    assert best("| Model size | Accuracy | Latency |", "| one | 80 | 9 ms |", "| two | 90 | 4 ms |") == []


@pytest.mark.parametrize("name", ["Attack type", "Attack method", "공격 유형", "攻击类型"])
def test_attacks_are_no_rivals(name: str) -> None:
    """Of an attack that succeeds more often, nobody can tell whether that is better."""
    assert best(f"| {name} | Success rate |", "| Noise | 15% |", "| Patch | 8% |") == []


def test_methods_are_compared_under_one_attack() -> None:
    """Methods that meet the same attack are rivals; one that meets it twice is not its own."""
    rows = ["| A | Noise | 60 |", "| B | Noise | 70 |", "| A | Patch | 40 |", "| A | Patch | 30 |"]

    assert best("| Model | Attack | Robust accuracy |", *rows) == ["70"]


@pytest.mark.parametrize("name", ["Opponent", "상대", "对手"])
def test_opponents_are_no_rivals(name: str) -> None:
    """How often each was beaten says nothing of which is best."""
    assert best(f"| {name} | Win rate | Elo |", "| Random | 95% | 1500 |", "| Negamax | 50% | 1650 |") == []
    assert best(f"| Agent | {name} | Win rate |", "| A | X | 95% |", "| A | Y | 50% |", "| B | X | 90% |", "| B | Y | 60% |") == [
        "95%",
        "60%",
    ]


@pytest.mark.parametrize(
    "load",
    [
        *("Load (RPS)", "Horizon", "N", "# GPUs", "Threads", "부하", "并发", "线程数", "batch", "C", "B", "BS", "VUs"),
        *("Sequence length", "Concurrent users", "배치 크기", "输入长度", "SNR (dB)", "Network size"),
    ],
)
def test_how_much_is_asked_is_not_compared(load: str) -> None:
    """Rows of more and more of the same are no rivals, nor are their own numbers; methods are, under the same load."""
    alone = (f"| {load} | Latency (ms) | Speedup |", "| 512 | 18 | 1.5x |", "| 1024 | 32 | 1.9x |", "| 2048 | 60 | 3.1x |")
    before = (f"| {load} | Method | Latency |", "| 512 | A | 18 |", "| 512 | B | 15 |", "| 1024 | A | 32 |", "| 1024 | B | 40 |")
    behind = (f"| Method | {load} | Latency |", "| A | 512 | 18 |", "| A | 1024 | 32 |", "| B | 512 | 15 |", "| B | 1024 | 40 |")

    assert (best(*alone), best(*before), best(*behind)) == ([], ["15", "32"], ["32", "15"])


@pytest.mark.parametrize(
    ("names", "winners"), [("Run 1|Run 2 (old)", []), ("시드 1|시드 2", []), ("Run 1: warm start|Run 2: none", ["80"])]
)
def test_tries_are_no_rivals(names: str, winners: list[str]) -> None:
    """Rows that are named by no more than which try they were are not compared."""
    first, second = names.split("|")

    assert best("| Run | Accuracy |", f"| {first} | 80 |", f"| {second} | 70 |") == winners


@pytest.mark.parametrize("first", ["Run", "Seed", "sample_id", "Epoch", "Fold #", "회차", "年份"])
def test_a_number_of_a_try_names_no_rival(first: str) -> None:
    """Where only their numbers tell rows apart, as tries or as days, none is the best; a setting may be."""
    rows = "| 1 | 80 | x |", "| 2 | 85 | y |"

    assert best(f"| {first} | Accuracy | Note |", *rows) == []
    assert best("| Weight of the loss | Accuracy | Note |", *rows) == ["85"]


@pytest.mark.parametrize("name", ["Seed", "random seed", "Fold #", "시드"])
def test_tries_of_one_case_are_no_rivals(name: str) -> None:
    """What was tried again and again is not compared with itself, and methods only within the same try."""
    assert best(f"| Scenario | {name} | Cost |", "| own | 7 | 554 |", "| own | 42 | 559 |") == []

    rows = ["| A | 7 | 80 |", "| A | 42 | 90 |", "| B | 7 | 85 |", "| B | 42 | 70 |"]
    assert best(f"| Model | {name} | Accuracy |", *rows) == ["90", "85"]


def test_weeks_are_no_rivals() -> None:
    """What was done in each of several weeks is not compared, though one of them is bold."""
    assert best("| Week | Return |", "| Week 1-2 | 80 |", "| **Week 3** | **90** |") == []


def test_a_log_of_a_training_has_no_best_row() -> None:
    """How far a training had come is no rival of how far it came later, even where its first column has a word."""
    head = "| Training Loss | Epoch | Step | Validation Loss | Accuracy |"

    assert best(head, "| 1.17 | 1.0 | 50 | 1.36 | 0.62 |", "| 0.63 | 2.0 | 100 | 0.91 | 0.69 |") == []
    assert best(head, "| No log | 1.0 | 50 | 1.36 | 0.62 |", "| No log | 2.0 | 100 | 0.91 | 0.69 |") == []


def test_a_log_may_say_in_words_what_each_epoch_was_for() -> None:
    """Epochs in the first column are no rivals where a loss is logged, but where they part methods."""
    head, rows = "| Epoch | {} | Train loss | Accuracy |", ["| 1 | all | 0.4 | 75 |", "| 2 | few | 0.3 | **77** |"]

    assert best(head.format("Focus"), *rows) == []
    assert best(head.format("Method"), *rows) == ["0.3", "77"]


def test_a_step_of_an_ablation_is_no_log() -> None:
    """Steps that are named, and not only counted, are rivals."""
    assert best("| Step | Setting | Val loss |", "| base | plain | 0.4 |", "| more | cut | 0.3 |") == ["0.3"]


def test_epochs_of_models_are_compared() -> None:
    """Models, and settings, that were trained for several epochs are rivals."""
    assert best("| Model | Epochs | Accuracy |", "| A | 10 | 80 |", "| B | 20 | 70 |") == ["80"]
    assert best("| Learning rate | Epochs | Accuracy |", "| 0.1 | 10 | 80 |", "| 0.2 | 20 | 70 |") == ["80"]
