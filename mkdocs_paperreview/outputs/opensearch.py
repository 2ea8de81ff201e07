# SPDX-License-Identifier: MIT
"""An OpenSearch description, by which browsers offer the site as a search engine, where the site knows its own address."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from mkdocs_paperreview.catalog.addresses import SEARCH
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Asset

__all__ = ["NAME", "assets"]

NAME = "opensearch.xml"
_LONGEST = 16  # signs, as the format has it


def assets(site: Site) -> Iterator[Asset]:
    """`opensearch.xml`; it needs absolute addresses, so a site without `site_url` has none."""
    if site.url and site.settings.search.is_ours:
        page = urljoin(site.url, site.from_root(SEARCH))
        xml = rendered("opensearch.xml", site, f"/{NAME}", name=site.name[:_LONGEST].rstrip(), page=page)
        yield Asset(NAME, xml().encode())
