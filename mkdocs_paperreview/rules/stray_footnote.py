# SPDX-License-Identifier: MIT
"""A footnote that nothing refers to, or a mark whose footnote is not there.

A footnote without a mark in the text is not shown: its words are lost. A mark without a footnote is shown as it is typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]

_MARK = re.compile(r"(?<!\\)\[\^(?P<name>[^\s\[\]^]{1,60})\]")
_OPENS_A_LINE = re.compile(r"(?:^|\n)(?:[ \t>]|(?:[-*+]|\d{1,3}[.)])[ \t]){0,20}$")
_NAME = re.compile(r"(?!(?:\w-\w)+$)[\w-]+")  # `[^a-z]` is an expression, also beside footnotes
_IS_LINK = re.compile(r"\]?\(")
_FARTHEST = 22


def _examine(exam: Exam) -> Iterator[Problem]:
    if "[^" not in exam.body or exam.by_site:
        return
    marks = [*_MARK.finditer(exam.words)]
    notes = [mark for mark in marks if _is_note(exam.words, mark)]
    named = {mark["name"].casefold() for mark in notes}
    met = {mark["name"].casefold() for mark in marks if not _is_note(exam.words, mark)}
    for mark in notes:
        if mark["name"].casefold() not in met:
            message = f"Nothing refers to the footnote `{mark[0]}`, so it is not shown."
            yield Problem("stray-footnote", exam.span(*mark.span()), message, f"Write `{mark[0]}` where the text needs it, or delete it.")
    for mark in marks:
        name = mark["name"]
        # Without footnotes, what looks like a mark may be an expression such as `[^a-z]`.
        if name.casefold() in named or _IS_LINK.match(exam.words, mark.end()):
            continue
        if name.isdecimal() or (named and _NAME.fullmatch(name)):
            message = f"There is no footnote `{mark[0]}`, so this is shown as it is typed."
            yield Problem(
                "stray-footnote", exam.span(*mark.span()), message, f"Write the footnote on a line that begins with `{mark[0]}:`."
            )


def _is_note(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark begins its footnote."""
    return text.startswith(":", mark.end()) and bool(_OPENS_A_LINE.search(text[max(0, mark.start() - _FARTHEST) : mark.start()]))


RULE = Rule(
    code="PR519",
    name="stray-footnote",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n\n[^1]: Of rank four.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.[^1]\n\n[^1]: Of rank four.\n"},
    examine=_examine,
)
