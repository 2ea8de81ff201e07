# SPDX-License-Identifier: MIT
"""What a rule is: a code, a name, how bad it is, two examples, and, where it looks across the site, a check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.settings import Settings

__all__ = ["Diagnostic", "Finding", "Made", "Rule", "Severity", "Survey"]


class Severity(Enum):
    """An error leaves its review out; a warning does not; a note is about something that was understood all the same."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Survey:
    """What a rule across the site sees: every review, by path, the addresses of other pages, the settings, and the time."""

    reviews: Sequence[Review]
    other_addresses: Mapping[str, str]
    settings: Settings
    now: datetime


@dataclass(frozen=True, slots=True)
class Finding:
    """What such a rule found: in which review, at which field, what is so, and what to do about it."""

    review: Review
    field: str
    message: str
    hint: str


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

    A rule without `check` is met by the reading itself, which names it in a problem.
    """

    code: str
    name: str
    severity: Severity
    doc: str
    wrong: Mapping[str, str]
    right: Mapping[str, str]
    check: Callable[[Survey], Iterable[Finding]] | None = None


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """A problem with its rule and its place: what is printed."""

    path: str
    line: int
    column: int
    code: str
    name: str
    severity: str
    message: str
    hint: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place}: {self.severity} {self.code} {self.name}: {self.message} ({self.hint})"
