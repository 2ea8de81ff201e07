# SPDX-License-Identifier: MIT
"""Syntax of another tool, which is shown as it is typed.

Boxes, tabs, highlights and links of other generators are understood. Others are not: icons and snippets of Material for MkDocs, citations
of Pandoc and LaTeX. A review that says `markdown: mkdocs` is read by the site's own Markdown, which knows nothing of GitHub's alerts and
task lists unless an extension brings them.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.dialects.foreign import foreign_in, may_be_foreign
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["RULE"]

_LONGEST_SHOWN = 60


def _examine(exam: Exam) -> Iterator[Problem]:
    if exam.by_site or not may_be_foreign(exam.body):
        return
    for found in foreign_in(exam.words, exam.prose):
        span = found.span.moved(exam.start)
        written = exam.document.text[span.start : span.end]
        shown = shortened(written, _LONGEST_SHOWN)
        yield Problem("foreign-syntax", span, f"`{shown}` is {found.what}, and shown as it is typed.", found.hint)


RULE = Rule(
    code="PR514",
    name="foreign-syntax",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n:material-star: The rank is low \\cite{hu} [@hu2021].\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n⭐ The rank is low (Hu et al., 2021).\n"},
    examine=_examine,
)
