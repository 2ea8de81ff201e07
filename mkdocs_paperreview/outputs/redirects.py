# SPDX-License-Identifier: MIT
"""A page at each earlier address of a review, which leads to where it is now."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Asset
from mkdocs_paperreview.review.address import address_key, file_of, href, is_reserved, quoted

__all__ = ["assets"]


def assets(site: Site) -> Iterator[Asset]:
    """One page an alias; one that is somebody's address already is left out, as its diagnostic says."""
    taken = {address_key(entry.review.address) for entry in site.catalog.entries} | site.other_keys
    for entry in site.catalog.entries:
        for alias in entry.review.aliases:
            if is_reserved(alias) or alias == "/" or address_key(alias) in taken:
                continue
            taken.add(address_key(alias))
            target = href(entry.review.address, alias, directory_urls=site.directory_urls)
            canonical = urljoin(site.url, quoted(entry.review.address.lstrip("/"))) if site.url else target
            html = rendered("moved.html", site, alias, title=entry.review.title, target=target, canonical=canonical)
            yield Asset(file_of(alias), html().encode())
