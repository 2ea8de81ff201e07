# SPDX-License-Identifier: MIT
"""Numbers as characters, few for small ones: ASCII that needs no escape in JSON, which browsers read fast and servers compress.

The first character tells how many there are: one for a number below 48, two below 3,820, three below 20,748, four above. Numbers
follow each other without marks between them.
"""

from __future__ import annotations

__all__ = ["LARGEST", "SHORT", "VALUES", "coded"]

_ALPHABET = "".join(chr(code) for code in range(33, 127) if chr(code) not in '"\\')
_BASE = len(_ALPHABET)
_FIRST_OF_TWO, _FIRST_OF_THREE, _FIRST_OF_FOUR = 48, 89, 91

VALUES = {character: value for value, character in enumerate(_ALPHABET)}
SHORT: list[str] = [  # of up to three characters, by number: nearly all are, and looked up most often of all that a build looks up
    *_ALPHABET[:_FIRST_OF_TWO],
    *(first + last for first in _ALPHABET[_FIRST_OF_TWO:_FIRST_OF_THREE] for last in _ALPHABET),
    *(first + middle + last for first in _ALPHABET[_FIRST_OF_THREE:_FIRST_OF_FOUR] for middle in _ALPHABET for last in _ALPHABET),
]
LARGEST = len(SHORT) + _BASE**3 - 1


def coded(number: int) -> str:
    """The characters of a number."""
    if number < len(SHORT):
        return SHORT[number]
    high, low = divmod(min(number, LARGEST) - len(SHORT), _BASE)
    high, middle = divmod(high, _BASE)
    return _ALPHABET[_FIRST_OF_FOUR] + _ALPHABET[high] + _ALPHABET[middle] + _ALPHABET[low]
