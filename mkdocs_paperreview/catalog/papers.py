# SPDX-License-Identifier: MIT
"""The papers of which a site says more than once, or in a digest: all that is said of each, its results, and what is known of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from itertools import count

from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.catalog.roundup import RoundupPaper, papers_of
from mkdocs_paperreview.review.address import address_key, slug
from mkdocs_paperreview.review.language import language_of
from mkdocs_paperreview.review.paper import Paper

__all__ = ["Mention", "PaperShelf", "paper_shelves"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A digest that speaks of a paper, and the section in which it does."""

    entry: Entry
    paper: RoundupPaper


@dataclass(frozen=True, slots=True)
class PaperShelf:
    """A paper: what its reviews know of it together, its reviews and the digests that speak of it, newest first.

    `titles` are those that readers know it by; `own_title` is the one to cite it by.
    """

    key: str
    paper: Paper
    titles: tuple[str, ...]
    own_title: str
    address: str
    entries: tuple[Entry, ...]
    mentions: tuple[Mention, ...]

    @property
    def title(self) -> str:
        """The title that a page has."""
        return self.titles[0]


def paper_shelves(entries: Iterable[Entry]) -> Mapping[str, PaperShelf]:
    """The papers with more than one review or in a digest, by key; entries come newest first."""
    reviews: defaultdict[str, list[Entry]] = defaultdict(list)
    mentions: defaultdict[str, list[Mention]] = defaultdict(list)
    taken: set[str] = set()
    for entry in entries:
        taken.update(address_key(place) for place in (entry.review.address, *entry.review.aliases) if place.startswith("/papers/"))
        if entry.review.kind != "digest":
            if key := entry.review.paper.key:
                reviews[key].append(entry)
            continue
        for paper in papers_of(entry):
            if paper.arxiv:
                mentions[f"arxiv:{paper.arxiv}"].append(Mention(entry, paper))
    keys = sorted({*(key for key, found in reviews.items() if len(found) > 1), *mentions})
    addresses = _addresses(keys, taken)
    return {key: _shelf(key, addresses[key], tuple(reviews.get(key, ())), tuple(mentions.get(key, ()))) for key in keys}


def _shelf(key: str, address: str, entries: tuple[Entry, ...], mentions: tuple[Mention, ...]) -> PaperShelf:
    paper = _merged([entry.review.paper for entry in entries] or [Paper(arxiv=mentions[0].paper.arxiv)])
    found = [paper.title, *(title for mention in mentions for title in (mention.paper.title, mention.paper.other_title))]
    own = [entry.review.title for entry in entries]
    titles = dict.fromkeys(title for title in (found if any(found) else own) if title)
    shown = (*titles, *own, key.partition(":")[2])[: max(1, min(2, len(titles)))]
    cited = next(filter(None, (paper.title, *map(_own_title, mentions))), shown[0])
    return PaperShelf(key, paper, shown, cited, address, entries, mentions)


def _own_title(mention: Mention) -> str:
    """Of a pair of titles the one that is not in the language of the digest."""
    ours, pair = mention.entry.review.lang, (mention.paper.other_title, mention.paper.title)
    return next((title for title in pair if all(pair) and language_of(title, ours) != ours), "")


def _merged(papers: list[Paper]) -> Paper:
    """What is known of a paper, from whoever knows it, the newest first."""
    known = {name: value for paper in reversed(papers) for name, value in asdict(paper).items() if value}
    return replace(Paper(), **known)


def _addresses(keys: Iterable[str], taken: set[str]) -> dict[str, str]:
    """An arXiv id or a DOI as a part of an address; where that is another paper's already, or a review's, it is counted on."""
    addresses = {}
    for key in keys:
        first = slug(key.partition(":")[2].replace("/", " "))
        places = (f"/papers/{first}-{number}/" if number > 1 else f"/papers/{first}/" for number in count(1))
        addresses[key] = next(place for place in places if address_key(place) not in taken)
        taken.add(address_key(addresses[key]))
    return addresses
