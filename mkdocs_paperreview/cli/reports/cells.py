# SPDX-License-Identifier: MIT
"""Characters in; how many cells of a terminal each takes, out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

__all__ = ["cells"]

_WIDENS, _JOINS = "\ufe0f", "\u200d"
_TONES = range(0x1F3FB, 0x1F400)
_JAMO = (range(0x1160, 0x1200), range(0xD7B0, 0xD800))


def cells(text: str) -> Iterator[int]:
    """The width of each character of a line that is `harmless`: 0, 1 or 2; those that join others count with them."""
    for before, letter in pairwise(f" {text}"):
        if letter.isascii():
            yield 1
        elif before == _JOINS or (ord(letter) in _TONES and _width(before) > 1):
            yield 0
        elif letter == _WIDENS:
            yield 1 if _width(before) == 1 and before != " " else 0
        else:
            yield _width(letter)


@lru_cache(maxsize=8192)
def _width(letter: str) -> int:
    if unicodedata.category(letter) in {"Mn", "Me", "Mc", "Cf"} or any(ord(letter) in each for each in _JAMO):
        return 1 if letter == "\u00ad" else 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
