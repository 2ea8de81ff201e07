# SPDX-License-Identifier: MIT
"""Some neighbouring pages in; their postings, the words and pairs of words in them, and what is shown of each, out. Work for one fork.

The postings of a term are, for each page that has it: its head, and where the term stands there, as distances. A head is four times
the number of pages between it and the one before, and how many occurrences follow the first: 3, and a number of its own, for more.
Behind the first head of a batch stand the flags that all occurrences in that batch have, as they mostly do, or `MIXED`: then flags are a
part of each place.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from mkdocs_paperreview.article.sections import Section
from mkdocs_paperreview.search.codes import SHORT, VALUES, coded
from mkdocs_paperreview.search.findable import Findable
from mkdocs_paperreview.search.fragment import fragment_of
from mkdocs_paperreview.search.glossary import pairs_in
from mkdocs_paperreview.search.terms import BOTH, ENDS, MOST_POSITIONS, STARTS, Term, Words, is_korean, words_in

__all__ = ["Batch", "batch_of", "positions"]

_words = cache(Words)
_PAGE = 22  # bits of a place below its page; all of it has fewer than 30, with which Python counts fastest
_ON_PAGE = (1 << _PAGE) - 1
_OTHER_PAGE = 1 << (_PAGE - 1)  # places on one page are nearer to each other
_SHORT = len(SHORT)
_MIXED = 4  # no flags
_MANY = 3  # occurrences that follow the first are counted in the head of a page below this


class _Sizes(dict[str, int]):
    """For each word four times the number of its positions."""

    def __missing__(self, word: str) -> int:
        size = self[word] = _words()[word][0] << 2
        return size


_sizes = cache(_Sizes)


@dataclass(frozen=True, slots=True)
class Batch:
    """The pages from `start` on.

    For each term the head of its first page, counted from the first of all, its last page, and the postings that follow that head;
    `korean` are its words with the number of pages that have them, `latin` others, also with their stems, `pairs` words in two languages.
    """

    terms: list[str]
    heads: list[int]
    lasts: list[int]
    postings: list[str]
    lengths: list[int]
    tops: list[int]
    korean: dict[str, int]
    latin: dict[str, tuple[int, str]]
    pairs: dict[tuple[str, str], int]


def batch_of(pages: Sequence[Findable], start: int) -> tuple[Batch, list[bytes]]:
    """Find the terms of some pages, whose numbers count from `start`; and what is shown of each."""
    known = _words()
    places = _Places()
    lengths, tops, fragments = [], [], []
    pairs: Counter[tuple[str, str]] = Counter()
    for number, page in enumerate(pages):
        sections = page.sections()
        top, end = places.add(number, page.top, sections)
        lengths.append(end)
        tops.append(top)
        pairs.update(pairs_in(sections))
        fragments.append(fragment_of(page, sections))
    batch = Batch(
        *_postings(places, start),
        lengths,
        tops,
        {word: count for word, count in places.pages_with.items() if is_korean(word)},
        {word: (count, known[word][1][0][0]) for word, count in places.pages_with.items() if word < "\u0370" and word.isalnum()},
        pairs,
    )
    return batch, fragments


def _postings(places: _Places, start: int) -> tuple[list[str], list[int], list[int], list[str]]:
    """The terms in order; for each the head of its first page, its last page, and the postings that follow that head."""
    found, flags = places.of_terms()
    terms = sorted(found)
    written = [_written(found[term], flags[term]) for term in terms]
    heads = [(start + (found[term][0] >> _PAGE) << 2) + VALUES[each[0]] for term, each in zip(terms, written, strict=True)]
    lasts = [start + (found[term][-1] >> _PAGE) for term in terms]
    return terms, heads, lasts, [each[1:] for each in written]


def positions(text: str) -> tuple[dict[str, list[int]], int]:
    """The terms of a text with four times their positions and their flags; and where it ends."""
    places = _Places()
    _, end = places.add(0, text, ())
    return places.of_terms()[0], end


class _Places:
    """Where on some pages words stand, and pairs of syllables of which one is alone: four times the position, and the page above it.

    A word is met more often than it is written in another way: its terms are found once for all places where it stands.
    """

    def __init__(self) -> None:
        self._of_words: defaultdict[str, list[int]] = defaultdict(list)
        self._of_pairs: defaultdict[str, list[int]] = defaultdict(list)
        self.pages_with: Counter[str] = Counter()

    def add(self, page: int, top: str, sections: Iterable[Section]) -> tuple[int, int]:
        """Take in a page; gives where its top ends, and where all ends."""
        sizes, of_words = _sizes(), self._of_words
        first = page << _PAGE
        last = first + (MOST_POSITIONS << 2)
        end = top_end = 0
        on_page: set[str] = set()
        for text in (top, *(f"{heading}\n{text}" for _, heading, text in sections)):
            words = words_in(text)
            places = list(accumulate(map(sizes.__getitem__, words), initial=first + (end << 2)))
            if places[-1] > last:
                words = words[: bisect_left(places, last)]
                places = places[: len(words) + 1]
            on_page.update(words)
            for word, place in zip(words, places, strict=False):  # the last place is where the next word would stand
                of_words[word].append(place)
            for term, place in _beside_lone(words, places):
                self._of_pairs[term].append(place)
            end = ((places[-1] - first) >> 2) + 1  # what ends a section is no neighbour of what starts the next
            top_end = top_end or end
            if places[-1] >= last:
                break
        self.pages_with.update(on_page)
        return top_end, end

    def of_terms(self) -> tuple[dict[str, list[int]], dict[str, int]]:
        """Where each term stands, in order, with its flags; and the flags of those that have the same everywhere.

        Where words stand is not known any more then, which makes room.
        """
        known, found = _words(), self._of_pairs
        flags = {term: places[0] & BOTH for term, places in found.items()}
        while self._of_words:
            word, places = self._of_words.popitem()
            for term, offset in known[word][1]:
                if flags.setdefault(term, offset & BOTH) != offset & BOTH:
                    flags[term] = _MIXED
            if len(places) == 1:  # as of most words of a language that people write
                for term, offset in known[word][1]:
                    found[term].append(places[0] + offset)
                continue
            for term, offset in known[word][1]:
                found[term] += [place + offset for place in places]
        for of_term in found.values():
            of_term.sort()
        return found, flags


def _beside_lone(words: Sequence[str], places: Sequence[int]) -> Iterator[Term]:
    """A lone syllable forms pairs with the syllables beside it, in which only the lone one is certain."""
    last = len(words) - 1
    for at in [at for at, word in enumerate(words) if len(word) == 1 and is_korean(word)]:
        word = words[at]
        if at and is_korean(words[at - 1]):
            yield words[at - 1][-1] + word + "-", places[at] - 4 + ENDS
        if at < last and is_korean(words[at + 1]):
            yield word + words[at + 1][0] + "+", places[at] + STARTS


def _written(places: list[int], flags: int) -> str:
    """For each page its head, and where on it. The first page is taken for the first of all: its head has one character."""
    short, before, shift = SHORT, places[0], 0 if flags == _MIXED else 2
    made, distance = "", 0
    here, later = coded(flags) + coded((before & _ON_PAGE) >> shift), 0
    for place in places[1:]:
        gap = place - before
        if gap < _SHORT:
            here += short[gap >> shift]
            later += 1
        elif gap < _OTHER_PAGE:
            here += coded(gap >> shift)
            later += 1
        else:
            made += short[distance + later] + here if later < _MANY else short[distance + _MANY] + coded(later - _MANY) + here
            distance = (place >> _PAGE) - (before >> _PAGE) - 1 << 2
            first = (place & _ON_PAGE) >> shift
            here, later = short[first] if first < _SHORT else coded(first), 0
        before = place
    return made + (short[distance + later] if later < _MANY else short[distance + _MANY] + coded(later - _MANY)) + here
