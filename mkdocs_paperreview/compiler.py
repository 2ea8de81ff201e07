# SPDX-License-Identifier: MIT
"""Files of a site in; the plan of everything that is to be written, and all diagnostics, out. Joins the stages, in one pass."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from mkdocs_paperreview.article.article import Article, Workshop
from mkdocs_paperreview.article.links import Targets
from mkdocs_paperreview.catalog.catalog import Catalog
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.outputs import assets_of
from mkdocs_paperreview.pages import pages_of
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import SitePlan
from mkdocs_paperreview.review.address import address_key
from mkdocs_paperreview.review.review import Review, read_review
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.rules.judge import diagnosed, examined, surveyed
from mkdocs_paperreview.rules.rule import Severity, Survey
from mkdocs_paperreview.rules.silence import Silence, heard, needless, silences_in
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Source, read_document

__all__ = ["Checked", "Compiled", "Surroundings", "check_site", "compile_site"]


@dataclass(frozen=True)
class Surroundings:
    """What a host knows and the reviews do not.

    Its other files, by path, with their addresses; the site; the time; whether drafts are shown; whether it brings mermaid; its own
    Markdown; an editor's words about weeks; how it tells of progress, and how it spreads work over the cores.
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
    progress: Callable[[str, int], None] = lambda _stage, _number: None
    spread: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]] = map


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


@dataclass(frozen=True)
class Checked:
    """Every review that can be published, and all diagnostics of the sources and of the articles made of them."""

    reviews: tuple[Review, ...]
    diagnostics: tuple[Diagnostic, ...]
    inputs: int


def check_site(sources: Sequence[Source], settings: Settings, around: Surroundings) -> Checked:
    """Read and check all reviews as `compile_site` does, and make nothing of them."""
    with _without_collector():
        met = _Met()
        accepted = _accepted(sources, settings, around, met)
        shown = _shown(accepted, around)
        workshop = _workshop(shown, settings, around)
        doubtful = [review for review in shown if workshop.may_have_problems(review)]
        for number, findings in enumerate(around.spread(partial(_problems, workshop=workshop, settings=settings), doubtful)):
            met.found += findings
            around.progress("checked", number + 1)
        _notes(workshop, settings, around, met)
        return Checked(tuple(accepted), met.told(shown), len(sources))


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
    accepted = _accepted(sources, settings, around, met)
    shown = _shown(accepted, around)
    workshop = _workshop(shown, settings, around)
    entries = _articles(shown, workshop, settings, around, met)
    notes = _notes(workshop, settings, around, met)
    refused = met.refused
    entries = [entry for entry in entries if entry.review.path not in refused]
    site = _site(Catalog.of(entries), notes, workshop, _bodies(sources, settings), settings, around)
    plan = SitePlan(tuple(pages_of(site)), tuple(assets_of(site)))
    return Compiled(plan, met.told(shown), len(sources), len(entries), len(accepted) - len(shown))


def _accepted(sources: Sequence[Source], settings: Settings, around: Surroundings, met: _Met) -> list[Review]:
    """The reviews that can be published, by path, as far as is known before they are rendered."""
    by_path = {source.path: source for source in sources}
    reviews: list[Review] = []
    for number, (review, findings, silences) in enumerate(around.spread(partial(_read, settings=settings), sources)):
        met.found += findings
        if silences:
            met.silences[sources[number].path] = silences
        if review:
            reviews.append(review)
        around.progress("read", number + 1)
    reviews.sort(key=lambda review: review.path)
    survey = Survey(reviews, around.other_files, settings, around.now, lambda path: read_document(by_path[path]))
    met.found += surveyed(survey)
    refused = met.refused
    return [review for review in reviews if review.path not in refused]


def _shown(accepted: list[Review], around: Surroundings) -> list[Review]:
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


def _workshop(reviews: list[Review], settings: Settings, around: Surroundings) -> Workshop:
    files = [*around.other_files.items(), *((review.path, review.address) for review in reviews)]
    return Workshop(Targets.of(files, directory_urls=around.directory_urls), around.site_html, around.draws_diagrams, settings.languages)


def _articles(reviews: list[Review], workshop: Workshop, settings: Settings, around: Surroundings, met: _Met) -> list[Entry]:
    entries: list[Entry] = []
    for number, (article, findings) in enumerate(around.spread(partial(_article, workshop=workshop, settings=settings), reviews)):
        met.found += findings
        # Thousands of bodies are not kept: who asks for one is given it from its file.
        review = reviews[number] if reviews[number].kind == "digest" else replace(reviews[number], body="")
        entries.append(Entry(review, article))
        around.progress("rendered", number + 1)
    return entries


def _article(review: Review, workshop: Workshop, settings: Settings) -> tuple[Article, list[Diagnostic]]:
    article, problems = workshop.article(review)
    return article, diagnosed(review.body_document, problems, settings) if problems else []


def _problems(review: Review, workshop: Workshop, settings: Settings) -> list[Diagnostic]:
    return _article(review, workshop, settings)[1]


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
