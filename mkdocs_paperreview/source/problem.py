# SPDX-License-Identifier: MIT
"""What a stage found wrong, where, and how it may be mended: data, never an exception that leaves a stage."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

__all__ = ["START", "Edit", "Fix", "Problem", "Span", "Unreadable"]


class Span(NamedTuple):
    """The characters of a text from `start` up to, not including, `end`. A tuple, as there are dozens of them in each file."""

    start: int
    end: int

    def moved(self, by: int) -> Span:
        """The same characters in a text that has `by` characters more before them."""
        return Span(self.start + by, self.end + by)


START = Span(0, 0)


@dataclass(frozen=True, order=True)
class Edit:
    """Characters of a file, and what is to stand in their place."""

    span: Span
    text: str

    def moved(self, by: int) -> Edit:
        """The same edit in a text that has `by` characters more before it."""
        return Edit(self.span.moved(by), self.text)


@dataclass(frozen=True)
class Fix:
    """How a problem is mended: edits that belong together. A safe one changes nothing of what the author meant.

    Where the problem is how the file is stored, `reads_as` names the encoding it is read by, to be stored as UTF-8.
    """

    edits: tuple[Edit, ...]
    is_safe: bool = True
    reads_as: str = ""

    def moved(self, by: int) -> Fix:
        """The same fix in a text that has `by` characters more before it."""
        return replace(self, edits=tuple(edit.moved(by) for edit in self.edits))


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: the name of its rule, the characters at fault, what is so, what to do about it, and how to mend it."""

    rule: str
    span: Span
    message: str
    hint: str
    fix: Fix | None = None


class Unreadable(Exception):  # noqa: N818  # the name reads as a sentence where it is raised
    """Carries a problem from the line that meets it to the stage that lists it."""

    def __init__(self, rule: str, span: Span, message: str, hint: str, fix: Fix | None = None) -> None:
        super().__init__(message)
        self.problem = Problem(rule, span, message, hint, fix)
