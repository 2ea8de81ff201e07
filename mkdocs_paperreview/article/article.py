# SPDX-License-Identifier: MIT
"""What an article is made of: safe HTML, headings, and what other pages show of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from sys import intern

from mkdocs_paperreview.article.blocks import Bilingual
from mkdocs_paperreview.article.halves import in_both
from mkdocs_paperreview.article.headings import Heading

__all__ = ["Article"]


@dataclass(frozen=True, slots=True)
class Article:
    """A body, rendered: safe HTML, its headings, its first sentences, and the proper names it uses; and what of it is in two languages.

    `halves` are the languages of an article that is told twice; `abstract` is its abstract, or how each half begins, by language.

    A site of thousands of reviews has no room for all of their HTML until it is written: whoever holds them has it `kept` elsewhere.
    """

    content: bytes | Callable[[], bytes]
    headings: tuple[Heading, ...]
    summary: str
    terms: tuple[str, ...]
    halves: tuple[str, ...] = ()
    is_bilingual: bool = False
    abstract: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, html: str, headings: tuple[Heading, ...], summary: str, terms: Iterable[str], pairs: tuple[Bilingual, ...] = ()) -> Article:
        """Encode the HTML; of what is there in two languages, keep those of an article in halves."""
        halves = next((pair.languages for pair in pairs if not pair.is_abstract), ())
        is_bilingual = bool(pairs) or '<span class="pr-t"' in html  # the second is what its headings are named in
        return cls(html.encode("utf-8", "replace"), headings, summary, tuple(sorted(terms)), halves, is_bilingual, in_both(pairs))

    @property
    def html(self) -> str:
        """The body's safe HTML."""
        return (self.content if isinstance(self.content, bytes) else self.content()).decode()

    def kept(self, keep: Callable[[bytes], Callable[[], bytes]]) -> Article:
        """The same, with its HTML wherever `keep` puts it, and with one copy of the names that it shares with others."""
        if not isinstance(self.content, bytes):
            return self
        headings = tuple(heading._replace(id=intern(heading.id), text=intern(heading.text)) for heading in self.headings)
        return replace(self, content=keep(self.content), headings=headings, terms=tuple(map(intern, self.terms)))
