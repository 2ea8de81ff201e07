# SPDX-License-Identifier: MIT
"""A site's folder in; the addresses that readers may have linked, and the tags of its reviews, out. All cores read."""

from __future__ import annotations

from collections import Counter
from functools import partial

from mkdocs_paperreview.checker import Published, published
from mkdocs_paperreview.hosts.checking import surroundings_on_all_cores
from mkdocs_paperreview.hosts.folder import SiteFolder
from mkdocs_paperreview.hosts.sources import is_page
from mkdocs_paperreview.hosts.spread import spread
from mkdocs_paperreview.review.reading import read_review
from mkdocs_paperreview.review.site_tags.proposed_registry import Pair, pairs_in
from mkdocs_paperreview.review.site_tags.spellings import Spellings
from mkdocs_paperreview.review.tags import Tag, tag_key
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Source, read_document
from mkdocs_paperreview.surroundings import Progress

__all__ = ["published_in", "tags_in"]


def published_in(site: SiteFolder, progress: Progress) -> Published:
    """The addresses of a site, and those of its other pages that have chosen one."""
    around = surroundings_on_all_cores(site, progress)
    found = published(site.reviews, site.settings, around)
    chosen = {address: "" for path, address in around.other_files.items() if is_page(path) and address != site.usual_address(path)}
    return Published({**chosen, **found.addresses}, found.unread)


def tags_in(site: SiteFolder, progress: Progress) -> tuple[Spellings, Counter[Pair]]:
    """How the reviews spell their tags, and the words that they give in two languages."""
    spellings: dict[str, Counter[Tag]] = {}
    pairs: Counter[Pair] = Counter()
    for number, (tags, said) in enumerate(spread(partial(_read, settings=site.settings), site.reviews)):
        for tag in tags:
            spellings.setdefault(tag_key(tag), Counter())[tag] += 1
        pairs.update(said)
        progress("read", number + 1)
    return spellings, pairs


def _read(source: Source, settings: Settings) -> tuple[tuple[Tag, ...], set[Pair]]:
    review = read_review(read_document(source), settings).review
    return (review.tags, set(pairs_in(review.body))) if review else ((), set())
