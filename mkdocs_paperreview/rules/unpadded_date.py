# SPDX-License-Identifier: MIT
"""A month, a day or an hour of one digit, as in `2026-1-6`.

It is read as it is meant. YAML takes it for a word, and many programs refuse it or sort it behind December: dates have two digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.nodes import INVISIBLE
from mkdocs_paperreview.source.problem import Edit, Fix, Problem

__all__ = ["RULE"]

_NUMBERS = re.compile(r"\d{4}(?P<sep>[-/]|\. ?)(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})\.?(?:(?:[ \t]+|[Tt])[ \t]*(?P<hour>\d{1,2}):)?")


def _examine(exam: Exam) -> Iterator[Problem]:
    for node, _ in exam.moments:
        found = _NUMBERS.match(node.value)
        if not found or INVISIBLE.search(node.value):
            continue
        places = [found.start(part) for part in ("month", "day", "hour") if found[part] and len(found[part]) == 1]
        if places:
            padded = re.sub(r"(?<!\d)\d(?!\d)", r"0\g<0>", found[0]) + node.value[found.end() :]
            spans = [span for place in places if (span := node.part(place, place))]
            fix = Fix(tuple(Edit(span, "0") for span in spans)) if spans else None
            message = f"`{node.value}` has a number of one digit, where dates have two."
            yield Problem("unpadded-date", node.span, message, f"Write `{padded}`.", fix)


RULE = Rule(
    code="PR109",
    name="unpadded-date",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-1-6\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
    examine=_examine,
)
