# SPDX-License-Identifier: MIT
"""Files of a site in; the plan of everything that is to be written, and all diagnostics, out. Joins the stages, in one pass."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache, partial
from typing import Any

from mkdocs_paperreview.article.article import Article, Workshop
from mkdocs_paperreview.article.links import Targets
from mkdocs_paperreview.catalog.catalog import Catalog
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.outputs import assets_of, late_assets_of
from mkdocs_paperreview.pages import pages_of
from mkdocs_paperreview.pages.addresses import list_addresses
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import SitePlan
from mkdocs_paperreview.results.of_review import results_in
from mkdocs_paperreview.results.result import Result
from mkdocs_paperreview.review.address import address_key, is_reserved
from mkdocs_paperreview.review.in_file import in_file
from mkdocs_paperreview.review.review import Review, read_review
from mkdocs_paperreview.review.tag_registry import TagRegistry
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.rules.judge import diagnosed, examined, surveyed
from mkdocs_paperreview.rules.rule import Severity, Survey
from mkdocs_paperreview.rules.silence import Silence, heard, needless, silences_in
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.site_files import ledger_in, registry_in
from mkdocs_paperreview.source.document import Document, Source, read_document
from mkdocs_paperreview.source.problem import Problem

__all__ = ["Checked", "Compiled", "Memory", "Published", "Surroundings", "check_site", "compile_site", "published"]

_KEPT = 2500  # documents that a rule across the site had read again: others find in the same ones


@dataclass(frozen=True)
class Surroundings:
    """What a host knows and the reviews do not.

    Its other files, by path, with their addresses; the site; the time; whether drafts are shown; whether it brings mermaid; its own
    Markdown; an editor's words about weeks; the registry of tags and the ledger of addresses, if there are any; how it tells of
    progress, and how it spreads work over the cores, and batches of work.
    """

    other_files: Mapping[str, str]
    site_name: str
    site_url: str
    now: datetime
    directory_urls: bool = True
    drafts: bool = False
    draws_diagrams: bool = False
    site_html: Callable[[str], str] | None = None
    week_notes: Mapping[Week, Source] = field(default_factory=dict)
    registry: Source | None = None
    ledger: Source | None = None
    progress: Callable[[str, int], None] = lambda _stage, _number: None
    spread: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]] = map
    spread_batches: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]] = map


@dataclass(frozen=True)
class Compiled:
    """The plan of a site, what is wrong with its sources, and how many of them became pages."""

    plan: SitePlan
    diagnostics: tuple[Diagnostic, ...]
    inputs: int
    published: int
    held_back: int

    def with_findings(self, found: Iterable[Diagnostic]) -> Compiled:
        """The same, with what a host found in files that are no reviews."""
        return replace(self, diagnostics=tuple(sorted({*self.diagnostics, *found})))


Memory = dict[str, tuple[Source, Review | None, list[Diagnostic], tuple[Silence, ...]]]


@dataclass(frozen=True)
class Checked:
    """Every review that can be published, and all diagnostics of the sources and of the articles made of them."""

    reviews: tuple[Review, ...]
    diagnostics: tuple[Diagnostic, ...]
    inputs: int


def check_site(sources: Sequence[Source], settings: Settings, around: Surroundings, memory: Memory | None = None) -> Checked:
    """Read and check all reviews as `compile_site` does, and make nothing of them.

    With a memory, what was read of the very same sources before is not read again.
    """
    with _without_collector():
        met = _Met()
        registry, met.found = registry_in(around.registry, settings)
        readable = _readable(sources, settings, around, met, memory)
        likely = _not_refused(readable, met)
        likely_shown = _shown(likely, around)
        workshop = _workshop(likely_shown, _paths(sources) - _paths(likely), settings, around)
        looked_at = partial(_problems, workshop=workshop, read=_reader(sources), settings=settings)
        in_bodies = around.spread(looked_at, likely_shown)  # forks look at bodies, while this process looks across the site
        accepted = _accepted(readable, sources, registry, settings, around, met)
        shown = _shown(accepted, around)
        kept = _paths(shown)
        for number, (review, findings) in enumerate(zip(likely_shown, in_bodies, strict=True)):
            met.found += findings if review.path in kept else []
            around.progress("checked", number + 1)
        _notes(workshop, settings, around, met)
        return Checked(tuple(accepted), met.told(shown), len(sources))


@dataclass(frozen=True)
class Published:
    """The addresses of a site, with the paths of their reviews, or nothing for lists; and the files that are no reviews, for an error."""

    addresses: Mapping[str, str]
    unread: frozenset[str]


def published(sources: Sequence[Source], settings: Settings, around: Surroundings) -> Published:
    """Where readers find reviews, those that have moved, and lists of them; as `compile_site` would serve them."""
    with _without_collector():
        met = _Met()
        registry, _ = registry_in(around.registry, settings)
        readable = _readable(sources, settings, around, met)
        accepted = _accepted(readable, sources, registry, settings, replace(around, ledger=None), met)
        shown = _shown(accepted, around)
        addresses = dict.fromkeys(list_addresses(shown, registry, around.week_notes, settings), "")
        addresses |= {alias: review.path for review in shown for alias in review.aliases if not is_reserved(alias) and alias != "/"}
        addresses |= {review.address: review.path for review in shown}
        return Published(addresses, frozenset({source.path for source in sources} - {review.path for review in accepted}))


def compile_site(sources: Sequence[Source], settings: Settings, around: Surroundings) -> Compiled:
    """Read, check and file all reviews; everything else is made of them."""
    with _without_collector():
        return _compiled(sources, settings, around)


@dataclass
class _Met:
    """What was found on the way, and what authors want to hear no more of."""

    found: list[Diagnostic] = field(default_factory=list)
    silences: dict[str, tuple[Silence, ...]] = field(default_factory=dict)

    @property
    def refused(self) -> set[str]:
        """The files that cannot be published, as far as is known."""
        return {found.path for found in heard(self.found, self.silences) if found.severity == Severity.ERROR.value}

    def told(self, shown: Iterable[Review]) -> tuple[Diagnostic, ...]:
        """What is to be said, by place."""
        looked_at = {review.path for review in shown} - self.refused
        return tuple(sorted({*heard(self.found, self.silences), *needless(self.found, self.silences, looked_at)}))


@contextmanager
def _without_collector() -> Iterator[None]:
    """What is made of a site lives until it is written: the collector would look through all of it, again and again."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _compiled(sources: Sequence[Source], settings: Settings, around: Surroundings) -> Compiled:
    met = _Met()
    registry, met.found = registry_in(around.registry, settings)
    accepted = _accepted(_readable(sources, settings, around, met), sources, registry, settings, around, met)
    shown = _shown(map(registry.filed, accepted), around)
    workshop = _workshop(shown, _paths(sources) - _paths(accepted), settings, around)
    held_back = len(accepted) - len(shown)
    del accepted  # with their bodies
    entries = _articles(shown, workshop, _reader(sources), settings, around, met)
    notes = _notes(workshop, settings, around, met)
    refused = met.refused
    entries = [entry for entry in entries if entry.review.path not in refused]
    site = _site(Catalog.of(entries, registry, settings.language), notes, workshop, _bodies(sources, settings), settings, around)
    plan = SitePlan(tuple(pages_of(site)), tuple(assets_of(site)), partial(late_assets_of, site))
    return Compiled(plan, met.told(shown), len(sources), len(entries), held_back)


def _readable(sources: Sequence[Source], settings: Settings, around: Surroundings, met: _Met, memory: Memory | None = None) -> list[Review]:
    """What became a review, by path."""
    known: Memory = {} if memory is None else memory
    fresh = [source for source in sources if source.path not in known or known[source.path][0] is not source]
    for number, read in enumerate(around.spread(partial(_read, settings=settings), fresh)):
        known[fresh[number].path] = fresh[number], *read
        around.progress("read", number + 1)
    reviews: list[Review] = []
    for source in sources:
        _, review, findings, silences = known[source.path]
        met.found += findings
        if silences:
            met.silences[source.path] = silences
        if review:
            reviews.append(review)
    return sorted(reviews, key=lambda review: review.path)


def _accepted(
    reviews: list[Review], sources: Sequence[Source], registry: TagRegistry, settings: Settings, around: Surroundings, met: _Met
) -> list[Review]:
    """The reviews that can be published, as far as is known before they are rendered."""
    by_path = {source.path: source for source in sources}
    met.found += surveyed(_survey(reviews, registry, by_path, settings, around, met), around.spread)
    return _not_refused(reviews, met)


def _not_refused(reviews: list[Review], met: _Met) -> list[Review]:
    refused = met.refused
    return [review for review in reviews if review.path not in refused]


def _survey(
    reviews: list[Review], registry: TagRegistry, by_path: dict[str, Source], settings: Settings, around: Surroundings, met: _Met
) -> Survey:
    ledger, findings = ledger_in(around.ledger, settings)
    met.found += findings
    sources = by_path | ({around.ledger.path: around.ledger} if around.ledger else {})
    return Survey(
        reviews,
        around.other_files,
        settings,
        around.now,
        lru_cache(maxsize=_KEPT)(lambda path: read_document(sources[path])),
        registry,
        ledger,
        frozenset(by_path.keys() - {review.path for review in reviews}),
        around.drafts,
        lambda: frozenset(list_addresses(_shown(reviews, around), registry, around.week_notes, settings)),
    )


def _shown(accepted: Iterable[Review], around: Surroundings) -> list[Review]:
    return [review for review in accepted if around.drafts or not (review.draft or review.date.when > around.now)]


def _bodies(sources: Sequence[Source], settings: Settings) -> Callable[[str], str]:
    by_path = {source.path: source for source in sources}

    def body_of(path: str) -> str:
        review = read_review(read_document(by_path[path]), settings).review
        return review.body if review else ""

    return body_of


def _read(source: Source, settings: Settings) -> tuple[Review | None, list[Diagnostic], tuple[Silence, ...]]:
    reading = read_review(read_document(source), settings)
    return reading.review, examined(reading, settings), silences_in(reading.document, settings)


def _workshop(reviews: list[Review], refused: Collection[str], settings: Settings, around: Surroundings) -> Workshop:
    files = [*around.other_files.items(), *((review.path, review.address) for review in reviews)]
    targets = Targets.of(files, directory_urls=around.directory_urls, refused=refused)
    return Workshop(targets, around.site_html, around.draws_diagrams, settings.languages)


def _paths(things: Iterable[Source | Review]) -> set[str]:
    return {thing.path for thing in things}


def _articles(
    reviews: list[Review], workshop: Workshop, read: Callable[[str], Document], settings: Settings, around: Surroundings, met: _Met
) -> list[Entry]:
    entries: list[Entry] = []
    made = partial(_article, workshop=workshop, read=read, settings=settings)
    for number, (article, results, findings) in enumerate(around.spread(made, reviews)):
        met.found += findings
        # Thousands of bodies are not kept, from here on: who asks for one is given it from its file.
        if reviews[number].kind != "digest":
            reviews[number] = replace(reviews[number], body="")
        entries.append(Entry(reviews[number], article, results))
        around.progress("rendered", number + 1)
    return entries


def _article(
    review: Review, workshop: Workshop, read: Callable[[str], Document], settings: Settings
) -> tuple[Article, tuple[Result, ...], list[Diagnostic]]:
    article, problems = workshop.article(review)
    return article, results_in(review), _in_body(review, problems, read, settings)


def _problems(review: Review, workshop: Workshop, read: Callable[[str], Document], settings: Settings) -> list[Diagnostic]:
    return _in_body(review, workshop.problems(review) if workshop.may_have_problems(review) else [], read, settings)


def _in_body(review: Review, problems: list[Problem], read: Callable[[str], Document], settings: Settings) -> list[Diagnostic]:
    """What is wrong in a body, at its places in the file; that is read again, as few have anything wrong."""
    if not problems:
        return []
    document = read(review.path)
    return diagnosed(document, in_file(problems, review.body_document, document), settings)


def _reader(sources: Iterable[Source]) -> Callable[[str], Document]:
    by_path = {source.path: source for source in sources}
    return lambda path: read_document(by_path[path])


def _site(
    catalog: Catalog,
    notes: Mapping[Week, str],
    workshop: Workshop,
    body_of: Callable[[str], str],
    settings: Settings,
    around: Surroundings,
) -> Site:
    return Site(
        catalog=catalog,
        settings=settings,
        labels=labels_in(settings.language),
        name=around.site_name,
        url=around.site_url and around.site_url.rstrip("/") + "/",
        now=around.now,
        directory_urls=around.directory_urls,
        article_with=workshop.article_with,
        body_of=body_of,
        week_notes=notes,
        other_keys=frozenset(address_key(address) for address in around.other_files.values()),
        spread_batches=around.spread_batches,
    )


def _notes(workshop: Workshop, settings: Settings, around: Surroundings, met: _Met) -> dict[Week, str]:
    """An editor's words about weeks, as HTML at the weeks' addresses."""
    notes: dict[Week, str] = {}
    for week, source in around.week_notes.items():
        document = read_document(source)
        note, problems = workshop.note(document.body, source.path, f"/weeks/{week}/", settings.language)
        notes[week] = note.html
        met.found += diagnosed(document, document.problems, settings) + diagnosed(document.body_alone, problems, settings)
        met.silences[source.path] = silences_in(document, settings)
    return notes
