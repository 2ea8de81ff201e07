# SPDX-License-Identifier: MIT
"""Days that a text names, for a review that has no date: that of its title, or of a line that says when it was written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from zoneinfo import ZoneInfo

from mkdocs_paperreview.review.moment import moment
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import Text
from mkdocs_paperreview.source.problem import START, Unreadable

__all__ = ["dated_line", "day_said", "names_days_of_week", "newest_day"]

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = re.compile(
    rf"(?<![\w./-])(?:\d{{4}}([-./])\d{{1,2}}\1\d{{1,2}}|\d{{4}}\s?[년年]\s?\d{{1,2}}\s?[월月]\s?\d{{1,2}}\s?[일日]"
    rf"|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH},?\s\d{{4}})(?![\w/-]|\.\d)"
)
_RANGE = re.compile(
    r"(?<!\d)(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./]\d{1,2}\s*[~〜–—-]\s*"
    r"(?:(?P<year2>\d{4})[-./])?(?P<month2>\d{1,2})[-./](?P<day2>\d{1,2})(?!\d)"
)
_LABELS = (
    "작성일|작성 날짜|작성일자|리뷰 날짜|리뷰일|날짜|date|written(?: on)?|review(?:ed)?(?: on| date)|posted(?: on)?|created"
    "|date read|read on|日期|阅读日期|写作日期|作成日|日付"
)
_WRITTEN_ON = re.compile(
    rf"(?im)^[ \t>]*(?:[-*+][ \t]+)?(?:\*\*|__)?(?:{_LABELS})(?:\*\*|__)?"
    r"[ \t]*[:：][ \t]*(?:\*\*|__)?[ \t]*(?P<day>\S[^\n]{5,40}?)[ \t.]*$"
)
_UTC = ZoneInfo("UTC")

_LONGEST_TITLE = 150


def day_said(titles: Iterable[str], text: str) -> date | None:
    """The day in the first of the titles that names one, else on a line such as `**작성일:** 2026-01-06`."""
    return next(filter(None, map(_last_day_of_title, titles)), None) or _written_on(text)


def dated_line(document: Document) -> str:
    """The first line of a text without front matter, where it names a day and stands alone: the topic of a digest."""
    paragraph = document.body.lstrip().partition("\n\n")[0].strip()
    is_line = (
        not document.has_front and len(paragraph) <= _LONGEST_TITLE and "\n" not in paragraph and not paragraph.startswith(("#", ">", "|"))
    )
    return paragraph if is_line and _last_day_of_title(paragraph) and not paragraph.endswith((".", "다")) else ""


def names_days_of_week(line: str) -> bool:
    """Whether a line is the topic of a digest: it says of which days it is, as `[2026/01/05 ~ 1/11]` does, and more."""
    found = _RANGE.search(line) if len(line) <= _LONGEST_TITLE else None
    return found is not None and len(line) > len(found[0]) + len("[] ")


def _last_day_of_title(title: str) -> date | None:
    """The day in a title; of two, as in `[2026/01/05 ~ 1/11]`, the last, when a digest of these days is written."""
    if found := _RANGE.search(title):
        year = int(found["year2"] or found["year"]) + (not found["year2"] and int(found["month2"]) < int(found["month"]))
        return _day_in(f"{year}-{found['month2']}-{found['day2']}")
    return next((day for day, _ in _days(title)), None)


def _written_on(text: str) -> date | None:
    return next(filter(None, (_day_in(found["day"].strip("*_` ")) for found in _WRITTEN_ON.finditer(text))), None)


def newest_day(text: str, today: date) -> tuple[date, str, int] | None:
    """The newest day that a text names and that is not still to come: the day, as it is first written, and its line, from 1."""
    days = [(day, found) for day, found in _days(text) if day <= today]
    if not days:
        return None
    day, found = max(days, key=lambda each: (each[0], -each[1].start()))
    return day, found[0], text.count("\n", 0, found.start()) + 1


def _days(text: str) -> Iterator[tuple[date, re.Match[str]]]:
    for found in _DAY.finditer(text):
        if day := _day_in(found[0]):
            yield day, found


def _day_in(written: str) -> date | None:
    try:
        return moment(Text(written, START), _UTC, []).day
    except Unreadable:
        return None
