# SPDX-License-Identifier: MIT
"""What stands in an article until it has been cleaned, and becomes HTML of our own then: a letter and a number between two signs."""

from __future__ import annotations

import re

__all__ = ["BEST", "BEST_CELL", "CLAIM", "PAIRED", "PLACEHOLDER", "SECOND", "SECOND_CELL", "placeholder", "without_placeholders"]

CLAIM, PAIRED = "c", "p"
BEST, SECOND = "b", "s"  # at the ends of cells that start with the next ones
BEST_CELL, SECOND_CELL = "x", "y"

# From the private area of Unicode, which no text uses.
_OPEN, _CLOSE = "\ue000", "\ue001"
PLACEHOLDER = re.compile(f"{_OPEN}(?P<kind>[a-z])(?P<number>\\d*){_CLOSE}")


def placeholder(kind: str, number: int | str = "") -> str:
    """A placeholder, to be put into text."""
    return f"{_OPEN}{kind}{number}{_CLOSE}"


def without_placeholders(text: str) -> str:
    """A text without any: a contributor may not write them, and a reader does not see them."""
    return PLACEHOLDER.sub("", text) if _OPEN in text else text
