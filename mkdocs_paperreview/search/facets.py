# SPDX-License-Identifier: MIT
"""Pages in; what readers narrow a search by, as one column a facet, out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from mkdocs_paperreview.search.codes import coded
from mkdocs_paperreview.search.findable import Findable

__all__ = ["facets_of"]


def facets_of(pages: Sequence[Findable]) -> dict[str, Any]:
    """The values of each facet, as they are asked for, with labels of tags; and for each page their numbers, from 1, or 0 for none."""
    labels = dict(sorted({tag for page in pages for tag in page.tags}))
    tags = list(labels)
    numbers = {tag: number for number, tag in enumerate(tags)}
    before, days = _days(pages)
    columns = {
        "tag": "".join(coded(len(page.tags)) + "".join(coded(numbers[tag]) for tag, _ in page.tags) for page in pages),
        "day": days,
        "flags": "".join(coded(page.code + 2 * page.ai) for page in pages),
    }
    values: dict[str, list[str]] = {"tag": tags}
    for name in ("week", "kind", "lang", "venue"):
        values[name], columns[name] = _column([getattr(page, name) for page in pages])
    return {"values": values, "labels": list(labels.values()), "before": before, "columns": columns}


def _column(column: Sequence[str]) -> tuple[list[str], str]:
    values = sorted(set(column) - {""}, reverse=True)
    numbers = {"": 0} | {value: number for number, value in enumerate(values, start=1)}
    return values, "".join(coded(numbers[value]) for value in column)


def _days(pages: Sequence[Findable]) -> tuple[int, str]:
    """The day before the first; and how many days after it the day of each page is, or 0 where it has none."""
    days = [date.fromisoformat(page.date[:10]).toordinal() if page.date else 0 for page in pages]
    before = min((day for day in days if day), default=1) - 1
    return before, "".join(coded(day - before if day else 0) for day in days)
