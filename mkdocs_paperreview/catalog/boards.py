# SPDX-License-Identifier: MIT
"""The results of all reviews on boards: one for each task and dataset, with a ranking for each metric. Spelled variants of a name are one.

Nothing is merged but spellings: each result stays with the review, the file and the line that it came from.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.catalog.ranking import Ranking, Standing, by_scale, ranked
from mkdocs_paperreview.results.result import Result, name_key
from mkdocs_paperreview.review.address import tag_slug

__all__ = ["Board", "Boards", "boards_of"]

_Key = tuple[str, str]
_ARROWS = re.compile(r"[↑↓⬆⬇⇑⇓]|[(\[（]\s*%\s*[)\]）]")
_PLACE = attrgetter("line", "model", "shown")
# Parts of addresses under which something else lies.
_TAKEN = ("page",)


@dataclass(frozen=True, slots=True)
class Board:
    """All results on a dataset for a task, which may be unnamed; the ranking of the most reviews first, then of the most results."""

    task: str
    dataset: str
    address: str
    rankings: tuple[Ranking, ...]
    count: int
    newest: Standing

    @property
    def name(self) -> str:
        """What a page calls it."""
        return f"{self.dataset} · {self.task}" if self.task else self.dataset

    @property
    def leader(self) -> tuple[Ranking, Standing] | None:
        """The best result by the metric of the most reviews, of those that have a best one."""
        return next(((ranking, ranking.standings[0]) for ranking in self.rankings if ranking.direction.is_known), None)


@dataclass(frozen=True)
class Boards:
    """The boards of a site, the one that changed last first, ties by address."""

    all: tuple[Board, ...] = ()
    by_key: Mapping[_Key, Board] = field(default_factory=dict)
    _tasks: Mapping[str, str] = field(default_factory=dict)

    def of(self, result: Result) -> Board | None:
        """The board on which a result stands; none where it names too little for one."""
        return self.by_key.get(_key(result, self._tasks))

    def of_entry(self, entry: Entry) -> list[Board]:
        """The boards on which the results of a review stand, in their order."""
        return list({board.address: board for result in entry.results if (board := self.of(result))}.values())


def boards_of(entries: Iterable[Entry]) -> Boards:
    """Put every result on its board."""
    oldest = sorted((entry for entry in entries if entry.results), key=lambda entry: (entry.review.date.when, entry.review.path))
    standings = [Standing(result, entry) for entry in oldest for result in sorted(entry.results, key=_PLACE) if _is_whole(result)]
    if not standings:
        return Boards()
    tasks = _only_tasks(each.result for each in standings)
    found: defaultdict[_Key, list[Standing]] = defaultdict(list)
    for each in standings:
        found[_key(each.result, tasks)].append(each)
    addresses = _addresses(found)
    by_key = {key: _board(addresses[key], found[key]) for key in sorted(found)}
    newest = sorted(by_key.values(), key=lambda board: board.address)
    newest.sort(key=lambda board: board.newest.entry.review.date.when, reverse=True)
    return Boards(tuple(newest), by_key, tasks)


def _is_whole(result: Result) -> bool:
    return math.isfinite(result.value) and bool(name_key(result.model) and name_key(result.dataset) and _metric_key(result))


@lru_cache(maxsize=4096)
def _metric(written: str) -> str:
    return " ".join(_ARROWS.sub(" ", written).split())


def _metric_key(result: Result) -> str:
    return name_key(_metric(result.metric))


def _only_tasks(results: Iterable[Result]) -> dict[str, str]:
    """For datasets that are used for one task only, that task: whoever leaves it out means it."""
    tasks: defaultdict[str, set[str]] = defaultdict(set)
    for result in results:
        if task := name_key(result.task):
            tasks[name_key(result.dataset)].add(task)
    return {dataset: named.pop() for dataset, named in tasks.items() if len(named) == 1}


def _key(result: Result, tasks: Mapping[str, str]) -> _Key:
    dataset = name_key(result.dataset)
    return name_key(result.task) or tasks.get(dataset, ""), dataset


def _board(address: str, found: list[Standing]) -> Board:
    by_metric: defaultdict[_Key, list[Standing]] = defaultdict(list)
    for each in found:
        by_metric[_metric_key(each.result), name_key(each.result.split)].append(each)
    taken: set[str] = set()
    rankings = []
    for _, of_metric in sorted(by_metric.items()):
        results = [each.result for each in of_metric]
        metric, split = _name([_metric(result.metric) for result in results]), _name([result.split for result in results])
        for note, of_scale in by_scale(of_metric):
            anchor = _unique("-".join(part for part in (metric, split, note) if part), taken)
            rankings.append(ranked(metric, split, note, anchor, of_scale))
    rankings.sort(key=lambda ranking: (-ranking.reviews, -len(ranking.standings), not ranking.direction.is_known, ranking.anchor))
    results = [each.result for each in found]
    task, dataset = _name([result.task for result in results]), _name([result.dataset for result in results])
    return Board(task, dataset, address, tuple(rankings), len(found), found[-1])


def _name(spellings: list[str]) -> str:
    """The spelling that is used most, ties by letters."""
    counts = Counter(spellings)
    del counts[""]
    return min(counts, key=lambda spelling: (-counts[spelling], spelling), default="")


def _addresses(found: Mapping[_Key, list[Standing]]) -> dict[_Key, str]:
    """`/boards/<task>/<dataset>/`, or `/boards/<dataset>/` where no task is named; each is there once."""
    first, below = set(_TAKEN), defaultdict[str, set[str]](lambda: set(_TAKEN))
    tasks: dict[str, str] = {}
    addresses = {}
    for key, standings in sorted(found.items()):
        task, dataset = key[0], _name([each.result.dataset for each in standings])
        if not task:
            addresses[key] = f"/boards/{_unique(dataset, first)}/"
            continue
        if task not in tasks:
            tasks[task] = _unique(_name([each.result.task for each in standings]), first)
        addresses[key] = f"/boards/{tasks[task]}/{_unique(dataset, below[task])}/"
    return addresses


def _unique(name: str, taken: set[str]) -> str:
    """A part of an address for a name, that none has yet; without dots, as those are in the names of files."""
    made = slug = tag_slug(name).replace(".", "-").strip("-")
    number = 1
    while made.casefold() in taken:
        number += 1
        made = f"{slug}-{number}"
    taken.add(made.casefold())
    return made
