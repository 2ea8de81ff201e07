# SPDX-License-Identifier: MIT
"""A review as all stages know it: typed, complete, and with the places at which its author wrote it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from mkdocs_paperreview.review.language import language_of
from mkdocs_paperreview.review.moment import Moment
from mkdocs_paperreview.review.paper import Paper
from mkdocs_paperreview.review.tags import Tag
from mkdocs_paperreview.review.title import letters_of, same_title
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.source.document import Document, text_alone
from mkdocs_paperreview.source.problem import Span

__all__ = ["Review"]


@dataclass(frozen=True)
class Review:
    """A review, read. Titles, tags and dates are as their author wrote them.

    `results` are the entries of front matter as written, by name, with their lines. `body` keeps the line numbers of its file.
    `spans` says from which character of it to which a field stands, `tag_spans` each tag.
    """

    path: str
    address: str
    aliases: tuple[str, ...]
    title: str
    kicker: str
    date: Moment
    updated: Moment | None
    tags: tuple[Tag, ...]
    categories: tuple[Tag, ...]
    description: str
    abstract: tuple[tuple[str, str], ...]
    lang: str
    reviewers: tuple[str, ...]
    paper: Paper
    kind: Literal["review", "digest"]
    markdown: Literal["github", "mkdocs"]
    draft: bool
    ai_notice: str
    link_words: tuple[tuple[str, str], ...]
    minutes: int
    meta: Mapping[str, Any]
    body: str
    body_line: int
    results: tuple[tuple[tuple[tuple[str, str], ...], int], ...]
    spans: Mapping[str, tuple[int, int]]
    tag_spans: tuple[tuple[int, int], ...]

    def span(self, field: str) -> Span:
        """Where a field stands in the file; its start where it is absent."""
        return Span(*self.spans.get(field, (0, 0)))

    def is_held_back(self, now: datetime) -> bool:
        """Whether it is a draft, or of a day that has not come."""
        return self.draft or self.date.when > now

    @property
    def week(self) -> Week:
        """The ISO week in which the review was written, in the site's zone."""
        return Week.of(self.date.day)

    @property
    def body_document(self) -> Document:
        """The body as a document of its own, whose places are those of its file."""
        return text_alone(self.path, self.body, self.body_line)

    @property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """Its title by language: one, or two where the paper's is in another one."""
        if not self.paper.title:
            return ((self.lang, self.title),)
        ours, theirs = language_of(self.title, self.lang), language_of(self.paper.title, self.lang)
        return ((ours, self.title), (theirs, self.paper.title)) if ours != theirs else ((ours, self.title),)

    @property
    def original_title(self) -> str:
        """The paper's title, where the review's does not say it already, as `Low rank [Kor]` does."""
        is_said = same_title(self.paper.title, self.title) or letters_of(self.paper.title) in letters_of(self.title)
        return "" if is_said else self.paper.title
