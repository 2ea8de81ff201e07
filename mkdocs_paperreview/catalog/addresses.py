# SPDX-License-Identifier: MIT
"""Where the pages that list reviews are served: what readers link besides reviews. Their later leaves are not told, as they shift."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mkdocs_paperreview.article.article import Article
from mkdocs_paperreview.article.headings import Heading
from mkdocs_paperreview.catalog.catalog import Catalog, Month
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.results.review_results import results_in
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.site_tags.registry import TagRegistry
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.sections import sections_of
from mkdocs_paperreview.settings import Settings

__all__ = ["ARCHIVE", "BOARDS", "SEARCH", "TAGS", "list_addresses", "month_address", "tag_address", "week_address", "year_address"]

ARCHIVE, BOARDS, SEARCH, TAGS = "/archive/", "/boards/", "/search/", "/tags/"


def week_address(week: Week) -> str:
    """The address of a week."""
    return f"/weeks/{week}/"


def month_address(month: Month) -> str:
    """The address of a month."""
    return f"/months/{month[0]}-{month[1]:02}/"


def year_address(year: int) -> str:
    """The address of a year."""
    return f"/years/{year}/"


def tag_address(slug: str) -> str:
    """The address of a tag, by its part of one."""
    return f"{TAGS}{slug}/"


def list_addresses(reviews: Iterable[Review], registry: TagRegistry, noted: Iterable[Week], settings: Settings) -> Iterator[str]:
    """The addresses of weeks, months, years, tags, boards and papers, and those at which a tag was known by another name."""
    catalog = Catalog.of((_unrendered(registry.filed(review)) for review in reviews), registry)
    yield from map(week_address, {*catalog.by_week, *noted})
    yield from map(month_address, catalog.by_month)
    yield from map(year_address, catalog.by_year)
    yield from (tag_address(shelf.slug) for shelf in catalog.tags_with_pages(settings.min_reviews_per_tag_page).values())
    yield from map(tag_address, catalog.other_tag_slugs)
    if boards := catalog.boards.all:
        yield BOARDS
        yield from (board.address for board in boards)
    yield from (shelf.address for shelf in catalog.papers.values())


def _unrendered(review: Review) -> Entry:
    """A review with its results; of a digest, the headings as they are written, as papers have their sections."""
    sections = sections_of(review.body) if review.kind == "digest" else ()
    headings = tuple(Heading(section.level, "", section.text, section.line) for section in sections)
    return Entry(review, Article.of("", headings, "", frozenset()), results_in(review))
