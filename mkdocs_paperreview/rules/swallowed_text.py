# SPDX-License-Identifier: MIT
"""Text behind a blank and a `#`, which YAML takes for a comment.

Of `title: Paper #3` YAML reads `Paper`, and of `tags: #PEFT` nothing. Put the value in quotes; a comment that is meant has a blank after
its `#`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.nodes import Items, Node, Text
from mkdocs_paperreview.source.problem import Fix, Problem, Span
from mkdocs_paperreview.source.quoting import quoting
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["RULE"]

_LONGEST_SHOWN = 80
_FIELDS = ("title", "description", "original_title", "venue", "tags", "categories")
_SWALLOWED = re.compile(r"[ \t]+#(?=\w)[^\n]*")


def _examine(exam: Exam) -> Iterator[Problem]:
    text = exam.document.text
    if " #" not in text[: exam.start] and "\t#" not in text[: exam.start]:
        return
    keys = [exam.form.key(name) for name in _FIELDS]
    for key, node in exam.document.front:
        for each in _unquoted(node) if key in keys else ():
            if found := _SWALLOWED.match(text, each.span.end):
                yield _problem(text, each, found)


def _unquoted(node: Node) -> Iterator[Text]:
    if isinstance(node, Text) and not node.quoted:
        yield node
    for below in node if isinstance(node, Items) else ():
        yield from _unquoted(below)


def _problem(text: str, node: Text, found: re.Match[str]) -> Problem:
    start = node.span.start if node.value else found.end() - len(found[0].lstrip())
    span = Span(start, found.end() - len(found[0]) + len(found[0].rstrip()))
    message = f"YAML takes `{shortened(found[0].strip(), _LONGEST_SHOWN)}` for a comment, and leaves it out."
    written = text[span.start : span.end]
    fix = Fix(quoting(span, written, " ".join(written.split())), is_safe=False)
    return Problem("swallowed-text", span, message, "Put the value in quotes, or a blank after the `#`.", fix)


RULE = Rule(
    code="PR024",
    name="swallowed-text",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: Paper #3, LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": '---\ntitle: "Paper #3, LoRA"\ndate: 2026-01-06\n---\n\nLow-rank updates.\n'},
    examine=_examine,
)
