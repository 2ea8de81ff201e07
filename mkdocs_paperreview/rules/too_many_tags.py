# SPDX-License-Identifier: MIT
"""A review with more than twelve tags.

A tag says what a review is about; what it mentions is found by searching. With many tags, each page of a tag fills with reviews that
hardly touch it.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]

_MOST = 12


def _examine(exam: Exam) -> Iterator[Problem]:
    if exam.read and len(exam.read.tags) > _MOST and exam.form.node("tags"):
        message = f"The review has {len(exam.read.tags)} tags."
        yield Problem("too-many-tags", exam.form.span("tags"), message, "Keep those under which a reader would look for it.")


RULE = Rule(
    code="PR207",
    name="too-many-tags",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT, LLM, GPT-3, RoBERTa, Adapters, Rank, SVD, Transformers, "
        "Attention, GLUE, Fine-tuning, Storage, Serving]\n---\n\nLow-rank updates.\n"
    },
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT, Fine-tuning]\n---\n\nLow-rank updates.\n"},
    examine=_examine,
)
