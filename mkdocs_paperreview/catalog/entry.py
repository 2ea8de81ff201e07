# SPDX-License-Identifier: MIT
"""A review together with its article: what shelves hold and pages show."""

from __future__ import annotations

from dataclasses import dataclass

from mkdocs_paperreview.article.article import Article
from mkdocs_paperreview.results.result import Result
from mkdocs_paperreview.review.language import language_of
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.title import letters_of
from mkdocs_paperreview.source.shortened import shortened_at_word

__all__ = ["Entry"]

_LONGEST = 240


@dataclass(frozen=True, slots=True)
class Entry:
    """A review that is published, rendered, with the results that its author wrote as data."""

    review: Review
    article: Article
    results: tuple[Result, ...] = ()

    @property
    def blurb(self) -> str:
        """What a card says: the author's description, unless it only repeats a title, as citations do; then the first sentences."""
        description = self.review.description
        letters = letters_of(description)
        if description and not any(title and letters_of(title) in letters for title in (self.review.title, self.review.paper.title)):
            return description
        return self.article.summary or description

    @property
    def blurbs(self) -> tuple[tuple[str, str], ...]:
        """What a card says, by language: in two where an abstract is there in both, the review's own first."""
        review, blurb = self.review, self.blurb
        own = language_of(blurb, review.lang) if len(self._abstract) > 1 else review.lang
        texts = {language: _beginning(text) for language, text in self._abstract if language != own}
        if not blurb or len(texts) == len(self._abstract):
            return ((own, blurb),) if blurb else ()
        return ((own, blurb), *texts.items())

    @property
    def _abstract(self) -> tuple[tuple[str, str], ...]:
        return self.review.abstract or self.article.abstract

    @property
    def is_in_two(self) -> bool:
        """Whether its title, or what its card says, is there in two languages."""
        return len(self.review.titles) > 1 or (len(self._abstract) > 1 and len(self.blurbs) > 1)


def _beginning(text: str) -> str:
    """As much of a text as a card has room for."""
    return shortened_at_word(" ".join(text[: 2 * _LONGEST].split()), _LONGEST)
