# SPDX-License-Identifier: MIT
"""A comment `paperreview: ignore` that does not say what it leaves out, or why.

Without the name of a rule it leaves out nothing. Without a reason, nobody knows later whether it is still needed: write it behind the
name, as in `# paperreview: ignore dead-link: the review it leads to comes next week`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.ignores import ignores_in
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]


def _examine(exam: Exam) -> Iterator[Problem]:
    for ignore in ignores_in(exam.document):
        if not ignore.rules:
            message = "The comment names no rule, so it leaves out nothing."
            yield Problem("unexplained-ignore", ignore.span, message, "Write the name of a rule and a reason: `ignore dead-link: why`.")
        elif not ignore.reason:
            message = "The comment does not say why."
            yield Problem("unexplained-ignore", ignore.span, message, f"Write the reason: `ignore {ignore.rules[-1][0]}: why`.")


RULE = Rule(
    code="PR025",
    name="unexplained-ignore",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee [QLoRA](qlora.md). <!-- paperreview: ignore dead-link -->\n",
    },
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n"
        "See [QLoRA](qlora.md). <!-- paperreview: ignore dead-link: its review comes next week -->\n",
    },
    examine=_examine,
)
