# SPDX-License-Identifier: MIT
"""The theme's page around our parts: learnt from pages that the theme has filled itself, then filled without it.

A theme takes longer to fill its template than we take to make what goes into it. Pages of one shape differ in a few known parts.
So of each page that the theme fills these parts are cut out; when the same frame is left of two of them, the next pages are put
into that frame. Where it is not, the theme goes on filling, and nothing but time is lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass

__all__ = ["Frames", "Parts"]

_MARK = re.compile("\0(\\d+)\0")
_TRIES = 8


@dataclass(frozen=True, slots=True)
class Parts:
    """What a page has for itself, as the theme prints it: texts in the order in which they are cut out, and its contents' entries."""

    texts: tuple[str, ...]
    contents: tuple[str, ...]

    @property
    def gaps(self) -> tuple[bool, ...]:
        """Which parts it has none of: a theme leaves out more than the part then."""
        return (not self.contents, *(not text for text in self.texts))


@dataclass(frozen=True, slots=True)
class _Frame:
    pieces: tuple[str, ...]
    between_contents: str

    def around(self, parts: Parts) -> str:
        texts = (self.between_contents.join(parts.contents), *parts.texts)
        return "".join(piece if number % 2 == 0 else texts[int(piece)] for number, piece in enumerate(self.pieces))


class Frames:
    """The frames that have been learnt, by shape."""

    def __init__(self) -> None:
        self._frames: dict[Hashable, _Frame] = {}
        self._tried: dict[Hashable, list[tuple[str, str, Parts]]] = {}

    def filled(self, shape: Hashable, parts: Parts, fill: Callable[[], str]) -> str:
        """A page of a shape, with its parts; `fill` lets the theme make it. What else it shows must be the same in all of the shape."""
        shape = shape, parts.gaps
        if shape in self._frames:
            return self._frames[shape].around(parts)
        output = fill()
        tried = self._tried.setdefault(shape, [])
        if len(tried) < _TRIES and "\0" not in output:
            self._learn(shape, parts, output)
        return output

    def _learn(self, shape: Hashable, parts: Parts, output: str) -> None:
        between = _between(parts.contents, output)
        contents = between.join(parts.contents)
        for number, text in enumerate((contents, *parts.texts)):
            if text:
                output = output.replace(text, f"\0{number}\0")
        # A page that comes again says nothing new: only another one shows what is the page's and what the theme's.
        if any((output, between) == (frame, gap) and parts != other for frame, gap, other in self._tried[shape]):
            self._frames[shape] = _Frame(tuple(_MARK.split(output)), between)
        self._tried[shape].append((output, between, parts))


def _between(entries: tuple[str, ...], output: str) -> str:
    """What a theme prints between two entries of a page's contents."""
    if len(entries) < 2:  # noqa: PLR2004  # between two
        return ""
    end = output.find(entries[0]) + len(entries[0])
    return output[end : output.find(entries[1], end)]
