# SPDX-License-Identifier: MIT
"""The front page: the latest week, the newest reviews, the tags and the archive, below the author's own words."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page

__all__ = ["pages"]

_TAGS_SHOWN = 30


def pages(site: Site) -> Iterator[Page]:
    """The one front page; `with_body` puts it below the author's own, if there is one."""
    catalog, labels = site.catalog, site.labels
    week = next(iter(catalog.by_week), None)
    in_week = catalog.by_week[week][: site.settings.cards_on_home] if week else ()
    shown = {entry.review.path for entry in in_week}
    newest = [entry for entry in catalog.entries[: site.settings.cards_on_home + len(shown)] if entry.review.path not in shown]
    shelves = {
        "week": week,
        "in_week": in_week,
        "week_total": len(catalog.by_week[week]) if week else 0,
        "newest": newest[: site.settings.cards_on_home],
        "tags": [shelf for shelf in site.tag_pages.values() if shelf.entries][:_TAGS_SHOWN],
        "years": list(catalog.by_year.items())[:6],
        "months": list(catalog.by_month.items())[:12],
    }
    below = rendered("home.html", site, "/", is_alone=False, **shelves)
    yield Page(
        kind="home",
        address="/",
        title=site.name,
        description=labels.text("site_description"),
        language=labels.language,
        html=rendered("home.html", site, "/", is_alone=True, **shelves),
        with_body=lambda html: html + below(),
        source="index.md",
        label=labels.text("home"),
    )
