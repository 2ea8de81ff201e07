# SPDX-License-Identifier: MIT
"""Some neighbouring pages in; their postings, the words and pairs of words in them, and what is shown of each, out. Work for one fork.

The postings of a term are, for each page that has it: the distance from the page before and whether there are more occurrences than
one, their number, and their positions with flags as distances. The first page is left out: whoever joins batches knows its distance.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from mkdocs_paperreview.article.sections import Section
from mkdocs_paperreview.search.codes import CODES
from mkdocs_paperreview.search.findable import Findable
from mkdocs_paperreview.search.glossary import pairs_in
from mkdocs_paperreview.search.terms import BOTH, ENDS, MOST_POSITIONS, STARTS, Words, words_in

__all__ = ["Batch", "batch_of", "positions"]

_words = cache(Words)


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
        occurrences, top, length, used = positions(page.top, sections)
        words.update(used)
        pairs.update(pairs_in(sections))
        lengths.append(length)
        tops.append(top)
        fragments.append(_fragment(page, sections))
        for term, places in occurrences.items():
            written = CODES[0] + CODES[places[0]] if len(places) == 1 else _written(places)
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


def positions(top: str, sections: Iterable[Section]) -> tuple[dict[str, list[int]], int, int, set[str]]:
    """The terms of a page with four times their positions and their flags; where its top ends, where all ends; and its words."""
    known = _words()
    found: defaultdict[str, list[int]] = defaultdict(list)
    used: set[str] = set()
    end = top_end = 0
    for text in (top, *(f"{heading}\n{text}" for _, heading, text in sections)):
        words = words_in(text)
        used.update(words)
        place = end << 2
        lone: list[tuple[int, int]] = []
        for at, word in enumerate(words):
            size, terms = known[word]
            for term, offset in terms:
                found[term].append(place + offset)
            if size == 1:
                lone.append((at, place))
            place += size << 2
        _add_lone(words, lone, found)
        end = (place >> 2) + 1  # what ends a section is no neighbour of what starts the next
        top_end = top_end or end
        if end > MOST_POSITIONS:
            break
    return found, top_end, end, used


def _add_lone(words: Sequence[str], lone: Sequence[tuple[int, int]], found: defaultdict[str, list[int]]) -> None:
    """A lone syllable forms pairs with the syllables beside it, in which only the lone one is certain."""
    last = len(words) - 1
    for at, place in lone:
        word = words[at]
        if not "\uac00" <= word <= "\ud7a3":
            continue
        if at and "\uac00" <= words[at - 1] < "\ud7a4":
            found[words[at - 1][-1] + word + "-"].append(place - 4 + ENDS)
        if at < last and "\uac00" <= words[at + 1] < "\ud7a4":
            found[word + words[at + 1][0] + "+"].append(place + STARTS)


def _written(places: list[int]) -> str:
    """How many occurrences there are, and where."""
    later = [CODES[place - (before & ~BOTH)] for before, place in pairwise(places)]
    return "".join((CODES[len(places) - 1], CODES[places[0]], *later))


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
