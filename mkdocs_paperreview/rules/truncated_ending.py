# SPDX-License-Identifier: MIT
"""A text that breaks off in the middle of a sentence.

A chat model that reaches its limit stops where it is, and so does a copy that was not finished. Write the end, or let the model go on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]

_LEAST_BODY = 300
_TAIL = 30
_LONGEST_SHOWN = 80
_NO_SENTENCE = re.compile(r"[ \t>]*(?:#|!?\[|<|\{|\$|\\|@|[-*_=]{3,}[ \t]*$|https?:)")
_OPEN = re.compile(r"[(（][^()（）\]]*$")
_SAD = re.compile(r"[:;=]-?\($")
_LEAD = re.compile(r"[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?")
_WHOLE = re.compile(r"(?:[.!?。！？…)\]}>\"'”’」』|`~*_$%♥♡^;:：]|https?://\S+|\b(?:etc|al))$")
_BREAKS = re.compile(
    r"(?:[,，、(（\[「『“]|\s[-–—])$"
    r"|[가-힣](?:(?<![마가노고])을|[를는]|하며|으며|이며|하여|으므로)$"
    r"|(?:^|\s)(?:및|또는|그리고|그러나|하지만|따라서|예를 들어|대한|위한|본 논문)$"
    r"|\b(?:the|an?|of|and|or|to|with|for|by|that|which|is|are|was|were|from|as|at|its|their|than|into|but|because|while|these)$"
    r"|[一-鿿](?:(?<![目标真])的|(?<![总饱缓调])和|(?<!参)与|(?<![普涉提以])及|或|但|而|将|把|被|对于|以及|因为|通过|例如)$"
    r"|[ぁ-ん一-鿿](?:を|は)$"
)


def _examine(exam: Exam) -> Iterator[Problem]:
    end = len(exam.body.rstrip())
    if exam.body.endswith(("```", "~~~"), 0, end) and exam.frame:
        end = len(exam.body[: exam.frame[1].start].rstrip())
    if end < _LEAST_BODY or _WHOLE.search(exam.body, end - _TAIL, end):
        return
    start = exam.body.rfind("\n", 0, end) + 1
    line = exam.body[start:end]
    in_table = line.lstrip(" \t>").startswith("|")
    if not exam.text[start:end].strip() or not (_is_cut_row(exam.body, start) if in_table else _is_cut(line, exam.words[start:end])):
        return
    lead = _LEAD.match(line)
    first = max(start + (lead.end() if lead else 0), end - _LONGEST_SHOWN)
    what = "a row of a table" if in_table else "a sentence"
    yield Problem("truncated-ending", exam.span(first, end), f"The text breaks off here, in the middle of {what}.", "Write how it ends.")


def _is_cut(line: str, words: str) -> bool:
    """Whether a line stops at a word or a sign that something follows, or leaves something open; `words` is without its formulas."""
    if _NO_SENTENCE.match(line) or _SAD.search(line):
        return False
    return bool(words.count("**") % 2 or _OPEN.search(words) or _BREAKS.search(line))


def _is_cut_row(body: str, start: int) -> bool:
    """Whether the row above the last one ends as a row does."""
    return body[body.rfind("\n", 0, start - 1) + 1 : start].rstrip().endswith("|")


_FRONT = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n"
_TEXT = "The weights of a large model stay as they are, and two small matrices learn what the task asks for.\n\n" * 4

RULE = Rule(
    code="PR515",
    name="truncated-ending",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": f"{_FRONT}{_TEXT}In all of the experiments, the rank of\n"},
    right={"reviews/lora.md": f"{_FRONT}{_TEXT}In all of the experiments, the rank of four is enough.\n"},
    examine=_examine,
)
