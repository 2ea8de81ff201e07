# SPDX-License-Identifier: MIT
"""Some neighbouring pages in; their postings, the words and pairs of words in them, and what is shown of each, out. Work for one fork.

The postings of a term are, for each page that has it: the distance from the page before and whether there are more occurrences than
one, their number, and their positions with flags as distances. The first page is left out: whoever joins batches knows its distance.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from mkdocs_paperreview.article.sections import Section
from mkdocs_paperreview.search.codes import CODES
from mkdocs_paperreview.search.findable import Findable
from mkdocs_paperreview.search.glossary import pairs_in
from mkdocs_paperreview.search.terms import BOTH, ENDS, MOST_POSITIONS, STARTS, Term, Words, words_in

__all__ = ["Batch", "batch_of", "positions"]

_words = cache(Words)
_SYLLABLES = frozenset(map(chr, range(0xAC00, 0xD7A4)))


@dataclass(frozen=True, slots=True)
class Batch:
    """The pages from `start` on. For each term its first page, its last, and its postings without the distance of the first.

    `korean` are its words with the number of pages that have them, `latin` others, also with their stems, `pairs` words in two languages.
    """

    terms: list[str]
    firsts: list[int]
    lasts: list[int]
    postings: list[str]
    lengths: list[int]
    tops: list[int]
    fragments: list[bytes]
    korean: dict[str, int]
    latin: dict[str, tuple[int, str]]
    pairs: dict[tuple[str, str], int]


def batch_of(pages: Sequence[Findable], start: int) -> Batch:
    """Find the terms of some pages, whose numbers count from `start`."""
    known = _words()
    found: dict[str, list[str]] = {}
    firsts: dict[str, int] = {}
    lasts: dict[str, int] = {}
    lengths, tops, fragments = [], [], []
    words: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for number, page in enumerate(pages, start):
        sections = page.sections()
        on_page = _occurrences(page.top, sections)
        words.update(on_page.words)
        pairs.update(pairs_in(sections))
        lengths.append(on_page.end)
        tops.append(on_page.top)
        fragments.append(_fragment(page, sections))
        later = on_page.later
        for term, place in on_page.first.items():
            written = _written(place, later[term]) if term in later else CODES[0] + CODES[place]
            before = lasts.get(term)
            if before is None:
                firsts[term] = number
                found[term] = [written]
            else:
                found[term].append(CODES[number - before - 1] + written)
            lasts[term] = number
    terms = sorted(found)
    return Batch(
        terms,
        [firsts[term] for term in terms],
        [lasts[term] for term in terms],
        ["".join(found[term]) for term in terms],
        lengths,
        tops,
        fragments,
        {word: count for word, count in words.items() if "\uac00" <= word < "\ud7a4"},
        {word: (count, known[word][1][0][0]) for word, count in words.items() if word < "\u0370" and word.isalnum()},
        pairs,
    )


def positions(text: str) -> tuple[dict[str, list[int]], int]:
    """The terms of a text with four times their positions and their flags; and where it ends."""
    found = _occurrences(text, ())
    return {term: [place, *found.later.get(term, ())] for term, place in found.first.items()}, found.end


@dataclass(slots=True)
class _Occurrences:
    """Where the terms of a page stand: first, and later, if they do; where its top ends, where all ends; and its words."""

    first: dict[str, int] = field(default_factory=dict)
    later: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    top: int = 0
    end: int = 0
    words: set[str] = field(default_factory=set)


def _occurrences(top: str, sections: Iterable[Section]) -> _Occurrences:
    known = _words()
    found = _Occurrences()
    first, later = found.first.setdefault, found.later
    for text in (top, *(f"{heading}\n{text}" for _, heading, text in sections)):
        words = words_in(text)
        found.words.update(words)
        start = place = found.end << 2
        for size, terms in map(known.__getitem__, words):
            for term, offset in terms:
                # Most terms stand on a page once: no list is made for those.
                at = place + offset
                if first(term, at) is not at:
                    later[term].append(at)
            place += size << 2
        for term, at in _beside_lone(words, start):
            if first(term, at) is not at:
                later[term].append(at)
        found.end = (place >> 2) + 1  # what ends a section is no neighbour of what starts the next
        found.top = found.top or found.end
        if found.end > MOST_POSITIONS:
            break
    return found


def _beside_lone(words: Sequence[str], start: int) -> Iterator[Term]:
    """A lone syllable forms pairs with the syllables beside it, in which only the lone one is certain."""
    lone = [at for at, word in enumerate(words) if word in _SYLLABLES]
    known, last = _words(), len(words) - 1
    before, place = 0, start
    for at in lone:
        place += sum([known[word][0] for word in words[before:at]]) << 2
        before, word = at, words[at]
        if at and "\uac00" <= words[at - 1] < "\ud7a4":
            yield words[at - 1][-1] + word + "-", place - 4 + ENDS
        if at < last and "\uac00" <= words[at + 1] < "\ud7a4":
            yield word + words[at + 1][0] + "+", place + STARTS


def _written(first: int, later: list[int]) -> str:
    """How many occurrences there are, and where."""
    gaps = [CODES[place - (before & ~BOTH)] for before, place in pairwise((first, *later))]
    return "".join((CODES[len(later)], CODES[first], *gaps))


def _fragment(page: Findable, sections: Sequence[Section]) -> bytes:
    """What is shown of a page, and its text, of which a snippet is cut."""
    shown = {
        "address": page.address.lstrip("/"),
        "title": page.title,
        "titles": page.titles,
        "date": page.date,
        "week": page.week,
        "tags": [label for _, label in page.tags],
        "kind": page.kind,
        "lang": page.lang,
        "venue": page.venue,
        "ai": int(page.ai),
        "code": int(page.code),
        "sections": sections,
    }
    return _dumps({key: value for key, value in shown.items() if value}).encode("utf-8", "replace")


_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
