# SPDX-License-Identifier: MIT
"""Cards, feeds and what a page says of itself, where a review's abstract or title is there in two languages."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from mkdocs_paperreview.article.article import Article
from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.article.workshop import Workshop
from mkdocs_paperreview.compiler import Compiled
from mkdocs_paperreview.hosts.site_head import SiteHead
from mkdocs_paperreview.outputs.feed import feed_languages
from tests.conftest import compiled, dom, file_of_review, html_at, review

KOREAN = "이 논문은 오래 기다린 방법을 제안하고, 그 방법을 여러 과제에서 차근차근 시험한다. 결과는 앞선 방법보다 낫다."
ENGLISH = "This paper proposes a method that was long awaited and tests it with care on several tasks. It does better than those before."
LABELLED = f"## 초록(Abstract)\n\n{KOREAN}\n\n{ENGLISH}\n"
HALVES = f"# 한국어\n\n{KOREAN}\n\n## 방법\n\n{KOREAN}\n\n# English\n\n{ENGLISH}\n\n## The method\n\n{ENGLISH}\n"
BOTH = (("ko", KOREAN), ("en", ENGLISH))
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def _article(text: str) -> Article:
    return Workshop(Targets.of([]), languages=("ko", "en")).article(review(text))[0]


def _blurb(text: str, **front: Any) -> list[tuple[str | None, str]]:
    card = dom(html_at(compiled({"reviews/a.md": file_of_review(text, **front)}), "/weeks/2026-W02/")).css_first(".pr-card__blurb")
    assert card
    return [(part.attributes.get("lang"), part.text()) for part in card.css(".pr-t")] or [(None, card.text())]


def _heading(text: str, *languages: str) -> LexborNode:
    heading = dom(html_at(compiled({"reviews/a.md": file_of_review(text)}, languages=list(languages)), "/weeks/2026-W02/")).css_first("h1")
    assert heading
    return heading


def test_tags_are_called_as_the_reader_says() -> None:
    """A tag with words of its own for a language is called so there, on reviews, lists and its own page, which says what it is about."""
    registry = "강화학습:\n  labels: {en: Reinforcement Learning}\n  description: {ko: 보상에서 배운다., en: Learning from reward.}\n"
    site = compiled({"reviews/a.md": file_of_review(LABELLED, tags=["강화학습"]), "tags.yml": registry}, min_reviews_per_tag_page=1)
    both = [("ko", "강화학습"), ("en", "Reinforcement Learning")]

    for address, place in {"/reviews/a/": ".pr-tag", "/tags/": ".pr-chips a", "/tags/강화학습/": "h1"}.items():
        assert [(part.attributes["lang"], part.text()) for part in dom(html_at(site, address)).css(f"{place} .pr-t")] == both
    about = dom(html_at(site, "/tags/강화학습/")).css("h1 ~ p:not([class]) .pr-t")
    assert [part.text() for part in about] == ["보상에서 배운다.", "Learning from reward."]


def _feed(site: Compiled, name: str) -> tuple[str, str]:
    """The title and the summary of the first entry."""
    feed = ET.fromstring(next(asset.content for asset in site.plan.assets if asset.path == name))  # noqa: S314  # our own file
    return feed.findtext("a:entry/a:title", "", ATOM), feed.findtext("a:entry/a:summary", "", ATOM)


@pytest.mark.parametrize(
    ("text", "abstract"),
    [
        (LABELLED, BOTH),
        (HALVES, BOTH),
        (f"## 초록\n\n{KOREAN}\n", ()),
        (f"{KOREAN}\n\n{ENGLISH}\n", ()),
        (f"## 하나\n\n### 초록\n\n{KOREAN}\n\n{ENGLISH}\n\n## 둘\n\n### 초록\n\n{KOREAN}\n\n{ENGLISH}\n", ()),
    ],
    ids=["labelled", "in halves", "one language", "without a label", "two papers"],
)
def test_an_abstract_in_the_text_is_data(text: str, abstract: tuple[tuple[str, str], ...]) -> None:
    """What an article says of itself in two languages is there as plain text, by language; that of several papers is not."""
    assert _article(text).abstract == abstract


@pytest.mark.parametrize(
    ("text", "front"),
    [(LABELLED, {}), (HALVES, {}), (KOREAN, {"abstract": {"ko": KOREAN, "en": ENGLISH}})],
    ids=["labelled", "in halves", "front matter"],
)
def test_a_card_speaks_both_languages(text: str, front: dict[str, Any]) -> None:
    """Wherever an abstract in two languages is written, the card of its review has it in both, the review's own first."""
    assert _blurb(text, **front) == [*BOTH]


def test_a_description_goes_first() -> None:
    """The author's own description stands for the abstract in its language; readers of the other one are shown that."""
    assert _blurb(LABELLED, description="한마디로 말하면 이렇다.") == [("ko", "한마디로 말하면 이렇다."), ("en", ENGLISH)]


def test_a_card_in_one_language_says_it_once() -> None:
    """Where nothing is there in two languages, a card has one text."""
    assert _blurb(KOREAN) == [(None, KOREAN)]


def test_a_long_abstract_is_cut() -> None:
    """A card has room for the beginning."""
    _, (_, cut) = _blurb(KOREAN, abstract={"ko": KOREAN * 9, "en": ENGLISH * 9})

    assert len(cut) <= 240
    assert cut.endswith("…")


def test_a_week_has_a_switch_for_its_cards() -> None:
    """Where cards can be read in two languages, the reader can choose."""
    switches = [
        len(dom(html_at(compiled({"reviews/a.md": file_of_review(text)}), "/weeks/2026-W02/")).css(".pr-lang"))
        for text in (LABELLED, KOREAN)
    ]

    assert switches == [1, 0]


def test_a_review_in_one_language_has_no_switch() -> None:
    """A switch that would change nothing of a review is left out; every list of a site in two languages has one, for its labels."""
    site = compiled({"reviews/a.md": file_of_review(LABELLED), "reviews/b.md": file_of_review(KOREAN, date="2026-01-20", title="B")})

    switches = {address: len(dom(html_at(site, address)).css(".pr-lang")) for address in ("/reviews/a/", "/reviews/b/", "/weeks/2026-W04/")}
    assert switches == {"/reviews/a/": 1, "/reviews/b/": 0, "/weeks/2026-W04/": 1}


def test_labels_are_said_in_both_languages() -> None:
    """Where a reader can choose, labels and days are there in each language that has labels, the site's first."""
    heading = _heading(LABELLED, "ko", "en", "fr")

    assert [(part.attributes["lang"], part.text()) for part in heading.css(".pr-t")] == [
        ("ko", "2026년 2주차 (1월 5일 – 1월 11일)"),
        ("en", "Week 2, 2026 (Jan 5 – Jan 11)"),
    ]


@pytest.mark.parametrize(
    ("language", "week"),
    [
        ("zh", "2026年第2周（1月5日 – 1月11日）"),
        ("zh-TW", "2026年第2周（1月5日 – 1月11日）"),
        ("ja", "2026年第2週（1月5日 – 1月11日）"),
        ("fr", "Week 2, 2026 (5 janv. – 11 janv.)"),
    ],
)
def test_labels_are_in_the_first_language(language: str, week: str) -> None:
    """A site has its first language's labels and days; English labels, where that has none."""
    assert _heading(KOREAN, language).text() == week


@pytest.mark.parametrize(("language", "days"), [("ko", "(1월 5일 – 1월 11일)"), ("zh", "（1月5日 – 1月11日）")])
def test_the_days_of_a_week_stay_together(language: str, days: str) -> None:
    """In a heading, the days of a week are one part, which a line break leaves whole."""
    assert [part.text() for part in _heading(KOREAN, language).css(".pr-days")] == [days]


@pytest.mark.parametrize(("text", "languages"), [(KOREAN, ("ko", "en")), (LABELLED, ("ko",))], ids=["one text", "one language"])
def test_labels_of_a_site_in_one_language_are_said_once(text: str, languages: tuple[str, ...]) -> None:
    """Where there is nothing to choose, labels are in the site's language."""
    heading = _heading(text, *languages)

    assert not heading.css(".pr-t")
    assert heading.text() == "2026년 2주차 (1월 5일 – 1월 11일)"


def test_an_introduction_in_two_languages_has_a_switch() -> None:
    """What an editor says of a week in both languages can be read in either."""
    site = compiled({"reviews/a.md": file_of_review(KOREAN), "weeks/2026-W02.md": LABELLED})

    assert dom(html_at(site, "/weeks/2026-W02/")).css_first(".pr-lang")


def test_headings_in_two_languages_have_a_switch() -> None:
    """Where headings follow the language that a reader has chosen, that can be changed on the page itself."""
    site = compiled({"reviews/a.md": file_of_review(f"## 방법 / The method\n\n{KOREAN}\n")})

    assert dom(html_at(site, "/reviews/a/")).css_first(".pr-lang")


def test_each_language_has_its_feed() -> None:
    """A feed for each language says titles and summaries in it; the feed of all has each review in its own."""
    site = compiled({"reviews/a.md": file_of_review(LABELLED, title="오래 기다린 방법", paper_title="A method long awaited")})

    assert _feed(site, "feed.xml") == ("오래 기다린 방법", KOREAN)
    assert _feed(site, "feed.ko.xml") == ("오래 기다린 방법", KOREAN)
    assert _feed(site, "feed.en.xml") == ("A method long awaited", ENGLISH)


def test_a_feed_in_a_language_leaves_nothing_out() -> None:
    """A review that is not there in the language of a feed stands in it as it is."""
    site = compiled({"reviews/a.md": file_of_review(LABELLED, date="2026-01-01"), "reviews/b.md": file_of_review(KOREAN, title="하나")})

    assert _feed(site, "feed.en.xml") == ("하나", KOREAN)


def test_an_entry_of_a_feed_says_its_language() -> None:
    """A reader of feeds is told the language of each entry, which need not be that of the feed."""
    site = compiled({"reviews/a.md": file_of_review(LABELLED), "reviews/b.md": file_of_review(KOREAN, date="2026-01-01")})
    feed = ET.fromstring(next(asset.content for asset in site.plan.assets if asset.path == "feed.en.xml"))  # noqa: S314  # our own file

    assert [entry.attrib["{http://www.w3.org/XML/1998/namespace}lang"] for entry in feed.findall("a:entry", ATOM)] == ["en", "ko"]


def test_a_site_in_one_language_has_one_feed() -> None:
    """Without a text in two languages, or with one language, there is one feed."""
    one = compiled({"reviews/a.md": file_of_review(KOREAN)})
    other = compiled({"reviews/a.md": file_of_review(LABELLED)}, languages=["ko"])

    assert [feed_languages(site.plan.assets) for site in (one, other)] == [(), ()]


def test_a_page_names_the_feeds() -> None:
    """The head of a page links the feed of all, and then that of each language with its own name."""
    page = compiled({"reviews/a.md": file_of_review(LABELLED)}).plan.pages[0]
    head = SiteHead("R", "https://example.org", ("ko", "en"), has_feed=True, feeds=("ko", "en")).of_page(page, None)
    feeds = [link.attributes for link in dom(head).css('link[type="application/atom+xml"]')]

    assert [(feed.get("hreflang"), feed["title"], feed["href"]) for feed in feeds] == [
        (None, "R", "https://example.org/feed.xml"),
        ("ko", "R (한국어)", "https://example.org/feed.ko.xml"),
        ("en", "R (English)", "https://example.org/feed.en.xml"),
    ]


def test_search_engines_are_told_the_abstract() -> None:
    """The paper that a review is of has its abstract in each language, from front matter or from the text; halves are no abstract."""
    files = {
        "reviews/a.md": file_of_review(LABELLED),
        "reviews/b.md": file_of_review(KOREAN, abstract={"ko": KOREAN, "en": ENGLISH}),
        "reviews/c.md": file_of_review(HALVES),
    }
    pages = {page.source: page for page in compiled(files).plan.pages if page.data}
    said = {path: dict(page.data())["itemReviewed"].get("abstract") for path, page in pages.items() if page.data and page.kind == "review"}
    both = [{"@value": KOREAN, "@language": "ko"}, {"@value": ENGLISH, "@language": "en"}]

    assert said == {"reviews/a.md": both, "reviews/b.md": both, "reviews/c.md": None}


@pytest.mark.parametrize("address", ["/feed.ko.xml/", "/feed.zh-hant.xml/"])
def test_the_address_of_a_feed_is_taken(address: str) -> None:
    """No review can be served where a feed may lie."""
    site = compiled({"reviews/a.md": file_of_review(permalink=address)})

    assert site.published == 0


@pytest.fixture(scope="module")
def example() -> dict[str, LexborHTMLParser]:
    """All pages of the live example, by address: each kind of page in two languages."""
    docs = Path(__file__).parents[2] / "docs"
    sources = (path for path in docs.rglob("*") if path.suffix in {".md", ".yml"} and "guide" not in path.parts)
    site = compiled({path.relative_to(docs).as_posix(): path.read_bytes() for path in sources}, min_reviews_per_tag_page=1)
    return {page.address: LexborHTMLParser(page.html()) for page in site.plan.pages}


def test_no_label_hides_another(example: dict[str, LexborHTMLParser]) -> None:
    """Before a script has run, the first of neighbours in two languages is seen: labels side by side have a parent each."""
    third = {address: [each.text() for each in page.css(".pr-t + .pr-t + .pr-t")] for address, page in example.items()}

    assert {address: texts for address, texts in third.items() if texts} == {}
    assert sum(len(page.css(".pr-t + .pr-t")) for page in example.values()) > len(example)


def test_labels_in_spans_stand_where_elements_may(example: dict[str, LexborHTMLParser]) -> None:
    """Attributes, titles, choices and pictures hold words alone, and no span is shown as text."""
    only_words = "title, option, textarea, svg text, svg title"

    for address, page in example.items():
        assert not [each.html for each in page.css(only_words) if each.css("span.pr-t") or "<span" in each.text()], address
        values = (value for each in page.css("*") for name, value in each.attributes.items() if name != "data-words")
        assert not [value for value in values if value and "<span" in value], address
        assert "&lt;span class=" not in (page.html or ""), address
