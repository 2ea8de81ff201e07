# SPDX-License-Identifier: MIT
"""The pages of the papers that more than one review, or a digest, speaks of: all that is said of each, its results, and how to cite it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from mkdocs_paperreview.catalog.bibtex import bibtex_of
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.catalog.papers import Mention, PaperShelf
from mkdocs_paperreview.pages.linked_data import article_data
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page

__all__ = ["pages"]

_A_PAGE = 100
_RESULTS_SHOWN = 60
_LONGEST = 200


def pages(site: Site) -> Iterator[Page]:
    """The pages of each paper, by its key; one of which very much is said has more."""
    labels = site.labels
    for shelf in site.catalog.papers.values():
        spoken: tuple[Entry | Mention, ...] = (*shelf.entries, *shelf.mentions)
        results = _results(site, shelf)
        for leaf in site.leaves(spoken, shelf.address, _A_PAGE):
            yield Page(
                kind="paper",
                address=leaf.address,
                title=shelf.title[:_LONGEST],
                description=labels.text("paper_description", count=len(spoken), title=shelf.title[:_LONGEST]),
                language=labels.language,
                html=rendered(
                    "paper.html",
                    site,
                    leaf.address,
                    shelf=shelf,
                    leaf=leaf,
                    reviews=[each for each in leaf.entries if isinstance(each, Entry)],
                    mentions=[each for each in leaf.entries if isinstance(each, Mention)],
                    results=results if leaf.number == 1 else (),
                    bibtex=bibtex_of(shelf.paper, shelf.own_title[:_LONGEST]),
                ),
                source=leaf.source,
                data=partial(_data, shelf),
            )


def _data(shelf: PaperShelf) -> dict[str, object]:
    return {"@context": "https://schema.org", **article_data(shelf.paper, shelf.own_title)}


def _results(site: Site, shelf: PaperShelf) -> list[tuple[object, object, object]]:
    """The results that its reviews tell of, each with its review and its board."""
    found = ((entry, result) for entry in shelf.entries for result in entry.results)
    on_boards = ((entry, result, board) for entry, result in found if (board := site.catalog.boards.of(result)))
    return [each for each, _ in zip(on_boards, range(_RESULTS_SHOWN), strict=False)]
