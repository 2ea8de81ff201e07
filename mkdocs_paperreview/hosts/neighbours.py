# SPDX-License-Identifier: MIT
"""What a site has already: its reviews of a paper, and what it calls a tag. Only files with a word of either are read."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from mkdocs_paperreview.hosts.folder import SiteFolder
from mkdocs_paperreview.review.reading import read_review
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.site_tags.registry import TagRegistry
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.site_files import registry_in
from mkdocs_paperreview.source.document import read_document

__all__ = ["Neighbours", "neighbours"]

_TAGS_STAND_WITHIN = 8192


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The paths of the reviews of a paper, and the tags as the site names them."""

    of_paper: tuple[str, ...]
    tags: tuple[str, ...]


def neighbours(site: SiteFolder, identity: str, tags: Sequence[str]) -> Neighbours:
    """Look for a paper's id, and for tags; a tag takes the name of the site's registry, else the spelling that the site uses most."""
    if not site.docs.is_dir():
        return Neighbours((), tuple(tags))
    spelled: defaultdict[str, Counter[str]] = defaultdict(Counter)
    of_paper: list[str] = []
    for review in _mentioning(site, identity, tags):
        for tag in review.tags:
            spelled[tag_key(tag)][tag] += 1
        if identity and identity.lower() in {name.lower() for name in (review.paper.arxiv, review.paper.doi, review.paper.openreview)}:
            of_paper.append(review.path)
    registry, _ = registry_in(site.registry, site.settings)
    named = (_name(tag, registry) or _usual(tag, spelled[tag_key(tag)]) for tag in tags if not _is_retired(tag, registry))
    return Neighbours(tuple(of_paper), tuple(dict.fromkeys(named)))


def _name(tag: str, registry: TagRegistry) -> str:
    return registry.name(tag) if registry.tag(tag) else ""


def _is_retired(tag: str, registry: TagRegistry) -> bool:
    """Whether the site has given up a tag, and has no other in its place."""
    found = registry.tag(tag)
    return bool(found and found.is_retired and not found.successor)


def _usual(tag: str, spellings: Counter[str]) -> str:
    return min(spellings, key=lambda spelling: (-spellings[spelling], spelling)) if spellings else tag


def _mentioning(site: SiteFolder, identity: str, tags: Iterable[str]) -> Iterator[Review]:
    # However a tag is spelled, it begins with the same letters: `Machine Learning`, `machine-learning`, `MachineLearning`.
    starts = [word[0].lower().encode() for tag in tags if (word := re.search(r"\w+", tag))]
    wanted = identity.lower().encode()
    for source in site.reviews:
        content = source.content.lower()
        head = content[:_TAGS_STAND_WITHIN]
        if (wanted and wanted in content) or any(start in head for start in starts):
            review = read_review(read_document(source), site.settings).review
            if review:
                yield review
