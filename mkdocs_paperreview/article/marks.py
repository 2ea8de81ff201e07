# SPDX-License-Identifier: MIT
"""Marks that stand in an article until it has been cleaned, and become HTML of our own then: a letter and a number between two signs."""

from __future__ import annotations

import re

__all__ = ["MARK", "mark", "without_marks"]

# From the private area of Unicode, which no text uses.
_OPEN, _CLOSE = "\ue000", "\ue001"
MARK = re.compile(f"{_OPEN}(?P<kind>[a-z])(?P<number>\\d*){_CLOSE}")


def mark(kind: str, number: int | str = "") -> str:
    """A mark, to be put into text."""
    return f"{_OPEN}{kind}{number}{_CLOSE}"


def without_marks(text: str) -> str:
    """A text without marks: a contributor may not write them, and a reader does not see them."""
    return MARK.sub("", text) if _OPEN in text else text
