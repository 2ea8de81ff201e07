# SPDX-License-Identifier: MIT
"""A body as its readers see it, one after the other, and what they have found so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mkdocs_paperreview.review.body.references import with_references

__all__ = ["Body", "Lifted"]

_UNSEEN = re.compile(r"\s*(?:(?:<style\b[^<>]*>[^<]*</style>|<!--(?:(?!-->|<!--)[\s\S])*-->)\s*)+")
_FAR = 200


@dataclass(slots=True)
class Lifted:
    """What was found. `lines` are the numbers, from 0, of the lines that the page says in its own way."""

    title: str = ""
    kicker: str = ""
    authors: tuple[str, ...] = ()
    venue: str = ""
    year: str = ""
    original: str = ""
    arxiv: str = ""
    doi: str = ""
    openreview: str = ""
    link: str = ""
    code: str = ""
    project: str = ""
    tags: tuple[str, ...] = ()
    ai_notice: str = ""
    reviewers: tuple[str, ...] = ()
    words: dict[str, str] = field(default_factory=dict)
    lines: set[int] = field(default_factory=set)

    @property
    def names_paper(self) -> bool:
        """Whether it is known which paper is reviewed."""
        return bool(self.arxiv or self.doi or self.openreview or self.link)


@dataclass(slots=True)
class Body:
    """A text, its title in front matter, its lines, where its first section begins, and the lines of the section about the paper."""

    text: str
    title: str
    lines: list[str]
    end: int = 0
    section: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, text: str, title: str) -> Body:
        """A body of which nothing is known yet."""
        return cls(text, title, with_references(_without_unseen(text)).split("\n"))

    @property
    def preamble(self) -> range:
        """The numbers of the lines above the first section."""
        return range(self.end)

    def called(self, found: Lifted) -> str:
        """What the review is called, by its front matter or by its heading."""
        return self.title or found.title

    def shown(self, found: Lifted) -> list[int]:
        """The lines above the first section that hold anything, but for those that the page says in its own way."""
        return [number for number in self.preamble if self.lines[number].strip() and number not in found.lines]


def _without_unseen(text: str) -> str:
    """A body with empty lines in place of the styles and comments that it begins with, as those of shared notes do."""
    start = text[:_FAR]
    found = _UNSEEN.match(text) if "<style" in start or "<!--" in start else None
    return "\n" * found[0].count("\n") + text[found.end() :] if found else text
