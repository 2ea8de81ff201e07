# SPDX-License-Identifier: MIT
"""From a table whose numbers stand on boards, links to these: put in when the page is made, as no article knows of other reviews."""

from __future__ import annotations

from collections import defaultdict

from mkdocs_paperreview.catalog.boards import Board
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import MARK, everywhere, part

__all__ = ["with_board_links"]

_MOST_SHOWN = 6


def with_board_links(html: str, entry: Entry, site: Site) -> str:
    """The HTML of an article, with links below each table that is tied to a dataset."""
    found: defaultdict[int, dict[str, Board]] = defaultdict(dict)
    for result in entry.results:
        if result.table and (board := site.catalog.boards.of(result)):
            found[result.table][board.address] = board
    for table, boards in found.items():
        start = html.find(f'<figure class="pr-table" id="table-{table}"')
        end = html.find('<figcaption class="pr-tools"', start) if start >= 0 else -1
        if end >= 0:
            html = html[:end] + _links(list(boards.values())[:_MOST_SHOWN], entry, site) + html[end:]
    return html


def _links(boards: list[Board], entry: Entry, site: Site) -> str:
    made = part(site, "see_boards", " ".join(board.address for board in boards), everywhere(site), site.spoken, boards)
    return made.replace(MARK, site.here(entry.review.address).root)
