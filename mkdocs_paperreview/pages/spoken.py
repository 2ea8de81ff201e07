# SPDX-License-Identifier: MIT
"""Labels in each language of a site, in spans of which a reader sees one: that of the texts they have chosen to read."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from markupsafe import Markup, escape

from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.review.site_tags.registry import in_language
from mkdocs_paperreview.review.week import Week

__all__ = ["Spoken"]

_DAYS = re.compile(r"[(（].*")
_REMEMBERED = 8192  # days, weeks and numbers, which stand on page after page


class Spoken:
    """The same as `Labels`, as HTML: for what is written on a page, not in an attribute. The first language is that of the site."""

    def __init__(self, labels: Sequence[Labels]) -> None:
        self.labels = tuple({each.language: each for each in labels}.values())
        self.language = labels[0].language
        self._remembered = lru_cache(_REMEMBERED)(self._said)

    def text(self, key: str, **values: Any) -> str:
        """A label, with its places filled by what is the same in each language."""
        return self._remembered("text", (key,), tuple(values.items()))

    def day(self, day: date) -> str:
        """A day in full."""
        return self._remembered("day", (day,))

    def short_day(self, day: date) -> str:
        """A day without its year."""
        return self._remembered("short_day", (day,))

    def updated(self, day: date) -> str:
        """When a text was changed last."""
        return self._remembered("updated", (day,))

    def month(self, year: int, month: int) -> str:
        """A month of a year."""
        return self._remembered("month", (year, month))

    def month_name(self, month: int) -> str:
        """A month, short."""
        return self._remembered("month_name", (month,))

    def week(self, week: Week) -> str:
        """A week with its days."""
        return self._remembered("week", (week,))

    def week_in_heading(self, week: Week) -> str:
        """A week with its days, which a line break keeps together."""
        return _spans({each.language: _with_days_together(each.week(week)) for each in self.labels})

    def chosen(self, words: Mapping[str, str], otherwise: str) -> str:
        """What is called differently in some languages."""
        return _spans({each.language: in_language(words, each.language) or otherwise for each in self.labels}) if words else otherwise

    def attribute(self, name: str, key: str, **values: Any) -> str:
        """An attribute with a label, with its places filled; those of the other languages lie beside it, for the script to choose from."""
        return _attribute(name, {each.language: each.text(key, **values) for each in self.labels})

    def name_of_week(self, week: Week, count: int) -> str:
        """What a week of a calendar is called, as an attribute."""
        return _attribute("aria-label", {each.language: f"{each.week(week)}: {count}" for each in self.labels})

    def name_of_months(self, bars: Sequence[tuple[tuple[int, int], int, int, int]]) -> str:
        """What a picture of the reviews of each month is called, as an attribute."""
        said = {each.language: ", ".join(f"{each.month(*month)} {count}" for month, count, *_ in bars if count) for each in self.labels}
        return _attribute("aria-label", {each.language: f"{each.text('tag_months')}: {said[each.language]}" for each in self.labels})

    def _said(self, what: str, given: tuple[Any, ...], values: tuple[tuple[str, Any], ...] = ()) -> str:
        return _spans({labels.language: getattr(labels, what)(*given, **dict(values)) for labels in self.labels})


def _attribute(name: str, said: Mapping[str, str]) -> str:
    """The attribute in the site's language, which comes first; if there are others, they lie beside it."""
    others = f' data-in-{name}="{escape(json.dumps(said, ensure_ascii=False))}"' if len(said) > 1 else ""
    return Markup(f'{name}="{escape(next(iter(said.values())))}"{others}')  # noqa: S704  # escaped one by one


def _with_days_together(week: str) -> str:
    """What a week is called, with a span around what stands in brackets."""
    days = _DAYS.search(week)
    return Markup('{}<span class="pr-days">{}</span>').format(week[: days.start()], days[0]) if days else week


def _spans(said: Mapping[str, str]) -> str:
    first = next(iter(said.values()))
    if all(words == first for words in said.values()):
        return first
    spans = (f'<span class="pr-t" lang="{language}">{escape(words)}</span>' for language, words in said.items())
    return Markup("".join(spans))  # noqa: S704  # escaped one by one
