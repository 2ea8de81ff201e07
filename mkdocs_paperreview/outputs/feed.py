# SPDX-License-Identifier: MIT
"""The newest reviews as Atom feeds, where the site knows its own address: one for all, and one for each language where texts are in two.

A feed cannot know who reads it. So `feed.xml` has each review in its own language, and `feed.en.xml` says what there is in English, and
the rest in the language that it is in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Asset
from mkdocs_paperreview.review.address import quoted

__all__ = ["assets", "feed_languages"]

_NEWEST = 30


@dataclass(frozen=True, slots=True)
class _Item:
    """An entry of a feed: a review, and what is said of it in which language."""

    entry: Entry
    language: str
    title: str
    summary: str


def assets(site: Site) -> Iterator[Asset]:
    """`feed.xml` and its like; a feed needs absolute addresses, so a site without `site_url` has none."""
    entries = site.catalog.entries[:_NEWEST]
    if not site.url or not entries:
        return
    yield _feed(site, "feed.xml", site.labels.language, (_own(entry) for entry in entries))
    if len(site.settings.languages) > 1 and any(entry.is_in_two for entry in entries):
        for language in site.settings.languages:
            yield _feed(site, f"feed.{language}.xml", language, (_in(language, entry) for entry in entries))


def feed_languages(assets: Iterable[Asset]) -> tuple[str, ...]:
    """The languages that have a feed of their own."""
    paths = (asset.path for asset in assets)
    return tuple(path[len("feed.") : -len(".xml")] for path in paths if path.startswith("feed.") and path.count(".") > 1)


def _own(entry: Entry) -> _Item:
    return _Item(entry, entry.review.lang, entry.review.title, entry.blurb)


def _in(language: str, entry: Entry) -> _Item:
    """A review in a language, as far as it is there; in its own otherwise."""
    titles, blurbs = dict(entry.review.titles), dict(entry.blurbs)
    if language not in titles and language not in blurbs:
        return _own(entry)
    return _Item(entry, language, titles.get(language, entry.review.title), blurbs.get(language, entry.blurb))


def _feed(site: Site, name: str, language: str, items: Iterable[_Item]) -> Asset:
    items = list(items)
    newest = max((item.entry.review.updated or item.entry.review.date).when for item in items).isoformat()
    xml = rendered(
        "feed.xml",
        site,
        f"/{name}",
        name=name,
        language=language,
        items=items,
        newest=newest,
        absolute=lambda address: urljoin(site.url, quoted(address.lstrip("/"))),
    )
    return Asset(name, xml().encode())
