# SPDX-License-Identifier: MIT
"""An abstract in two languages, one of which is missing.

A heading or a field promises an abstract in a language, and there is no text in it. Readers of that language find nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.labelled_halves import NAME_IN_ENGLISH
from mkdocs_paperreview.rules.readings import doubtful_halves
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.nodes import Table, Text
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]

_HINT = "Write it, or take away what promises it."


def _examine(exam: Exam) -> Iterator[Problem]:
    abstract = exam.form.node("abstract")
    if isinstance(abstract, Table):
        for key, text in abstract:
            if isinstance(text, Text) and not text.value.strip():
                yield Problem("half-abstract", key.span, f"The abstract has no text in `{key.value}`.", _HINT)
    for half in doubtful_halves(exam):
        if half.missing is not None:
            span = exam.span(half.heading.start, half.heading.end)
            message = f"Below this heading, no text is in {NAME_IN_ENGLISH[half.missing]}."
            yield Problem("half-abstract", span, message, _HINT)


_FRONT = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n"
_KOREAN = "거대 언어 모델의 가중치를 고정하고 낮은 계수의 행렬만 학습하여 메모리를 크게 줄이는 방법을 제안한다."
_ENGLISH = "We freeze the weights of a large language model and train low-rank matrices only, which saves most of the memory."

RULE = Rule(
    code="PR601",
    name="half-abstract",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": f"{_FRONT}## 초록\n\n### 한국어\n\n{_KOREAN}\n\n### English\n"},
    right={"reviews/lora.md": f"{_FRONT}## 초록\n\n### 한국어\n\n{_KOREAN}\n\n### English\n\n{_ENGLISH}\n"},
    examine=_examine,
)
