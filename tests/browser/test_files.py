# SPDX-License-Identifier: MIT
"""What holds in the files of a built site, read without a browser: links, headings, pictures and languages."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

SITES = ("example", "starter", "extremes")
# What an author wrote is the author's: a review may begin with any heading it likes.
BY_THE_AUTHOR = ".pr-body, .pr-note"


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest, sites: dict[str, Path]) -> Path:
    """The folder of a built site."""
    return sites[request.param]


@cache
def parsed(file: Path) -> LexborHTMLParser:
    return LexborHTMLParser(file.read_text(encoding="utf-8"))


def documents(site: Path) -> dict[str, LexborHTMLParser]:
    """Every HTML file of a site by its address, but for the one that says that a page is missing."""
    found = sorted(file for file in site.rglob("*.html") if file.name != "404.html")
    return {f"/{file.relative_to(site).as_posix().removesuffix('index.html')}": parsed(file) for file in found}


def pages(site: Path) -> dict[str, LexborHTMLParser]:
    """The documents that are no redirect."""
    return {address: page for address, page in documents(site).items() if not page.css_first("meta[http-equiv=refresh]")}


def target(site: Path, path: str) -> Path:
    """The file that a plain web server gives for a path."""
    file = site / unquote(path).lstrip("/")
    return file / "index.html" if path.endswith("/") else file


def links(address: str, page: LexborHTMLParser) -> list[str]:
    """Where a page points to on its own site, in links, pictures, styles, scripts and redirects."""
    found = [node.attributes for node in page.css("[href], [src]")]
    written = [attributes.get(name) or "" for attributes in found for name in ("href", "xlink:href", "src") if name in attributes]
    moved = [(node.attributes["content"] or "").partition("url=")[2] for node in page.css("meta[http-equiv=refresh]")]
    absolute = [urljoin(f"http://here{address}", link) for link in [*written, *moved]]
    return [link for link in absolute if link.startswith("http://here")]


def lost(site: Path, link: str) -> bool:
    """Whether nothing answers at a link, or its page has not the place it names."""
    parts = urlsplit(link)
    file = target(site, parts.path)
    if not file.is_file():
        return True
    if not parts.fragment or file.suffix != ".html":
        return False
    names = {node.attributes.get("id") or node.attributes.get("name") for node in parsed(file).css("[id], a[name]")}
    return unquote(parts.fragment) not in names


def test_every_link_leads_somewhere(site: Path) -> None:
    """Every link within a site leads to a file that is there, and every fragment to a place on its page."""
    dead = {f"{address} -> {link}" for address, page in documents(site).items() for link in links(address, page) if lost(site, link)}

    assert sorted(dead) == []


def test_links_are_found_at_all(site: Path) -> None:
    """The search for links sees those to reviews, so that finding none dead means something."""
    assert any("/reviews/" in link for link in links("/", pages(site)["/"]))


def test_a_page_has_one_first_heading(site: Path) -> None:
    """Every page has exactly one heading of the first level."""
    assert {address: len(page.css("h1")) for address, page in pages(site).items() if len(page.css("h1")) != 1} == {}


def test_our_headings_skip_no_level(site: Path) -> None:
    """The headings around what authors wrote go down one level at a time."""
    skipped = {}
    for address, page in pages(site).items():
        theirs = {node.mem_id for node in page.css(", ".join(f"{part} :is(h1, h2, h3, h4, h5, h6)" for part in BY_THE_AUTHOR.split(", ")))}
        ours = [int((node.tag or "h0")[1]) for node in page.css("h1, h2, h3, h4, h5, h6") if node.mem_id not in theirs]
        if any(below > above + 1 for above, below in pairwise(ours)):
            skipped[address] = ours

    assert skipped == {}


def test_pictures_say_what_they_show(site: Path) -> None:
    """Every picture has words for those who cannot see it, or says that it is decoration."""
    pictures = [f"{address}: {node.html}" for address, page in pages(site).items() for node in page.css("img:not([alt])")]
    drawings = [
        f"{address}: {node.attributes}"
        for address, page in pages(site).items()
        for node in page.css("main svg")
        if node.css_matches("[role]") and not node.css_matches("[aria-label], [aria-labelledby]")
    ]

    assert pictures + drawings == []


@pytest.mark.parametrize(("name", "language"), [("example", "ko"), ("starter", "ko"), ("extremes", "en")])
def test_pages_name_the_language_of_their_labels(sites: dict[str, Path], name: str, language: str) -> None:
    """Every page is in the language of its labels."""
    assert {node.attributes.get("lang") for page in pages(sites[name]).values() for node in page.css("html")} == {language}


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/ai/review/attention-is-all-you-need/", "ko"),
        ("/reviews/2026-02-11-ppo/", "en"),
        ("/reviews/2026-07-07-segment-anything/", "zh"),
        ("/reviews/2026-09-15-chain-of-thought/", "ja"),
    ],
)
def test_an_article_names_its_own_language(sites: dict[str, Path], path: str, language: str) -> None:
    """A review is marked with the language it is written in, whatever that of the labels."""
    assert [node.attributes["lang"] for node in pages(sites["example"])[path].css("article.pr-review")] == [language]


def test_a_card_names_the_language_of_its_review(sites: dict[str, Path]) -> None:
    """A card in a list is marked with the language of its review."""
    week = pages(sites["example"])["/weeks/2026-W02/"]

    assert [card.attributes["lang"] for card in week.css("article.pr-card")] == ["en", "ko", "ko", "ko"]
