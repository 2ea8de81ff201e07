# SPDX-License-Identifier: MIT
"""A site in; its files that are no pages out: style, script, redirects, the feed. Each output is one module, and one line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mkdocs_paperreview.outputs import board_files, feed, opensearch, redirects, script, search_index, search_page, search_scripts, style
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset

__all__ = ["OUTPUTS", "assets_of"]

OUTPUTS: tuple[Callable[[Site], Iterator[Asset]], ...] = (
    style.assets,
    script.assets,
    redirects.assets,
    feed.assets,
    board_files.assets,
    search_page.assets,
    search_scripts.assets,
    search_index.assets,
    opensearch.assets,
)


def assets_of(site: Site) -> Iterator[Asset]:
    """Every file of a site that is no page."""
    for output in OUTPUTS:
        yield from output(site)
