# SPDX-License-Identifier: MIT
"""What rules are about: a rule belongs to the family that its code begins with."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["FAMILIES", "Family", "family_of"]


@dataclass(frozen=True, slots=True)
class Family:
    """A name, the beginning of its codes, and what its rules are about."""

    name: str
    prefix: str
    doc: str


FAMILIES: tuple[Family, ...] = (
    Family("reading", "PR0", "How a file is stored, and how its front matter is written."),
    Family("dates", "PR1", "When a review was written."),
    Family("tags", "PR2", "What a review is filed under."),
    Family("permalinks", "PR3", "Where a review is served."),
    Family("paper", "PR4", "Which paper a review is about."),
    Family("body", "PR5", "The text, and how it is rendered."),
    Family("languages", "PR6", "The languages of a review, and of its abstract."),
    Family("results", "PR7", "Figures, and what is claimed of them."),
)


def family_of(code: str) -> Family:
    """The family of a rule."""
    return next(family for family in FAMILIES if code.startswith(family.prefix))
