# SPDX-License-Identifier: MIT
"""The pages of the weeks: an editor's words, if there are any, the reviews, and the tags that rose."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.catalog.addresses import week_address
from mkdocs_paperreview.pages.site import Site, with_neighbours
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page

__all__ = ["pages"]


def pages(site: Site) -> Iterator[Page]:
    """One page a week that has reviews or an editor's words, newest first; a full week has more."""
    weeks = sorted({*site.catalog.by_week, *site.week_notes}, reverse=True)
    labels = site.labels
    for week, before, after in with_neighbours(weeks, week_address):
        entries = site.catalog.by_week.get(week, ())
        for leaf in site.leaves(entries, week_address(week)):
            note = site.week_notes.get(week, "") if leaf.number == 1 else ""
            yield Page(
                kind="week",
                address=leaf.address,
                title=labels.text("week", year=week.year, number=week.number),
                description=labels.text("week_description", count=len(entries), year=week.year, number=week.number),
                language=labels.language,
                html=rendered(
                    "week.html",
                    site,
                    leaf.address,
                    week=week,
                    total=len(entries),
                    leaf=leaf,
                    note=note,
                    rising=site.catalog.rising_tags(week),
                    before=before,
                    after=after,
                ),
                source=leaf.source,
                previous=before,
                next=after,
            )
