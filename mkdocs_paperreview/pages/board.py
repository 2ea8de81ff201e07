# SPDX-License-Identifier: MIT
"""The pages of the boards: for each metric the results of all reviews, ranked; and the list of all boards, the newest change first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain, groupby

from markupsafe import Markup, escape

from mkdocs_paperreview.article.headings import Heading
from mkdocs_paperreview.catalog.addresses import BOARDS
from mkdocs_paperreview.catalog.boards import Board
from mkdocs_paperreview.catalog.ranking import Ranking, Standing
from mkdocs_paperreview.pages.best_so_far import StepChart, chart_of
from mkdocs_paperreview.pages.site import Here, Leaf, Site
from mkdocs_paperreview.pages.templates import MARK, part, rendered
from mkdocs_paperreview.plan import Page
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["pages"]

# No page is longer than 300 kB, whatever its names and titles are.
_ROWS_A_PAGE = 150
_BOARDS_A_PAGE = 200
_TAGS_OFFERED = 30
_LONGEST = 80
_LONGEST_NUMBER = 40

_Row = tuple[Ranking, Standing]


@dataclass(frozen=True, slots=True)
class _Section:
    """The part of a ranking that one page shows; the chart stands where the ranking begins."""

    ranking: Ranking
    standings: tuple[Standing, ...]
    chart: StepChart | None
    is_continued: bool


def pages(site: Site) -> Iterator[Page]:
    """The list of boards and each board; nothing where no review has results."""
    if boards := site.catalog.boards.all:
        yield from _list(site, boards)
        for board in boards:
            yield from _pages_of(site, board)


def _list(site: Site, boards: tuple[Board, ...]) -> Iterator[Page]:
    labels = site.labels
    for leaf in site.leaves(boards, BOARDS, _BOARDS_A_PAGE):
        yield Page(
            kind="boards",
            address=leaf.address,
            title=labels.text("boards"),
            description=labels.text("boards_description", count=len(boards)),
            language=labels.language,
            html=rendered("boards.html", site, leaf.address, leaf=leaf, total=len(boards)),
            source=leaf.source,
            label=labels.text("boards") if leaf.number == 1 else "",
        )


def _pages_of(site: Site, board: Board) -> Iterator[Page]:
    labels = site.labels
    rows = tuple((ranking, standing) for ranking in board.rankings for standing in ranking.standings)
    for leaf in site.leaves(rows, board.address, _ROWS_A_PAGE):
        sections = tuple(_sections(leaf))
        yield Page(
            kind="board",
            address=leaf.address,
            title=board.name[:_LONGEST],
            description=labels.text("board_description", count=board.count, name=board.name[:_LONGEST]),
            language=labels.language,
            html=rendered(
                "board.html",
                site,
                leaf.address,
                board=board,
                leaf=leaf,
                sections=sections,
                offered=partial(_offered, site, leaf),
            ),
            source=leaf.source,
            headings=tuple(Heading(2, section.ranking.anchor, section.ranking.name[:_LONGEST]) for section in sections),
        )


def _sections(leaf: Leaf[_Row]) -> Iterator[_Section]:
    for ranking, rows in groupby(leaf.entries, key=lambda row: row[0]):
        shown = tuple(standing for _, standing in rows)
        is_continued = shown[0] is not ranking.standings[0]
        yield _Section(ranking, shown, None if is_continued else chart_of(ranking), is_continued)


def _rows_of(here: Here, filters: Mapping[str, str], section: _Section) -> Markup:
    """The rows of results; there may be many thousands, so that little of each is left to the template."""
    return Markup("\n".join(_row(here, filters, each) for each in section.standings))  # noqa: S704  # escaped one by one


def _row(here: Here, filters: Mapping[str, str], each: Standing) -> str:
    result = each.result
    model, shown = escape(shortened(result.model, _LONGEST)), escape(shortened(each.shown, _LONGEST_NUMBER))
    ranks = (str(each.rank),) * 2 if each.rank else ()
    own = (filters[each.entry.review.path], *ranks, model, f"{result.value:.10g}", shown, here.root, str(result.line), "")
    return "".join(chain.from_iterable(zip(_around(here.site, each), own, strict=True)))


def _around(site: Site, each: Standing) -> list[str]:
    """What stands around a result's own words in its row: what is said of its review is made once for all pages."""
    about, review = (each.rank > 0, each.mark, each.is_disputed), each.entry.review
    result = part(site, "board_result", f"{about}", site.spoken, *about, MARK)
    source = part(site, "board_source", review.path, review, site.from_root, MARK)
    return f"{result}{source}".split(MARK)


def _offered(site: Site, leaf: Leaf[_Row]) -> tuple[list[int], list[tuple[str, str]], Callable[[_Section], Markup]]:
    """The years and the most used tags by which the rows of a page can be filtered, and what makes these; asked for late."""
    entries = {standing.entry.review.path: standing.entry for _, standing in leaf.entries}.values()
    years = sorted({entry.review.date.day.year for entry in entries}, reverse=True)
    counts = Counter(tag_key(tag) for entry in entries for tag in entry.review.tags)
    often = sorted(counts, key=lambda key: (-counts[key], key))[:_TAGS_OFFERED]
    tags = [(site.catalog.tags[key].slug, site.catalog.tags[key].label) for key in often if counts[key] < len(entries)]
    slugs = {key: site.catalog.tags[key].slug for key in often}
    filters = {entry.review.path: _filters(entry.review, slugs) for entry in entries}
    return years, tags, partial(_rows_of, site.here(leaf.address), filters)


def _filters(review: Review, slugs: Mapping[str, str]) -> str:
    """By what the rows of a review are shown or not."""
    tags = " ".join(slugs[key] for tag in review.tags if (key := tag_key(tag)) in slugs)
    return f' data-year="{review.date.day.year}" data-tags="{escape(tags)}"'
