# SPDX-License-Identifier: MIT
"""Characters in; how many cells of a terminal each takes, and what is shown in place of those that must not be sent there, out.

What an author wrote may hold codes that a terminal obeys, or that turn a line around; they are shown as signs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

__all__ = ["cells", "harmless"]

_WIDENS, _JOINS = "\ufe0f", "\u200d"
_TONES = range(0x1F3FB, 0x1F400)
_JAMO = (range(0x1160, 0x1200), range(0xD7B0, 0xD800))
_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


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


def harmless(text: str) -> str:
    """The text with signs in place of control characters and of those that turn its direction; tabs and line feeds stay."""
    return text if text.isprintable() else "".join(map(_sign, text))


@lru_cache(maxsize=1024)
def _sign(letter: str) -> str:
    code = ord(letter)
    if letter in "\t\n" or letter.isprintable():
        return letter
    if code < 0x20 or code == 0x7F:  # noqa: PLR2004  # the control characters of ASCII, which have pictures
        return chr(0x2421 if code == 0x7F else 0x2400 + code)  # noqa: PLR2004  # the same
    return "\ufffd" if letter in _TURNS or unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} else letter
