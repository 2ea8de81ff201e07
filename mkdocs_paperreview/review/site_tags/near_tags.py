# SPDX-License-Identifier: MIT
"""Tags, with how often each is used, in; which of them look like a slip for another one, out. Linear in the number of tags.

Two tags are near if they differ in number or in the order of their words, or by one letter within a long word. Names and acronyms,
digits, and whatever is not written in Latin letters have to be equal: `GPT-3` and `GPT-4`, `AudioLM` and `AudioLDM` are two.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping

from mkdocs_paperreview.review.tags import Tag

__all__ = ["near_duplicates"]

_WORD = re.compile(r"[^\s_‐-―-]+")
_LONG_WORD = re.compile(r"[A-Za-z][a-z]{7,}")
_ONE_LETTER = frozenset({(0, 1), (1, 0), (1, 1)})
_SHORTEST_PLURAL = 5
# "Image to Text" is not "Text to Image".
_DIRECTIONS = frozenset("2 as by for from in into of on over to via vs vs. with without".split())


def near_duplicates(uses: Mapping[Tag, int], known: Collection[Tag] = ()) -> dict[Tag, Tag]:
    """From each tag that looks like one used more often to that one; those that are `known` come first, and are no slips."""
    by_mark: dict[str, Tag] = {}
    found = {}
    for tag in sorted(uses, key=lambda tag: (tag not in known, -uses[tag], tag)):
        words = _WORD.findall(unicodedata.normalize("NFKC", tag))
        marks = [*_marks_of_words(words), *_marks_of_letters(words)]
        nears = (by_mark[mark] for mark in marks if mark in by_mark and (mark[0] != "." or _is_slip(words, by_mark[mark])))
        near = None if tag in known else next(nears, None)
        if near:
            found[tag] = near
            continue
        for mark in marks:
            by_mark.setdefault(mark, tag)
    return found


def _marks_of_words(words: list[str]) -> Iterator[str]:
    """What tags share that differ in number, or in the order of their words."""
    singular = [_singular(word) for word in words]
    yield "=" + "".join(singular)
    if len(words) > 1 and _DIRECTIONS.isdisjoint(singular):
        yield "~" + " ".join(sorted(singular))


def _singular(word: str) -> str:
    """A word in small letters, without the end of an English plural; `Robotics` and `Loss` are none."""
    small = word.lower()
    if len(word) > 2 and word[-1] == "s" and word[-2].isupper():  # noqa: PLR2004  # `LLMs`
        return small[:-1]
    if len(word) < _SHORTEST_PLURAL or not small.endswith("s") or small.endswith(("ss", "ics")) or not word.isascii() or word.isupper():
        return small
    if small.endswith("ies"):
        return small[:-3] + "y"
    return small[:-2] if small.endswith(("sses", "xes", "ches", "shes")) else small[:-1]


def _marks_of_letters(words: list[str]) -> Iterator[str]:
    """What tags share of which one lacks a letter of the other: the whole, and the whole without a letter within a long word."""
    small = [word.lower() for word in words]
    yield "." + " ".join(small)
    for place, word in enumerate(words):
        if _LONG_WORD.fullmatch(word):
            before, after = " ".join((*small[:place], "")), " ".join(("", *small[place + 1 :]))
            for letter in range(1, len(word) - 1):
                yield f".{before}{small[place][:letter]}{small[place][letter + 1 :]}{after}"


def _is_slip(words: list[str], other: Tag) -> bool:
    """Whether two tags that may be near differ by one letter, or by two that changed places, within one long word."""
    others = _WORD.findall(unicodedata.normalize("NFKC", other))
    pairs = [(one, two) for one, two in zip(words, others, strict=False) if one.lower() != two.lower()]
    if len(words) != len(others) or len(pairs) != 1:
        return False
    (one, two) = pairs[0]
    if not (_LONG_WORD.fullmatch(one) or _LONG_WORD.fullmatch(two)):
        return False
    one, two = _differing(one.lower(), two.lower())
    return (len(one), len(two)) in _ONE_LETTER or (len(one) == len(two) == 2 and one == two[::-1])  # noqa: PLR2004


def _differing(one: str, two: str) -> tuple[str, str]:
    """Two words without what they begin and end with alike."""
    start = next((place for place, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    one, two = one[start:], two[start:]
    end = next((place for place, (a, b) in enumerate(zip(reversed(one), reversed(two), strict=False)) if a != b), min(len(one), len(two)))
    return one[: len(one) - end], two[: len(two) - end]
