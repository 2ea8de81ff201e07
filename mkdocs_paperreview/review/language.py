# SPDX-License-Identifier: MIT
"""Which language a text is in, by its letters: enough to set `lang` and to count reading time."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

__all__ = ["Letters", "language_of", "letters_in"]

_HANGUL = re.compile("[가-힣]+")
_KANA = re.compile("[ぁ-ヿ]+")
_HAN = re.compile("[一-鿿]+")
_WORD = re.compile(r"[A-Za-z]{2,}")
_SYLLABLES_A_MINUTE = 500
_WORDS_A_MINUTE = 220
_ENOUGH = 0.08


@dataclass(frozen=True, slots=True)
class Letters:
    """How many letters of each script a text has, and how many Latin words."""

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
    if text.isascii():
        return Letters(0, 0, 0, len(_WORD.findall(text)))
    hangul, kana, han = (sum(map(len, script.findall(text))) for script in (_HANGUL, _KANA, _HAN))
    return Letters(hangul, kana, han, len(_WORD.findall(text)))


def language_of(text: str, default: str) -> str:
    """The language of a text; the default where it has no letters."""
    return letters_in(text).language or default
