# SPDX-License-Identifier: MIT
"""The words of a site in; nouns that end like a particle, learnt from what follows them, and words to offer for misspelt ones, out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping

from mkdocs_paperreview.search.particles import LEAST_STEM, is_chain, stems

__all__ = ["nouns_and_vocabulary"]

_LEAST_PARTICLES = 2
_LEAST_PAGES = 3
_AS_PARTICLE = 20  # times that a particle follows words for each time that it stands alone
_LONGEST_OFFERED = 20

Shelves = dict[str, list[tuple[str, int]]]


def nouns_and_vocabulary(korean: Mapping[str, int], latin: Mapping[str, tuple[int, str]], least: int = 2) -> tuple[list[str], Shelves]:
    """Nouns that are not to be cut; and words with the number of pages that have them, by script and length, most frequent first.

    At least so many pages must have a word that is offered: what is written once may be misspelt itself.
    """
    nouns, with_particles = _nouns(korean)
    counts: Counter[str] = Counter()
    for word, pages in korean.items():
        noun = _noun(word, nouns)
        if noun in with_particles or not _is_inflected(noun):
            counts[noun] += pages
    shelves: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for script, offered in (("h", counts), ("l", _by_stem(latin, least))):
        for word, pages in offered.items():
            if pages >= least and 1 < len(word) <= _LONGEST_OFFERED:
                shelves[f"{script}{len(word)}"].append((word, pages))
    return sorted(nouns), {name: sorted(found, key=lambda pair: (-pair[1], pair[0])) for name, found in sorted(shelves.items())}


def _by_stem(latin: Mapping[str, tuple[int, str]], least: int) -> dict[str, int]:
    """Words with the number of pages that have a word of their stem: those that some pages have, or that are the most frequent of it."""
    totals: Counter[str] = Counter()
    best: dict[str, tuple[int, str]] = {}
    for word, (pages, stem) in latin.items():
        totals[stem] += pages
        best[stem] = max(best.get(stem, (0, "")), (pages, word))
    return {word: totals[stem] for word, (pages, stem) in latin.items() if not word.isdigit() and (pages >= least or best[stem][1] == word)}


def _is_inflected(word: str) -> bool:
    """Whether a short word may be particles alone, or a lone syllable with some: `으로`, `값을`."""
    return is_chain(word) or (len(word) == LEAST_STEM and is_chain(word[1:]))


def _nouns(words: Mapping[str, int]) -> tuple[set[str], set[str]]:
    """Nouns that are not to be cut, as they end like a particle, and all words that are met with several particles."""
    endings: defaultdict[str, set[str]] = defaultdict(set)
    met: Counter[str] = Counter()
    after: Counter[str] = Counter()
    for word, pages in words.items():
        if lengths := stems(word):  # what no longer chain explains is the noun
            noun = word[: lengths[0]]
            endings[noun].add(word[lengths[0] :])
            met[noun] += pages
            after[word[lengths[0] :]] += pages
    # What rather follows other words is a particle, although some write it after a blank or a formula: `에서는`.
    with_particles = {
        noun
        for noun, found in endings.items()
        if len(found) >= _LEAST_PARTICLES and met[noun] >= _LEAST_PAGES and not (is_chain(noun) and after[noun] > _AS_PARTICLE * met[noun])
    }
    return {noun for noun in with_particles if stems(noun) or is_chain(noun)}, with_particles


def _noun(word: str, nouns: Collection[str]) -> str:
    """A word without its particles, as a query is cut."""
    if word not in nouns:
        for length in reversed(stems(word)):
            word = word[:length]
            if word in nouns:
                break
    return word
