# SPDX-License-Identifier: MIT
"""The line that a problem is about, as it looks in a terminal, and where the characters at fault stand in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mkdocs_paperreview.cli.reports.cells import cells
from mkdocs_paperreview.rules.diagnostic import Excerpt
from mkdocs_paperreview.source.harmless import harmless

__all__ = ["Quoted", "quoted"]

_CUT = "…"
_TAB = 4


@dataclass(frozen=True, slots=True)
class Quoted:
    """A line, and from which cell on how many of them are at fault; at least one, where something is missing."""

    line: str
    column: int
    length: int


def quoted(excerpt: Excerpt, width: int) -> Quoted:
    """The excerpt within so many cells: of a longer one, what is around the fault."""
    if excerpt.text.isascii() and excerpt.text.isprintable() and len(excerpt.text) <= width:
        return Quoted(excerpt.text, excerpt.start, max(1, excerpt.end - excerpt.start))
    letters = list(_letters(harmless(excerpt.text)))
    widths = [wide for _, wide in letters]
    first, last = _window(widths, excerpt.start, width)
    before, after = _CUT if first else "", _CUT if last < len(letters) else ""
    line = before + "".join(letter for letter, _ in letters[first:last]) + after
    column = len(before) + sum(widths[first : excerpt.start])
    return Quoted(line, column, max(1, sum(widths[excerpt.start : min(excerpt.end, last)])))


def _letters(text: str) -> Iterator[tuple[str, int]]:
    """Each character as it is shown, with its width."""
    column = 0
    for letter, width in zip(text, cells(text), strict=True):
        wide = _TAB - column % _TAB if letter == "\t" else width
        yield (" " * wide if letter == "\t" else letter), wide
        column += wide


def _window(widths: Sequence[int], start: int, width: int) -> tuple[int, int]:
    """From which character to which to show: a third of the room before the fault, or more where less follows."""
    if sum(widths) <= width:
        return 0, len(widths)
    room, taken = width - 2 * len(_CUT), 0
    first = last = start
    while first and taken + widths[first - 1] <= room // 3:
        first -= 1
        taken += widths[first]
    while last < len(widths) and taken + widths[last] <= room:
        taken += widths[last]
        last += 1
    while first and taken + widths[first - 1] <= room:
        first -= 1
        taken += widths[first]
    return first, last
