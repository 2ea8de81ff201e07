# SPDX-License-Identifier: MIT
"""Numbers as characters, few for small ones: ASCII that needs no escape in JSON, which browsers read fast and servers compress.

One character for a number below 32, two below 5,460, four above. Numbers follow each other without marks between them.
"""

from __future__ import annotations

__all__ = ["CODES", "LARGEST", "VALUES", "coded"]

_ALPHABET = "".join(chr(code) for code in range(33, 127) if chr(code) not in '"\\')
VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_BASE = len(_ALPHABET)
_ONE = 32
_KEPT = 1 << 16
_LAST = _BASE - 1
_TWO = _ONE + (_LAST - _ONE) * _BASE
LARGEST = _TWO + _BASE**3 - 1


def _made(number: int) -> str:
    if number < _ONE:
        return _ALPHABET[number]
    if number < _TWO:
        high, low = divmod(number - _ONE, _BASE)
        return _ALPHABET[_ONE + high] + _ALPHABET[low]
    high, low = divmod(min(number, LARGEST) - _TWO, _BASE)
    high, middle = divmod(high, _BASE)
    return _ALPHABET[_LAST] + _ALPHABET[high] + _ALPHABET[middle] + _ALPHABET[low]


class _Codes(dict[int, str]):
    """The characters of each number that was asked for: the same ones are, hundreds of thousands of times."""

    def __missing__(self, number: int) -> str:
        made = _made(number)
        if number < _KEPT:
            self[number] = made
        return made


CODES = _Codes()


def coded(number: int) -> str:
    """The characters of a number."""
    return CODES[number]
