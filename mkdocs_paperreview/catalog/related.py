# SPDX-License-Identifier: MIT
"""Entries that belong together, and why: what they share, weighed by how rare it is. Linear in the number of entries."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from mkdocs_paperreview.article.proper_names import is_venue
from mkdocs_paperreview.catalog.catalog import Catalog
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.review.tags import tag_key

__all__ = ["Kinship", "Related"]

_Name = tuple[str, str]
_SHOWN = 4
_REACH = 6
_TERMS_USED = 6
_TERM_WEIGHT = 0.6
_LEAST_SCORE = 1.2


@dataclass(frozen=True, slots=True)
class Related:
    """Another entry, and the names that it shares, the rarest first: those of tags are as in the catalog."""

    entry: Entry
    shared: tuple[str, ...]


class Kinship:
    """What the entries of a catalog share; made once, and asked for each entry when its page is made."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._shelves = _postings(catalog)
        self._twins = catalog.twins
        total = len(catalog.entries)
        self._weights = {
            name: math.log(total / len(found)) * (_TERM_WEIGHT if name[0] == "term" else 1) for name, found in self._shelves.items()
        }

    def related(self, number: int) -> tuple[Related, ...]:
        """The most related entries to one, by its number; none is of the same paper, or the same in another language."""
        entries, shelves = self._catalog.entries, self._shelves
        names = [name for name in _names(entries[number]) if name in shelves]
        names.sort(key=lambda name: (-self._weights[name], name))
        terms = [name for name in names if name[0] == "term"][:_TERMS_USED]
        scores: defaultdict[int, float] = defaultdict(float)
        shared: defaultdict[int, list[_Name]] = defaultdict(list)
        for name in (*(name for name in names if name[0] == "tag"), *terms):
            # Only the neighbours in time on a shelf count, so that a tag of thousands costs no more than one of ten.
            place = bisect_left(shelves[name], number)
            for other in shelves[name][max(0, place - _REACH) : place + _REACH + 1]:
                if other != number:
                    scores[other] += self._weights[name]
                    shared[other].append(name)
        best = sorted((-score, other) for other, score in scores.items() if score >= _LEAST_SCORE)
        chosen = islice((other for _, other in best if not self._are_of_one_paper(number, other)), _SHOWN)
        return tuple(Related(entries[other], _spelled(shared[other], self._catalog)) for other in chosen)

    def _are_of_one_paper(self, one: int, other: int) -> bool:
        ours, theirs = self._catalog.entries[one], self._catalog.entries[other]
        paper = ours.review.paper.key
        return bool(paper and theirs.review.paper.key == paper) or theirs in self._twins.get(ours.review.path, ())


def _postings(catalog: Catalog) -> Mapping[_Name, list[int]]:
    """Where each tag and each proper name occurs, of those that occur more than once and not everywhere."""
    shelves: defaultdict[_Name, list[int]] = defaultdict(list)
    for number, entry in enumerate(catalog.entries):
        for name in _names(entry):
            shelves[name].append(number)
    most = max(4, len(catalog.entries) // 3)
    return {name: found for name, found in shelves.items() if 1 < len(found) <= most}


def _names(entry: Entry) -> Iterator[_Name]:
    keys = {tag_key(tag): tag for tag in entry.review.tags}
    yield from (("tag", key) for key, tag in keys.items() if not is_venue(tag))  # nor is a year a subject
    yield from (("term", term) for term in entry.article.terms if tag_key(term) not in keys)


def _spelled(names: list[_Name], catalog: Catalog) -> tuple[str, ...]:
    return tuple(catalog.tags[name].name if kind == "tag" else name for kind, name in names[:3])
