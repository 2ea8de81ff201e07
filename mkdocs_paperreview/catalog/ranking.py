# SPDX-License-Identifier: MIT
"""The results by one metric to a ranking: the best first, what was the best and when, and the models of which reviews say different things.

Only what can be compared is ranked together: one split, one kind of unit, and no fraction with a percentage.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, NamedTuple

from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.result import Result, name_key
from mkdocs_paperreview.results.units import measure_of

__all__ = ["Ranking", "Standing", "by_scale", "ranked"]

FRACTION = "0–1"
_DECIMALS = re.compile(r"\d\.(\d+)")
_GAP = 10


class Standing(NamedTuple):
    """A result among others: the review that claims it, and its rank, which is 0 where nothing can be ranked.

    It is disputed where other claims give the same model another value: all of them are listed. A tuple, as there may be many thousands.
    """

    result: Result
    entry: Entry
    rank: int = 0
    mark: Literal["", "best", "second"] = ""
    is_disputed: bool = False

    @property
    def shown(self) -> str:
        """Its number as written, with its unit."""
        shown, unit = self.result.shown, self.result.unit
        return shown if not unit or unit in shown else f"{shown}{unit if unit == '%' else f' {unit}'}"

    @property
    def order(self) -> tuple[object, ...]:
        """What decides between equals: when it was claimed, and where."""
        review = self.entry.review
        return review.date.when, review.path, self.result.line, self.result.model, self.result.shown


@dataclass(frozen=True, slots=True)
class Ranking:
    """All results by a metric: best first, or newest first where it is unknown which way it is better.

    `records` are those that were the best of all when they were claimed, oldest first. `note` tells two scales of one metric apart.
    """

    metric: str
    split: str
    note: str
    anchor: str
    direction: Direction
    standings: tuple[Standing, ...]
    records: tuple[Standing, ...]

    @property
    def reviews(self) -> int:
        """How many reviews it has results of."""
        return len({each.entry.review.path for each in self.standings})

    @property
    def name(self) -> str:
        """What it is called on its board."""
        return " · ".join(part for part in (self.metric, self.split, self.note) if part)


def by_scale(found: Sequence[Standing]) -> list[tuple[str, list[Standing]]]:
    """Results by one metric, apart where their numbers cannot be compared; with a note for fractions beside percentages."""
    direction = _direction(found)
    kinds = [measure_of(each.result.unit)[0] for each in found]
    apart = "percent" in kinds or (direction is Direction.HIGHER and _is_mixed([abs(each.result.value) for each in found]))
    scales: defaultdict[tuple[str, str], list[Standing]] = defaultdict(list)
    for each, kind in zip(found, kinds, strict=True):
        is_fraction = apart and not kind and abs(each.result.value) <= 1
        joined = "" if kind == "percent" else kind
        scales[joined, FRACTION if is_fraction else ""].append(each)
    return [(note if len(scales) > 1 else "", scales[kind, note]) for kind, note in sorted(scales)]


def _is_mixed(values: Iterable[float]) -> bool:
    """Whether some numbers are fractions, and others so much greater that they are percentages."""
    values = list(values)
    small, great = [value for value in values if value <= 1], [value for value in values if value > 1]
    return bool(small and great) and min(great) >= _GAP * max(small)


def ranked(metric: str, split: str, note: str, anchor: str, found: Sequence[Standing]) -> Ranking:
    """Rank the results of one scale, which come in their order."""
    direction, oldest = _direction(found), _with_disputes(found)
    if not direction.is_known:
        newest = sorted(oldest, key=lambda each: each.entry.review.date.when, reverse=True)
        return Ranking(metric, split, note, anchor, direction, tuple(newest), ())
    best = sorted(oldest, key=lambda each: each.result.value, reverse=direction is Direction.HIGHER)
    return Ranking(metric, split, note, anchor, direction, tuple(_with_ranks(best)), tuple(_records(oldest, direction)))


def _direction(found: Iterable[Standing]) -> Direction:
    """Which way it is better, as far as the claims that know it agree."""
    known = {direction for direction in {each.result.direction for each in found} if direction.is_known}
    return known.pop() if len(known) == 1 else Direction.UNKNOWN


def _with_disputes(found: Sequence[Standing]) -> list[Standing]:
    claims: defaultdict[str, list[Standing]] = defaultdict(list)
    for each in found:
        claims[name_key(each.result.model)].append(each)
    disputed = {model for model, of_model in claims.items() if len(of_model) > 1 and not _agree(of_model)}
    if not disputed:
        return list(found)
    return [each._replace(is_disputed=True) if name_key(each.result.model) in disputed else each for each in found]


def _agree(claims: Sequence[Standing]) -> bool:
    """Whether numbers are one, rounded to as few digits as the coarsest of them has."""
    values = [each.result.value for each in claims]
    # Half a step of the coarsest number, in what its unit measures.
    steps = (measure_of(each.result.unit)[1] * 10.0 ** -_decimals(each.result.shown) for each in claims)
    return max(values) == min(values) or max(values) - min(values) <= 0.5 * max(steps) * (1 + 1e-9)


def _decimals(shown: str) -> int:
    found = _DECIMALS.search(shown)
    return min(len(found[1]), 300) if found else 0


def _with_ranks(best: Sequence[Standing]) -> Iterable[Standing]:
    """A rank is one more than the number of other models that are better."""
    better: set[str] = set()
    first = next(iter(best)).result.value
    has_one_best = len({name_key(each.result.model) for each in best if each.result.value == first}) == 1
    second: float | None = None
    for value, equals in groupby(best, key=lambda each: each.result.value):
        level = list(equals)
        keys = [name_key(each.result.model) for each in level]
        ranks = [1 + len(better) - (key in better) for key in keys]
        if second is None and has_one_best and 2 in ranks:  # noqa: PLR2004  # the second
            second = value
        is_only = value == first == best[-1].result.value
        for each, rank in zip(level, ranks, strict=True):
            mark: Literal["", "best", "second"] = "best" if value == first and not is_only else "second" if value == second else ""
            own = mark if mark != "second" or rank == 2 else ""  # noqa: PLR2004  # the second
            yield Standing(each.result, each.entry, rank, own, each.is_disputed)
        better.update(keys)


def _records(oldest: Iterable[Standing], direction: Direction) -> Iterable[Standing]:
    """The best of each day on which there was a better one than ever before."""
    sign = 1 if direction is Direction.HIGHER else -1
    best: float | None = None
    for _, claimed in groupby(oldest, key=lambda each: each.entry.review.date.day):
        top = max(claimed, key=lambda each: sign * each.result.value)
        if best is None or sign * top.result.value > best:
            best = sign * top.result.value
            yield top
