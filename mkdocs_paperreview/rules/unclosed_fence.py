# SPDX-License-Identifier: MIT
"""A code fence that nothing closes.

All that follows is code then, to the end of the text. Close the fence with as many of the same signs, on a line of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Edit, Fix, Problem

__all__ = ["RULE"]

_LINE = re.compile(r"(?P<lead>[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?P<mark>`{3,}|~{3,})(?P<info>[^\n]*)")
_PROSE = re.compile(r"\n[ \t]*\n(?=#{2,6} \S)")
_HEADING = re.compile(r"(?m)^#{2,6} \S")
_COLUMNS_OF_TAB = 4
_LONGEST_INFO = 20


def _examine(exam: Exam) -> Iterator[Problem]:
    if "```" not in exam.body and "~~~" not in exam.body:
        return
    first, last = (exam.frame[0].end, exam.frame[1].start) if exam.frame else (0, len(exam.body))
    fence = _left_open(exam.body, first, last)
    if fence:
        info = fence["info"].rstrip()
        span = exam.span(fence.start("mark"), fence.end("mark") + (len(info) if len(info) <= _LONGEST_INFO else 0))
        message = "Nothing closes this code fence: all that follows is code."
        hint = "Repeat its signs on a line of their own where the code ends."
        yield Problem("unclosed-fence", span, message, hint, _closed(exam, fence, last))


def _left_open(body: str, first: int, last: int) -> re.Match[str] | None:
    """The fence that is open at the end."""
    open_: re.Match[str] | None = None
    end = first
    for found in _fence_lines(body, first, last):
        if open_ and _left(body[end : found.start()], open_):
            open_ = None
        if open_ is None:
            open_ = found if "`" not in found["info"] or found["mark"][0] == "~" else None
        elif found["mark"].startswith(open_["mark"]) and not found["info"].strip():
            open_ = None
        end = found.end()
    return None if open_ and _left(body[end:last], open_) else open_


def _fence_lines(body: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """The lines that start with the signs of a fence; to find the signs is much quicker than to look at each line."""
    starts = {body.rfind("\n", 0, at) + 1 for mark in ("```", "~~~") for at in _places(body, mark, first, last)}
    return filter(None, (_LINE.match(body, start, last) for start in sorted(starts)))


def _places(body: str, mark: str, first: int, last: int) -> Iterator[int]:
    at = body.find(mark, first, last)
    while at >= 0:
        yield at
        at = body.find("\n", at, last)
        at = body.find(mark, at, last) if at >= 0 else -1


def _left(text: str, fence: re.Match[str]) -> bool:
    """Whether the text after a fence leaves the list or the quotation that the fence stands in, which closes it."""
    lead = fence["lead"].expandtabs(_COLUMNS_OF_TAB)
    if not lead.strip() and len(lead) < _COLUMNS_OF_TAB:
        return False
    lines = [line.expandtabs(_COLUMNS_OF_TAB) for line in text.split("\n") if line.strip()]
    if ">" in lead:
        return any(not line.lstrip().startswith(">") for line in lines)
    return any(len(line) - len(line.lstrip()) < min(len(lead), 2) for line in lines)


def _closed(exam: Exam, fence: re.Match[str], last: int) -> Fix | None:
    """The missing line, where it is plain: before the first heading after an empty line, or at the end, if there is none."""
    if fence["lead"].strip():
        return None
    line = fence["lead"] + fence["mark"]
    rest = exam.body[fence.end() : last]
    prose = _PROSE.search(rest)
    if prose:
        at = exam.span(fence.end() + prose.start(), fence.end() + prose.start())
        return Fix((Edit(at, f"\n{line}"),), is_safe=False)
    if _HEADING.search(rest):
        return None
    end = fence.end() + len(rest.rstrip())
    return Fix((Edit(exam.span(end, end), f"\n{line}"),), is_safe=False)


RULE = Rule(
    code="PR503",
    name="unclosed-fence",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n```python\nw = w + b @ a\n\n## Results\n\nLow rank is enough.\n"},
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n```python\nw = w + b @ a\n```\n\n## Results\n\nLow rank is enough.\n"
    },
    examine=_examine,
)
