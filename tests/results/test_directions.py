# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.results.metrics import Direction, direction_of

HIGHER, LOWER, NEITHER, UNKNOWN = Direction.HIGHER, Direction.LOWER, Direction.NEITHER, Direction.UNKNOWN
SHIPPED = {
    HIGHER: "Accuracy|Acc. (%)|Top-1 Acc. (%)|MMLU (acc)|정확도|베이스라인 정확도|정확도(%)|F1-Score (전체)|BLEU-4|B@4"
    "|ROUGE-L|mAP|AP50|IS|PSNR|Recall@10|NDCG@10|Pass@1|AUC-ROC|cIoU|성공률 (%)|Avalon胜率|评分|准确率|正解率"
    "|Success Rate|Throughput|Steps/sec|초당 생성 토큰 수|tok/s|추론 속도|처리량|Speedup|성능 향상률|FID improvement"
    "|의미 유사도|Error reduction|지연 시간 감소율(%)|비용 절감률|HLE 점수|R²|$R^2$|R<sup>2</sup>|CoLA|SST2|STS-B|MUSIQ|Mapillary mAP"
    "|GSM8K|MMLU 5-shot|Win%|Wins|ARC-Challenge|Quality Score|Rank-1|R-5|mAPval 50-95"
    "|Test R2|Task succ.|TPS|Operations/sec|rows/s|Rank IC|AssA|OVRL|NSD|RTFx|총점",
    LOWER: "FID|ImageNet FID 50k|FVD|LPIPS|Perplexity|언어 모델링 Perplexity|WikiText2 (PPL)|WER (%)|RMSE|MSE loss|val loss"
    "|오차|error rate|Latency (ms)|지연 시간|레이턴시|추론 시간|推理时间|평균 해결 시간 (초)|Time|시간|Total Cost"
    "|비용|메모리 점유|Accuracy drop|accuracy loss|ECE|困惑度|平均処理時間|响应时间"
    "|LSD|ID switches|IDSW|ASD|NMSE (dB)|log loss|Logloss|TTFB|RTF|API料金|Davies-Bouldin"
    "|时间/场景|Time / image|レスポンス時間|gross $/resolved|Price ($/1M tokens)",
    NEITHER: "Params (M)|# Params|파라미터 수|Batch size|학습률|Learning rate|loss weight|GFLOPs|메모리 (FP16)|아이템 수"
    "|Hidden dim|크기(B)|Temperature|p_raw|p-value|Depth|Rank|Steps to success",
    UNKNOWN: "Rating gaps|Overall|Δ|CTR 변화|Sensitivity|Attack AUC|attention map|Original|제안 방법|LoRA|is|最大截止时间"
    "|표준편차|FID/IS ↑↓|Wikipedia|답변 불일관성|비효율성|부정확도|不一致性|非効率|MAE-L|Depth-Anything"
    "|Revenue ($/user)|turns per solved task"
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
