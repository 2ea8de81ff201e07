# SPDX-License-Identifier: MIT
"""How the tags of reviews are spelled, and how often; and which spelling each is shown in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.site_tags.registry import TagRegistry
from mkdocs_paperreview.review.tags import Tag, tag_key

__all__ = ["Spellings", "names_of", "spellings_of"]

Spellings = Mapping[str, Counter[Tag]]


def spellings_of(reviews: Iterable[Review]) -> Spellings:
    """Every spelling of each tag, by the tag's key, with the number of reviews that have it."""
    found: defaultdict[str, Counter[Tag]] = defaultdict(Counter)
    for review in reviews:
        for tag in review.tags:
            found[tag_key(tag)][tag] += 1
    return found


def _label_of(spellings: Counter[Tag]) -> Tag:
    """The spelling a tag is shown in: the one used most, and of equals the first by letter."""
    return min(spellings, key=lambda spelling: (-spellings[spelling], spelling))


def names_of(spellings: Spellings, registry: TagRegistry) -> dict[str, Tag]:
    """The one spelling of each tag, by key: the registry's, where it is the name of one of its tags, else that used most."""
    names = {tag_key(name): name for name in registry.tags}
    return {key: names.get(key) or _label_of(found) for key, found in spellings.items()}
