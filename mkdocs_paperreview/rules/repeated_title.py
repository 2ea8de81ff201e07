# SPDX-License-Identifier: MIT
"""A first heading that repeats the title of front matter.

The page shows the title by itself. A heading of the very same words is left out; one that differs in signs stands there a second time. One
that holds a link or a picture says more than the title, and is none of those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.review.plain_line import plain_line
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.review.title import plain_title, same_title, shown_title
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Edit, Fix, Problem

__all__ = ["RULE"]

_COMMENTS = r"\s*(?:<!--(?:(?!-->).)*-->\s*)*"
_FIRST = re.compile(
    rf"(?s:{_COMMENTS})(?:^|(?<=\n))(?P<line>(?:\#[ \t]+(?P<text>\S(?:[^\n]*[^\s#])?)[ \t#]*"
    rf"|(?P<underlined>\S(?:[^\n]*\S)?)[ \t]*\n=+[ \t]*)(?:\n|\Z))"
)
_SAYS_MORE = re.compile(r"\]\(|<(?:a|img)\b", re.IGNORECASE)
_WORD = re.compile(r"\w")
_FAR = 200
_EMPTY_LINE = re.compile(r"[ \t]*\n")


def _examine(exam: Exam) -> Iterator[Problem]:
    text = exam.text if exam.body[:_FAR].lstrip().startswith(("```", "~~~")) else exam.body
    found = _FIRST.match(text)
    if not found or not exam.form.node("title") or _SAYS_MORE.search(found["line"]):
        return
    heading, title = plain_title(found["text"] or found["underlined"]), plain_line(exam.form.text("title"))
    ignored = frozenset(tag_key(tag) for tag in exam.settings.ignore_tags)
    _, shown, _ = shown_title(title, ignored)
    if not _WORD.search(heading) or not any(same_title(heading, each) for each in (title, shown)):
        return
    span = exam.span(found.start("line"), found.start("line") + len(found["line"].rstrip()))
    empty = _EMPTY_LINE.match(text, found.end())
    end = empty.end() if empty else found.end()
    fix = Fix((Edit(exam.span(found.start("line"), end), ""),), is_safe=heading in {title, shown})
    message = "The first heading repeats the title, which the page shows by itself."
    yield Problem("repeated-title", span, message, "Delete the heading.", fix)


RULE = Rule(
    code="PR504",
    name="repeated-title",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n# LoRA\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n## Idea\n\nLow-rank updates.\n"},
    examine=_examine,
)
