# SPDX-License-Identifier: MIT
"""The archive: every year and month that has reviews, and the latest year as a picture."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.catalog.addresses import ARCHIVE
from mkdocs_paperreview.pages.calendar import calendar_of
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page

__all__ = ["pages"]


def pages(site: Site) -> Iterator[Page]:
    """The one page of the archive."""
    catalog, labels = site.catalog, site.labels
    latest = next(iter(catalog.by_year), None)
    yield Page(
        kind="archive",
        address=ARCHIVE,
        title=labels.text("archive"),
        description=labels.text("archive_description", count=len(catalog.entries)),
        language=labels.language,
        html=rendered(
            "archive.html",
            site,
            ARCHIVE,
            latest=latest,
            calendar=calendar_of(latest, catalog.by_year[latest], site.now.date()) if latest else None,
            years=[
                (year, found, [pair for pair in catalog.by_month.items() if pair[0][0] == year]) for year, found in catalog.by_year.items()
            ],
        ),
        source="archive.md",
        label=labels.text("archive"),
    )
