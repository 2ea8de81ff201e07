# SPDX-License-Identifier: MIT
"""A site in; its files that are no pages out: style, script, redirects, the feed. Each output is one module, and one line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from mkdocs_paperreview.outputs import board_files, feed, opensearch, redirects, script, search_index, search_page, search_scripts, style
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset, Write

__all__ = ["LATE_OUTPUTS", "OUTPUTS", "assets_of", "late_assets_of"]

OUTPUTS: tuple[Callable[[Site], Iterator[Asset]], ...] = (
    style.assets,
    script.assets,
    redirects.assets,
    feed.assets,
    search_page.assets,
    search_scripts.assets,
    opensearch.assets,
)
LATE_OUTPUTS: tuple[Callable[[Site, Write], Iterator[Asset]], ...] = (
    search_index.late_assets,
    board_files.late_assets,
)


def assets_of(site: Site) -> Iterator[Asset]:
    """Every file of a site that is no page."""
    for output in OUTPUTS:
        yield from output(site)


def late_assets_of(site: Site, write: Write) -> Iterator[Asset]:
    """The files that take long: the work on them starts at once, and what is not written by itself comes at the end."""
    return chain.from_iterable([output(site, write) for output in LATE_OUTPUTS])
