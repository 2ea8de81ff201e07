# SPDX-License-Identifier: MIT
"""Which way a metric is better: by its name, an arrow, its unit, or what is beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.results.metrics import Direction, direction_of
from tests.results.tables import MODELS, best, best_in, directions, markdown, only

HIGHER, LOWER, NEITHER, UNKNOWN = Direction.HIGHER, Direction.LOWER, Direction.NEITHER, Direction.UNKNOWN
SHIPPED = {
    HIGHER: "Accuracy|Acc. (%)|Top-1 Acc. (%)|MMLU (acc)|정확도|베이스라인 정확도|정확도(%)|F1-Score (전체)|BLEU-4|B@4"
    "|ROUGE-L|mAP|AP50|IS|PSNR|Recall@10|NDCG@10|Pass@1|AUC-ROC|cIoU|성공률 (%)|Avalon胜率|评分|准确率|正解率"
    "|Success Rate|Throughput|Steps/sec|초당 생성 토큰 수|tok/s|추론 속도|처리량|Speedup|성능 향상률|FID improvement"
    "|의미 유사도|Error reduction|지연 시간 감소율(%)|비용 절감률|HLE 점수|R²|$R^2$|R<sup>2</sup>|CoLA|SST2|STS-B|MUSIQ|Mapillary mAP"
    "|GSM8K|MMLU 5-shot|Win%|Wins|ARC-Challenge|Quality Score|Rank-1|R-5|mAPval 50-95"
    "|LIBERO-Long|Prec@5|N@10|Hypervolume|Dice Coefficient|Dice 계수|clDice@0.5|req/s|通過率"
    "|Test R2|Task succ.|TPS|Operations/sec|rows/s|Rank IC|AssA|OVRL|NSD|RTFx|총점",
    LOWER: "FID|ImageNet FID 50k|FVD|LPIPS|Perplexity|언어 모델링 Perplexity|WikiText2 (PPL)|WER (%)|RMSE|MSE loss|val loss"
    "|오차|error rate|Latency (ms)|지연 시간|레이턴시|추론 시간|推理时间|평균 해결 시간 (초)|Time|시간|Total Cost"
    "|비용|메모리 점유|Accuracy drop|accuracy loss|ECE|困惑度|平均処理時間|响应时间"
    "|TER|DER (%)|JER|NASA Score|Test WAPE|P95 延遲|訓練時間|失敗率"
    "|LSD|ID switches|IDSW|ASD|NMSE (dB)|log loss|Logloss|TTFB|RTF|API料金|Davies-Bouldin"
    "|时间/场景|Time / image|レスポンス時間|gross $/resolved|Price ($/1M tokens)",
    NEITHER: "Params (M)|# Params|파라미터 수|Batch size|학습률|Learning rate|loss weight|GFLOPs|메모리 (FP16)|아이템 수"
    "|Loss coefficient|Reward coefficient|Hidden dim|크기(B)|Temperature|p_raw|p-value|Depth|Rank|Steps to success",
    UNKNOWN: "Rating gaps|Overall|Δ|CTR 변화|Sensitivity|Attack AUC|attention map|Original|제안 방법|LoRA|is|最大截止时间"
    "|표준편차|FID/IS ↑↓|Wikipedia|답변 불일관성|비효율성|부정확도|不一致性|非効率|MAE-L|Depth-Anything"
    "|Anzahl der Sprecher|RPS|Revenue ($/user)|turns per solved task"
    "|R2 variant|succ_mass|map2 large|SA score|Docking score|Max drawdown",
}


@pytest.mark.parametrize(("name", "direction"), [(name, said) for said, names in SHIPPED.items() for name in names.split("|")])
def test_a_known_metric_has_its_direction(name: str, direction: Direction) -> None:
    """Names in four languages say which way they are better; what may be meant either way is unknown."""
    assert direction is direction_of(name)


@pytest.mark.parametrize(
    ("header", "direction"),
    [
        ("Cracks ↓", LOWER),
        ("Cracks (⬇)", LOWER),
        ("$\\downarrow$ Cracks", LOWER),
        ("Cracks (lower is better)", LOWER),
        ("Cracks (lower=better)", LOWER),
        ("Cracks, lower-is-better", LOWER),
        ("균열 (낮을수록 좋음)", LOWER),
        ("裂缝（越少越好）", LOWER),
        ("Accuracy ↓", LOWER),
        ("FID ↑", HIGHER),
        ("길이 (높을수록 좋음)", HIGHER),
        ("Δ $\\uparrow$", HIGHER),
    ],
)
def test_the_authors_arrow_goes_first(header: str, direction: Direction) -> None:
    """An arrow, or words that say the same, count more than what is known of the name."""
    assert direction is direction_of(header)


def test_two_arrows_say_nothing() -> None:
    """A header of two metrics with opposite arrows has no direction."""
    assert UNKNOWN is direction_of("FID↓ / IS↑")


@pytest.mark.parametrize(
    ("header", "direction"),
    [("↓75%", UNKNOWN), ("Accuracy (↓50%)", HIGHER), ("FID (↑2×)", LOWER), ("Cracks↓ 5-shot", LOWER), ("Cracks ↓ (50%)", LOWER)],
)
def test_an_arrow_before_a_number_is_an_amount(header: str, direction: Direction) -> None:
    """It says how much was taken away or added, and not which way the column is better."""
    assert direction is direction_of(header)


@given(some.text(max_size=60))
def test_any_header_has_a_direction(header: str) -> None:
    """A header never fails to be looked at."""
    assert isinstance(direction_of(header), Direction)


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


@pytest.mark.parametrize(
    ("header", "direction"),
    [
        ("Initial loss", Direction.NEITHER),
        ("loss inicial", Direction.NEITHER),
        ("초기 손실", Direction.NEITHER),
        ("初始准确率", Direction.NEITHER),
        ("초기화 오차", Direction.LOWER),
        ("初始化误差", Direction.LOWER),
    ],
)
def test_what_a_metric_was_at_the_start_is_no_result(header: str, direction: Direction) -> None:
    """Where something began is not compared; how something is begun with may have an error."""
    assert direction is direction_of(header)


def test_columns_have_directions() -> None:
    """A known metric has its direction, a size has none."""
    assert [column.direction for column in only(MODELS).columns[1:]] == [
        Direction.NEITHER,
        Direction.HIGHER,
        Direction.LOWER,
        Direction.LOWER,
    ]


def test_an_unknown_direction_has_no_best() -> None:
    """Where nobody can tell, nothing is marked."""
    assert not best("| Model | Cracks |", "| A | 3 |", "| B | 5 |")


@pytest.mark.parametrize(
    "header",
    [
        *("Index time (s)", "Inference (ms)", "query p95 ms", "p50 (ms)", "ms/frame", "Avg. query (ms)", "推理 (ms)"),
        *("Avg Time (ms)", "Total times (s)", "Mean wall time (s)"),
        *("Speed (ms)", "Median speed ms", "추론 속도 (ms)", "推理速度(ms)"),
    ],
)
def test_what_took_less_time_is_better(header: str) -> None:
    """A header of what is done, or of its speed, with a unit of time, says how long it took."""
    assert best(f"| Model | {header} |", "| A | 14 |", "| B | 12 |") == ["12"]


@pytest.mark.parametrize("name", ["평균 시간", "총 시간", "总时间", "平均耗时", "Prefilling 时间"])
def test_a_mean_or_a_sum_of_times_is_how_long_it_took(name: str) -> None:
    """A mean or a total of seconds is better lower, as `Total time` is."""
    assert best(f"| Model | {name} |", "| A | 3s |", "| B | 2s |") == ["2s"]


@pytest.mark.parametrize("header", ["Window (ms)", "Training audio (h)", "Speech (h)", "ms", "Total (s)", "Query"])
def test_a_length_of_time_is_not_compared(header: str) -> None:
    """Of what is only so long, and not done, nobody knows which way it is better."""
    assert best(f"| Model | {header} |", "| A | 14 |", "| B | 12 |") == []


def test_seconds_of_speed_are_not_compared() -> None:
    """A metric whose direction does not go with the unit of its numbers says nothing, but for an arrow."""
    body = ("| 지표 | 기존 | 제안 |", "| 처리 속도 | 50 ms | 5 ms |", "| 처리 속도 ↓ | 50 ms | 6 ms |", "| 처리 속도 | 3 FPS | 7 FPS |")

    assert best(*body) == ["6 ms", "7 FPS"]


def test_what_has_a_length_is_no_quality() -> None:
    """`acc` in metres a second squared is no accuracy, and an accuracy in millimetres is an error."""
    assert best("| Model | acc | Accuracy (mm) |", "| A | 4.8 m/s² | 2.0 |", "| B | 5.5 m/s² | 3.0 |") == []


def test_watts_are_no_quality() -> None:
    """A name of what is better that has a unit of what is spent says nothing."""
    assert best("| Model | Full quality |", "| One | 12 W |", "| Two | 8 W |") == []


def test_joules_of_efficiency_are_not_better_the_more() -> None:
    """Efficiency in units of energy is what was spent; which way it is better nobody says."""
    assert best("| Model | Energy efficiency |", "| A | 2.3 mJ |", "| B | 45 mJ |") == []
    assert best("| Model | Energy efficiency |", "| A | 2.3 |", "| B | 45 |") == ["45"]


def test_how_sure_a_detector_must_be_is_no_result() -> None:
    """In Korean, reliability is also the confidence from which on something counts."""
    assert best("| 모델 | 신뢰도 | 정밀도 |", "| A | 0.25 | 0.96 |", "| B | 0.55 | 0.98 |") == ["0.98"]


def test_what_hardware_has_is_no_use_of_it() -> None:
    """The memory of a card is not better where it is less; what a model takes of it is."""
    assert best("| GPU | VRAM | Price |", "| T4 | 16 GB | $0.5 |", "| A100 | 80 GB | $3 |") == ["$0.5"]
    assert best("| Model | VRAM |", "| A | 16 GB |", "| B | 80 GB |") == ["16 GB"]


def test_what_rows_were_made_equal_in_is_no_result() -> None:
    """A header that ends with a sign of comparison names what was asked for."""
    assert best("| Method | Diversity ≈ | Recall |", "| A | 0.7 | 0.2 |", "| B | 0.9 | 0.3 |") == ["0.3"]
    assert direction_of("FPR ≤") is Direction.NEITHER


def test_a_metric_in_brackets_says_how_a_quality_is_measured() -> None:
    """A quality may be measured by what is better lower."""
    assert best("| Method | Quality (FID) |", "| Ours | 2.9 |", "| DDIM | 4.1 |") == ["2.9"]
    assert best("| Method | Accuracy (FID) |", "| Ours | 2.9 |", "| DDIM | 4.1 |") == []
    assert best("| 방법 | 안정성 (손실 표준편차) |", "| Ours | 0.02 |", "| HC | 0.05 |") == []
    assert best("| 방법 | 정확도 (표준편차) |", "| Ours | 82.1 |", "| HC | 80.5 |") == ["82.1"]


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
    found = directions(f"| Model | {header} |", f"| A | {cells} |", f"| B | {cells} |")

    assert found[1] is direction


def test_a_caption_does_not_speak_of_the_hours_beside_scores() -> None:
    """What a caption says of a metric holds for scores, and not for hours of data; where there are hours alone, it speaks of them."""
    rows = ("| A | 70 h | 9.1 |", "| B | 5 h | 9.9 |")

    assert best_in("**Understanding (WER↓)**\n\n" + markdown("| Model | 数据 | clean |", *rows)) == ["9.1"]
    assert best_in("**Duration (↓)**\n\n" + markdown("| Model | 数据 |", "| A | 70 h |", "| B | 5 h |")) == ["5 h"]


def test_the_caption_may_say_the_direction() -> None:
    """Words above the table, and a metric in the heading's brackets, hold for columns that say nothing."""
    rows = markdown("| Model | Wiki | Books |", "| A | 8.1 | 9.0 |", "| B | 7.9 | 9.2 |")

    assert best_in(f"**Lower is better**\n\n{rows}") == ["9.0", "7.9"]
    assert best_in(f"## Results (nDCG@10)\n\n{rows}") == ["8.1", "9.2"]


def test_the_caption_may_say_the_direction_of_one_metric() -> None:
    """An arrow behind a metric that a column names itself says nothing of the other columns."""
    table = only(f"## 손실 (RMSE↓)\n\n{markdown('| Model | Wiki RMSE | Shrinkage |', '| A | 0.8 | 4.0x |', '| B | 0.7 | 62.1x |')}")

    assert [column.direction for column in table.columns[1:]] == [Direction.LOWER, Direction.UNKNOWN]


def test_a_metric_above_a_table_is_that_of_the_column_that_names_it() -> None:
    """A heading names a metric for columns that name none; where one does, the others hold something else."""
    heading = "### 처리량 (TPS)\n\n"
    table = only(heading + "| 방법 | 스레드 | TPS |\n|---|---|---|\n| A | 10 | 40 |\n| B | 50 | 16 |\n")
    assert [column.direction for column in table.columns[1:]] == [Direction.UNKNOWN, Direction.HIGHER]
    table = only(heading + "| 방법 | 읽기 | 쓰기 |\n|---|---|---|\n| A | 10 | 40 |\n| B | 50 | 16 |\n")
    assert [column.direction for column in table.columns[1:]] == [Direction.HIGHER, Direction.HIGHER]


def test_a_caption_says_which_metric_was_taken_by_case() -> None:
    """A metric before `by` in a caption is that of all columns."""
    rows = markdown("| Engine | round | square |", "| A | 20% | 8% |", "| B | 30% | 9% |")

    assert best_in(f"**CER by style**\n\n{rows}") == ["20%", "8%"]


def test_metrics_in_the_first_column_give_rows_their_direction() -> None:
    """A transposed table is compared row by row, each in its own direction."""
    body = ("| | LoRA | Adapter |", "| Accuracy | 85.3 | 84.0 |", "| Latency | 12 ms | 9 ms |", "| Perplexity | 8.1 | 8.3 |")

    assert best(*body) == ["85.3", "9 ms", "8.1"]


def test_a_metric_column_gives_rows_their_direction() -> None:
    """A column headed "metric" names what each row measures."""
    body = ("| Task | Metric | A | B |", "| Depth | RMSE | 0.4 | 0.3 |", "| Seg. | mIoU | 51.2 | 50.1 |")

    assert best(*body) == ["0.3", "51.2"]


@pytest.mark.parametrize("header", ["评价指标", "评测指标", "性能指标"])
def test_more_headers_name_metrics(header: str) -> None:
    """A column of metrics says which way the numbers of each row are better, however it is called."""
    rows = ["| 5 | 准确率 | 0.8 | 0.9 |", "| 10 | 准确率 | 0.7 | 0.6 |"]

    assert best(f"| 噪声 | {header} | A | B |", *rows) == ["0.9", "0.7"]


def test_an_arrow_in_the_name_of_a_row_goes_before_its_metric() -> None:
    """What an author writes of a row counts most; an arrow in a note behind its numbers is none of its names."""
    body = ("| Benchmark | Metric | Base | Ours | Note |", "| Cracks ↓ | Quality | 9 | 7 | |", "| Bridges | Quality | 8 | 9 | cost ↓ |")

    assert best(*body) == ["7", "9"]


def test_an_arrow_beside_a_name_says_what_was_changed() -> None:
    """In brackets with words that are no metric, an arrow is no direction."""
    assert best("| Scenario | A | B |", "| Case 1 (view ↑) | 0.2 | 0.5 |", "| Case 2 (view ↓) | 0.3 | 0.4 |") == []
    assert best("| Scenario | A | B |", "| Case 1 (ms ↓) | 0.2 | 0.5 |", "| Case 2 (FID ↓) | 0.3 | 0.4 |") == ["0.2", "0.3"]


def test_an_arrow_may_tell_how_a_metric_changed() -> None:
    """A cost does not get better by getting higher: where numbers have a sign, its arrow says which way it went."""
    assert directions("| 방어 | Cost ↑ |", "| Filter | +15% |", "| Vote | 5% |") == [Direction.UNKNOWN]
    assert directions("| 방어 | Accuracy ↑ |", "| Filter | +1.5 |", "| Vote | -0.5 |") == [Direction.HIGHER]
    assert directions("| 방어 | Cost ↓ |", "| Filter | -15% |", "| Vote | +5% |") == [Direction.LOWER]


def test_a_fall_that_is_written_with_a_minus_is_not_compared() -> None:
    """An arrow down on what is better high, with nothing but negative numbers, may mean either."""
    rows = "| A | -4.9 | -4.9 |", "| B | -1.2 | -1.2 |"

    assert best("| Method | MMLU ↓ | Accuracy drop |", *rows) == []
    assert best("| Method | Energy ↓ | NMSE (dB) |", *rows) == ["-4.9", "-4.9"]


@pytest.mark.parametrize("name", ["Diversity", "다양성", "多样性"])
def test_an_arrow_left_out_says_that_neither_way_is_better(name: str) -> None:
    """Where other columns have arrows, one that may also be too much is not compared without its own."""
    rows = ["| A | 0.7 | 3.1 | 11.1 |", "| B | 0.8 | 1.5 | 11.5 |"]

    assert best(f"| Model | Top-1 ↑ | FID ↓ | {name} |", *rows) == ["0.8", "1.5"]
    assert best(f"| Model | Top-1 ↑ | FID ↓ | {name} ↑ |", *rows) == ["0.8", "1.5", "11.5"]
    assert best(f"| Model | Top-1 | FID | {name} |", *rows) == ["0.8", "1.5", "11.5"]
