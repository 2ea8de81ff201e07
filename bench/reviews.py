# SPDX-License-Identifier: MIT
"""Make N reviews with front matter, sections, formulas, code and a table; the same N gives the same bytes."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

__all__ = ["write_reviews"]

_TAGS = "Transformer Diffusion LLM Retrieval Quantization RLHF Agents Benchmark Speech Robotics 강화학습 추론 멀티모달 벤치마크".split()
_NAMES = "Sparse Latent Causal Neural Gated Hybrid Deep Robust Local Global Scaled Masked Tiny Large Fast Open".split()
_KOREAN = (
    "이 논문은 긴 문맥을 다루는 모형의 계산량을 줄이는 방법을 제안합니다.",
    "저자들은 먼저 기존 방법이 어디에서 느려지는지를 실험으로 보였습니다.",
    "핵심은 **두 단계**로 나누어 학습하고, 두 번째 단계에서만 전체 행렬을 쓰는 것입니다.",
    "다만 학습률에 따라 결과가 크게 달라지므로 재현할 때는 주의가 필요합니다.",
    "평가는 세 가지 데이터셋에서 이루어졌고, 모두에서 기준선보다 나은 결과를 얻었습니다.",
)
_ENGLISH = (
    "The method keeps the first layer frozen and adapts only a low-rank part of the others.",
    "What convinces is the ablation: without the second term the gain disappears.",
    "Training takes a day on eight devices, which puts it within reach of a small group.",
)
_CODE = """\
```python
def step(weights, batch, rate=1e-4):
    loss = model(weights, batch).mean()
    return weights - rate * grad(loss, weights)
```"""


def write_reviews(count: int, folder: Path, *, permalinks: bool) -> None:
    """Write the reviews into a folder; newest first, one a day, or more where there are more than a thousand."""
    pick = random.Random(7)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        day = date(2026, 10, 31) - timedelta(days=number * 1000 // count if count > 1000 else number)  # noqa: PLR2004  # days
        title = " ".join(pick.sample(_NAMES, 4)) + f" Models {number}"
        slug = title.replace(" ", "-")
        tags = "".join(f"  - {tag}\n" for tag in pick.sample(_TAGS, 5))
        address = f"permalink: /ai/review/{day}-{slug}/\n" if permalinks else ""
        head = f'---\ntitle: "{title}"\ncategories:\n  - Review\ntags:\n{tags}{address}date: {day}\n---\n'
        (folder / f"{day}-{slug}.md").write_text(head + _body(pick), encoding="utf-8")


def _body(pick: random.Random) -> str:
    rows = "".join(f"| DS{pick.randint(1, 40)} | {pick.uniform(50, 80):.1f} | {pick.uniform(70, 95):.1f} |\n" for _ in range(6))
    sections = [
        f"## {name}\n\n{' '.join(pick.choices(_KOREAN, k=9))}\n\n- {pick.choice(_ENGLISH)}\n- $x_{{{n}}} = \\frac{{a}}{{b}}$"
        for n, name in enumerate(("목표", "방법", "결과", "시사점"))
    ]
    table = f"## 표\n\n| 데이터셋 | 기준선 | 제안 |\n|---|---|---|\n{rows}"
    return "\n\n".join([*sections, pick.choice((_CODE, "")), table, "## Abstract\n\n" + " ".join(pick.choices(_ENGLISH, k=6))]) + "\n"
