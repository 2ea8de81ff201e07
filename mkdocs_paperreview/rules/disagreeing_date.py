# SPDX-License-Identifier: MIT
"""A date in front matter that is not the one in the file's name or the permalink.

Front matter counts. A day more or less comes from time zones and is not told; a larger difference is often a year that was mistyped in
January, or a front matter copied from another review. Where both days are meant, `# paperreview: ignore disagreeing-date` says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from mkdocs_paperreview.review.from_path import folder_day, leading_day, name_of
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]

_NEAR = timedelta(days=1)


def _examine(exam: Exam) -> Iterator[Problem]:
    node = exam.form.node("date")
    if not exam.review or not node:
        return
    day = exam.review.date.day
    for other, where in _days(exam):
        if other and abs(other - day) > _NEAR:
            message = f"The date is {day}, but the {where} says {other}; the date counts."
            hint = "Change one of them, if only one is right."
            yield Problem("disagreeing-date", node.span, message, hint)
            return


def _days(exam: Exam) -> Iterator[tuple[date | None, str]]:
    yield leading_day(name_of(exam.document.path)), "file's name"
    permalink = exam.form.text("permalink") if exam.form.node("permalink") else ""
    if any(letter.isdigit() for letter in permalink):
        yield folder_day(permalink) or leading_day(permalink.strip("/").rpartition("/")[2]), "permalink"


RULE = Rule(
    code="PR107",
    name="disagreeing-date",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/2026-01-06-lora.md": "---\ntitle: LoRA\ndate: 2025-01-06\n---\n\nLow-rank updates.\n"},
    right={"reviews/2026-01-06-lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
    examine=_examine,
)
