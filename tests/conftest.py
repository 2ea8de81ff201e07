# SPDX-License-Identifier: MIT
"""Makes reviews, articles and whole sites of a few words, through public functions only."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as properties
from selectolax.lexbor import LexborHTMLParser

from mkdocs_paperreview.article.article import Article
from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.article.workshop import Workshop
from mkdocs_paperreview.compiler import Compiled, compile_site
from mkdocs_paperreview.examples import example_site
from mkdocs_paperreview.hosts.sources import sorted_out
from mkdocs_paperreview.mending import mended
from mkdocs_paperreview.review.reading import Reading, read_review
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.site_files import LEDGER
from mkdocs_paperreview.source.document import Document, Given, read_document
from mkdocs_paperreview.source.problem import Problem
from mkdocs_paperreview.surroundings import Surroundings

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 3, 1, 12, tzinfo=SEOUL)
# Nothing beside the sources, when all of them have their day behind them.
AROUND = Surroundings(other_files={}, site_name="Reviews", site_url="", now=datetime(2026, 12, 1, tzinfo=UTC))

# The same examples in every run: what one run finds, the next one finds too.
properties.register_profile("tests", max_examples=50, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
properties.load_profile("tests")


@pytest.fixture
def forking(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread by which pytest-xdist speaks with a worker holds nothing that a fork would wait for."""
    others = threading.active_count() - 1
    monkeypatch.setattr(threading, "active_count", lambda: len(threading.enumerate()) - others)


def document(content: str | bytes, path: str = "reviews/a.md") -> Document:
    return read_document(Given(path, content.encode() if isinstance(content, str) else content))


def file_of_review(text: str = "", **front: Any) -> str:
    fields = {"title": "A", "date": "2026-01-06"} | front
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in fields.items() if value is not None]
    return f"---\n{''.join(lines)}---\n\n{text}\n"


def reading(content: str | bytes, path: str = "reviews/a.md", **settings: Any) -> Reading:
    return read_review(document(content, path), settings_from(settings))


def review(text: str = "", path: str = "reviews/a.md", **front: Any) -> Review:
    read = reading(file_of_review(text, **front), path)
    assert read.review is not None, read.problems
    return read.review


def article(text: str, others: Mapping[str, str] | None = None, language: str = "ko") -> tuple[Article, list[Problem]]:
    of = review(text, lang=language)
    targets = Targets.of([(of.path, of.address), *(others or {}).items()])
    return Workshop(targets).article(of)


def dom(html: str) -> LexborHTMLParser:
    return LexborHTMLParser(html)


def article_dom(text: str, **others: Any) -> LexborHTMLParser:
    return dom(article(text, **others)[0].html)


def compiled(files: Mapping[str, str | bytes], *, around: Mapping[str, Any] | None = None, **settings: Any) -> Compiled:
    read = settings_from(settings)
    given = {path: Given(path, content.encode() if isinstance(content, str) else content) for path, content in files.items()}
    ledger = given.pop(f"../{LEDGER}", None)
    sources = sorted_out(given.values(), read)
    rest = {source.path: f"/{source.path}" for source in sources.others}
    own = {"registry": sources.registry, "ledger": ledger, "other_files": rest, "week_notes": sources.notes}
    values: dict[str, Any] = {"site_name": "Reviews", "site_url": "https://example.org/r/", "now": NOW}
    surroundings = Surroundings(**(values | own | dict(around or {})))
    return compile_site(sources.reviews, read, surroundings)


def html_at(site: Compiled, address: str) -> str:
    return next(page.html() for page in site.plan.pages if page.address == address)


def names(site: Compiled) -> list[str]:
    return [found.name for found in site.diagnostics]


def found_by(rule: str, files: Mapping[str, str | bytes], **settings: Any) -> list[Diagnostic]:
    """What a rule finds in the files of a site."""
    return [found for found in compiled(files, **settings).diagnostics if found.name == rule]


def after_mending(files: Mapping[str, str], *, unsafe: bool = False) -> dict[str, str]:
    """What the files of a site are when all is mended that can be."""
    sources, around = example_site(files, NOW)
    done = mended(sources, settings_from(), around, unsafe=unsafe)
    return {**files, **{path: content.decode() for path, content in done.changed.items()}}


def rules_in(read: Reading) -> list[str]:
    return [problem.rule for problem in read.problems]
