# SPDX-License-Identifier: MIT
"""Days that a text names, for a review that has no date of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from mkdocs_paperreview.review.moment import moment
from mkdocs_paperreview.source.nodes import Text
from mkdocs_paperreview.source.problem import START, Unreadable

__all__ = ["DayInText", "last_day_of_title", "newest_day", "written_on"]

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = re.compile(
    rf"(?<![\w./-])(?:\d{{4}}([-./])\d{{1,2}}\1\d{{1,2}}|\d{{4}}\s?[년年]\s?\d{{1,2}}\s?[월月]\s?\d{{1,2}}\s?[일日]"
    rf"|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}|\d{{1,2}}\s{_MONTH},?\s\d{{4}})(?![\w/-]|\.\d)"
)
_RANGE = re.compile(
    r"(?<!\d)(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./]\d{1,2}\s*[~〜–—-]\s*"
    r"(?:(?P<year2>\d{4})[-./])?(?P<month2>\d{1,2})[-./](?P<day2>\d{1,2})(?!\d)"
)
_LABELS = (
    "작성일|작성 날짜|작성일자|리뷰 날짜|리뷰일|날짜|date|written(?: on)?|review(?:ed)?(?: on| date)|posted(?: on)?|created"
    "|日期|阅读日期|写作日期|作成日|日付"
)
_WRITTEN_ON = re.compile(
    rf"(?im)^[ \t>]*(?:[-*+][ \t]+)?(?:\*\*|__)?(?:{_LABELS})(?:\*\*|__)?"
    r"[ \t]*[:：][ \t]*(?:\*\*|__)?[ \t]*(?P<day>\S[^\n]{5,40}?)[ \t.]*$"
)
_UTC = ZoneInfo("UTC")

DayInText = tuple[date, str, int]  # a day, how it is written, and its line, from 1


def last_day_of_title(title: str) -> date | None:
    """The day in a title; of two, as in `[2026/01/05 ~ 1/11]`, the last, when a digest of these days is written."""
    if found := _RANGE.search(title):
        year = int(found["year2"] or found["year"]) + (not found["year2"] and int(found["month2"]) < int(found["month"]))
        return _day_in(f"{year}-{found['month2']}-{found['day2']}")
    return next((day for day, _ in _days(title)), None)


def written_on(text: str) -> DayInText | None:
    """The day of a line such as `**작성일:** 2026-01-06`."""
    for found in _WRITTEN_ON.finditer(text):
        if day := _day_in(found["day"].strip("*_` ")):
            return day, found["day"], _line_of(text, found.start("day"))
    return None


def newest_day(text: str, today: date) -> DayInText | None:
    """The newest day that a text names and that is not still to come, where it names it first."""
    days = [(day, found) for day, found in _days(text) if day <= today]
    if not days:
        return None
    day, found = max(days, key=lambda each: (each[0], -each[1].start()))
    return day, found[0], _line_of(text, found.start())


def _days(text: str) -> Iterator[tuple[date, re.Match[str]]]:
    for found in _DAY.finditer(text):
        if day := _day_in(found[0]):
            yield day, found


def _line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _day_in(written: str) -> date | None:
    try:
        return moment(Text(written, START), _UTC, []).day
    except Unreadable:
        return None
