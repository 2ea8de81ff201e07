# SPDX-License-Identifier: MIT
"""What a stage found wrong, and where: data, never an exception that leaves a stage."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["START", "Problem", "Span", "Unreadable"]


@dataclass(frozen=True, slots=True)
class Span:
    """The characters of a text from `start` up to, not including, `end`."""

    start: int
    end: int


START = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: the name of its rule, the characters at fault, what is so, and what to do about it."""

    rule: str
    span: Span
    message: str
    hint: str


class Unreadable(Exception):  # noqa: N818  # the name reads as a sentence where it is raised
    """Carries a problem from the line that meets it to the stage that lists it."""

    def __init__(self, rule: str, span: Span, message: str, hint: str) -> None:
        super().__init__(message)
        self.problem = Problem(rule, span, message, hint)
