# SPDX-License-Identifier: MIT
"""Text in; where marks such as accents stand on one letter without end, out: to compose those takes the square of their number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

__all__ = ["stacks_of_marks", "without_stacks_of_marks"]

_HIGHEST = 1000  # nobody writes more than some dozens
_LEAST_TEXT = 20_000  # less is composed in no time, whatever it holds
_NO_LETTERS = re.compile(rf"[^\w\s\x00-\x7f]{{{_HIGHEST},}}+")


def stacks_of_marks(text: str) -> Iterator[tuple[int, int]]:
    """From where to where each goes."""
    if len(text) < _LEAST_TEXT or text.isascii():
        return
    for found in _NO_LETTERS.finditer(text):
        at = found.start()
        for is_mark, letters in groupby(found[0], key=lambda letter: unicodedata.combining(letter) > 0):
            end = at + sum(1 for _ in letters)
            if is_mark and end - at >= _HIGHEST:
                yield at, end
            at = end


def without_stacks_of_marks(text: str) -> str:
    """The text without them."""
    kept: list[str] = []
    at = 0
    for start, end in stacks_of_marks(text):
        kept.append(text[at:start])
        at = end
    return "".join((*kept, text[at:])) if at else text
