# SPDX-License-Identifier: MIT
"""Where the pages that list reviews are served: what readers link besides reviews. Their later leaves are not told, as they shift."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mkdocs_paperreview.article.article import Article
from mkdocs_paperreview.catalog.catalog import Catalog
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.pages.site import month_address, week_address, year_address
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.tag_registry import TagRegistry
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.settings import Settings

__all__ = ["list_addresses"]

_UNWRITTEN = Article.of("", (), "", frozenset())


def list_addresses(reviews: Iterable[Review], registry: TagRegistry, noted: Iterable[Week], settings: Settings) -> Iterator[str]:
    """The addresses of weeks, months, years and tags, and those at which a tag was known by another name."""
    catalog = Catalog.of((Entry(registry.filed(review), _UNWRITTEN) for review in reviews), registry)
    yield from map(week_address, {*catalog.by_week, *noted})
    yield from map(month_address, catalog.by_month)
    yield from map(year_address, catalog.by_year)
    yield from (f"/tags/{shelf.slug}/" for shelf in catalog.tags_with_pages(settings.min_reviews_per_tag_page).values())
    yield from (f"/tags/{slug}/" for slug in catalog.other_tag_slugs)
