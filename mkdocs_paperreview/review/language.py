# SPDX-License-Identifier: MIT
"""Which language a text is in, by its letters or by what its author calls it: enough to set `lang` and to count reading time."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from string import ascii_letters

__all__ = ["CJK", "Letters", "language_of", "letters_in"]

# The first bytes of Hangul and of Han in UTF-8, and the first two of kana: counting bytes takes a thousandth of matching letters.
_HANGUL = b"\xea\xeb\xec\xed"
_HAN = b"\xe4\xe5\xe6\xe7\xe8\xe9"
_KANA = (b"\xe3\x81", b"\xe3\x82", b"\xe3\x83")
_LATIN = ascii_letters.encode() + bytes(range(0xC3, 0xD4))  # and how letters with marks, Greek and Cyrillic ones begin
_SCRIPTS = (_HANGUL, _HAN, _LATIN)
_SCRIPT_OF = bytes(next((number for number, marks in enumerate(_SCRIPTS) if byte in marks), 0) for byte in range(256))
_REST = bytes(byte for byte in range(256) if byte not in b"".join(_SCRIPTS))
CJK = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LETTERS_A_WORD = 5
_SYLLABLES_A_MINUTE = 500
_WORDS_A_MINUTE = 220
_ENOUGH = 0.08


@dataclass(frozen=True, slots=True)
class Letters:
    """How many letters of each script a text has, and about how many words of Latin, Greek or Cyrillic ones."""

    hangul: int
    kana: int
    han: int
    words: int

    @property
    def language(self) -> str:
        """The language that most of the text is written in; nothing where it has no letters."""
        total = self.hangul + self.kana + self.han + 2 * self.words
        if not total:
            return ""
        if self.hangul / total > _ENOUGH and self.hangul >= self.han:
            return "ko"
        if self.kana / total > _ENOUGH:
            return "ja"
        return "zh" if self.han / total > _ENOUGH else "en"

    @property
    def reading_minutes(self) -> int:
        """Minutes to read it: by syllables for Korean, Chinese and Japanese, by words for the rest."""
        syllables = self.hangul + self.kana + self.han
        return max(1, math.ceil(syllables / _SYLLABLES_A_MINUTE + self.words / _WORDS_A_MINUTE))


def letters_in(text: str) -> Letters:
    """Count the letters of a text."""
    content = text.encode("utf-8", "replace")
    scripts = content.translate(_SCRIPT_OF, _REST)
    hangul, han, letters = scripts.count(0), scripts.count(1), scripts.count(2)
    kana = sum(map(content.count, _KANA)) if b"\xe3" in content else 0
    return Letters(hangul, kana, han, letters // _LETTERS_A_WORD)


def language_of(text: str, default: str) -> str:
    """The language of a text; the default where it has no letters."""
    return letters_in(text).language or default
