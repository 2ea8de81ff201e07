# SPDX-License-Identifier: MIT
"""The picture of a year: a square a day, darker the more reviews; a column is a week, and leads to it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.review.week import Week

__all__ = ["Calendar", "calendar_of"]

STEP = 13
_LEVELS = 4


@dataclass(frozen=True, slots=True)
class Calendar:
    """The shapes of the picture: for each level an SVG path, the columns that lead to weeks, and where months begin."""

    width: int
    height: int
    levels: tuple[str, ...]
    weeks: tuple[tuple[int, Week, int], ...]
    months: tuple[tuple[int, int], ...]


def calendar_of(year: int, entries: tuple[Entry, ...], today: date) -> Calendar:
    """The calendar of a year's entries, until today; level 0 is the days without any."""
    counts = Counter(entry.review.date.day for entry in entries)
    first = date(year, 1, 1)
    start = first - timedelta(days=first.weekday())
    paths: list[list[str]] = [[] for _ in range(_LEVELS + 1)]
    columns: Counter[int] = Counter()
    day = first
    last = max([today, *counts])
    while day.year == year and day <= last:
        column, row = divmod((day - start).days, 7)
        paths[_level(counts[day], max(counts.values(), default=1))].append(f"M{column * STEP} {row * STEP}h10v10h-10z")
        columns[column] += counts[day]
        day += timedelta(days=1)
    weeks = tuple((column * STEP, Week.of(start + timedelta(weeks=column)), count) for column, count in columns.items() if count)
    months = tuple(
        (((date(year, month, 1) - start).days // 7) * STEP, month) for month in range(1, (last.month if last.year == year else 12) + 1)
    )
    return Calendar((max(columns) + 1) * STEP, 7 * STEP, tuple("".join(path) for path in paths), weeks, months)


def _level(count: int, most: int) -> int:
    return 0 if not count else max(1, round(count / most * _LEVELS))
