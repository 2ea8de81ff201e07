# SPDX-License-Identifier: MIT
"""A review whose date has not come yet.

It is shown by `mkdocs serve`, and left out by `mkdocs build` until its day.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    for review in survey.reviews:
        if review.date.when > survey.now:
            message = f"The review is dated {review.date.iso}, which has not come yet."
            yield Finding(review, review.span("date"), message, "It appears in the site built on that day or later.")


RULE = Rule(
    code="PR105",
    name="future-date",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2999-01-06\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
    check=_check,
)
