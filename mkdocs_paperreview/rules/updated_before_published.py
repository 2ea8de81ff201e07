# SPDX-License-Identifier: MIT
"""A day of the last change that lies before the day of the review.

Pages and feeds would say that it was changed before it was written. One of the two is a slip, or came along from a template. Hours of one
day are not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]


def _examine(exam: Exam) -> Iterator[Problem]:
    review = exam.review
    if review and review.updated and review.updated.day < review.date.day:
        key = exam.form.key("updated")
        message = f"`{key.value if key else 'updated'}` is {review.updated.day}, before {review.date.day}, the day of the review."
        yield Problem("updated-before-published", review.span("updated"), message, "Correct one of the two days, or delete the field.")


RULE = Rule(
    code="PR108",
    name="updated-before-published",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\nupdated: 2025-01-07\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\nupdated: 2026-01-07\n---\n\nLow-rank updates.\n"},
    examine=_examine,
)
