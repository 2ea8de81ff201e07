# SPDX-License-Identifier: MIT
"""A page at each earlier address of a review, and at those of a tag's other names, which leads to where it is now."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from mkdocs_paperreview.catalog.addresses import tag_address
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Asset
from mkdocs_paperreview.review.address import address_key, file_of, href, is_reserved, quoted
from mkdocs_paperreview.review.tags import tag_key

__all__ = ["assets"]


def assets(site: Site) -> Iterator[Asset]:
    """One page an alias; one that is somebody's address already is left out, as its diagnostic says."""
    taken = {address_key(entry.review.address) for entry in site.catalog.entries} | site.other_keys
    for entry in site.catalog.entries:
        for alias in entry.review.aliases:
            if is_reserved(alias) or address_key(alias) in taken:
                continue
            taken.add(address_key(alias))
            yield _redirect(site, alias, entry.review.address, entry.review.title)
    for slug, tag in site.catalog.other_tag_slugs.items():
        yield _redirect(site, tag_address(slug), site.tag_address(tag), site.catalog.tags[tag_key(tag)].label)


def _redirect(site: Site, alias: str, address: str, title: str) -> Asset:
    target = href(address, alias, directory_urls=site.directory_urls)
    place = address.lstrip("/") if site.directory_urls else file_of(address)  # as its page says it
    canonical = urljoin(site.url, quoted(place)) if site.url else target
    html = rendered("moved.html", site, alias, title=title, target=target, canonical=canonical)
    return Asset(file_of(alias), html().encode())
