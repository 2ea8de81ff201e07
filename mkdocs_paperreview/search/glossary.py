# SPDX-License-Identifier: MIT
"""Texts in; the words that they give in two languages, as in `양자화(Quantization)`, out; and of all such pairs, a glossary."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from mkdocs_paperreview.article.sections import Section
from mkdocs_paperreview.search.particles import stems

__all__ = ["glossary_of", "pairs_in"]

_ENGLISH = re.compile(r"\((?<=[\uac00-\ud7a3 ]\()([A-Za-z][A-Za-z -]{2,40}[A-Za-z])[,)]")
_KOREAN = re.compile(r"((?:[\uac00-\ud7a3]+ )?[\uac00-\ud7a3]{2,}) ?\Z")
_NEAR = 40
_LEAST = 2
_MOST = 1000
_OF_SEVERAL = 4  # syllables of one word
_OF_HYPHENS = 3

Pair = tuple[str, str]


def pairs_in(sections: Iterable[Section]) -> set[Pair]:
    """The pairs that a page gives: the Korean words before a parenthesis, at most two, and the English ones in it."""
    return {pair for _, _, text in sections if "(" in text for pair in _pairs(text)}


def _pairs(text: str) -> Iterator[Pair]:
    # Parentheses are fewer than words: what stands before one is looked at then.
    for english in _ENGLISH.finditer(text):
        if korean := _KOREAN.search(text, max(0, english.start() - _NEAR), english.start()):
            yield korean[1], english[1].lower()


def glossary_of(pairs: Mapping[Pair, int]) -> list[Pair]:
    """The pairs that at least two pages give, the most frequent of each word, by word."""
    counts: defaultdict[Pair, int] = defaultdict(int)
    for (korean, english), count in pairs.items():
        words = korean.split(" ")
        counts[words[-1], english] += count
        if len(words) > 1 and not stems(words[0]):
            counts[korean, english] += count
    # One word for one, two for two or more; a longer form is taken where it is met as often as the shorter.
    likely = [
        (count, len(korean), korean, english)
        for (korean, english), count in counts.items()
        if count >= _LEAST and (" " in english or " " not in korean) and _is_whole(korean, english)
    ]
    likely.sort(key=lambda pair: (-pair[0], -pair[1], pair[2], pair[3]))
    taken: set[str] = set()
    chosen = []
    for _, _, korean, english in likely:
        if korean not in taken and english not in taken:
            taken |= {korean, english}
            chosen.append((korean, english))
    return sorted(chosen[:_MOST])


def _is_whole(korean: str, english: str) -> bool:
    """Whether a Korean word is long enough for several English ones: of `확산 모델(diffusion model)`, `모델` is the end."""
    return " " in korean or len(korean) >= (_OF_SEVERAL if " " in english else _OF_HYPHENS if "-" in english else 1)
