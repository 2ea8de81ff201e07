# SPDX-License-Identifier: MIT
"""Sources in; the reviews that can be published, and what is wrong with any of them, out: what a check and a build have in common."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import NamedTuple

from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.article.workshop import Workshop
from mkdocs_paperreview.catalog.addresses import ARCHIVE, SEARCH, TAGS, list_addresses, week_address
from mkdocs_paperreview.review.in_file import in_file
from mkdocs_paperreview.review.reading import read_review
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.site_tags.registry import TagRegistry
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.rules.diagnostic import Diagnostic, by_place
from mkdocs_paperreview.rules.judge import diagnosed, examined, surveyed
from mkdocs_paperreview.rules.rule import Severity, Survey
from mkdocs_paperreview.rules.silence import Silence, heard, needless, silences_in
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.site_files import ledger_in, registry_in
from mkdocs_paperreview.source.document import Document, Given, Source, read_document
from mkdocs_paperreview.source.problem import Problem
from mkdocs_paperreview.surroundings import Surroundings

__all__ = ["Inspection", "Memory", "in_body", "problems_in_body", "without_collector"]

_ON_EVERY_SITE = frozenset({"/", ARCHIVE, SEARCH, TAGS})
_KEPT = 2500  # documents that a rule across the site had read again: others find in the same ones


class _Read(NamedTuple):
    """What was read of a file: its review, or what can be read of one that is none; what is wrong; and what comments leave out of that."""

    review: Review | None
    withheld: Review | None
    found: list[Diagnostic]
    silences: tuple[Silence, ...]


Memory = dict[str, tuple[Source, _Read]]


@dataclass
class Inspection:
    """Asked in the order of its methods. `found` is all that is wrong, `silences` what authors want to hear no more of.

    `withheld` is what can be read of files that are no reviews: their bodies are looked at, too.
    """

    sources: Sequence[Source]
    settings: Settings
    around: Surroundings
    registry: TagRegistry = field(init=False)
    found: list[Diagnostic] = field(init=False)
    silences: dict[str, tuple[Silence, ...]] = field(default_factory=dict)
    withheld: list[Review] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.registry, self.found = registry_in(self.around.registry, self.settings)

    def readable(self, memory: Memory | None = None) -> list[Review]:
        """What became a review, by path. With a memory, what was read of the very same sources before is not read again."""
        known: Memory = {} if memory is None else memory
        fresh = [source for source in self.sources if source.path not in known or known[source.path][0] is not source]
        for number, read in enumerate(self.around.spread(partial(_read, settings=self.settings), fresh)):
            known[fresh[number].path] = fresh[number], read
            self.around.progress("read", number + 1)
        reviews: list[Review] = []
        for source in self.sources:
            _, read = known[source.path]
            self.found += read.found
            if read.silences:
                self.silences[source.path] = read.silences
            if read.review:
                reviews.append(read.review)
            elif read.withheld:
                self.withheld.append(read.withheld)
        return sorted(reviews, key=lambda review: review.path)

    def accepted(self, reviews: list[Review]) -> list[Review]:
        """Those that can be published, as far as is known before they are rendered."""
        self.found += surveyed(self._survey(reviews), self.around.spread)
        return self.not_refused(reviews)

    def not_refused(self, reviews: list[Review]) -> list[Review]:
        """Those in which no error has been found so far."""
        refused = self.refused
        return [review for review in reviews if review.path not in refused]

    def shown(self, reviews: Iterable[Review]) -> list[Review]:
        """Those that are neither drafts nor of the future, unless these are wanted, too."""
        return [review for review in reviews if self.around.drafts or not review.is_held_back(self.around.now)]

    def not_published(self, readable: Iterable[Review]) -> list[Review]:
        """Those in which an error has been found so far: their bodies may have more, and an author wants to know of all of them at once."""
        refused = self.refused
        return [*self.withheld, *(review for review in readable if review.path in refused)]

    def workshop(self, accepted: Iterable[Review], shown: Sequence[Review]) -> Workshop:
        """What makes articles: it knows where each file is served, and which ones are not because of an error, or held back."""
        publishable = {review.path for review in accepted}
        refused = {source.path for source in self.sources} - publishable
        held = publishable - {review.path for review in shown}
        files = [*self.around.other_files.items(), *((review.path, review.address) for review in shown)]
        targets = Targets.of(files, directory_urls=self.around.directory_urls, refused=refused, held=held, lists=self._lists(shown))
        return Workshop(targets, self.around.site_html, self.around.draws_diagrams, self.settings.languages)

    def _lists(self, shown: Iterable[Review]) -> Callable[[], frozenset[str]]:
        """What gives the addresses of lists; whoever keeps it does not keep all findings with it."""
        registry, noted, settings = self.registry, self.around.week_notes, self.settings
        return lambda: _ON_EVERY_SITE.union(list_addresses(shown, registry, noted, settings))

    def notes(self, workshop: Workshop) -> dict[Week, str]:
        """An editor's words about weeks, as HTML at the weeks' addresses."""
        notes: dict[Week, str] = {}
        for week, source in self.around.week_notes.items():
            document = read_document(source)
            note, problems = workshop.note(document.body, source.path, week_address(week), self.settings.language)
            notes[week] = note.html
            self.found += diagnosed(document, document.problems, self.settings)
            self.found += diagnosed(document.body_alone, problems, self.settings)
            self.silences[source.path] = silences_in(document, self.settings)
        return notes

    def reader(self) -> Callable[[str], Document]:
        """A function that reads the file at a path again."""
        by_path = {source.path: source for source in self.sources}
        return lambda path: read_document(by_path[path])

    @property
    def refused(self) -> set[str]:
        """The files that cannot be published, as far as is known."""
        return {found.path for found in heard(self.found, self.silences) if found.severity == Severity.ERROR}

    def told(self, shown: Iterable[Review]) -> tuple[Diagnostic, ...]:
        """What is to be said, by place."""
        looked_at = {review.path for review in shown} - self.refused
        return tuple(by_place([*heard(self.found, self.silences), *needless(self.found, self.silences, looked_at)]))

    def _survey(self, reviews: list[Review]) -> Survey:
        ledger, findings = ledger_in(self.around.ledger, self.settings)
        self.found += findings
        by_path = {source.path: source for source in self.sources}
        sources = by_path | ({self.around.ledger.path: self.around.ledger} if self.around.ledger else {})
        return Survey(
            reviews,
            self.around.other_files,
            self.settings,
            self.around.now,
            lru_cache(maxsize=_KEPT)(lambda path: read_document(sources.get(path) or Given(path, b""))),  # of other pages, we have the path
            self.registry,
            ledger,
            frozenset(by_path.keys() - {review.path for review in reviews}),
            self.around.drafts,
            self._lists(self.shown(reviews)),
        )


@contextmanager
def without_collector() -> Iterator[None]:
    """What is made of a site lives until it is written: the collector would look through all of it, again and again."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def problems_in_body(review: Review, workshop: Workshop, read: Callable[[str], Document], settings: Settings) -> list[Diagnostic]:
    """What making an article of a review would find wrong, without the rest of that work."""
    return in_body(review, workshop.problems(review) if workshop.may_have_problems(review) else [], read, settings)


def in_body(review: Review, problems: list[Problem], read: Callable[[str], Document], settings: Settings) -> list[Diagnostic]:
    """What is wrong in a body, at its places in the file; that is read again, as few have anything wrong."""
    if not problems:
        return []
    document = read(review.path)
    return diagnosed(document, in_file(problems, review.body_document, document), settings)


def _read(source: Source, settings: Settings) -> _Read:
    reading = read_review(read_document(source), settings)
    return _Read(reading.review, reading.withheld, examined(reading, settings), silences_in(reading.document, settings))
