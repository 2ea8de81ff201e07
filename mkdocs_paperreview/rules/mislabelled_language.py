# SPDX-License-Identifier: MIT
"""A part of an abstract or article that is in another language than its heading says.

The two halves may have changed places, or one was never translated. Readers who choose a language are shown the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.labelled_halves import NAME_IN_ENGLISH
from mkdocs_paperreview.rules.readings import doubtful_halves
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]


def _examine(exam: Exam) -> Iterator[Problem]:
    for half in doubtful_halves(exam):
        if half.mistaken_for:
            said, found = NAME_IN_ENGLISH[half.languages[0]], NAME_IN_ENGLISH[half.mistaken_for]
            span = exam.span(half.heading.start, half.heading.end)
            message = f"The heading says {said}, and the text below it is in {found}."
            yield Problem("mislabelled-language", span, message, "Correct the heading, or put the text that belongs there.")


_FRONT = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n"
_KOREAN = "거대 언어 모델의 가중치를 고정하고 낮은 계수의 행렬만 학습하여 메모리를 크게 줄이는 방법을 제안한다."
_ENGLISH = "We freeze the weights of a large language model and train low-rank matrices only, which saves most of the memory."

RULE = Rule(
    code="PR602",
    name="mislabelled-language",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": f"{_FRONT}## 초록 (한국어)\n\n{_ENGLISH}\n\n## Abstract (English)\n\n{_KOREAN}\n"},
    right={"reviews/lora.md": f"{_FRONT}## 초록 (한국어)\n\n{_KOREAN}\n\n## Abstract (English)\n\n{_ENGLISH}\n"},
    examine=_examine,
)
