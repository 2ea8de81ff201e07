# SPDX-License-Identifier: MIT
"""The page of search: a form that a script answers; without one, the lists of everything, and another engine to ask."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from mkdocs_paperreview.catalog.addresses import ARCHIVE, SEARCH
from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page

__all__ = ["FACETS", "KINDS", "pages"]

# What can be found, as the index calls it.
KINDS = ("review", "digest", "article", "week", "tag", "board", "paper")
# By what an answer can be narrowed, in the order in which a reader is offered it.
FACETS = ("kind", "tag", "year", "week", "lang", "venue", "code", "ai")
# The words that its script puts into the page, besides those of kinds.
_WORDS = (
    "ai_written",
    "also",
    "by_people",
    "failed",
    "fewer_values",
    "found",
    "found_one",
    "has_code",
    "instead_exactly",
    "instead_of",
    "left_out_words",
    "more_results",
    "more_values",
    "none_for",
    "none_found",
    "none_narrowed",
    "nowhere",
    "offline",
    "remove",
    "remove_all",
    "searching",
    "try_again",
    "week",
    "without_filters",
)
_YEARS, _WEEKS, _TAGS = 8, 8, 24


def pages(site: Site) -> Iterator[Page]:
    """The one page, unless the site leaves search to its theme."""
    if not site.settings.search.is_ours:
        return
    catalog, labels = site.catalog, site.labels
    yield Page(
        kind="search",
        address=SEARCH,
        title=labels.text("search"),
        description=labels.text("search_description", count=len(catalog.entries)),
        language=labels.language,
        html=rendered(
            "search.html",
            site,
            SEARCH,
            words={each.language: _words(each) for each in site.spoken.labels},
            facets=FACETS,
            years=list(catalog.by_year.items())[:_YEARS],
            weeks=list(catalog.by_week.items())[:_WEEKS],
            tags=[shelf for shelf in site.tag_pages.values() if shelf.entries][:_TAGS],
            archive=ARCHIVE,
            host=urlsplit(site.url).hostname or "",
        ),
        source="search.md",
        meta={"hide": ["toc"]},  # it has none, and the answer needs the room
        label=labels.text("search"),
    )


def _words(labels: Labels) -> dict[str, str]:
    """The words that the script puts into the page, with their places unfilled."""
    keys = (*_WORDS, *(f"kind_{kind}" for kind in KINDS))
    return {key: labels.words[key] for key in keys if key in labels.words}
