# SPDX-License-Identifier: MIT
"""Files of a site in; the plan of everything that is to be written, and all diagnostics, out. Joins the stages, in one pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain

from mkdocs_paperreview.article.article import Article
from mkdocs_paperreview.article.workshop import Workshop
from mkdocs_paperreview.catalog.catalog import Catalog
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.inspection import Inspection, in_body, problems_in_body, without_collector
from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.outputs import assets_of, late_assets_of
from mkdocs_paperreview.pages import pages_of
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import SitePlan
from mkdocs_paperreview.results.result import Result
from mkdocs_paperreview.results.review_results import results_in
from mkdocs_paperreview.review.address import address_key
from mkdocs_paperreview.review.reading import read_review
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.rules.diagnostic import Diagnostic, by_place
from mkdocs_paperreview.rules.rule import Severity
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document, Source
from mkdocs_paperreview.surroundings import Surroundings

__all__ = ["Compiled", "compile_site"]


@dataclass(frozen=True)
class Compiled:
    """The plan of a site, what is wrong with its sources, and how many of them became pages."""

    plan: SitePlan
    diagnostics: tuple[Diagnostic, ...]
    inputs: int
    published: int
    held_back: int

    @property
    def refused(self) -> set[str]:
        """The files in which there are errors."""
        return {found.path for found in self.diagnostics if found.severity == Severity.ERROR}

    def with_findings(self, found: Iterable[Diagnostic]) -> Compiled:
        """The same, with what a host found in files that are no reviews."""
        return replace(self, diagnostics=tuple(by_place([*self.diagnostics, *found])))


def compile_site(sources: Sequence[Source], settings: Settings, around: Surroundings) -> Compiled:
    """Read, check and file all reviews; everything else is made of them."""
    with without_collector():
        return _compiled(Inspection(sources, settings, around))


def _compiled(inspection: Inspection) -> Compiled:
    registry, settings = inspection.registry, inspection.settings
    readable = inspection.readable()
    accepted = inspection.accepted(readable)
    unpublished = inspection.not_published(readable)
    shown = inspection.shown(map(registry.filed, accepted))
    workshop = inspection.workshop(accepted, shown)
    held_back = len(accepted) - len(shown)
    del readable, accepted  # with their bodies
    entries = _articles(shown, workshop, inspection)
    looked_at = partial(problems_in_body, workshop=workshop, read=inspection.reader(), settings=settings)
    inspection.found += chain.from_iterable(inspection.around.spread(looked_at, unpublished))
    notes = inspection.notes(workshop)
    refused = inspection.refused
    entries = [entry for entry in entries if entry.review.path not in refused]
    site = _site(Catalog.of(entries, registry, settings.language), notes, workshop, inspection)
    plan = SitePlan(tuple(pages_of(site)), tuple(assets_of(site)), partial(late_assets_of, site))
    return Compiled(plan, inspection.told(shown), len(inspection.sources), len(entries), held_back)


def _articles(reviews: list[Review], workshop: Workshop, inspection: Inspection) -> list[Entry]:
    entries: list[Entry] = []
    made = partial(_article, workshop=workshop, read=inspection.reader(), settings=inspection.settings)
    for number, (article, results, findings) in enumerate(inspection.around.spread(made, reviews)):
        inspection.found += findings
        # Thousands of bodies are not kept, from here on: who asks for one is given it from its file.
        if reviews[number].kind != "digest":
            reviews[number] = replace(reviews[number], body="")
        entries.append(Entry(reviews[number], article.kept(inspection.around.keep), results))
        inspection.around.progress("rendered", number + 1)
    return entries


def _article(
    review: Review, workshop: Workshop, read: Callable[[str], Document], settings: Settings
) -> tuple[Article, tuple[Result, ...], list[Diagnostic]]:
    article, problems = workshop.article(review)
    return article, results_in(review), in_body(review, problems, read, settings)


def _site(catalog: Catalog, notes: Mapping[Week, str], workshop: Workshop, inspection: Inspection) -> Site:
    settings, around = inspection.settings, inspection.around
    return Site(
        catalog=catalog,
        settings=settings,
        labels=labels_in(settings.language),
        name=around.site_name,
        url=around.site_url and around.site_url.rstrip("/") + "/",
        now=around.now,
        directory_urls=around.directory_urls,
        article_with=workshop.article_with,
        body_of=_bodies(inspection.reader(), settings),
        week_notes=notes,
        other_keys=frozenset(address_key(address) for address in around.other_files.values()),
        spread_batches=around.spread_batches,
    )


def _bodies(read: Callable[[str], Document], settings: Settings) -> Callable[[str], str]:
    def body_of(path: str) -> str:
        review = read_review(read(path), settings).review
        return review.body if review else ""

    return body_of
