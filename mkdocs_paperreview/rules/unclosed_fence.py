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
_ITEM = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+")
_PROSE = re.compile(r"\n[ \t]*\n(?=#{2,6} \S)")
_HEADING = re.compile(r"(?m)^#{2,6} \S")
_OF_CODE = 4  # blanks more than where the text starts make a line code
_LONGEST_INFO = 20
_LINES_BACK = 60


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
    within, end = 0, first
    for found in _fence_lines(body, first, last):
        if open_ and _left(f"{body[end : found.start('mark')]}.", open_, within):
            open_ = None
        if open_ is None:
            within = _text_starts_at(body, found)
            is_code = not found["lead"].strip() and _width(found["lead"]) - within >= _OF_CODE
            open_ = None if is_code or ("`" in found["info"] and found["mark"][0] == "`") else found
        elif _closes(found, open_, within):
            open_ = None
        end = found.end()
    if not open_ or _left(body[end:last], open_, within) or body.rfind("<!--", 0, open_.start()) > body.rfind("-->", 0, open_.start()):
        return None
    return open_


def _closes(found: re.Match[str], fence: re.Match[str], within: int) -> bool:
    return (
        found["mark"].startswith(fence["mark"])
        and not found["info"].strip()
        and not found["lead"].replace(">", "").strip()
        and found["lead"].count(">") == fence["lead"].count(">")
        and (">" in fence["lead"] or _width(found["lead"]) - within < _OF_CODE)
    )


def _width(lead: str) -> int:
    return len(lead.expandtabs(_OF_CODE))


def _text_starts_at(body: str, fence: re.Match[str]) -> int:
    """The column at which the text of the list item starts that a fence stands in; 0 where it stands in none."""
    lead = fence["lead"]
    if lead.strip(" \t>"):
        return _width(lead)
    width, end = _width(lead), fence.start() - 1
    for _ in range(_LINES_BACK if width and ">" not in lead else 0):
        start = body.rfind("\n", 0, max(end, 0)) + 1
        line = body[start : max(end, 0)]
        item = _ITEM.match(line)
        if item and _width(item[0]) <= width:
            return _width(item[0])
        if end <= 0 or (line.strip() and not item and not line.startswith((" ", "\t"))):
            break
        end = start - 1
    return 0


def _left(text: str, fence: re.Match[str], within: int) -> bool:
    """Whether the text after a fence leaves the list or the quotation that the fence stands in, which closes it."""
    if ">" in fence["lead"]:
        depth = fence["lead"].count(">")
        return any(line[: len(line) - len(line.lstrip(" \t>"))].count(">") < depth for line in text.split("\n")[1:])
    return within > 0 and any(_width(line[: len(line) - len(line.lstrip())]) < within for line in text.split("\n") if line.strip())


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
