# SPDX-License-Identifier: MIT
"""Properties with which a page of Logseq begins, such as `authors:: [[Ada Lovelace]]`: data of the paper, as imports from Zotero have them.

`date:: [[Jan 5th, 2026]]` is the day of the note, and, among data that only a library has, the one on which the paper appeared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import take
from mkdocs_paperreview.review.body.labelled import Labelled, labelled
from mkdocs_paperreview.review.moment import day_said
from mkdocs_paperreview.review.names import without_notes

__all__ = ["day_of_page", "take_day_of_page", "take_page_properties"]

_PROPERTY = re.compile(r"(?:- |  )?(?P<key>[A-Za-z][\w-]{0,40})::(?P<value>[ \t].*|)")
_OF_LIBRARY = frozenset("access-date doi isbn issn item-type journal library-catalog pages publication-title publisher volume".split())
# Of no use outside of the vault.
_OF_VAULT = frozenset("access-date alias aliases citekey icon item-type library-catalog links public short-title template type".split())
_DAY = re.compile(r"\[\[(?:[A-Z][a-z]{2}, )?(?P<linked>[^\[\]]+)\]\]|(?P<plain>\d{4}[-/]\d\d?[-/]\d\d?)")


def take_page_properties(body: Body, found: Lifted) -> None:
    """Take what the properties say of the paper, and leave out of the page what it shows elsewhere or what only the vault needs.

    Where a review has front matter, it is that which names its tags.
    """
    properties = list(_properties(body.lines))
    is_of_library = any(key in _OF_LIBRARY for _, key, _ in properties)
    for number, key, value in properties:
        written = without_notes(value)
        said = Labelled("year", key, written) if key == "date" and is_of_library else labelled(f"{key.replace('-', ' ')}: {written or '-'}")
        is_first = not found.tags and not body.title
        if key in _OF_VAULT or (said and (take(said, found) or not written or (said.kind == "tags" and is_first))):
            found.lines.add(number)
        elif key == "title" and not found.title:
            found.title = written.removeprefix("@").strip("\"'")
            found.lines.add(number)
    if found.original and any(key == "title" and value == f"@{found.title}" and " " not in value for _, key, value in properties):
        found.title = found.original  # the other is the key of an entry


def day_of_page(lines: list[str]) -> date | None:
    """The day of the note; nothing where there is none, or where it may be that of the paper."""
    properties = {key: value for _, key, value in _properties(lines)}
    day = _DAY.fullmatch(properties.get("date", ""))
    return day_said(day["linked"] or day["plain"]) if day and _OF_LIBRARY.isdisjoint(properties) else None


def take_day_of_page(lines: list[str], day: date, found: Lifted) -> None:
    """Leave out of the page the day of the note, where the page shows it as the review's."""
    if day_of_page(lines) == day:
        found.lines.update(number for number, key, _ in _properties(lines) if key == "date")


def _properties(lines: list[str]) -> Iterator[tuple[int, str, str]]:
    """The number, key and value of each line before the first that is no property."""
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    for number, line in enumerate(lines[first:], first):
        said = _PROPERTY.fullmatch(line)
        if not said:
            return
        yield number, said["key"].lower(), said["value"].strip()
