# SPDX-License-Identifier: MIT
"""The words of the pages: each is there in every language, and none is there for nothing."""

from __future__ import annotations

import json
import re
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from mkdocs_paperreview.labels import Labels, labels_in
from mkdocs_paperreview.pages.search import FACETS, KINDS

PACKAGE = Path(str(files("mkdocs_paperreview")))
LOCALES = sorted((PACKAGE / "locales").glob("*.json"))
# Names that are put together, or handed to a macro.
MADE = {
    *(f"alert_{kind}" for kind in ("note", "tip", "important", "warning", "caution")),
    *(f"link_{name}" for name in ("arXiv", "PDF", "DOI", "OpenReview", "code", "project", "paper")),
    *(f"{when}_{what}" for when in ("previous", "next") for what in ("week", "month", "year")),
    *(f"kind_{kind}" for kind in KINDS),
    *(f"search_{facet}" for facet in FACETS),
    *(f"{better}_is_better" for better in ("higher", "lower")),
    *(f"sort_{order}" for order in ("rank", "date")),
    *(f"box_{said}" for said in ("all", "offline")),
    *(f"{state}{why}" for state in ("draft", "scheduled") for why in ("", "_why")),
}


def words_of(locale: Path) -> dict[str, str]:
    return dict(json.loads(locale.read_text(encoding="utf-8")))


def asked_for() -> set[str]:
    """The names that templates and modules ask for in so many words."""
    sources = [*PACKAGE.rglob("*.html"), *PACKAGE.rglob("*.xml"), *PACKAGE.rglob("*.py")]
    asking = re.compile(r"""(?:\b[tw]\(|\b(?:labels|said|self)\.text\(|\bsaid\.attribute\("[a-z-]+",)\s*["'](\w+)["']\s*[,)]""")
    return {name for source in sources for name in asking.findall(source.read_text(encoding="utf-8"))} | asked_by_scripts()


def asked_by_scripts() -> set[str]:
    """The names that the script of the search asks for."""
    sources = (PACKAGE / "assets" / "search" / name for name in ("showing.js", "view.js"))
    return {name for source in sources for name in re.findall(r"\bwords\.(\w+)", source.read_text(encoding="utf-8"))} - {"found_one"}


@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.stem)
def test_every_word_is_there_and_used(locale: Path) -> None:
    """A language has each word that is asked for, and no other; singulars are its own matter."""
    assert asked_for() | MADE == {name for name in words_of(locale) if not name.endswith("_one")}


@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.stem)
def test_every_singular_has_its_plural(locale: Path) -> None:
    """A singular stands beside the word whose singular it is."""
    words = words_of(locale)

    assert {name for name in words if name.endswith("_one")} <= {f"{name}_one" for name in words}


def test_places_are_the_same_in_every_language() -> None:
    """A word has the same places to fill in each language."""
    places = [{name: set(re.findall(r"\{(\w+)", text)) for name, text in words_of(locale).items()} for locale in LOCALES]

    assert all(found[name] == places[0][name] for found in places for name in found.keys() & places[0].keys())


@pytest.mark.parametrize(("language", "name"), [("ko", "한국어"), ("pt-BR", "português (Brasil)"), ("grc", "grc"), ("nan", "nan")])
def test_a_language_has_its_own_name(language: str, name: str) -> None:
    """A language of whose name nothing is known is called by its tag, and not by the name of another."""
    assert name == Labels.own_name(language)


def test_labels_of_an_unknown_language_are_english() -> None:
    """Dates and words of a language of which nothing is known are those in English."""
    assert labels_in("grc").day(date(2026, 1, 6)) == "January 6, 2026"
