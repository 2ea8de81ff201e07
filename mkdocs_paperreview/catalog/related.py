# SPDX-License-Identifier: MIT
"""Entries that belong together, and why: what they share, weighed by how rare it is. Linear in the number of entries."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mkdocs_paperreview.catalog.catalog import Catalog
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.review.tags import tag_key

__all__ = ["Related", "related_entries"]

_SHOWN = 4
_REACH = 6
_TERMS_USED = 6
_TERM_WEIGHT = 0.6
_LEAST_SCORE = 1.2


@dataclass(frozen=True, slots=True)
class Related:
    """Another entry, and the names that it shares, the rarest first."""

    entry: Entry
    shared: tuple[str, ...]


def related_entries(catalog: Catalog) -> list[tuple[Related, ...]]:
    """For each entry of a catalog, in its order, the most related ones; a review of the same paper is not among them."""
    shelves = _postings(catalog)
    total = len(catalog.entries)
    weights = {name: math.log(total / len(found)) * (_TERM_WEIGHT if name[0] == "term" else 1) for name, found in shelves.items()}
    places: list[list[tuple[tuple[str, str], int]]] = [[] for _ in catalog.entries]
    for name, found in shelves.items():
        for place, number in enumerate(found):
            places[number].append((name, place))
    return [_of(number, catalog, places[number], shelves, weights) for number in range(total)]


def _postings(catalog: Catalog) -> Mapping[tuple[str, str], list[int]]:
    """Where each tag and each proper name occurs, of those that occur more than once and not everywhere."""
    shelves: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, entry in enumerate(catalog.entries):
        for name in _names(entry):
            shelves[name].append(number)
    most = max(4, len(catalog.entries) // 3)
    return {name: found for name, found in shelves.items() if 1 < len(found) <= most}


def _names(entry: Entry) -> Iterator[tuple[str, str]]:
    keys = set()
    for tag in entry.review.tags:
        keys.add(tag_key(tag))
        yield "tag", tag_key(tag)
    for term in sorted(entry.article.terms):
        if tag_key(term) not in keys:
            yield "term", term


def _of(
    number: int,
    catalog: Catalog,
    places: list[tuple[tuple[str, str], int]],
    shelves: Mapping[tuple[str, str], list[int]],
    weights: Mapping[tuple[str, str], float],
) -> tuple[Related, ...]:
    """Score only the neighbours in time on each shelf, so that a tag of thousands costs no more than one of ten."""
    places = sorted(places, key=lambda pair: (-weights[pair[0]], pair[0]))
    tags = [pair for pair in places if pair[0][0] == "tag"]
    terms = [pair for pair in places if pair[0][0] == "term"][:_TERMS_USED]
    scores: Counter[int] = Counter()
    shared: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    for name, place in (*tags, *terms):
        found = shelves[name]
        for other in found[max(0, place - _REACH) : place + _REACH + 1]:
            if other != number:
                scores[other] += weights[name]  # type: ignore[assignment]  # a Counter of scores
                shared[other].append(name)
    paper = catalog.entries[number].review.paper.key
    best = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
    chosen = [other for other, score in best if score >= _LEAST_SCORE and not (paper and catalog.entries[other].review.paper.key == paper)]
    return tuple(Related(catalog.entries[other], _labels(shared[other], catalog)) for other in chosen[:_SHOWN])


def _labels(names: list[tuple[str, str]], catalog: Catalog) -> tuple[str, ...]:
    return tuple(catalog.tags[name].label if kind == "tag" else name for kind, name in names[:3])
