# SPDX-License-Identifier: MIT
"""A text in; its terms with positions and flags out, the same as `terms.js` makes of it.

A syllable, a Chinese or Japanese character, and a word of other letters have a position each. Blanks and punctuation have none, so
what is written in two words and what is written in one have the same positions. The terms of a Korean word are its pairs of
syllables; a lone syllable is a term itself, and with its neighbours forms pairs that certify only the lone one (`딥러+`, `습학-`).
Two flags: a word starts here; a word, or a stem of one, ends here.
"""

from __future__ import annotations

import re

from Stemmer import Stemmer

from mkdocs_paperreview.search.normal import normal
from mkdocs_paperreview.search.particles import stems

__all__ = ["BOTH", "ENDS", "MOST_POSITIONS", "STARTS", "Term", "Word", "Words", "is_korean", "words_in"]

STARTS, ENDS, BOTH = 1, 2, 3
MOST_POSITIONS = 180_000
_MOST_PARTS = 4
_MOST_SYLLABLES = 4_000  # of one word: nobody writes longer ones, nor asks for them
_LONGEST = 40

_HANGUL = "[\uac00-\ud7a3]"
_LATIN = "[0-9a-z\u00df-\u024f]"
_HAN = "[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"
_OTHER = "[\u0370-\u0373\u0376-\u0377\u037b-\u037d\u0386-\u03ff\u0400-\u0481\u048a-\u052f\u0561-\u0587\u05d0-\u05ea\u0620-\u064a"
_OTHER += "\u0660-\u0669\u0671-\u06d3\u0904-\u0939\u0e01-\u0e30]"
_RUN = re.compile(f"{_HANGUL}+|{_LATIN}+(?:[-\u2010]{_LATIN}+|['\u2019]s(?!{_LATIN}))*|{_HAN}+|{_OTHER}+")
_PART = re.compile(f"['\u2019]s(?!{_LATIN})|[-\u2010]")
_LETTERS = re.compile("[0-9a-z]+$")

Term = tuple[str, int]
Word = tuple[int, tuple[Term, ...]]

_english = Stemmer("english", 0)  # without a memory of its own: `Words` has one


def is_korean(word: str) -> bool:
    """Whether a word is one of Korean syllables; all letters of a word are of one script."""
    return "\uac00" <= word[0] <= "\ud7a3"


def words_in(text: str) -> list[str]:
    """The words of a text in their normal form: runs of letters of one script; with hyphens, for letters that have them."""
    return _RUN.findall(normal(text))


class Words(dict[str, Word]):
    """For each word the number of its positions, and its terms, each with four times its offset and its flags. Made once a word."""

    def __missing__(self, word: str) -> Word:
        first = word[0]
        if is_korean(word):
            made = _korean(word[:_MOST_SYLLABLES])
        elif first < "\u0370":
            made = _latin(word)
        elif first >= "\u3005":
            made = _han(word[:_MOST_SYLLABLES])
        else:
            made = 1, ((word[:_LONGEST], BOTH),)
        self[word] = made
        return made


def _korean(word: str) -> Word:
    size = len(word)
    if size == 1:
        return 1, ((word, BOTH),)
    flags = [0] * size
    for end in (*stems(word), size):
        flags[end - 2] |= ENDS
    flags[0] |= STARTS
    return size, tuple((word[at : at + 2], at * 4 + flags[at]) for at in range(size - 1))


def _han(word: str) -> Word:
    size = len(word)
    if size == 1:
        return 1, ((word, BOTH),)
    last = size - 2
    return size, tuple((word[at : at + 2], at * 4 + (at == 0) * STARTS + (at == last) * ENDS) for at in range(size - 1))


def _latin(word: str) -> Word:
    parts = [part for part in _PART.split(word) if part]
    terms = [(stem(part), at * 4 + BOTH) for at, part in enumerate(parts)]
    if 1 < len(parts) <= _MOST_PARTS and (joined := stem("".join(parts))) != terms[0][0]:
        terms.append((joined, BOTH))
    return len(parts), tuple(terms)


def stem(word: str) -> str:
    """What an English word has in common with its other forms; others stay."""
    return _english.stemWord(word) if len(word) <= _LONGEST and _LETTERS.match(word) else word[:_LONGEST]
