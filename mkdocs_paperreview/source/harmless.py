# SPDX-License-Identifier: MIT
"""What an author wrote in; what may be printed, out: it may hold codes that a terminal obeys, or that turn a line around."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["harmless", "on_a_line"]

_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def harmless(text: str) -> str:
    """The text with signs in place of control characters and of those that turn its direction; tabs and line feeds stay."""
    return text if text.isprintable() else "".join(map(_sign, text))


def on_a_line(text: str) -> str:
    """The same with a sign in place of line feeds, too: what begins a line may be a command to the machine that runs a workflow."""
    return harmless(text).replace("\n", "\u240a")


@lru_cache(maxsize=1024)
def _sign(letter: str) -> str:
    code = ord(letter)
    if letter in "\t\n" or letter.isprintable():
        return letter
    if code < 0x20 or code == 0x7F:  # noqa: PLR2004  # the control characters of ASCII, which have pictures
        return chr(0x2421 if code == 0x7F else 0x2400 + code)  # noqa: PLR2004  # the same
    return "\ufffd" if letter in _TURNS or unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} else letter
