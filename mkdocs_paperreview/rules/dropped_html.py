# SPDX-License-Identifier: MIT
"""HTML that does not reach the page.

Scripts, styles and embedded objects are left out, because reviews are written by many hands; a frame becomes a link to what it would
show. Nothing of the text is lost by that, but what they draw is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]

_ELEMENT = re.compile(r"<(?P<name>script|style|iframe|object|embed|template|noscript)(?=[\s>])(?P<rest>[^<>]{0,2000}>)", re.IGNORECASE)


def _examine(exam: Exam) -> Iterator[Problem]:
    if "<" not in exam.body or not _ELEMENT.search(exam.body):
        return
    for found in _ELEMENT.finditer(exam.prose):
        name = found["name"].lower()
        span = exam.span(found.start(), found.end())
        if name == "iframe":
            message, hint = (
                "`<iframe>` becomes a link: no page shows what another host sends.",
                "Write the link yourself, with words of your own.",
            )
        else:
            message, hint = f"`<{name}>` is left out, with all that is in it.", "Write in Markdown what the reader is meant to see."
        yield Problem("dropped-html", span, message, hint)


RULE = Rule(
    code="PR518",
    name="dropped-html",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": '---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n<iframe src="https://example.org/talk"></iframe>\n'},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee [the talk](https://example.org/talk).\n"},
    examine=_examine,
)
