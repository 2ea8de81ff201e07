# SPDX-License-Identifier: MIT
"""A time that does not say in which zone it is meant.

It is read in the site's `timezone`. Other programs read it in UTC, or in the zone of the machine they run on, and near midnight the day
changes with it. Add the zone, as in `2026-01-06 09:00:00+09:00`, or leave out the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.review.moment import Moment
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.nodes import Text
from mkdocs_paperreview.source.problem import Edit, Fix, Problem

__all__ = ["RULE"]

_ENDS_IN_CLOCK = re.compile(r"[ \tTt]\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?P<neither>[ \t]*\+/-\S+)?$")


def _examine(exam: Exam) -> Iterator[Problem]:
    for node, moment in exam.moments:
        if moment.has_time and (found := _ENDS_IN_CLOCK.search(node.value.rstrip())):
            zone = exam.settings.timezone.key
            message = f"`{node.value.strip()}` names no time zone; it is read in that of the site, {zone}."
            end = found.start("neither") if found["neither"] else found.end()
            written = node.value[:end].strip()
            yield Problem("naive-time", node.span, message, f"Write `{written}{_offset(moment)}`.", _fix(moment, node, end))


def _fix(moment: Moment, node: Text, end: int) -> Fix | None:
    span = node.part(end, len(node.value.rstrip()))
    return Fix((Edit(span, _offset(moment)),), is_safe=False) if span else None


def _offset(moment: Moment) -> str:
    """The zone in the form that YAML and TOML know."""
    written = moment.when.strftime("%z")
    return f"{written[:3]}:{written[3:5]}"


RULE = Rule(
    code="PR106",
    name="naive-time",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06 09:00:00\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06 09:00:00+09:00\n---\n\nLow-rank updates.\n"},
    examine=_examine,
)
