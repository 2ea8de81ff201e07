# SPDX-License-Identifier: MIT
"""A review together with its article: what shelves hold and pages show."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mkdocs_paperreview.article.article import Article
from mkdocs_paperreview.results.result import Result
from mkdocs_paperreview.review.review import Review

__all__ = ["Entry"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A review that is published, rendered, with the results that its author wrote as data."""

    review: Review
    article: Article
    results: tuple[Result, ...] = ()

    @property
    def blurb(self) -> str:
        """What a card says: the author's description, unless it only repeats the title; then the first sentences."""
        description = self.review.description
        if description and _letters(self.review.title) not in _letters(description):
            return description
        return self.article.summary or description


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
