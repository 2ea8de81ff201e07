# SPDX-License-Identifier: MIT
"""An attribute list of kramdown, such as `{: .center}`.

Jekyll takes it for layout. Here it means nothing and is left out, but for `{: #id}` at a heading, which names it, and a picture's width.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.dialects.kramdown import attribute_lists
from mkdocs_paperreview.dialects.sizes import width_in
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span

__all__ = ["RULE"]


def _examine(exam: Exam) -> Iterator[Problem]:
    if "{" not in exam.body or "{:" not in exam.body or exam.by_site:
        return
    for found in attribute_lists(exam.words):
        written = exam.body[found.start : found.end]
        if width_in(written) and exam.body[: found.start].rstrip().endswith(")"):
            continue
        message = f"`{written.rpartition(chr(10))[2].strip()}` is layout of kramdown, and left out."
        fix = Fix((Edit(_gone(exam, found), ""),)) if written == exam.words[found.start : found.end] else None
        yield Problem("leftover-kramdown", exam.span(found.start, found.end), message, "Delete it.", fix)


def _gone(exam: Exam, found: Span) -> Span:
    """The list with the blanks before it, or its line, unless that parts two paragraphs."""
    text = exam.body
    line_start, line_end = text.rfind("\n", 0, found.start) + 1, text.find("\n", found.end)
    line_end = line_end if line_end >= 0 else len(text)
    before, after = text[line_start : found.start], text[found.end : line_end]
    if before.strip() or after.strip():
        return exam.span(found.start - (len(before) - len(before.rstrip())), found.end)
    parts = _line(text, line_start - 1) and _line(text, line_end + 1)
    return exam.span(line_start, line_end if parts else min(line_end + 1, len(text)))


def _line(text: str, at: int) -> str:
    """What stands on the line of a character, or of the line end after it."""
    if not 0 <= at < len(text):
        return ""
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)].strip()


RULE = Rule(
    code="PR507",
    name="leftover-kramdown",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n{: .notice}\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
    examine=_examine,
)
