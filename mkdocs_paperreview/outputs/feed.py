# SPDX-License-Identifier: MIT
"""The newest reviews as an Atom feed, where the site knows its own address."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Asset
from mkdocs_paperreview.review.address import quoted

__all__ = ["assets"]

_NEWEST = 30


def assets(site: Site) -> Iterator[Asset]:
    """`feed.xml`; a feed needs absolute addresses, so a site without `site_url` has none."""
    entries = site.catalog.entries[:_NEWEST]
    if not site.url or not entries:
        return
    newest = max((entry.review.updated or entry.review.date).when for entry in entries).isoformat()
    xml = rendered(
        "feed.xml",
        site,
        "/feed.xml",
        entries=entries,
        newest=newest,
        absolute=lambda address: urljoin(site.url, quoted(address.lstrip("/"))),
    )
    yield Asset("feed.xml", xml().encode())
