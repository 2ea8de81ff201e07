# SPDX-License-Identifier: MIT
"""What a rule on one review sees: its file, its front matter by field, what was read of it, and its body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from mkdocs_paperreview.dialects.fences import without, without_code, without_code_spans
from mkdocs_paperreview.dialects.spans import without_spans
from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.review.moment import Moment
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import Text
from mkdocs_paperreview.source.problem import Span
from mkdocs_paperreview.source.wrapping import wrapping

__all__ = ["Exam"]


@dataclass
class Exam:
    """A review that rules look at. What several of them need of its body is made once, and only if one asks for it.

    `body`, `text`, `prose` and `words` have the same length: a character of one stands at the same place in the others, and at `start` more
    characters in the file. Rules that look for marks first ask `body`, which is at hand.
    """

    document: Document
    form: Form
    review: Review | None
    read: Review | None
    settings: Settings

    @property
    def start(self) -> int:
        """Where the body starts in the file."""
        return self.document.body_start

    @property
    def by_site(self) -> bool:
        """Whether the site's own Markdown renders the body, and not ours."""
        return (self.form.text("markdown") or self.settings.markdown) == "mkdocs"

    @property
    def moments(self) -> Iterator[tuple[Text, Moment]]:
        """The days of a review that could be read, as written and as read."""
        for name, moment in (("date", self.review.date), ("updated", self.review.updated)) if self.review else ():
            node = self.form.node(name)
            if moment and isinstance(node, Text):
                yield node, moment

    @cached_property
    def body(self) -> str:
        """The body as it stands in the file."""
        return self.document.body

    @cached_property
    def frame(self) -> tuple[Span, Span] | None:
        """Where the lines are that open and close a code fence around the whole body."""
        return wrapping(self.body)

    @cached_property
    def text(self) -> str:
        """The body with blanks in place of a fence around the whole of it, and of code blocks and comments."""
        return without_code(without(self.body, self.frame) if self.frame else self.body)

    @cached_property
    def prose(self) -> str:
        """The same, with blanks in place of code in sentences, too."""
        return without_code_spans(self.text)

    @cached_property
    def words(self) -> str:
        """The same, with blanks in place of formulas, addresses and tags, too."""
        return without_spans(self.prose)

    def span(self, start: int, end: int) -> Span:
        """The characters of the body from one place to another, as a span of the file."""
        return Span(self.start + start, self.start + end)
