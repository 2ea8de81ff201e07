# SPDX-License-Identifier: MIT
"""What a reader of two languages does: choose one, or both, keep the choice, link it, print it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .site_pages import tab_to

Open = Callable[..., Page]

KOREAN = "h2#unigrpo-생각한-다음-그린다"
ENGLISH = "h2#unigrpo-think-then-draw"
LABELS = ".pr-page :is(h1, h2, .pr-lead, .pr-meta, .pr-leaves, .pr-neighbours, thead)"


def _choose(page: Page, name: str) -> None:
    page.locator(".pr-lang label", has_text=name).click()


@pytest.mark.parametrize(("locale", "shown", "hidden"), [("ko-KR", KOREAN, ENGLISH), ("en-US", ENGLISH, KOREAN)])
def test_the_first_visit_follows_the_browser(open_page: Open, locale: str, shown: str, hidden: str) -> None:
    """Whoever comes for the first time reads in the language of their browser."""
    page = open_page("review-two-languages", locale=locale)

    expect(page.locator(shown)).to_be_visible()
    expect(page.locator(hidden)).to_be_hidden()


def test_a_browser_in_another_language_shows_both(open_page: Open) -> None:
    """A reader of neither language is given both."""
    page = open_page("review-two-languages", locale="fr-FR")

    expect(page.locator(KOREAN)).to_be_visible()
    expect(page.locator(ENGLISH)).to_be_visible()


def test_sides_stand_beside_each_other_on_a_desk(open_page: Open) -> None:
    """Side by side, each heading stands at the height of its translation."""
    page = open_page("review-two-languages", locale="fr-FR")

    boxes = [page.locator(heading).bounding_box() for heading in (KOREAN, ENGLISH)]
    assert boxes[0]
    assert boxes[1]
    assert abs(boxes[0]["y"] - boxes[1]["y"]) <= 1
    assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]


def test_sides_are_stacked_on_a_phone(open_page: Open) -> None:
    """On a phone the translation follows its original."""
    page = open_page("review-two-languages", screen="phone", locale="fr-FR")

    boxes = [page.locator(heading).bounding_box() for heading in (KOREAN, ENGLISH)]
    assert boxes[0]
    assert boxes[1]
    assert boxes[0]["y"] + boxes[0]["height"] <= boxes[1]["y"]


def test_the_choice_is_kept_on_other_pages(open_page: Open) -> None:
    """A choice holds for the whole site, and titles follow it."""
    page = open_page("review-two-languages", locale="ko-KR")
    _choose(page, "English")
    expect(page.locator(ENGLISH)).to_be_visible()

    page.goto(page.url.replace("/reviews/2026-03-26-multimodal-today/", "/weeks/2026-W13/"))

    expect(page.get_by_role("link", name="Multimodal models that think and draw", exact=True)).to_be_visible()
    expect(page.locator(".pr-lang input[value=en]")).to_be_checked()


def test_a_card_speaks_the_chosen_language(open_page: Open) -> None:
    """In lists, what a card says follows the choice, and stands there once."""
    page = open_page("review-two-languages", locale="ko-KR")
    page.goto(page.url.replace("/reviews/2026-03-26-multimodal-today/", "/weeks/2026-W13/"))
    blurb = page.locator(".pr-card__blurb")
    expect(blurb.locator(".pr-t:visible")).to_have_count(1)
    expect(blurb.locator("[lang=ko]")).to_be_visible()

    _choose(page, "English")

    expect(blurb.locator("[lang=en]")).to_be_visible()
    expect(blurb.locator("[lang=ko]")).to_be_hidden()


def test_the_front_page_follows_the_choice(open_page: Open) -> None:
    """The author's own front page has the switch, and what stands below his words follows it."""
    page = open_page("home", locale="ko-KR")
    title = page.locator('.pr-card__title a[href="reviews/2026-03-26-multimodal-today/"]')
    expect(title).to_have_text("멀티모달은 지금: 생각하고 그리는 모델들", use_inner_text=True)

    _choose(page, "English")

    expect(title).to_have_text("Multimodal models that think and draw", use_inner_text=True)


def test_a_link_chooses_the_language(open_page: Open) -> None:
    """`?lang=en` in an address goes before what is remembered."""
    page = open_page("review-two-languages", locale="ko-KR")

    page.goto(page.url + "?lang=en")

    expect(page.locator(ENGLISH)).to_be_visible()
    expect(page.locator(KOREAN)).to_be_hidden()


def test_the_page_does_not_jump(open_page: Open) -> None:
    """What a reader looks at stays where it is when the language changes."""
    page = open_page("review-two-languages", locale="ko-KR")
    page.locator("h2#wildworld-게임에서-세계를-배운다").evaluate("e => e.scrollIntoView({block: 'start'})")
    page.evaluate("scrollBy(0, -60)")
    row = ".pr-row:has(#wildworld-게임에서-세계를-배운다)"
    before = page.locator(row).evaluate("e => e.getBoundingClientRect().top")

    page.locator(".pr-lang input[value=both]").evaluate("e => e.click()")

    after = page.locator(row).evaluate("e => e.getBoundingClientRect().top")
    assert abs(after - before) <= 1


def test_the_switch_works_by_keyboard(open_page: Open) -> None:
    """The switch is one stop of Tab, and arrow keys choose."""
    page = open_page("review-two-languages", locale="ko-KR")
    tab_to(page, ".pr-lang input")

    page.keyboard.press("ArrowRight")

    expect(page.locator(ENGLISH)).to_be_visible()
    expect(page.locator(".pr-lang input[value=en]")).to_be_focused()


def test_the_switch_has_a_name(open_page: Open) -> None:
    """A screen reader says what is chosen here."""
    expect(open_page("review-two-languages", locale="ko-KR").get_by_role("group", name="읽는 언어")).to_be_visible()


def test_the_contents_name_what_is_shown(open_page: Open) -> None:
    """The table of contents names each section once, in the chosen language."""
    page = open_page("review-two-languages", locale="en-US")
    entries = page.locator(".md-nav--secondary .md-nav__link:visible")

    expect(entries).to_have_count(4)
    expect(entries.first).to_have_text("UniGRPO: Think, then draw")


def test_the_contents_name_papers_in_the_chosen_language(open_page: Open) -> None:
    """A heading with a name in each language stands in the table of contents under the one that it shows."""
    page = open_page("digest", locale="ko-KR")
    first = page.locator(".md-nav--secondary .md-nav__link:visible").first
    expect(first).to_have_text("회전으로 위치를 새기는 트랜스포머", use_inner_text=True)

    _choose(page, "English")

    expect(first).to_have_text("RoFormer: Enhanced Transformer with Rotary Position Embedding", use_inner_text=True)


def test_what_is_shared_follows_the_choice(open_page: Open) -> None:
    """The reason why a review is related names tags as they are called in the chosen language."""
    page = open_page("review-two-languages", locale="en-US")

    expect(page.locator(".pr-why", has_text="시각-언어 모델")).to_have_text("shares Vision-Language Models", use_inner_text=True)


@pytest.mark.parametrize("name", ["paper", "all-tags"])
def test_titles_in_lists_follow_the_choice(open_page: Open, name: str) -> None:
    """Lists of titles beside papers and tags show those in the chosen language, where a review has one."""
    titles = open_page(name, locale="en-US").locator(".pr-page li a .pr-t:visible")

    expect(titles.first).to_have_attribute("lang", "en")
    assert set(titles.evaluate_all("all => all.map((title) => title.lang)")) == {"en"}


def test_a_link_to_what_is_hidden_shows_it(open_page: Open) -> None:
    """A link to a heading in the other language shows both, rather than nothing."""
    page = open_page("review-two-languages", locale="ko-KR")

    page.evaluate("location.hash = 'unigrpo-think-then-draw'")

    expect(page.locator(ENGLISH)).to_be_visible()


def test_both_are_there_without_javascript(open_page: Open) -> None:
    """Without JavaScript both languages are shown, and no switch that would do nothing."""
    page = open_page("review-two-languages", java_script_enabled=False, locale="ko-KR")

    expect(page.locator(KOREAN)).to_be_visible()
    expect(page.locator(ENGLISH)).to_be_visible()
    expect(page.locator(".pr-lang")).to_be_hidden()


def test_both_are_there_on_a_disk(open_page: Open, sites: dict[str, Path]) -> None:
    """Opened from a disk, where browsers load no modules, a page shows both languages, and no switch that would do nothing."""
    page = open_page("review-two-languages", locale="ko-KR")
    page.goto((sites["example"] / "reviews" / "2026-03-26-multimodal-today" / "index.html").as_uri())

    expect(page.locator(KOREAN)).to_be_visible()
    expect(page.locator(ENGLISH)).to_be_visible()
    expect(page.locator(".pr-lang")).to_be_hidden()


def test_both_are_printed(open_page: Open, tmp_path: Path) -> None:
    """On paper both languages stand, whatever is chosen on the screen."""
    page = open_page("review-two-languages", locale="ko-KR")
    page.emulate_media(media="print")

    expect(page.locator(ENGLISH)).to_be_visible()
    assert page.pdf(path=tmp_path / "page.pdf")


def test_a_digest_pairs_every_abstract(open_page: Open) -> None:
    """All ten abstracts of a digest stand in both languages, and its headings follow the reader."""
    page = open_page("digest-abstracts", locale="en-US")

    expect(page.locator(".pr-body .pr-row")).to_have_count(10)
    expect(page.locator(".pr-body h2").first).to_contain_text("Mercury: Ultra-Fast", use_inner_text=True)
    expect(page.locator(".pr-body h2").first).not_to_contain_text("빠른 언어 모델", use_inner_text=True)


@pytest.mark.parametrize("locale", ["ko-KR", "en-US"])
def test_a_phone_breaks_no_days_apart(open_page: Open, locale: str) -> None:
    """On a phone, where what a week is called needs two lines, its days are the second."""
    days = open_page("week", screen="phone", locale=locale).locator("h1 .pr-days:visible")

    assert days.evaluate(
        "days => days.getClientRects().length === 1 && days.offsetHeight < 1.5 * parseFloat(getComputedStyle(days).lineHeight)"
    )


def test_labels_follow_the_choice(open_page: Open) -> None:
    """Who reads in English is told of weeks, days and ways on in English, on this page and on the next."""
    page = open_page("week", locale="ko-KR")
    expect(page.get_by_role("heading", level=1, name="2026년 2주차 (1월 5일 – 1월 11일)", exact=True)).to_be_visible()

    _choose(page, "English")

    expect(page.get_by_role("heading", level=1, name="Week 2, 2026 (Jan 5 – Jan 11)", exact=True)).to_be_visible()
    assert "주차" not in page.locator(".pr-page").inner_text()
    page.locator(".pr-card__title a").first.click()
    expect(page.locator(".pr-head .pr-meta").get_by_role("link", name="Week 2, 2026")).to_be_visible()


def test_a_browser_in_another_language_has_the_labels_of_the_site(open_page: Open) -> None:
    """Who reads neither language, or both, sees each label once, in the language of the site."""
    page = open_page("week", locale="fr-FR")

    expect(page.get_by_role("heading", level=1, name="2026년 2주차 (1월 5일 – 1월 11일)", exact=True)).to_be_visible()
    _choose(page, "나란히")
    expect(page.get_by_role("heading", level=1, name="2026년 2주차 (1월 5일 – 1월 11일)", exact=True)).to_be_visible()


@pytest.mark.parametrize("name", ["home", "month", "year", "archive", "tag", "all-tags", "boards", "board", "paper", "search"])
def test_no_list_speaks_two_languages_at_once(open_page: Open, name: str) -> None:
    """On every list of a site in two languages a reader can choose, and then sees no label in the other one."""
    page = open_page(name, locale="ko-KR")
    korean = page.locator(f"{LABELS} .pr-t:visible").evaluate_all("each => each.map((one) => one.lang)")

    _choose(page, "English")

    english = page.locator(f"{LABELS} .pr-t:visible").evaluate_all("each => each.map((one) => one.lang)")
    assert (set(korean), set(english)) == ({"ko"}, {"en"})


@pytest.mark.parametrize("name", ["week", "month", "year", "archive", "all-tags", "boards", "search"])
def test_the_name_of_a_list_follows_the_choice(open_page: Open, name: str) -> None:
    """What a list is called is a label, too."""
    page = open_page(name, locale="ko-KR")
    korean = page.locator("h1").first.inner_text()

    _choose(page, "English")

    english = page.locator("h1").first.inner_text()
    assert (korean.isascii(), english.replace("–", "-").isascii()) == (False, True)


def test_what_is_not_text_follows_the_choice(open_page: Open) -> None:
    """Fields, lists to choose from and names that a screen reader says change their language, too, without a trace of the other one."""
    page = open_page("home", locale="ko-KR")
    field = page.locator(".pr-ask input[name=q]")
    expect(field).to_have_attribute("placeholder", "낱말, 제목, 저자, arXiv 번호")

    _choose(page, "English")

    expect(field).to_have_attribute("placeholder", "Words, title, author, arXiv id")
    expect(page.get_by_role("searchbox", name="Search the reviews")).to_be_visible()
    page.goto(page.url + "boards/image-classification/imagenet/")
    expect(page.locator(".pr-filter option").first).to_have_attribute("label", "All")
    expect(page.locator(".pr-table .pr-sort").first).to_have_attribute("title", "Sort by this column")
    expect(page.get_by_role("region", name=re.compile("^Top-1 Accuracy higher is better")).first).to_be_visible()
    page.goto(page.url.replace("boards/image-classification/imagenet/", "archive/"))
    expect(page.get_by_role("group", name="Reviews a day in 2026")).to_be_visible()
    assert page.locator(".pr-calendar text:visible").all_text_contents()[:2] == ["Jan", "Feb"]
    week = page.get_by_role("link", name="Week 2, 2026 (Jan 5 – Jan 11): 4")
    expect(week.locator("title")).to_have_text("Week 2, 2026 (Jan 5 – Jan 11): 4")
    page.goto(page.url.replace("archive/", "tags/llm/"))
    expect(page.get_by_role("img", name=re.compile("^Reviews a month: July 2025 1, "))).to_be_visible()
