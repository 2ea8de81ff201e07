# SPDX-License-Identifier: MIT
"""Which language a text is in, by its letters: enough to set `lang` and to count reading time."""

from __future__ import annotations

import math
import re

__all__ = ["language_of", "reading_minutes"]

_HANGUL = re.compile("[가-힣]")
_KANA = re.compile("[ぁ-ヿ]")
_HAN = re.compile("[一-鿿]")
_WORD = re.compile(r"[A-Za-z]{2,}")
_SYLLABLES_A_MINUTE = 500
_WORDS_A_MINUTE = 220
_ENOUGH = 0.08


def language_of(text: str, default: str) -> str:
    """The language that most of a text is written in; the default where it has no letters."""
    hangul, kana, han, words = (len(letters.findall(text)) for letters in (_HANGUL, _KANA, _HAN, _WORD))
    total = hangul + kana + han + 2 * words
    if not total:
        return default
    if hangul / total > _ENOUGH and hangul >= han:
        return "ko"
    if kana / total > _ENOUGH:
        return "ja"
    return "zh" if han / total > _ENOUGH else "en"


def reading_minutes(text: str) -> int:
    """Minutes to read a text: by syllables for Korean, Chinese and Japanese, by words for the rest."""
    syllables = len(_HANGUL.findall(text)) + len(_HAN.findall(text)) + len(_KANA.findall(text))
    return max(1, math.ceil(syllables / _SYLLABLES_A_MINUTE + len(_WORD.findall(text)) / _WORDS_A_MINUTE))
