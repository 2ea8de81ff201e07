# SPDX-License-Identifier: MIT
"""ISO weeks: what readers page through."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

__all__ = ["Week"]

_NAME = re.compile(r"(\d{4})-W(\d{2})")


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """An ISO 8601 week: Monday to Sunday, numbered within the year that holds its Thursday."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Week:
        """The week that a day lies in."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def named(cls, name: str) -> Week | None:
        """The week that a name such as `2026-W02` names; none where there is no such week."""
        found = _NAME.fullmatch(name)
        if not found:
            return None
        try:
            date.fromisocalendar(int(found[1]), int(found[2]), 1)
        except ValueError:
            return None
        return cls(int(found[1]), int(found[2]))

    @property
    def monday(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + timedelta(days=6)

    def earlier(self, weeks: int) -> Week:
        """The week so many weeks before."""
        return Week.of(self.monday - timedelta(weeks=weeks))

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02}"
