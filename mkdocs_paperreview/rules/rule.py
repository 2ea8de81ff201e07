# SPDX-License-Identifier: MIT
"""What a rule is: a code, a name, how bad it is, two examples, and what it looks at: one review, or all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mkdocs_paperreview.review.ledger import Ledger
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.site_tags.registry import NO_REGISTRY, TagRegistry
from mkdocs_paperreview.review.tags import Tag
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Fix, Problem, Span

__all__ = ["Finding", "Made", "Rule", "Severity", "Survey"]


class Severity(StrEnum):
    """An error leaves its review out; a warning does not; a note is about something that was understood all the same. The worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Survey:
    """What a rule across the site sees: every review, by path, the addresses of other pages, the settings, and the time.

    `document_of` reads the file of a review again: for few of them, as it takes its time. `registry` and `ledger` are those of the site,
    `unread` the files that are no review because of an error, `drafts` says whether drafts are shown, and `list_addresses` tells where
    weeks, tags and the like are served.
    """

    reviews: Sequence[Review]
    other_addresses: Mapping[str, str]
    settings: Settings
    now: datetime
    document_of: Callable[[str], Document]
    registry: TagRegistry = NO_REGISTRY
    ledger: Ledger | None = None
    unread: frozenset[str] = frozenset()
    drafts: bool = False
    list_addresses: Callable[[], frozenset[str]] = frozenset

    @property
    def tags(self) -> Iterator[tuple[Review, Tag, tuple[int, int]]]:
        """The tags of all reviews, each with its review and its place there."""
        for review in self.reviews:
            for tag, place in zip(review.tags, review.tag_spans, strict=True):
                yield review, tag, place


@dataclass(frozen=True, slots=True)
class Finding:
    """What such a rule found: in which review, from which character to which, what is so, what to do, and how to mend it.

    A fix that needs the file is made of it by `mend`. What is in no review has the path of its file.
    """

    review: Review | None
    span: Span
    message: str
    hint: str
    fix: Fix | None = None
    mend: Callable[[Document], Fix | None] | None = None
    file: str = ""

    @property
    def path(self) -> str:
        """The file that it is in."""
        return self.review.path if self.review else self.file


class Made(Mapping[str, str]):
    """Examples that are made when they are asked for, because they are too large to keep."""

    def __init__(self, make: Callable[[], Mapping[str, str]]) -> None:
        self._make = make

    def __getitem__(self, path: str) -> str:
        return self._make()[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._make())

    def __len__(self) -> int:
        return len(self._make())


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule. Its module's docstring is its documentation; `wrong` and `right` are files, by path, that its test reads.

    `examine` looks at one review, `check` across the site; a rule without either is met by the reading itself, which names it in a
    problem. `settings` are those that its examples need.
    """

    code: str
    name: str
    severity: Severity
    doc: str
    wrong: Mapping[str, str]
    right: Mapping[str, str]
    check: Callable[[Survey], Iterable[Finding]] | None = None
    examine: Callable[[Exam], Iterable[Problem]] | None = None
