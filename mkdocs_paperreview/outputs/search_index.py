# SPDX-License-Identifier: MIT
"""A site in; the index of its search out: files that a browser reads piece by piece, in a folder that is named after their content.

Each is a script of one call with its name and what it holds, so that it can be read by a request and, on a disk, by a script element.
`search/pointer.json` is the one that changes in its place: it names the folders, so that files of two sites never mix, and holds what
every search needs first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from mkdocs_paperreview.article.sections import Section, sections_of
from mkdocs_paperreview.catalog.addresses import tag_address, week_address
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset, Write
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.search.files import content_hash, index_files
from mkdocs_paperreview.search.findable import Findable

__all__ = ["late_assets"]

_FOLDER = "search"
_BEST_OF_A_BOARD = 100  # models of each metric: who asks for another finds the review that names it


def late_assets(site: Site, write: Write) -> Iterator[Asset]:
    """The files of the index, unless the site leaves search to its theme; what is shown of pages is written at once."""
    if not site.settings.search.is_ours:
        return iter(())
    return _named(index_files(list(_findables(site)), partial(_write_alone, write), site.spread_batches))


def _write_alone(write: Write, name: str, content: bytes) -> None:
    write(f"{_FOLDER}/{name}.js", _call(content))


def _named(files: Iterator[tuple[str, bytes]]) -> Iterator[Asset]:
    *found, (_, meta) = files
    folder = content_hash((*(content for _, content in found), meta))
    for name, content in found:
        yield Asset(f"{_FOLDER}/{folder}/{name}.js", _call(content))
    pointer = b'{"hash":"%s","meta":%s}' % (folder.encode(), meta)
    yield Asset(f"{_FOLDER}/pointer.json", pointer)
    yield Asset(f"{_FOLDER}/pointer.js", _call(pointer))


def _call(content: bytes) -> bytes:
    return b"paperreviewIndex(%s)\n" % content


def _findables(site: Site) -> Iterator[Findable]:
    """All that can be found: the reviews, newest first, then boards, papers, weeks and tags."""
    for entry in site.catalog.entries:
        yield _review(site, entry)
    language = site.labels.language
    for board in site.catalog.boards.all:
        models = dict.fromkeys(standing.result.model for ranking in board.rankings for standing in ranking.standings[:_BEST_OF_A_BOARD])
        yield _page(site, board.address, board.name, "board", language, " · ".join((board.name, *models)))
    for paper in site.catalog.papers.values():
        names = (*paper.titles[1:], *paper.paper.authors, paper.paper.arxiv, paper.paper.doi)
        yield _page(site, paper.address, paper.title, "paper", language, " · ".join(name for name in names if name))
    for week in sorted({*site.catalog.by_week, *site.week_notes}, reverse=True):
        titles = {each.language: each.text("week", year=week.year, number=week.number) for each in site.spoken.labels}
        sections = partial(sections_of, site.week_notes.get(week, ""))
        address = site.from_root(week_address(week))
        day, name = week.monday.isoformat(), str(week)
        yield Findable(address, titles[language], "week", sections, language, _if_several(titles), names=(name,), date=day, week=name)
    for shelf in site.tag_pages.values():
        registered = site.catalog.registry.tags.get(shelf.name)
        called = [name for name in (registered.name, *registered.other_names) if name != shelf.label] if registered else []
        yield _page(site, tag_address(shelf.slug), shelf.label, "tag", language, shelf.about, called)


def _page(site: Site, address: str, title: str, kind: str, language: str, text: str, names: Iterable[str] = ()) -> Findable:
    return Findable(site.from_root(address), title, kind, partial(_one_section, text), language, names=tuple(names))


def _one_section(text: str) -> Sequence[Section]:
    return (("", "", text),) if text else ()


def _if_several(titles: dict[str, str]) -> dict[str, str]:
    return titles if len(titles) > 1 else {}


def _review(site: Site, entry: Entry) -> Findable:
    review = entry.review
    paper = review.paper
    return Findable(
        address=site.from_root(review.address),
        title=review.title,
        kind=review.kind,
        sections=partial(_sections, entry),
        lang=review.lang,
        titles=_if_several(dict(review.titles)),
        tags=tuple((tag_key(tag), site.catalog.tags[tag_key(tag)].label) for tag in review.tags),
        names=tuple(name for name in (*paper.authors, *review.reviewers, paper.arxiv, paper.doi, paper.openreview, paper.venue) if name),
        date=review.date.day.isoformat(),
        week=str(review.week),
        venue=paper.venue,
        ai=bool(review.ai_notice),
        code=bool(paper.code),
    )


def _sections(entry: Entry) -> list[Section]:
    before = (text for text in (entry.review.description, *(text for _, text in entry.review.abstract)) if text)
    return [*(("", "", text) for text in before), *sections_of(entry.article.html)]
