# SPDX-License-Identifier: MIT
"""What a site says of its tags: the name of each, its other names, its words in each language, and where it belongs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.tags import Tag, tag_key

__all__ = ["NO_REGISTRY", "RegisteredTag", "TagRegistry", "in_language"]

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RegisteredTag:
    """A tag as its site wants it. Labels and descriptions are by language, a text for all of them by `""`.

    `parent` and `successor` are names of other tags; a tag with a successor is filed under that one.
    """

    name: Tag
    aliases: tuple[Tag, ...] = ()
    labels: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    descriptions: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    parent: Tag = ""
    is_retired: bool = False
    successor: Tag = ""

    @property
    def other_names(self) -> tuple[str, ...]:
        """What else it goes by: its aliases, and its words in each language."""
        return tuple(dict.fromkeys((*self.aliases, *self.labels.values())))


@dataclass(frozen=True)
class TagRegistry:
    """The tags of a registry, by name, in the order of its file."""

    tags: Mapping[Tag, RegisteredTag]

    @cached_property
    def _by_key(self) -> Mapping[str, RegisteredTag]:
        found = {tag_key(tag.name): tag for tag in self.tags.values()}
        for tag in self.tags.values():
            for name in tag.other_names:
                found.setdefault(tag_key(name), tag)
        return found

    def tag(self, written: Tag) -> RegisteredTag | None:
        """The tag that a written one means, by whichever name; none where the registry does not know it."""
        return self._by_key.get(tag_key(written))

    def name(self, written: Tag) -> Tag:
        """What a written tag is filed under."""
        found = self.tag(written)
        if not found:
            return written
        return found.successor or found.name

    def above(self, name: Tag) -> Iterator[Tag]:
        """The tags that a tag is a part of, the nearest first."""
        while (found := self.tags.get(name)) and found.parent:
            name = found.parent
            yield name

    def filed(self, review: Review) -> Review:
        """The review under the names of its tags, each of them once."""
        if not self.tags or all(self.name(tag) == tag for tag in (*review.tags, *review.categories)):
            return review
        places = dict(zip(map(self.name, reversed(review.tags)), reversed(review.tag_spans), strict=True))
        tags = tuple(dict.fromkeys(map(self.name, review.tags)))
        categories = tuple(dict.fromkeys(map(self.name, review.categories)))
        return replace(review, tags=tags, categories=categories, tag_spans=tuple(places[tag] for tag in tags))


NO_REGISTRY = TagRegistry({})


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text for a language, or for all of them; nothing where there is none."""
    return texts.get(language) or texts.get(language.split("-", maxsplit=1)[0]) or texts.get("", "")
