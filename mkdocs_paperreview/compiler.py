# SPDX-License-Identifier: MIT
"""Files of a site in; the plan of everything that is to be written, and all diagnostics, out. Joins the stages, in one pass."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from mkdocs_paperreview.article.article import Workshop
from mkdocs_paperreview.article.links import Targets
from mkdocs_paperreview.catalog.catalog import Catalog
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.outputs import assets_of
from mkdocs_paperreview.pages import pages_of
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import SitePlan
from mkdocs_paperreview.review.address import address_key
from mkdocs_paperreview.review.review import Reading, read_review
from mkdocs_paperreview.rules.judge import diagnosed, surveyed
from mkdocs_paperreview.rules.rule import Diagnostic, Severity, Survey
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Source, read_document

__all__ = ["Compiled", "Surroundings", "compile_site"]


@dataclass(frozen=True)
class Surroundings:
    """What a host knows and the reviews do not: its other files, by path, with their addresses; the site; the time; its Markdown."""

    other_files: Mapping[str, str]
    site_name: str
    site_url: str
    now: datetime
    directory_urls: bool = True
    drafts: bool = False
    site_html: Callable[[str], str] | None = None
    week_notes: Mapping[str, Source] = field(default_factory=dict)
    progress: Callable[[int], None] = lambda _: None


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


def compile_site(sources: Iterable[Source], settings: Settings, around: Surroundings) -> Compiled:
    """Read, check and file all reviews; everything else is made of them."""
    # What is made here lives until the site is written: the collector would look through all of it, again and again.
    gc.disable()
    try:
        return _compiled(sources, settings, around)
    finally:
        gc.enable()
        gc.freeze()


def _compiled(sources: Iterable[Source], settings: Settings, around: Surroundings) -> Compiled:
    readings = [read_review(read_document(source), settings) for source in sources]
    diagnostics = [found for reading in readings for found in diagnosed(reading.document, reading.problems)]
    survey = Survey([reading for reading in readings if reading.review], around.other_files, settings, around.now)
    diagnostics += surveyed(survey)
    refused = {found.path for found in diagnostics if found.severity == Severity.ERROR.value}
    accepted = [reading for reading in survey.readings if reading.document.path not in refused]
    shown = [reading for reading in accepted if around.drafts or not _is_held_back(reading, around.now)]
    workshop = _workshop(accepted, settings, around)
    entries, in_bodies = _articles(shown, workshop, around)
    site = _site(Catalog.of(entries), workshop, settings, around)
    plan = SitePlan(tuple(pages_of(site)), tuple(assets_of(site)))
    return Compiled(plan, tuple(sorted({*diagnostics, *in_bodies})), len(readings), len(shown), len(accepted) - len(shown))


def _is_held_back(reading: Reading, now: datetime) -> bool:
    review = reading.review
    return review is not None and (review.draft or review.date.when > now)


def _workshop(readings: list[Reading], settings: Settings, around: Surroundings) -> Workshop:
    reviews = ((reading.review.path, reading.review.address) for reading in readings if reading.review)
    targets = Targets.of([*around.other_files.items(), *reviews], directory_urls=around.directory_urls)
    return Workshop(targets, labels_in(settings.language), around.site_html)


def _articles(readings: list[Reading], workshop: Workshop, around: Surroundings) -> tuple[list[Entry], list[Diagnostic]]:
    entries: list[Entry] = []
    diagnostics: list[Diagnostic] = []
    for number, reading in enumerate(readings):
        if reading.review:
            article, problems = workshop.article(reading.review, reading.document)
            diagnostics += diagnosed(reading.document, problems)
            entries.append(Entry(reading.review, article))
            around.progress(number + 1)
    return entries, diagnostics


def _site(catalog: Catalog, workshop: Workshop, settings: Settings, around: Surroundings) -> Site:
    return Site(
        catalog=catalog,
        settings=settings,
        labels=labels_in(settings.language),
        name=around.site_name,
        url=around.site_url,
        now=around.now,
        directory_urls=around.directory_urls,
        article_with=workshop.article_with,
        week_notes={week: workshop.note(read_document(note), f"/weeks/{week}/") for week, note in around.week_notes.items()},
        other_keys=frozenset(address_key(address) for address in around.other_files.values()),
    )
