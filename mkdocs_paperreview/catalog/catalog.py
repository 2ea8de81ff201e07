# SPDX-License-Identifier: MIT
"""All entries of a site on their shelves. Newest first, ties by path; so two builds give the same bytes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.review.address import tag_slug
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.rules.mixed_tag_spelling import label_of

__all__ = ["Catalog", "Month", "TagShelf"]

Month = tuple[int, int]
_Key = TypeVar("_Key", bound=Hashable)
_Ordered = TypeVar("_Ordered", Week, Month, int)
_NEIGHBOURS = 8


@dataclass(frozen=True, slots=True)
class TagShelf:
    """A tag: how it is spelled, its part of an address, and its entries, newest first."""

    key: str
    label: str
    slug: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Catalog:
    """The entries, newest first, and their shelves, each newest first too."""

    entries: tuple[Entry, ...]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Catalog:
        """Put entries in order."""
        by_path = sorted(entries, key=lambda entry: entry.review.path)
        return cls(tuple(sorted(by_path, key=lambda entry: entry.review.date.when, reverse=True)))

    @cached_property
    def by_week(self) -> Mapping[Week, tuple[Entry, ...]]:
        """Weeks that have entries, newest first."""
        return _sorted(_shelved(self.entries, lambda entry: entry.review.week))

    @cached_property
    def by_month(self) -> Mapping[Month, tuple[Entry, ...]]:
        """Months that have entries, newest first."""
        return _sorted(_shelved(self.entries, lambda entry: (entry.review.date.day.year, entry.review.date.day.month)))

    @cached_property
    def by_year(self) -> Mapping[int, tuple[Entry, ...]]:
        """Years that have entries, newest first."""
        return _sorted(_shelved(self.entries, lambda entry: entry.review.date.day.year))

    @cached_property
    def by_paper(self) -> Mapping[str, tuple[Entry, ...]]:
        """Papers that have an identity, with the entries about each."""
        found = _shelved(self.entries, lambda entry: entry.review.paper.key)
        return {key: entries for key, entries in found.items() if key}

    @cached_property
    def tags(self) -> Mapping[str, TagShelf]:
        """Tags by key: most used first, ties by label."""
        spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
        entries: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            for tag in entry.review.tags:
                key = tag_key(tag)
                spellings[key][tag] += 1
                entries[key].append(entry)
        slugs = _slugs({key: label_of(found) for key, found in spellings.items()})
        shelves = [TagShelf(key, label_of(found), slugs[key], tuple(entries[key])) for key, found in spellings.items()]
        shelves.sort(key=lambda shelf: (-len(shelf.entries), shelf.label.casefold(), shelf.label))
        return {shelf.key: shelf for shelf in shelves}

    def often_with(self, shelf: TagShelf) -> list[TagShelf]:
        """The tags that stand most often beside a tag; ties by label."""
        beside = Counter(tag_key(tag) for entry in shelf.entries for tag in entry.review.tags)
        del beside[shelf.key]
        found = [(count, self.tags[key]) for key, count in beside.items() if count > 1 or len(shelf.entries) == 1]
        found.sort(key=lambda pair: (-pair[0], pair[1].label.casefold(), pair[1].label))
        return [other for _, other in found[:_NEIGHBOURS]]

    def rising_tags(self, week: Week) -> list[TagShelf]:
        """Tags that a week has more often than an average week of the four before it, and at least twice; most risen first."""
        now = _tag_counts(self.by_week.get(week, ()))
        before: Counter[str] = Counter()
        for back in range(1, 5):
            before += _tag_counts(self.by_week.get(week.earlier(back), ()))
        risen = [(count - before[key] / 4, self.tags[key]) for key, count in now.items() if count > 1 and count > before[key] / 4]
        risen.sort(key=lambda pair: (-pair[0], pair[1].label))
        return [shelf for _, shelf in risen[:_NEIGHBOURS]]


def _tag_counts(entries: Iterable[Entry]) -> Counter[str]:
    return Counter(tag_key(tag) for entry in entries for tag in entry.review.tags)


def _shelved(entries: Iterable[Entry], key: Callable[[Entry], _Key]) -> dict[_Key, tuple[Entry, ...]]:
    found: defaultdict[_Key, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[key(entry)].append(entry)
    return {name: tuple(shelf) for name, shelf in found.items()}


def _sorted(shelves: dict[_Ordered, tuple[Entry, ...]]) -> dict[_Ordered, tuple[Entry, ...]]:
    return dict(sorted(shelves.items(), key=lambda pair: pair[0], reverse=True))


def _slugs(labels: Mapping[str, str]) -> dict[str, str]:
    """A part of an address for each tag; those that would share one are counted, by label."""
    taken: Counter[str] = Counter()
    slugs = {}
    for key, label in sorted(labels.items(), key=lambda pair: (pair[1], pair[0])):
        made = tag_slug(label)
        taken[made] += 1
        slugs[key] = made if taken[made] == 1 else f"{made}-{taken[made]}"
    return slugs
