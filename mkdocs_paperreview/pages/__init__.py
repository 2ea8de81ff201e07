# SPDX-License-Identifier: MIT
"""A catalog in; pages of finished HTML out. Each kind of page is one module, and one line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mkdocs_paperreview.pages import all_tags, archive, board, home, month, paper, review, search, tag, week, year
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Page

__all__ = ["PAGE_KINDS", "pages_of"]

PAGE_KINDS: tuple[Callable[[Site], Iterator[Page]], ...] = (
    home.pages,
    review.pages,
    week.pages,
    month.pages,
    year.pages,
    archive.pages,
    all_tags.pages,
    tag.pages,
    board.pages,
    paper.pages,
    search.pages,
)


def pages_of(site: Site) -> Iterator[Page]:
    """Every page of a site, the front page first."""
    for kind in PAGE_KINDS:
        yield from kind(site)
