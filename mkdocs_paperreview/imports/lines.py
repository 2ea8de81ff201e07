# SPDX-License-Identifier: MIT
"""Places in a text: the numbers of their lines, and other text in their stead."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate

__all__ = ["line_numbers", "spliced"]


def line_numbers(text: str) -> Callable[[int], int]:
    """A function from a place in the text to its line, counted from 1."""
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    return lambda offset: bisect_right(starts, offset, hi=len(starts) - 1)


def spliced(text: str, edits: Iterable[tuple[int, int, str]]) -> str:
    """The text with other text from each start to its end; of two edits of one place, the first stands first."""
    kept: list[str] = []
    at = 0
    for start, end, made in sorted(edits, key=lambda edit: edit[:2]):
        if start >= at:
            kept += text[at:start], made
            at = end
    return "".join((*kept, text[at:]))
