# SPDX-License-Identifier: MIT
"""The pages of reviews as they last were: for an author who has just broken one, and looks at it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from mkdocs_paperreview.plan import Page, SitePlan

__all__ = ["LastGood"]


@dataclass
class LastGood:
    """Remembers, from one build of a preview to the next, the page of each review; those of deleted files are forgotten."""

    _pages: dict[str, Page] = field(default_factory=dict)

    def of(self, broken: Collection[str], now: SitePlan) -> dict[str, Page]:
        """By their sources, the old pages of reviews that are broken now, as far as their addresses are free."""
        pages = {page.source: page for page in now.pages if page.kind == "review"}
        taken = {page.address for page in now.pages}
        old = {
            source: page for source, page in self._pages.items() if source in broken and source not in pages and page.address not in taken
        }
        self._pages = pages | old
        return old
