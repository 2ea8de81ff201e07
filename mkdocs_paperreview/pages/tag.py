# SPDX-License-Identifier: MIT
"""The pages of the tags: how often, when, with which others, and the reviews, newest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mkdocs_paperreview.catalog.catalog import TagShelf
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page

__all__ = ["pages"]

_MONTHS_SHOWN = 24
_BAR = 14
_TALLEST = 60


def pages(site: Site) -> Iterator[Page]:
    """The pages of each tag that is used often enough, most used first."""
    labels = site.labels
    for shelf in site.tag_pages.values():
        months = _months(shelf)
        beside = site.catalog.often_with(shelf)
        parents = [*site.catalog.registry.above(shelf.name)][::-1]
        for leaf in site.leaves(shelf.entries, site.tag_address(shelf.name)):
            yield Page(
                kind="tag",
                address=leaf.address,
                title=shelf.label,
                description=shelf.about or labels.text("tag_description", count=len(shelf.entries), tag=shelf.label),
                language=labels.language,
                html=rendered("tag.html", site, leaf.address, shelf=shelf, leaf=leaf, months=months, beside=beside, parents=parents),
                source=leaf.source,
            )


def _months(shelf: TagShelf) -> list[tuple[tuple[int, int], int, int, int]]:
    """A bar a month, from the first to the last of the newest two years: month, count, place and height."""
    if not shelf.entries:
        return []
    counts = Counter((entry.review.date.day.year, entry.review.date.day.month) for entry in shelf.entries)
    last = max(year * 12 + month - 1 for year, month in counts)
    first = max(min(year * 12 + month - 1 for year, month in counts), last - _MONTHS_SHOWN + 1)
    shown = [((number // 12, number % 12 + 1), counts[number // 12, number % 12 + 1]) for number in range(first, last + 1)]
    most = max(count for _, count in shown)
    return [(month, count, place * _BAR, round(count / most * _TALLEST)) for place, (month, count) in enumerate(shown)]
