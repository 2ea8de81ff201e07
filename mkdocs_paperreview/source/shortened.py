# SPDX-License-Identifier: MIT
"""A text in; as much of it as there is room for, out, with `…` for what is left out."""

from __future__ import annotations

__all__ = ["shortened", "shortened_at_word"]

_LONGEST_WORD = 30  # without a blank for so long, it is Chinese or Japanese, or an address


def shortened(text: str, longest: int) -> str:
    """A text of at most so many characters."""
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def shortened_at_word(text: str, longest: int) -> str:
    """The same, cut between two words, where its words have blanks between them."""
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    words = text[:longest].rpartition(" ")[0]
    return f"{words if len(words) + _LONGEST_WORD >= len(cut) else cut}…"
