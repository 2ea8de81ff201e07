# SPDX-License-Identifier: MIT
"""The words of the pages, in one language: `locales/*.json` for labels, Babel for dates."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton

from mkdocs_paperreview.review.week import Week

__all__ = ["Labels", "has_labels", "labels_in", "languages_of_labels"]

_FALLBACK = "en"
_FOLDER = files("mkdocs_paperreview") / "locales"


@dataclass(frozen=True)
class Labels:
    """Words and dates in the reader's language."""

    language: str
    locale: Locale
    words: Mapping[str, str]

    def text(self, key: str, **values: Any) -> str:
        """A label, with its places filled; `count` chooses the singular where a language has one."""
        if values.get("count") == 1 and f"{key}_one" in self.words:
            key = f"{key}_one"
        return self.words[key].format(**values) if values else self.words[key]

    @staticmethod
    def own_name(language: str) -> str:
        """What a language calls itself; its tag, where nobody knows."""
        locale = _locale(language)
        return str((locale and locale.get_display_name(locale)) or language)

    def day(self, day: date) -> str:
        """A day in full."""
        return _day(day, self.locale)

    def short_day(self, day: date) -> str:
        """A day without its year."""
        return _short_day(day, self.locale)

    def updated(self, day: date) -> str:
        """When a text was changed last."""
        return self.text("updated", day=self.day(day))

    def month(self, year: int, month: int) -> str:
        """A month of a year."""
        return str(format_skeleton("yMMMM", date(year, month, 1), locale=self.locale))

    def month_name(self, month: int) -> str:
        """A month, short."""
        return str(self.locale.months["stand-alone"]["abbreviated"][month])

    def week(self, week: Week) -> str:
        """A week with its days."""
        return self.text(
            "week_with_days",
            year=week.year,
            number=week.number,
            first=self.short_day(week.monday),
            last=self.short_day(week.sunday),
        )


@lru_cache(maxsize=4096)
def _day(day: date, locale: Locale) -> str:
    return str(format_date(day, "long", locale=locale))


@lru_cache(maxsize=4096)
def _short_day(day: date, locale: Locale) -> str:
    return str(format_skeleton("MMMd", day, locale=locale))


@lru_cache
def labels_in(language: str) -> Labels:
    """The labels in a language; English ones, with that language's dates, where there are none."""
    words = json.loads((_FOLDER / f"{_base(language) if has_labels(language) else _FALLBACK}.json").read_text(encoding="utf-8"))
    return Labels(language, _locale(language) or Locale(_FALLBACK), words)


def has_labels(language: str) -> bool:
    """Whether there are labels in a language."""
    return (_FOLDER / f"{_base(language)}.json").is_file()


def languages_of_labels() -> list[str]:
    """The languages in which there are labels."""
    return sorted(file.name.removesuffix(".json") for file in _FOLDER.iterdir() if file.name.endswith(".json"))


def _base(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()


def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return None
