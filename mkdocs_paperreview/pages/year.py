# SPDX-License-Identifier: MIT
"""The pages of the years: a calendar picture, the months and the weeks."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.catalog.addresses import year_address
from mkdocs_paperreview.pages.calendar import calendar_of
from mkdocs_paperreview.pages.site import Site, with_neighbours
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page

__all__ = ["pages"]


def pages(site: Site) -> Iterator[Page]:
    """One page a year that has reviews, newest first."""
    catalog, labels = site.catalog, site.labels
    years = list(catalog.by_year)
    for year, before, after in with_neighbours(years, year_address):
        entries = catalog.by_year[year]
        yield Page(
            kind="year",
            address=year_address(year),
            title=labels.text("year", year=year),
            description=labels.text("year_description", count=len(entries), year=year),
            language=labels.language,
            html=rendered(
                "year.html",
                site,
                year_address(year),
                year=year,
                total=len(entries),
                calendar=calendar_of(year, entries, site.now.date()),
                months=[(month, found) for month, found in catalog.by_month.items() if month[0] == year],
                weeks=[(week, found) for week, found in catalog.by_week.items() if week.year == year],
                before=before,
                after=after,
            ),
            source=f"years/{year}.md",
            previous=before,
            next=after,
        )
