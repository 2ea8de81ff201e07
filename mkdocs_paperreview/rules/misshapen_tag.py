# SPDX-License-Identifier: MIT
"""A tag that is no name of a subject: an address, a sentence, markup, or several tags in one.

Nobody files a second review under it, and it is too long for a button. Write the subject in a word or two, and the rest in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem, Span
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["RULE"]

_LONGEST = 50
_LONGEST_SHOWN = 60
_ORDINARY = re.compile(r"(?=.*\w)[\w &+'()-]{1,50}")  # what nearly all tags are, told at once
_ADDRESS = re.compile(r"https?://|www\.|\S+@\S+\.\w+$", re.IGNORECASE)
_MARKUP = re.compile(r"\*\*|__\S.*__|`|</?[A-Za-z]|\]\(|\{[{%]|^[>*] ")
_SENTENCE = re.compile(r"(?:\S+\s+){3,}\S+[.!?…]|\S.*[다요][.]|\S.*[。！？]")
_SEVERAL = re.compile(r" #|[，、]|(?<!\d),|,(?!\d)")
_A_WORD = re.compile(r"\w")
_WRITE_A_NAME = "Name the subject in a word or two."


def _examine(exam: Exam) -> Iterator[Problem]:
    review = exam.read
    for tag, (start, end) in zip(review.tags, review.tag_spans, strict=True) if review else ():
        # A tag that was taken from the text has no place in front matter.
        reason = "" if _ORDINARY.fullmatch(tag) or start == end else _reason(tag)
        if reason:
            message = f"The tag `{shortened(tag, _LONGEST_SHOWN)}` {reason}."
            hint = "Make a list of them." if "several" in reason else _WRITE_A_NAME
            yield Problem("misshapen-tag", Span(start, end), message, hint)


def _reason(tag: str) -> str:
    if not _A_WORD.search(tag):
        return "has neither a letter nor a digit"
    if _ADDRESS.match(tag):
        return "is an address"
    if _MARKUP.search(tag):
        return "holds markup"
    if _SENTENCE.fullmatch(tag):
        return "is a sentence"
    if _SEVERAL.search(tag):
        return "holds several tags"
    return f"has {len(tag)} characters" if len(tag) > _LONGEST else ""


RULE = Rule(
    code="PR205",
    name="misshapen-tag",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT, https://example.org/lora]\n---\n\nLow-rank updates.\n"},
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT]\nlink: https://example.org/lora\n---\n\nLow-rank updates.\n"
    },
    examine=_examine,
)
