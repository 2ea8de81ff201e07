# SPDX-License-Identifier: MIT
"""All entries of a site on their shelves. Newest first, ties by path; so two builds give the same bytes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from mkdocs_paperreview.catalog.boards import Boards, boards_of
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.catalog.papers import PaperShelf, paper_shelves
from mkdocs_paperreview.review.address import tag_slug
from mkdocs_paperreview.review.from_path import without_language
from mkdocs_paperreview.review.site_tags.registry import NO_REGISTRY, TagRegistry, in_language
from mkdocs_paperreview.review.site_tags.spellings import names_of, spellings_of
from mkdocs_paperreview.review.tags import Tag, tag_key
from mkdocs_paperreview.review.week import Week

__all__ = ["Catalog", "Month", "TagShelf"]

Month = tuple[int, int]
_Key = TypeVar("_Key", bound=Hashable)
_Ordered = TypeVar("_Ordered", Week, Month, int)
_NEIGHBOURS = 8


@dataclass(frozen=True, slots=True)
class TagShelf:
    """A tag: its name in reviews, its words on pages, its part of an address, and its entries, newest first.

    What the site's registry adds: what it is about, the tag it is a part of, and those that are parts of it, by their names. A tag that
    only others are parts of has no entries.
    """

    key: str
    name: Tag
    label: str
    slug: str
    entries: tuple[Entry, ...]
    about: str = ""
    parent: Tag = ""
    children: tuple[Tag, ...] = ()


@dataclass(frozen=True)
class Catalog:
    """The entries, newest first, and their shelves, each newest first too."""

    entries: tuple[Entry, ...]
    registry: TagRegistry = NO_REGISTRY
    language: str = ""

    @classmethod
    def of(cls, entries: Iterable[Entry], registry: TagRegistry = NO_REGISTRY, language: str = "") -> Catalog:
        """Put entries in order; tags are those of the registry, in the words of a language."""
        by_path = sorted(entries, key=lambda entry: entry.review.path)
        return cls(tuple(sorted(by_path, key=lambda entry: entry.review.date.when, reverse=True)), registry, language)

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
    def twins(self) -> Mapping[str, tuple[Entry, ...]]:
        """By its path, for each review in a file such as `x-kor.md`, this one and those beside it in other languages, as in `x-eng.md`."""
        found = _shelved(self.entries, lambda entry: without_language(entry.review.path).casefold())
        groups = (group for group in found.values() if 1 < len(group) == len({entry.review.lang for entry in group}))
        return {entry.review.path: group for group in groups for entry in group}

    @cached_property
    def papers(self) -> Mapping[str, PaperShelf]:
        """The papers that have a page of their own, by key."""
        return paper_shelves(self.entries)

    @cached_property
    def boards(self) -> Boards:
        """The results of all entries, by task and dataset."""
        return boards_of(self.entries)

    @cached_property
    def tags(self) -> Mapping[str, TagShelf]:
        """Tags by key: most used first, ties by label."""
        entries: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            for tag in entry.review.tags:
                entries[tag_key(tag)].append(entry)
        names = names_of(spellings_of(entry.review for entry in self.entries), self.registry)
        names |= {tag_key(name): name for used in list(names.values()) for name in self.registry.above(used)}
        shelves = [
            self._shelf(key, name, slug, entries.get(key, [])) for (key, name), slug in zip(names.items(), _slugs(names), strict=True)
        ]
        shelves.sort(key=lambda shelf: (-len(shelf.entries), shelf.label.casefold(), shelf.label))
        parts: defaultdict[Tag, list[Tag]] = defaultdict(list)
        for shelf in shelves:
            if shelf.parent:
                parts[shelf.parent].append(shelf.name)
        return {shelf.key: replace(shelf, children=tuple(parts[shelf.name])) if shelf.name in parts else shelf for shelf in shelves}

    def _shelf(self, key: str, name: Tag, slug: str, entries: list[Entry]) -> TagShelf:
        registered = self.registry.tags.get(name)
        if not registered:
            return TagShelf(key, name, name, slug, tuple(entries))
        label = in_language(registered.labels, self.language) or name
        about = in_language(registered.descriptions, self.language)
        return TagShelf(key, name, label, slug, tuple(entries), about, registered.parent)

    def tags_with_pages(self, least: int) -> Mapping[str, TagShelf]:
        """The tags that at least so many reviews have, or that others are parts of, by key."""
        return {key: shelf for key, shelf in self.tags.items() if len(shelf.entries) >= least or shelf.children}

    @cached_property
    def other_tag_slugs(self) -> Mapping[str, Tag]:
        """The parts of addresses that other names of tags would have, and the tags: a tag may have been known by them once."""
        taken = {shelf.slug for shelf in self.tags.values()}
        found: dict[str, Tag] = {}
        for tag in self.registry.tags.values():
            name = tag.successor or tag.name
            for other in (tag.name, *tag.other_names) if tag_key(name) in self.tags else ():
                found.setdefault(tag_slug(other), name)
        return {slug: name for slug, name in found.items() if slug not in taken}

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


def _slugs(names: Mapping[str, Tag]) -> list[str]:
    """A part of an address for each tag, in their order; those that would share one are counted, by name."""
    taken: Counter[str] = Counter()
    slugs = {}
    for key, name in sorted(names.items(), key=lambda pair: (pair[1], pair[0])):
        made = tag_slug(name)
        taken[made] += 1
        slugs[key] = made if taken[made] == 1 else f"{made}-{taken[made]}"
    return [slugs[key] for key in names]
