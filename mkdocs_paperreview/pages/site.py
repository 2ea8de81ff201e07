# SPDX-License-Identifier: MIT
"""What every page is made of: the catalog, the settings, the words, and the addresses of the other pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from typing import Generic, TypeVar

from mkdocs_paperreview.article.article import Article
from mkdocs_paperreview.catalog.addresses import TAGS, month_address, tag_address, week_address, year_address
from mkdocs_paperreview.catalog.catalog import Catalog, Month, TagShelf
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.labels import Labels, has_labels, labels_in
from mkdocs_paperreview.pages.spoken import Spoken
from mkdocs_paperreview.review.address import href
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.tags import Tag, tag_key
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.surroundings import Spread

__all__ = ["SELDOM_TAGS_A_PAGE", "Here", "Leaf", "Site", "with_neighbours"]

_Item = TypeVar("_Item")
SELDOM_TAGS_A_PAGE = 500
_IN_TWO = '"pr-two"'  # what an article's part in two languages is wrapped in


def with_neighbours(names: Sequence[_Item], address: Callable[[_Item], str]) -> Iterator[tuple[_Item, str, str]]:
    """Each of names that go from the newest to the oldest, with the addresses of the older and of the newer one beside it."""
    addresses = ["", *map(address, names), ""]
    return zip(names, addresses[2:], addresses, strict=False)


@dataclass(frozen=True, slots=True)
class Leaf(Generic[_Item]):
    """One page of a list that is too long for one: its number, how many there are, its entries, and its neighbours' addresses."""

    number: int
    count: int
    entries: tuple[_Item, ...]
    address: str
    newer: str
    older: str

    @property
    def source(self) -> str:
        """Where it would lie among the sources."""
        return f"{self.address.strip('/')}.md"


@dataclass(frozen=True)
class Site:
    """A site that is about to be written."""

    catalog: Catalog
    settings: Settings
    labels: Labels
    name: str
    url: str
    now: datetime
    directory_urls: bool
    article_with: Callable[[Review, str], Article]
    body_of: Callable[[str], str]
    week_notes: Mapping[Week, str]
    other_keys: frozenset[str]
    spread_batches: Spread = map

    @cached_property
    def tag_pages(self) -> Mapping[str, TagShelf]:
        """The tags that have a page of their own, by key."""
        return self.catalog.tags_with_pages(self.settings.min_reviews_per_tag_page)

    @cached_property
    def from_root(self) -> Callable[[str], str]:
        """A function from an address to the link to it from the root; links are asked for again and again."""
        directory_urls = self.directory_urls  # not the site itself, which would then never be let go of
        return cache(lambda address: href(address, "/", directory_urls=directory_urls).removeprefix("./"))

    @cached_property
    def parts(self) -> dict[tuple[str, str, int], str]:
        """What has been made of pages and stands on many of them, such as cards, for `templates`."""
        return {}

    @cached_property
    def language_names(self) -> tuple[tuple[str, str], ...]:
        """The languages of the texts, each by its own name."""
        return tuple((language, self.labels.own_name(language)) for language in self.settings.languages)

    @cached_property
    def is_in_two(self) -> bool:
        """Whether a reader can choose in which language to read some of it, and with that its labels."""
        if len(self.settings.languages) == 1:
            return False
        return any(map(self.can_choose, self.catalog.entries)) or any(_IN_TWO in note for note in self.week_notes.values())

    def can_choose(self, entry: Entry) -> bool:
        """Whether any of a review is there in two languages of the site."""
        review, is_bilingual = entry.review, entry.article.is_bilingual
        return len(self.settings.languages) > 1 and (is_bilingual or len(review.abstract) > 1 or entry.is_in_two)

    @cached_property
    def spoken(self) -> Spoken:
        """The words for what is written on a page: in each language between which a reader can choose."""
        others = self.settings.languages[1:] if self.is_in_two else ()
        return Spoken((self.labels, *(labels_in(language) for language in others if has_labels(language))))

    def tag_address(self, tag: Tag) -> str:
        """Where a tag leads: to its page, or to its place among all tags."""
        key = tag_key(tag)
        shelf = self.tag_pages.get(key)
        return tag_address(shelf.slug) if shelf else self._places_among_all_tags[key]

    def tag_label(self, shelf: TagShelf) -> str:
        """What a tag is called, in each language between which a reader can choose."""
        registered = self.catalog.registry.tags.get(shelf.name)
        return self.spoken.chosen(registered.labels, shelf.name) if registered else shelf.label

    def about_tag(self, shelf: TagShelf) -> str:
        """What a tag is about, likewise."""
        registered = self.catalog.registry.tags.get(shelf.name)
        return self.spoken.chosen(registered.descriptions, shelf.about) if registered else ""

    @cached_property
    def seldom_tags(self) -> tuple[TagShelf, ...]:
        """The tags that are used too seldom for a page of their own."""
        return tuple(shelf for key, shelf in self.catalog.tags.items() if key not in self.tag_pages)

    @cached_property
    def _places_among_all_tags(self) -> Mapping[str, str]:
        leaves = self.leaves(self.seldom_tags, TAGS, SELDOM_TAGS_A_PAGE)
        return {shelf.key: f"{leaf.address}#{shelf.slug}" for leaf in leaves for shelf in leaf.entries}

    def leaves(self, entries: tuple[_Item, ...], address: str, size: int = 0) -> Iterator[Leaf[_Item]]:
        """Cut a list into pages: the first at its address, the others below it."""
        size = size or self.settings.page_size
        count = max(1, -(-len(entries) // size))
        addresses = [address, *(f"{address}page/{number}/" for number in range(2, count + 1))]
        for number in range(1, count + 1):
            yield Leaf(
                number,
                count,
                entries[(number - 1) * size : number * size],
                addresses[number - 1],
                addresses[number - 2] if number > 1 else "",
                addresses[number] if number < count else "",
            )

    def here(self, address: str) -> Here:
        """A page's own point of view."""
        return Here(address, self)

    def is_unpublished(self, entry: Entry) -> str:
        """Why an entry is only in the preview: `draft`, `scheduled`, or not."""
        if entry.review.draft:
            return "draft"
        return "scheduled" if entry.review.date.when > self.now else ""


@dataclass(frozen=True, slots=True)
class Here:
    """Links as they are written on one page."""

    address: str
    site: Site

    @property
    def root(self) -> str:
        """The way from here to the root of the site."""
        return "../" * (self.address.count("/") - 1)

    def to(self, address: str) -> str:
        """The relative link to an address of the site."""
        return self.root + self.site.from_root(address) or "./"

    def to_tag(self, tag: Tag) -> str:
        """The relative link to a tag."""
        return self.to(self.site.tag_address(tag))

    def tag_label(self, tag: Tag) -> str:
        """A tag as it is called on pages, as HTML."""
        return self.site.tag_label(self.site.catalog.tags[tag_key(tag)])

    def shared_label(self, name: Tag | str) -> str:
        """What two reviews share, as HTML: a tag as it is called on pages, or a proper name as it is."""
        shelf = self.site.catalog.tags.get(tag_key(name))
        return self.site.tag_label(shelf) if shelf else name

    def to_week(self, week: Week) -> str:
        """The relative link to a week."""
        return self.to(week_address(week))

    def to_month(self, month: Month) -> str:
        """The relative link to a month."""
        return self.to(month_address(month))

    def to_year(self, year: int) -> str:
        """The relative link to a year."""
        return self.to(year_address(year))
