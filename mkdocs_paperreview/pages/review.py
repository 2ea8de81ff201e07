# SPDX-License-Identifier: MIT
"""The page of a review: its data at the head, the article, and the ways on at the foot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from mkdocs_paperreview.catalog.catalog import Catalog
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.catalog.related import Kinship
from mkdocs_paperreview.catalog.roundup import papers_of
from mkdocs_paperreview.pages.board_links import with_board_links
from mkdocs_paperreview.pages.linked_data import review_data
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page

__all__ = ["pages"]

_MORE_OF_WEEK = 3
_MORE_OF_PAPER = 8


def pages(site: Site) -> Iterator[Page]:
    """One page a review, in the order of the catalog."""
    entries = site.catalog.entries
    kinship = Kinship(site.catalog)
    for number, entry in enumerate(entries):
        review = entry.review
        newer = entries[number - 1] if number else None
        older = entries[number + 1] if number + 1 < len(entries) else None
        yield Page(
            kind="review",
            address=review.address,
            title=review.title,
            description=review.description or entry.blurb or review.title,
            language=review.lang,
            html=partial(_html, site, kinship, number, entry),
            with_body=partial(_html_with, site, kinship, number),
            meta=review.meta,
            source=review.path,
            headings=entry.article.headings,
            previous=older.review.address if older else "",
            next=newer.review.address if newer else "",
            body=partial(site.body_of, review.path),
            tags=review.tags,
            published=review.date.iso,
            updated=review.updated.iso if review.updated else "",
            data=partial(review_data, review, () if entry.article.halves else entry.article.abstract),
        )


def _buttons(entry: Entry) -> list[tuple[str, str, str]]:
    """The paper's links, each with the words its author had for it; those for the paper go with the first."""
    words = dict(entry.review.link_words)
    links = entry.review.paper.links
    return [(name, link, words.get(name) or (words.get("paper", "") if not number else "")) for number, (name, link) in enumerate(links)]


def _same_paper(entry: Entry, catalog: Catalog) -> list[Entry]:
    """The newest other reviews of its paper; there may be hundreds."""
    found = catalog.by_paper.get(entry.review.paper.key, ())
    beside = {entry.review.path, *(twin.review.path for twin in catalog.twins.get(entry.review.path, ()))}
    return [other for other in found[: _MORE_OF_PAPER + len(beside)] if other.review.path not in beside][:_MORE_OF_PAPER]


def _twins(entry: Entry, site: Site) -> list[tuple[str, str, str]]:
    """The languages in which a review is there in files of their own: each with its own name, and the address of its page."""
    languages = site.settings.languages
    found = [twin.review for twin in site.catalog.twins.get(entry.review.path, ())]
    found.sort(key=lambda review: (languages.index(review.lang) if review.lang in languages else len(languages), review.lang))
    return [(review.lang, site.labels.own_name(review.lang), review.address) for review in found]


def _same_week(entry: Entry, catalog: Catalog) -> list[Entry]:
    """The few reviews of the same week that stand nearest, so that a full week costs no more than a quiet one."""
    found = catalog.by_week[entry.review.week]
    place = next(number for number, other in enumerate(found) if other is entry)
    around = found[max(0, place - _MORE_OF_WEEK) : place + _MORE_OF_WEEK + 1]
    return [other for other in around if other is not entry][:_MORE_OF_WEEK]


def _html(site: Site, kinship: Kinship, number: int, entry: Entry) -> str:
    """The page of an entry, which stands at a place of the catalog; what is around it is looked up only now, by whoever writes the page."""
    review, catalog = entry.review, site.catalog
    return rendered(
        "review.html",
        site,
        review.address,
        entry=entry,
        review=review,
        body=partial(_body, site, entry),
        kickers=[name for name in (review.kicker, *review.categories) if name and name not in review.tags],
        buttons=_buttons(entry),
        in_two=site.can_choose(entry),
        twins=_twins(entry, site),
        papers=papers_of(entry),
        same_paper=_same_paper(entry, catalog),
        same_week=_same_week(catalog.entries[number], catalog),
        boards=catalog.boards.of_entry(entry),
        paper_page=catalog.papers.get(review.paper.key),
        related=partial(kinship.related, number),
        newer=catalog.entries[number - 1] if number else None,
        older=catalog.entries[number + 1] if number + 1 < len(catalog.entries) else None,
    )()


def _body(site: Site, entry: Entry) -> str:
    html = entry.article.html
    return with_board_links(html, entry, site) if entry.results else html


def _html_with(site: Site, kinship: Kinship, number: int, body: str) -> str:
    entry = site.catalog.entries[number]
    return _html(site, kinship, number, replace(entry, article=site.article_with(entry.review, body)))
