# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from mkdocs_paperreview.results.metrics import Direction, direction_of
from mkdocs_paperreview.results.table import tables_in


def marked(*rows: str) -> list[str]:
    """What is best in a table."""
    head, *rest = rows
    (table,) = tables_in("\n".join((head, "|" + "---|" * (head.count("|") - 1), *rest)))
    return [table.rows[row][at].words for row, at in sorted(table.best)]


@pytest.mark.parametrize("name", ["Human average", "사람 평균", "人类平均水平", "人間の平均"])
def test_people_are_no_rivals(name: str) -> None:
    """How people do on average is no result that a model could be second to."""
    assert marked("| Model | Accuracy |", "| A | 80 |", "| B | 70 |", f"| {name} | 90 |") == ["80"]


@pytest.mark.parametrize("name", ["Load (RPS)", "Horizon", "N", "# GPUs", "Threads", "부하", "并发", "线程数"])
def test_how_much_is_asked_is_no_rival(name: str) -> None:
    """Rows of more and more of the same are not compared with each other."""
    assert marked(f"| {name} | Latency | RMSE |", "| 10 | 4 ms | 0.1 |", "| 100 | 9 ms | 0.3 |") == []


def test_a_case_is_asked_in_several_sizes() -> None:
    """Within a case, only rows are compared of which as much was asked."""
    rows = ["| A | write | 1k | 9 ms |", "| A | write | 10k | 80 ms |", "| B | write | 1k | 8 ms |", "| B | write | 10k | 90 ms |"]

    assert marked("| Store | Operation | Batch size | Latency |", *rows) == ["80 ms", "8 ms"]


@pytest.mark.parametrize("names", ["样本数|PL 数|NL 数", "문장 수|클래스 수|평균 길이", "# samples|# classes|num. of tasks"])
def test_data_that_are_described_are_not_compared(names: str) -> None:
    """Rows of datasets with how much each holds have no best number."""
    rows = ["| HumanEval | 164 | 7.7 | 1 |", "| MBPP | 974 | 3.0 | 4 |", "| APPS | 10,000 | 13.2 | 2 |"]

    assert marked(f"| Dataset | {names.replace('|', ' | ')} |", *rows) == []


@pytest.mark.parametrize("name", ["Attack type", "Attack method", "공격 유형", "攻击类型"])
def test_attacks_are_no_rivals(name: str) -> None:
    """Of an attack that succeeds more often, nobody can tell whether that is better."""
    assert marked(f"| {name} | Success rate |", "| Noise | 15% |", "| Patch | 8% |") == []


def test_methods_are_compared_under_one_attack() -> None:
    """Methods that meet the same attack are rivals; one that meets it twice is not its own."""
    rows = ["| A | Noise | 60 |", "| B | Noise | 70 |", "| A | Patch | 40 |", "| A | Patch | 30 |"]

    assert marked("| Model | Attack | Robust accuracy |", *rows) == ["70"]


@pytest.mark.parametrize(("names", "best"), [("Run 1|Run 2 (old)", []), ("시드 1|시드 2", []), ("Run 1: warm start|Run 2: none", ["80"])])
def test_tries_are_no_rivals(names: str, best: list[str]) -> None:
    """Rows that are named by no more than which try they were are not compared."""
    first, second = names.split("|")

    assert marked("| Run | Accuracy |", f"| {first} | 80 |", f"| {second} | 70 |") == best


def test_what_is_averaged_itself_is_no_part_of_a_mean() -> None:
    """A mean says nothing of which way other means beside it are better."""
    rows = ["| A | 0.6 | 9.6 | 0.3 |", "| B | 0.7 | 6.6 | 0.1 |"]

    assert marked("| Model | Mean reward | Mean turns | Max hits |", *rows) == ["0.7"]


@pytest.mark.parametrize("method", ["方案", "전략", "Strategy"])
def test_strategies_are_compared_on_one_model(method: str) -> None:
    """Where models are what strategies are tried on, those on one model are rivals."""
    rows = ["| all | small | 55 |", "| memory | small | 64 |", "| all | large | 60 |", "| memory | large | 71 |"]

    assert marked(f"| {method} | 模型 | 准确率 |", *rows) == ["64", "71"]


@pytest.mark.parametrize(
    ("header", "direction"),
    [
        ("Tool calls (success-only)", Direction.UNKNOWN),
        ("Cost efficiency", Direction.HIGHER),
        ("에너지 효율", Direction.HIGHER),
        ("비용 비효율", Direction.UNKNOWN),
        ("Throughput efficiency", Direction.HIGHER),
        ("干预有效率", Direction.HIGHER),
        ("Rank corr", Direction.HIGHER),
        ("mAPmask", Direction.HIGHER),
        ("メモリ使用量", Direction.LOWER),
        ("用时", Direction.LOWER),
        ("Failures", Direction.LOWER),
        ("Win/Loss", Direction.HIGHER),
        ("Failures found", Direction.UNKNOWN),
    ],
)
def test_words_around_a_metric_count(header: str, direction: Direction) -> None:
    """Which ones count is no metric, an efficiency of anything is better higher, and failures are only told where nothing else is said."""
    assert direction is direction_of(header)


@pytest.mark.parametrize("name", ["Speed (ms)", "Median speed ms", "추론 속도 (ms)", "推理速度(ms)"])
def test_a_speed_in_seconds_is_a_time(name: str) -> None:
    """A speed that is given in seconds is better lower."""
    assert marked(f"| Model | {name} |", "| A | 80 |", "| B | 70 |") == ["70"]


@pytest.mark.parametrize(
    ("numbers", "best"),
    [("95+|90|80", ["95+"]), ("90+|95|80", []), ("95+|95+|80", []), ("<95|90|80", []), ("<70|90|80", ["90"]), ("95+|95|80", [])],
)
def test_a_bound_that_is_ahead_is_the_best(numbers: str, best: list[str]) -> None:
    """A number that is only said to be more than the others is the best; one that might be passed says nothing."""
    assert marked("| Model | Accuracy |", *(f"| {at} | {number} |" for at, number in enumerate(numbers.split("|")))) == best


def test_what_was_not_measured_is_no_result() -> None:
    """Where somebody says that nothing was measured, the others are compared all the same."""
    assert marked("| 方法 | 成功率 |", "| A | 9/10（90%） |", "| B | 未评测 |", "| C | 8/10（80%） |") == ["9/10(90%)"]


def test_a_log_of_a_training_has_no_best_row() -> None:
    """How far a training had come is no rival of how far it came later, even where its first column has a word."""
    head = "| Training Loss | Epoch | Step | Validation Loss | Accuracy |"

    assert marked(head, "| 1.17 | 1.0 | 50 | 1.36 | 0.62 |", "| 0.63 | 2.0 | 100 | 0.91 | 0.69 |") == []
    assert marked(head, "| No log | 1.0 | 50 | 1.36 | 0.62 |", "| No log | 2.0 | 100 | 0.91 | 0.69 |") == []


def test_epochs_of_models_are_compared() -> None:
    """Models, and settings, that were trained for several epochs are rivals."""
    assert marked("| Model | Epochs | Accuracy |", "| A | 10 | 80 |", "| B | 20 | 70 |") == ["80"]
    assert marked("| Learning rate | Epochs | Accuracy |", "| 0.1 | 10 | 80 |", "| 0.2 | 20 | 70 |") == ["80"]


def test_classes_with_a_mean_are_no_rivals() -> None:
    """Where one column is the mean of the others, these are its parts."""
    rows = ["| Precision | 82% | 85% | 84% |", "| Recall | 86% | 83% | 85% |"]

    assert marked("| 지표 | 정상 | 비정상 | 평균 |", *rows) == []
    assert marked("| 지표 | 정상 | 비정상 | 모델 C |", *rows) == ["85%", "86%"]


def test_one_column_less_another_is_no_rival() -> None:
    """A column that is called after the difference of two others is a gain."""
    assert marked("| Metric | A | B | B − A |", "| Latency | 94 s | 95 s | +1 s |") == ["94 s"]


def test_weeks_are_no_rivals() -> None:
    """What was done in each of several weeks is not compared, though one of them is bold."""
    assert marked("| Week | Return |", "| Week 1-2 | 80 |", "| **Week 3** | **90** |") == []


def test_a_bold_number_among_equal_ones_is_no_evidence() -> None:
    """A bold row says nothing of rivals where all numbers of a column are equal."""
    rows = ["| small | 0.9 | 1 |", "| **middle** | **0.8** | **1** |", "| large | 0.7 | 1 |"]

    assert marked("| Sum | Sharpe | Beta |", *rows) == []


def test_a_caption_says_which_metric_was_taken_by_case() -> None:
    """A metric before `by` in a caption is that of all columns."""
    (table,) = tables_in("**CER by style**\n\n| Engine | round | square |\n|---|---|---|\n| A | 20% | 8% |\n| B | 30% | 9% |")

    assert [table.rows[row][at].words for row, at in sorted(table.best)] == ["20%", "8%"]


def test_long_decimals_behind_a_comma_are_numbers() -> None:
    """Four digits behind a comma are decimals, and a product of units is none of its parts."""
    (table,) = tables_in("| Model | Cer | Torque (N·m) |\n|---|---|---|\n| A | 0,1861 | 12 |\n| B | 0,1291 | 14 |")

    assert [table.rows[row][at].words for row, at in sorted(table.best)] == ["0,1291"]
    assert table.columns[2].unit == ""


@pytest.mark.parametrize("names", ["FLEURS|MLS", "MMLU|GSM8K", "CIFAR-10|ImageNet-1K", "ETTh1|Weather"])
def test_test_sets_beside_each_other_are_no_rivals(names: str) -> None:
    """Where columns are named by what was tried on, the numbers of a row are not compared."""
    assert marked(f"| Metric | {names} |", "| Accuracy | 80 | 70 |", "| WER | 7.2 | 6.1 |") == []


def test_test_sets_below_each_other_are_no_rivals() -> None:
    """Rows that are named by what was tried on are not compared, whatever their header says; models with such a name in theirs are."""
    assert marked("| Environment | Reward |", "| Hopper-v4 | 350 |", "| Walker2d | 3200 |", "| Pong | 20 |") == []
    assert marked("| Variant | Success |", "| Aqua hard | 80% |", "| Aqua soft | 70% |") == ["80%"]


def test_what_rows_were_made_equal_in_is_no_result() -> None:
    """A header that ends with a sign of comparison names what was asked for."""
    assert marked("| Method | Diversity ≈ | Recall |", "| A | 0.7 | 0.2 |", "| B | 0.9 | 0.3 |") == ["0.3"]
    assert direction_of("FPR ≤") is Direction.NEITHER


def test_what_hardware_has_is_no_use_of_it() -> None:
    """The memory of a card is not better where it is less; what a model takes of it is."""
    assert marked("| GPU | VRAM | Price |", "| T4 | 16 GB | $0.5 |", "| A100 | 80 GB | $3 |") == ["$0.5"]
    assert marked("| Model | VRAM |", "| A | 16 GB |", "| B | 80 GB |") == ["16 GB"]


@pytest.mark.parametrize("names", ["Validation|Test", "train set|test set", "검증|테스트", "训练集|测试集"])
def test_parts_of_a_test_set_are_no_rivals(names: str) -> None:
    """Where columns are named by what a test set is divided into, the numbers of a row are not compared."""
    assert marked(f"| Metric | {names} |", "| CER | 20.2 | 23.6 |", "| Loss | 1.1 | 1.3 |") == []


def test_batches_are_a_load() -> None:
    """How much is asked at once says nothing of what was tried."""
    assert marked("| batch | speedup |", "| 256 | 35x |", "| 512 | 62x |") == []


def test_rankers_are_rivals() -> None:
    """What ranks is compared, and what was spent is compared by its power of ten."""
    assert marked("| Ranker | MRR |", "| random | 0.004 |", "| popular | 0.010 |") == ["0.010"]
    assert marked("| Ranker | Training cost |", "| A | 9.6×10¹⁸ FLOPs |", "| B | 2.3×10¹⁹ FLOPs |") == ["9.6×10^18 FLOPs"]


def test_error_rates_of_speech_are_better_lower() -> None:
    """They are abbreviated in capitals; otherwise, one of them is a German article."""
    assert direction_of("DER (%)") is direction_of("JER") is Direction.LOWER
    assert direction_of("Anzahl der Sprecher") is Direction.UNKNOWN


def test_an_arrow_beside_a_name_says_what_was_changed() -> None:
    """In brackets with words that are no metric, an arrow is no direction."""
    assert marked("| Scenario | A | B |", "| Case 1 (view ↑) | 0.2 | 0.5 |", "| Case 2 (view ↓) | 0.3 | 0.4 |") == []
    assert marked("| Scenario | A | B |", "| Case 1 (ms ↓) | 0.2 | 0.5 |", "| Case 2 (FID ↓) | 0.3 | 0.4 |") == ["0.2", "0.3"]


def test_what_has_another_unit_is_no_part_of_a_mean() -> None:
    """A mean lies between any two numbers that measure something else."""
    rows = ["| A | 0.7 | 0.2 | 25% |", "| B | 0.8 | 0.3 | 30% |"]

    assert marked("| Policy | avg. reward | calls | human |", *rows) == ["0.8"]


def test_what_experts_agree_in_is_not_compared() -> None:
    """How well people agree is no number of a method."""
    assert marked("| Model | F1 |", "| A | 0.75 |", "| B | 0.76 |", "| Inter-rater | 0.77 |", "| Two experts | 0.8 |") == ["0.76"]


@pytest.mark.parametrize("names", ["Seen (90)|Unseen (20)", "ID|OOD", "in-domain|out-of-domain"])
def test_what_was_seen_and_what_was_not_are_no_rivals(names: str) -> None:
    """Where columns say whether a method saw such data, the numbers of a row are not compared."""
    assert marked(f"| Metric | {names} |", "| Dice | 0.80 | 0.79 |", "| HD95 | 5.6 | 8.5 |") == []


def test_correlations_may_have_a_sign() -> None:
    """All of them may be above zero, and are no gains."""
    assert marked("| Model | Spearman |", "| A | +0.396 |", "| B | +0.392 |") == ["+0.396"]


def test_coefficients_may_be_measured() -> None:
    """Some are metrics; others are set."""
    assert direction_of("Dice Coefficient") is direction_of("Dice 계수") is Direction.HIGHER
    assert direction_of("Loss coefficient") is direction_of("Reward coefficient") is Direction.NEITHER


def test_thousands_of_money_may_be_for_each_month() -> None:
    """Behind a sign of money, a slash tells for what it is."""
    assert marked("| Model | Cost |", "| A | $50K/月 |", "| B | $500K/月 |") == ["$50K/月"]


def test_some_decimals_behind_a_comma_are_sure() -> None:
    """Three behind a zero are, and one before a percent sign; a single one is where another column has them."""
    assert marked("| Model | F1 |", "| A | 0,815 |", "| B | 0,757 |") == ["0,815"]
    assert marked("| Model | F1 |", "| A | 25,8% |", "| B | 32,8% |") == ["32,8%"]
    assert marked("| Model | F1 |", "| A | 5,6 |", "| B | 4,9 |") == []
    assert marked("| Model | WER | F1 |", "| A | 7,25 | 5,6 |", "| B | 8,25 | 4,9 |") == ["7,25", "5,6"]


@pytest.mark.parametrize(
    ("first", "second"), [("Train acc", "Test acc"), ("Seen F1", "Unseen F1"), ("训练准确率", "测试准确率"), ("Train", "Test")]
)
def test_what_was_measured_on_parts_is_no_rival(first: str, second: str) -> None:
    """What was measured on another part of the data is not compared, whatever was measured."""
    assert marked(f"| Dataset | {first} | {second} |", "| A | 66.6 | 52.8 |", "| B | 65.1 | 54.2 |") == []


def test_what_begins_like_a_part_is_none() -> None:
    """A name that begins with the letters of a part names a method all the same."""
    assert marked("| Dataset | Tester acc | Trainer acc |", "| A | 66 | 52 |", "| B | 65 | 54 |") == ["66", "65"]


def test_a_log_may_say_in_words_what_each_epoch_was_for() -> None:
    """Epochs in the first column are no rivals where a loss is logged, but where they part methods."""
    head, rows = "| Epoch | {} | Train loss | Accuracy |", ["| 1 | all | 0.4 | 75 |", "| 2 | few | 0.3 | **77** |"]

    assert marked(head.format("Focus"), *rows) == []
    assert marked(head.format("Method"), *rows) == ["0.3", "77"]


def test_a_step_of_an_ablation_is_no_log() -> None:
    """Steps that are named, and not only counted, are rivals."""
    assert marked("| Step | Setting | Val loss |", "| base | plain | 0.4 |", "| more | cut | 0.3 |") == ["0.3"]


@pytest.mark.parametrize("label", ["Best model", "Winner", "최고 모델", "最佳模型"])
def test_what_was_best_in_a_row_makes_no_rivals(label: str) -> None:
    """A column that says which model was best in each row is a result, and does not make rows rivals."""
    assert marked(f"| Season | {label} | Win rate |", "| spring | A | 54 |", "| autumn | B | 56 |") == []


@pytest.mark.parametrize(
    ("header", "first", "second"),
    [("Pair", "A vs B with D", "A vs. C"), ("Comparison", "A → B with D", "B → C"), ("对比", "A → B with D", "B → C")],
)
def test_comparisons_are_no_rivals(header: str, first: str, second: str) -> None:
    """Of rows that each say how two things compare, none is the best."""
    assert marked(f"| {header} | MAE change (°C) | Accuracy |", f"| {first} | -0.04 | 80 |", f"| {second} | -0.02 | 90 |") == []


def test_amounts_may_have_a_remark() -> None:
    """A remark in brackets does not make a rival of an amount."""
    assert marked("| Cluster | Latency |", "| 5 nodes (ours) | 4 ms |", "| 10 nodes | 9 ms |") == []


@pytest.mark.parametrize("header", ["Random seed", "K", "Top-k", "Fee", "프레임 크기", "Packet size"])
def test_numbers_that_were_not_chosen_are_no_rivals(header: str) -> None:
    """Rows named by numbers are only compared where the numbers may be a setting."""
    assert marked(f"| {header} | Accuracy |", "| 5 | 80 |", "| 10 | 90 |") == []


@pytest.mark.parametrize("header", ["λ", "l2_lambda", "Temperature", "Depth", "W", "임계값", "Method"])
def test_settings_are_rivals(header: str) -> None:
    """Rows named by values of a setting, or by the numbers of methods, are compared."""
    assert marked(f"| {header} | Accuracy |", "| 5 | 80 |", "| 10 | 90 |") == ["90"]


def test_numbers_are_rivals_where_the_author_marks_one() -> None:
    """Whatever the numbers that name rows mean, a marked end of a column says that they are compared."""
    assert marked("| Fee | Accuracy | F1 |", "| 5 | 80 | 60 |", "| 10 | **90** | 70 |") == ["90", "70"]


@pytest.mark.parametrize("header", ["Recall@{}", "Hits@{}", "BLEU-{}", "R@{}"])
def test_other_cutoffs_are_no_rivals(header: str) -> None:
    """Numbers behind the name of a metric tell apart what was measured."""
    assert marked(f"| Dataset | {header.format(1)} | {header.format(5)} |", "| A | 60 | 50 |", "| B | 70 | 80 |") == []
    assert marked(f"| Dataset | {header.format(5)} (A) | {header.format(5)} (B) |", "| A | 60 | 50 |", "| B | 70 | 80 |") == ["60", "80"]


@pytest.mark.parametrize("names", ["Minimum|Good|Excellent", "Low|High", "미흡|양호|우수", "及格|良好|优秀"])
def test_grades_are_no_rivals(names: str) -> None:
    """Columns that say how good a number would be are not compared."""
    head = names.split("|")
    rows = [f"| {name} | {' | '.join(str(0.8 + at / 10) for at in range(len(head)))} |" for name in ("Recall", "Precision")]

    assert marked(f"| Metric | {names.replace('|', ' | ')} |", *rows) == []


@pytest.mark.parametrize("header", ["Query type", "Task name", "Workload", "기능"])
def test_more_headers_name_cases(header: str) -> None:
    """What is asked is not compared, whoever answers it."""
    assert marked(f"| {header} | Model | Latency |", "| one | A | 9 ms |", "| two | B | 4 ms |") == []


def test_sizes_of_a_model_are_no_rivals() -> None:
    """How large a model is, is not compared."""
    assert marked("| Model size | Accuracy | Latency |", "| one | 80 | 9 ms |", "| two | 90 | 4 ms |") == []


def test_a_column_that_seems_to_count_may_hold_the_best() -> None:
    """Nothing is best of a row in which an author marks a number of a column that is only called like a count."""
    rows = ["| NQ | 44 | 44 | **45** |", "| WebQ | 42 | **68** | 65 |", "| TriviaQA | 58 | **60** | 55 |"]

    assert marked("| Dataset | SOTA | Mine-Token | Mine-Sequence |", *rows) == []


@pytest.mark.parametrize(("numbers", "has_numbers"), [("123", False), ("012", False), ("124", True)])
def test_numbered_rows_of_words_are_no_results(numbers: str, has_numbers: bool) -> None:  # noqa: FBT001  # what is expected
    """A table of words is none of results where its rows are only numbered."""
    (table,) = tables_in("\n".join(("| 순서 | 주제 |", "|---|---|", *(f"| {number} | 배경 |" for number in numbers))))

    assert has_numbers == table.has_numbers


def test_rows_of_gains_are_no_contest() -> None:
    """A row that says how much better the first is than each other one has no best; the others do."""
    rows = ["| F1 | 3.45 | 2.55 | 1.18 |", "| Improvement | - | +35% | +192% |", "| Recall gain ↑ | +1.5 | +2.5 | +3.0 |"]

    assert marked("| Metric | A-MEM | LoCoMo | MemGPT |", *rows) == ["3.45", "+3.0"]
