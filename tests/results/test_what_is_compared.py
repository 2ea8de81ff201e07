# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from mkdocs_paperreview.results.metrics import Direction, direction_of
from tests.results.test_no_contest import marked


@pytest.mark.parametrize(
    "names", ["Average latency (ms)|P95 latency (ms)", "Latency|P99 latency", "Avg cost|Total cost", "평균 지연 시간|최대 지연 시간"]
)
def test_statistics_of_one_metric_are_no_rivals(names: str) -> None:
    """Where columns hold several statistics of one metric, the numbers of a row are not compared."""
    assert marked(f"| Scenario | {names} |", "| Cold | 45.2 | 58.1 |", "| Warm | 0.8 | 1.2 |") == []


def test_the_same_statistic_of_several_models_is_compared() -> None:
    """Columns that hold the same statistic of a metric may be rivals."""
    assert marked("| Dataset | Mean RMSE (A) | Mean RMSE (B) |", "| X | 0.3 | 0.2 |", "| Y | 0.4 | 0.5 |") == ["0.2", "0.4"]


def test_what_is_no_metric_has_no_statistic() -> None:
    """A name that begins like a statistic is one only before a metric."""
    assert marked("| Metric | Mean Teacher | Ours |", "| Accuracy | 80 | 70 |") == ["80"]


@pytest.mark.parametrize("name", ["Diversity", "다양성", "多样性"])
def test_an_arrow_left_out_says_that_neither_way_is_better(name: str) -> None:
    """Where other columns have arrows, one that may also be too much is not compared without its own."""
    rows = ["| A | 0.7 | 3.1 | 11.1 |", "| B | 0.8 | 1.5 | 11.5 |"]

    assert marked(f"| Model | Top-1 ↑ | FID ↓ | {name} |", *rows) == ["0.8", "1.5"]
    assert marked(f"| Model | Top-1 ↑ | FID ↓ | {name} ↑ |", *rows) == ["0.8", "1.5", "11.5"]
    assert marked(f"| Model | Top-1 | FID | {name} |", *rows) == ["0.8", "1.5", "11.5"]


@pytest.mark.parametrize("name", ["C", "B", "BS", "VUs"])
def test_clients_are_a_load(name: str) -> None:
    """Rows of more and more requests at once are not compared, and methods only under the same load."""
    assert marked(f"| {name} | Tokens/s |", "| 1 | 22 |", "| 2 | 39 |") == []

    rows = ["| A | 1 | 22 |", "| A | 2 | 39 |", "| B | 1 | 25 |", "| B | 2 | 30 |"]
    assert marked(f"| Engine | {name} | Tokens/s |", *rows) == ["39", "25"]


@pytest.mark.parametrize("header", ["구성 요소", "구성요소"])
def test_components_are_no_rivals(header: str) -> None:
    """Parts of one system are not compared, but for what is taken out of it."""
    assert marked(f"| {header} | 응답 시간 |", "| 저장소 | 0.03초 |", "| 화면 | 0.08초 |") == []
    assert marked(f"| {header} | 정확도 |", "| 전체 (ours) | 80 |", "| w/o 저장소 | 70 |") == ["80"]


@pytest.mark.parametrize("name", ["position", "순위", "名次"])
def test_a_place_in_a_ranking_is_no_result(name: str) -> None:
    """Where something stands among others is not compared with what it reached."""
    rows = ["| ROUGE | 0.3 | 4/9 | 0.3 | 4/9 |", "| METEOR | 0.2 | 7/9 | 0.2 | 7/9 |"]

    assert marked(f"| Metric | First | First {name} | Final | Final {name} |", *rows) == []


def test_a_bold_setting_makes_no_rivals() -> None:
    """A bold number says that rows are rivals only where it is a result, and not what a row is called by."""
    rows = ["| $100K | 0.1 | 0.8 |", "| **$1M** | **0.2** | **0.7** |", "| $1M | 0.3 | 0.5 |"]

    assert marked("| AUM | Slip | Sharpe |", *rows) == []
    assert marked("| AUM | Slip | Sharpe |", *rows[1:], "| $100K | 0.1 | 0.6 |") == ["0.7"]


@pytest.mark.parametrize(
    ("header", "direction"),
    [
        ("Initial loss", Direction.NEITHER),
        ("loss inicial", Direction.NEITHER),
        ("초기 손실", Direction.NEITHER),
        ("初始准确率", Direction.NEITHER),
        ("초기화 오차", Direction.LOWER),
        ("初始化误差", Direction.LOWER),
        ("RPS", Direction.UNKNOWN),
        ("req/s", Direction.HIGHER),
        ("Test WAPE", Direction.LOWER),
        ("clDice@0.5", Direction.HIGHER),
        ("P95 延遲", Direction.LOWER),
        ("訓練時間", Direction.LOWER),
        ("失敗率", Direction.LOWER),
        ("通過率", Direction.HIGHER),
    ],
)
def test_what_a_metric_was_at_the_start_is_no_result(header: str, direction: Direction) -> None:
    """Where something began is not compared; metrics are known in traditional Chinese, too, and names of two metrics are not."""
    assert direction is direction_of(header)


def test_minutes_may_be_written_in_traditional_chinese() -> None:
    """Units of time in traditional characters are read as times."""
    assert marked("| 模型 | 訓練時間 |", "| A | 90分鐘 |", "| B | 1小時 |") == ["1小時"]


def test_domains_are_cases() -> None:
    """Rows for what was worked on are not compared, though a header behind it speaks of runs."""
    assert marked("| 域 | calib run | 成本 |", "| 网页 | a1 | $50 |", "| 终端 | a2 | $36 |") == []


def test_a_first_column_of_a_metric_makes_no_rivals() -> None:
    """Numbers of a loss are no names of losses."""
    assert marked("| Loss | Perplexity | Means |", "| 4.0 | 55 | early |", "| 3.0 | 20 | late |") == []
    assert marked("| Loss | Perplexity |", "| focal | 55 |", "| hinge | 20 |") == ["20"]


def test_rows_with_more_numbers_than_headers_are_not_compared() -> None:
    """Where numbers stand behind the last header, nobody knows what they are of; words may be a remark."""
    rows = ["| A | 32.4 | 26.1 | 3.0 |", "| B | 29.6 | 23.6 | 2.6 |"]

    assert marked("| Method | IoU (1m, 2m) | FPS |", *rows) == []
    assert marked("| Method | IoU | FPS |", "| A | 32.4 | 2.6 | slow |", "| B | 29.6 | 3.0 |") == ["32.4", "3.0"]


@pytest.mark.parametrize("name", ["Seed", "random seed", "Fold #", "시드"])
def test_tries_of_one_case_are_no_rivals(name: str) -> None:
    """What was tried again and again is not compared with itself, and methods only within the same try."""
    assert marked(f"| Scenario | {name} | Cost |", "| own | 7 | 554 |", "| own | 42 | 559 |") == []

    rows = ["| A | 7 | 80 |", "| A | 42 | 90 |", "| B | 7 | 85 |", "| B | 42 | 70 |"]
    assert marked(f"| Model | {name} | Accuracy |", *rows) == ["90", "85"]


def test_a_case_that_a_remark_leaves_open_is_not_compared() -> None:
    """Where only the first of several rows has a remark behind its case, nobody knows whether it is the same case."""
    rows = ["| X (books) | A | 97 |", "| X | B | 72 |", "| X | C | 96 |", "| Y | A | 40 |", "| Y | B | 50 |"]

    assert marked("| Dataset | Method | F1 |", *rows) == ["50"]
    assert marked("| Dataset | Method | F1 |", *rows[1:]) == ["96", "50"]
    assert marked("| Dataset | Method | F1 |", *rows, "| X (books) | B | 98 |") == ["96", "50", "98"]


@pytest.mark.parametrize("name", ["Purpose", "용도", "用途"])
def test_models_for_several_purposes_are_no_rivals(name: str) -> None:
    """What was made for something else is not compared; a remark behind the numbers is no purpose."""
    rows = ["| A | finds fraud | 94% |", "| B | reads receipts | 98% |", "| C | reads receipts | 90% |"]

    assert marked(f"| Model | {name} | Accuracy |", *rows) == ["98%"]
    assert marked(f"| Model | {name} | Accuracy |", *rows[:2]) == []
    assert marked(f"| Model | Accuracy | {name} |", "| A | 94% | fast |", "| B | 98% | exact |") == ["98%"]


@pytest.mark.parametrize("name", ["Tools", "Agents"])
def test_how_many_there_were_is_no_name(name: str) -> None:
    """Numbers under the plural of a rival say how many of it there were."""
    assert marked(f"| {name} | Recall |", "| 100 | 0.96 |", "| 500 | 0.95 |") == []
    assert marked("| Version | Recall |", "| 1 | 0.96 |", "| 2 | 0.95 |") == ["0.96"]


@pytest.mark.parametrize("header", ["코인 | 1위 전략", "Symbol | Best strategy", "Market | Approach", "종목 | 전략", "币种 | 第一策略"])
def test_assets_are_cases(header: str) -> None:
    """What strategies are tried on is not compared, whatever was best for each."""
    assert marked(f"| {header} | Sharpe |", "| X | breakout | 1.2 |", "| Y | router | 0.7 |") == []


def test_what_was_predicted_is_no_horizon() -> None:
    """Beside what is true, a column of predictions says nothing of which rows are rivals."""
    rows = ["| a.png | 2 | 2 | 0.8 |", "| b.png | 1 | 2 | 0.5 |"]

    assert marked("| Image | GT | Pred | IoU |", *rows) == []
    assert marked("| Model | Pred | MSE |", "| A | 96 | 0.3 |", "| A | 192 | 0.4 |", "| B | 96 | 0.2 |", "| B | 192 | 0.5 |") == [
        "0.4",
        "0.2",
    ]


@pytest.mark.parametrize("name", ["评估维度", "Dimension", "평가 항목", "Quality aspect"])
def test_what_is_judged_is_no_rival(name: str) -> None:
    """Rows for what was judged are not compared with each other, but the two judgements of each are."""
    rows = ["| reuse | 9/10 | 9/10 |", "| **API** | **7/10** | **10/10** |", "| tests | 6/10 | 8/10 |"]

    assert marked(f"| {name} | 原评分 | 新评分 |", *rows) == ["10/10", "8/10"]
    assert marked(f"| {name} | Precision | Recall |", "| food | 80 | 70 |", "| service | 60 | 90 |") == []


@pytest.mark.parametrize("name", ["범주", "类别", "문항"])
def test_two_syllables_are_no_symbol(name: str) -> None:
    """Only a Latin or Greek letter is a setting; a word of two syllables is not."""
    assert marked(f"| {name} | F1 |", "| 0 | 0.86 |", "| 1 | 0.70 |") == []
    assert marked("| λ | F1 |", "| 0 | 0.86 |", "| 1 | 0.70 |") == ["0.86"]
    assert marked("| w1 | F1 |", "| 0 | 0.86 |", "| 1 | 0.70 |") == ["0.86"]


def test_how_sure_a_detector_must_be_is_no_result() -> None:
    """In Korean, reliability is also the confidence from which on something counts."""
    assert marked("| 모델 | 신뢰도 | 정밀도 |", "| A | 0.25 | 0.96 |", "| B | 0.55 | 0.98 |") == ["0.98"]


def test_joules_of_efficiency_are_not_better_the_more() -> None:
    """Efficiency in units of energy is what was spent; which way it is better nobody says."""
    assert marked("| Model | Energy efficiency |", "| A | 2.3 mJ |", "| B | 45 mJ |") == []
    assert marked("| Model | Energy efficiency |", "| A | 2.3 |", "| B | 45 |") == ["45"]


@pytest.mark.parametrize("names", [("Google en-hu", "Google hu-en"), ("NLLB (en→de)", "NLLB (de→en)"), ("X EN2KO", "X KO2EN")])
def test_there_and_back_are_two_test_sets(names: tuple[str, str]) -> None:
    """Translations to a language and from it are not compared with each other."""
    assert marked("| Model | BLEU |", *(f"| {name} | {value} |" for name, value in zip(names, (25, 34), strict=True))) == []
    assert marked("| Model | BLEU |", "| A en-hu | 25 |", "| B en-hu | 34 |") == ["34"]


def test_table_that_goes_on_beside_itself_is_not_compared() -> None:
    """The best of one half need not be the best of both."""
    assert marked("| Method | PSNR | Method | PSNR |", "| A | 20.4 | C | 25.1 |", "| B | 21.9 | D | 24.6 |") == []
    assert marked("| Method | PSNR | SSIM | Time (s) |", "| A | 20.4 | 0.7 | 2 |", "| B | 21.9 | 0.8 | 3 |") == ["2", "21.9", "0.8"]


def test_resolution_is_no_solution() -> None:
    """How large images are is what was asked."""
    rows = ["| 512x512 | 238 |", "| 1024x1024 | 600 |"]

    assert marked("| Resolution | Latency (s) |", *rows) == []
    assert marked("| Solution | Latency (s) |", *rows) == ["238"]


def test_rows_evaluated_at_several_lengths_are_compared_at_each() -> None:
    """Longer texts are a harder, or an easier, question."""
    rows = ["| A | 2048 | 15.1 |", "| A | 4096 | 14.7 |", "| B | 2048 | 15.5 |", "| B | 4096 | 14.9 |"]

    assert marked("| Model | Eval. Length | Perplexity |", *rows) == ["15.1", "14.7"]


def test_translation_edit_rate_and_success_on_libero_have_a_direction() -> None:
    """`TER` is an error rate, and LIBERO a benchmark."""
    assert marked("| Model | TER |", "| A | 80.5 |", "| B | 78.6 |") == ["78.6"]
    assert marked("| Method | LIBERO-Long |", "| A | 60.2% |", "| B | 65.3% |") == ["65.3%"]


def test_row_of_an_average_metric_sums_up_the_others() -> None:
    """Above `Average FID` are the parts of it; a method may be called after a mean."""
    assert marked("| Modality | FID ↓ |", "| X-ray | 12.3 |", "| CT | 15.7 |", "| Average FID | 14.0 |") == []
    assert marked("| Modality | FID ↓ |", "| X-ray | 12.3 |", "| CT | 15.7 |", "| Mean teacher | 14.0 |") == ["12.3"]


@pytest.mark.parametrize("name", ["Elo rank", "Accuracy ranking", "정확도 순위", "准确率排名"])
def test_place_by_a_metric_is_no_result(name: str) -> None:
    """It follows from what was measured; only its mean is a result."""
    assert marked(f"| Model | {name} |", "| A | 1 |", "| B | 2 |") == []
    assert marked("| Model | Mean rank |", "| A | 1.5 |", "| B | 2.5 |") == ["1.5"]
    assert marked("| Model | Mean reciprocal rank |", "| A | 0.5 |", "| B | 0.6 |") == ["0.6"]


@pytest.mark.parametrize("name", ["Opponent", "상대", "对手"])
def test_opponents_are_no_rivals(name: str) -> None:
    """How often each was beaten says nothing of which is best."""
    assert marked(f"| {name} | Win rate | Elo |", "| Random | 95% | 1500 |", "| Negamax | 50% | 1650 |") == []
    assert marked(f"| Agent | {name} | Win rate |", "| A | X | 95% |", "| A | Y | 50% |", "| B | X | 90% |", "| B | Y | 60% |") == [
        "95%",
        "60%",
    ]


def test_score_of_a_contest_that_is_better_low() -> None:
    """NASA's score of how wrong the remaining life was told is a penalty."""
    assert marked("| Model | NASA Score |", "| A | 8551 |", "| B | 4019 |") == ["4019"]
