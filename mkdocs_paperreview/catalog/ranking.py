# SPDX-License-Identifier: MIT
"""The results by one metric to a ranking: the best first, what was the best and when, and the models of which reviews say different things.

Only what can be compared is ranked together: one split, one kind of unit, and no fraction with a percentage.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.result import Result, name_key
from mkdocs_paperreview.results.units import measure_of

__all__ = ["Ranking", "Standing", "by_scale", "ranked"]

FRACTION = "0–1"
_DECIMALS = re.compile(r"\d\.(\d+)")
_GAP = 10
_SECOND = 2


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
    models = Counter(name_key(each.result.model) for each in found)
    claims: dict[str, list[Standing]] = {model: [] for model, count in models.items() if count > 1}
    if not claims:
        return list(found)
    for each in found:
        if (model := name_key(each.result.model)) in claims:
            claims[model].append(each)
    disputed = {model for model, of_model in claims.items() if not _agree(of_model)}
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
    first, last = best[0].result.value, best[-1].result.value
    has_one_best = len({name_key(each.result.model) for each in best if each.result.value == first}) == 1
    better: set[str] = set()
    level: set[str] = set()
    reached, second = first, None
    for each in best:
        value, model = each.result.value, name_key(each.result.model)
        if value != reached:
            better |= level
            level, reached = set(), value
        level.add(model)
        rank = 1 + len(better) - (model in better)
        if second is None and has_one_best and rank == _SECOND:
            second = value
        is_second = value == second and rank == _SECOND
        mark: Literal["", "best", "second"] = "best" if value == first != last else "second" if is_second else ""
        yield Standing(each.result, each.entry, rank, mark, each.is_disputed)


def _records(oldest: Iterable[Standing], direction: Direction) -> list[Standing]:
    """The best of each day on which there was a better one than ever before."""
    sign = 1 if direction is Direction.HIGHER else -1
    best = -math.inf
    records: list[Standing] = []
    for each in oldest:
        if sign * each.result.value > best:
            best = sign * each.result.value
            if records and records[-1].entry.review.date.day == each.entry.review.date.day:
                records.pop()
            records.append(each)
    return records
