# SPDX-License-Identifier: MIT
"""The pages of the months: their reviews, week by week."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from mkdocs_paperreview.catalog.addresses import month_address
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.pages.site import Leaf, Site, with_neighbours
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page
from mkdocs_paperreview.review.week import Week

__all__ = ["pages"]


def pages(site: Site) -> Iterator[Page]:
    """One page a month that has reviews, newest first; a full month has more."""
    months = list(site.catalog.by_month)
    for month, before, after in with_neighbours(months, month_address):
        entries = site.catalog.by_month[month]
        name = site.labels.month(*month)
        for leaf in site.leaves(entries, month_address(month)):
            yield Page(
                kind="month",
                address=leaf.address,
                title=name,
                description=site.labels.text("month_description", month=name),
                language=site.labels.language,
                html=rendered(
                    "month.html",
                    site,
                    leaf.address,
                    month=month,
                    total=len(entries),
                    leaf=leaf,
                    weeks=_weeks(leaf),
                    before=before,
                    after=after,
                ),
                source=leaf.source,
                previous=before,
                next=after,
            )


def _weeks(leaf: Leaf[Entry]) -> list[tuple[Week, list[Entry]]]:
    return [(week, list(found)) for week, found in groupby(leaf.entries, key=lambda entry: entry.review.week)]
