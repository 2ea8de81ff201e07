# SPDX-License-Identifier: MIT
"""What a reader does: by keyboard, on a phone, in the dark, on paper, and without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .site_pages import SCREENS, Scheme, tab_to

Open = Callable[..., Page]

FRAME = ".pr-scroll:has(table)"


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_folded_authors_unfold_by_keyboard(open_page: Open, key: str) -> None:
    """Authors after the sixth are folded, and a key unfolds them, without JavaScript."""
    page = open_page("review-many-authors", java_script_enabled=False)
    authors = page.locator(".pr-authors")
    expect(authors).not_to_contain_text("Demis Hassabis", use_inner_text=True)

    tab_to(page, ".pr-authors summary")
    page.keyboard.press(key)

    expect(authors).to_contain_text("Demis Hassabis", use_inner_text=True)


def test_six_authors_are_in_sight(open_page: Open) -> None:
    """The first six authors are there without unfolding anything."""
    expect(open_page("review-many-authors").get_by_text("Olaf Ronneberger")).to_be_visible()


@pytest.mark.parametrize("name", ["review-toml-wide-table", "extremes-review"])
def test_a_wide_table_scrolls_by_keyboard(open_page: Open, name: str) -> None:
    """The frame of a table that is wider than a phone is reached by Tab, and arrow keys move it."""
    page = open_page(name, screen="phone")

    tab_to(page, FRAME)
    page.keyboard.press("ArrowRight")

    page.wait_for_function("document.activeElement.scrollLeft > 0")


def test_a_heading_as_wide_as_a_phone_moves_nothing(open_page: Open) -> None:
    """However far a heading fills its line, the link beside it, which is seen on a desk, never makes a phone's page wider."""
    page = open_page("review-toml-wide-table", screen="phone")

    widest = page.locator(".pr-body h2").first.evaluate(
        "heading => Math.max(...Array.from({ length: 300 }, (_, n) => {"
        " heading.firstChild.data = 'Two words'; heading.style.letterSpacing = `${n / 10}px`;"
        " return document.documentElement.scrollWidth - innerWidth; }))"
    )

    assert widest == 0


def test_a_long_title_in_the_header_moves_nothing(open_page: Open) -> None:
    """A site without a palette to choose has nothing to the right of the title in its header, which is a little wider than its room."""
    page = open_page("extremes-review", screen="phone")

    page.evaluate("document.querySelectorAll('.md-header__title ~ *').forEach(beside => beside.remove())")

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_wide_table_stays_in_its_frame(open_page: Open) -> None:
    """A table that is wider than a phone is cut by its frame, not by the screen."""
    frame = open_page("review-toml-wide-table", screen="phone").locator(FRAME).first

    assert frame.evaluate("e => { e.scrollLeft = 1e6; return e.scrollLeft > 0 && e.getBoundingClientRect().right <= innerWidth }")


@pytest.mark.parametrize("name", ["review-toml-wide-table", "year", "board", "boards"])
def test_a_frame_that_scrolls_has_a_name(open_page: Open, name: str) -> None:
    """A frame that takes the focus says what it holds."""
    expect(open_page(name).locator(".pr-scroll").first).to_have_accessible_name(re.compile(r"^[^{}]*\w[^{}]*$"))


def test_a_long_formula_can_be_read_to_its_end(open_page: Open) -> None:
    """Formulas that are wider than a phone scroll, in a line as on a line of their own."""
    formulas = open_page("extremes-review", screen="phone").locator(".pr-body math")

    assert formulas.evaluate_all("all => all.map(m => { m.scrollLeft = 1e6; return m.scrollLeft > 0 })") == [True, True]


def test_formulas_are_mathml(open_page: Open) -> None:
    """A formula is MathML that the browser lays out as such, with its source beside it."""
    formula = open_page("review-korean").locator(".pr-body math[display=block]").first

    assert formula.evaluate("m => [m.namespaceURI.split('/').at(-1), getComputedStyle(m).display, !!m.querySelector('annotation')]") == [
        "MathML",
        "block math",
        True,
    ]


@pytest.mark.parametrize(("name", "count"), [("review-korean", 1), ("digest", 1), ("review-picture-tables", 0), ("home", 0), ("week", 0)])
def test_the_math_font_comes_with_formulas_only(open_page: Open, name: str, count: int) -> None:
    """The font for formulas is fetched on pages that show one, and on no other."""
    page = open_page(name)

    fetched = page.evaluate("document.fonts.ready.then(() => performance.getEntriesByType('resource').map(entry => entry.name))")

    assert sum(url.endswith(".woff2") for url in fetched) == count


def test_the_weeks_of_the_calendar_have_names(open_page: Open) -> None:
    """Each week with reviews is a link in the calendar, named by the week and its count."""
    weeks = open_page("year", locale="ko-KR").locator(".pr-calendar").get_by_role("link")

    expect(weeks).to_have_count(11)
    expect(weeks.nth(1)).to_have_accessible_name("2026년 2주차 (1월 5일 – 1월 11일): 4")


@pytest.mark.parametrize("name", ["archive", "year", "home", "search"])
def test_instant_navigation_can_set_every_address(open_page: Open, name: str) -> None:
    """Material's instant navigation sets `href` of whatever has one to itself; a link in a picture would end it there."""
    assert open_page(name).evaluate("document.querySelectorAll('[href], [src]').forEach(e => { 'use strict'; e.href = e.href })") is None


def test_tab_leads_through_the_calendar(open_page: Open) -> None:
    """Tab goes from week to week in the calendar, and Enter opens one."""
    page = open_page("year")

    tab_to(page, ".pr-calendar a")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    page.wait_for_url("**/weeks/2026-W02/")


def test_the_calendar_begins_where_something_is(open_page: Open) -> None:
    """On a phone the last week with a review is in sight, however long ago in the year it was."""
    page = open_page("extremes-home", screen="phone")
    page.goto(page.url + "years/2025/")

    expect(page.locator(".pr-calendar a").last).to_be_in_viewport()


def test_a_whole_year_fits_on_a_desk(open_page: Open) -> None:
    """A calendar of twelve months is in sight as a whole where the theme has room for its column."""
    page = open_page("extremes-home")
    page.goto(page.url + "years/2025/")

    assert page.locator(".pr-calendar .pr-scroll").evaluate("frame => frame.scrollWidth - frame.clientWidth") == 0


def test_a_focused_week_is_marked(open_page: Open) -> None:
    """The week that has the focus is drawn with a line around it."""
    page = open_page("year")

    tab_to(page, ".pr-calendar a")

    assert page.evaluate("getComputedStyle(document.activeElement.querySelector('rect')).stroke") != "none"


@pytest.mark.parametrize("name", ["review-korean", "digest"])
def test_the_skip_link_comes_first(open_page: Open, name: str) -> None:
    """The first Tab shows the link that skips to the text."""
    page = open_page(name)

    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.matches('.md-skip') && document.activeElement.checkVisibility()")


def test_the_skip_link_skips(open_page: Open) -> None:
    """Enter on the skip link brings the heading of the page to the top."""
    page = open_page("digest")

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.locator("h1:target")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_shows_on_cards(open_page: Open, scheme: str) -> None:
    """The card whose title has the focus has a line around it."""
    page = open_page("week", color_scheme=scheme)

    tab_to(page, ".pr-card__title a")

    assert page.evaluate("getComputedStyle(document.activeElement, '::after').outline").endswith("solid 2px")


def test_a_tag_on_a_card_opens_the_tag(open_page: Open) -> None:
    """All of a card leads to its review but for its tags, which lead to their own pages."""
    page = open_page("week")

    page.locator(".pr-card").first.get_by_role("link", name="Attention", exact=True).click()

    page.wait_for_url("**/tags/attention/")


def test_a_click_on_a_card_opens_its_review(open_page: Open) -> None:
    """A click anywhere on a card opens the review."""
    page = open_page("week")

    page.locator(".pr-card").first.click(position={"x": 200, "y": 8})

    page.wait_for_url("**/systems/flash-attention/")


@pytest.mark.parametrize(("before", "after", "scheme"), [("light", "dark", "slate"), ("dark", "light", "default")])
def test_colours_follow_the_system(open_page: Open, before: Scheme, after: Scheme, scheme: str) -> None:
    """A page follows when the reader's system turns dark or light."""
    page = open_page("review-korean", color_scheme=before)

    page.emulate_media(color_scheme=after)

    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("review-korean", "성분이 독립이고 분산이 1이면"),
        ("digest", "이 글에서 다룬 논문"),
        ("week", "LoRA: Low-Rank Adaptation of Large Language Models"),
        ("home", "이곳은"),
        ("all-tags", "Machine Translation"),
        ("archive", "리뷰 20편"),
    ],
)
def test_pages_are_read_without_javascript(open_page: Open, name: str, text: str, screen: str) -> None:
    """The text of a page is there where JavaScript is not."""
    expect(open_page(name, screen=screen, java_script_enabled=False).get_by_role("main").get_by_text(text).first).to_be_visible()


def test_tags_are_reached_without_javascript(open_page: Open) -> None:
    """A tag leads from a review to its page where JavaScript is not."""
    page = open_page("review-korean", java_script_enabled=False)

    page.locator(".pr-head").get_by_role("link", name="Attention", exact=True).click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Attention")


def test_weeks_are_reached_without_javascript(open_page: Open) -> None:
    """The list of weeks leads to each week where JavaScript is not."""
    page = open_page("year", java_script_enabled=False)

    page.locator(".pr-chips").get_by_role("link", name="2026년 7주차").click()

    expect(page.get_by_role("heading", level=1, name="2026년 7주차 (2월 9일 – 2월 15일)", exact=True)).to_be_visible()


def test_the_navigation_is_there_without_javascript(open_page: Open) -> None:
    """The side navigation leads to the tags where JavaScript is not."""
    expect(open_page("home", java_script_enabled=False).locator(".md-nav--primary").get_by_role("link", name="모든 태그")).to_be_visible()


def test_the_drawer_opens_without_javascript(open_page: Open) -> None:
    """On a phone the navigation opens where JavaScript is not."""
    page = open_page("home", screen="phone", java_script_enabled=False)

    page.locator("label.md-header__button[for=__drawer]").click()

    expect(page.locator(".md-nav--primary").get_by_role("link", name="모든 태그")).to_be_in_viewport()


def test_the_article_is_printed(open_page: Open) -> None:
    """On paper there is the article."""
    page = open_page("review-korean")

    page.emulate_media(media="print")

    expect(page.locator(".pr-body")).to_be_visible()


@pytest.mark.parametrize("name", ["review-korean", "home", "board"])
def test_what_is_no_article_is_not_printed(open_page: Open, name: str) -> None:
    """On paper there is nothing to fill in, and nothing to click but what the article links to."""
    page = open_page(name)

    page.emulate_media(media="print")

    around = page.locator(".md-header, .md-sidebar, .md-footer__inner, .pr-foot, .headerlink, form")
    assert around.evaluate_all("all => all.filter(part => part.checkVisibility()).map(part => part.className)") == []


@pytest.mark.parametrize(
    ("name", "part", "how"),
    [("board", ".pr-table tr", "breakInside"), ("home", ".pr-card", "breakInside"), ("home", ".pr-section", "breakAfter")],
)
def test_nothing_is_cut_in_two_on_paper(open_page: Open, name: str, part: str, how: str) -> None:
    """A row, a card, and a heading with what it is about, stay on one sheet."""
    page = open_page(name)

    page.emulate_media(media="print")

    assert page.locator(part).first.evaluate("(part, how) => getComputedStyle(part)[how]", how) == "avoid"


@pytest.mark.parametrize(("name", "chosen"), [("home", ".pr-lang"), ("search-results", ".pr-order")])
def test_a_choice_shows_in_a_reader_s_own_colours(open_page: Open, name: str, chosen: str) -> None:
    """Where the system replaces all colours, what is chosen still stands on another ground than the rest."""
    page = open_page(name, forced_colors="active")
    ground = "one => getComputedStyle(one).backgroundColor"

    assert page.locator(f"{chosen} input:checked + span").first.evaluate(ground) != page.locator("body").evaluate(ground)


def test_a_mark_can_be_read_in_a_reader_s_own_colours(open_page: Open) -> None:
    """Where the system replaces all colours, a word that was found stands on a ground that nothing shines through."""
    mark = open_page("search-results", forced_colors="active").locator(".pr-hit mark").first

    assert mark.evaluate("mark => getComputedStyle(mark).backgroundColor").startswith("rgb(")


def test_a_picture_reads_from_left_to_right_in_every_script(open_page: Open) -> None:
    """On a page that goes from right to left, the first day is still below the first step."""
    page = open_page("board")

    page.evaluate("document.body.dir = 'rtl'")

    lefts = page.locator(".pr-steps__days").first.locator("span").evaluate_all("all => all.map(day => day.getBoundingClientRect().left)")
    assert lefts == sorted(lefts)


def test_a_number_stays_before_its_noun_from_right_to_left(open_page: Open) -> None:
    """On a page that goes from right to left, English words and their numbers keep their order."""
    page = open_page("extremes-board")

    page.evaluate("document.body.dir = 'rtl'")

    number, noun = page.locator(".pr-lead span").first.evaluate("""part => [0, part.firstChild.length - 1].map(at => {
      const letter = document.createRange();
      letter.setStart(part.firstChild, at);
      letter.setEnd(part.firstChild, at + 1);
      return letter.getBoundingClientRect().left;
    })""")
    assert number < noun


def test_the_way_back_from_a_footnote_shows(open_page: Open) -> None:
    """The link from a footnote to its place in the text is in sight when it has the focus."""
    page = open_page("extremes-review")

    tab_to(page, ".footnote-backref")

    expect(page.locator(".footnote-backref:focus")).to_have_css("opacity", "1")


def test_an_anchor_of_a_digest_leads_to_its_paper(open_page: Open) -> None:
    """An entry in a digest's list of papers leads to the heading of that paper."""
    page = open_page("digest")

    page.locator(".pr-papers li > a:first-child").nth(2).click()

    expect(page.locator(":target")).to_contain_text("Lost in the Middle")


@pytest.mark.parametrize("name", ["review-korean", "week", "month", "year"])
def test_previous_and_next_are_said_once(open_page: Open, name: str) -> None:
    """A page leads to the previous one once: at the theme's foot, or at ours where the theme has none."""
    previous = open_page(name).locator(".pr-neighbours [rel=prev], .md-footer__link--prev")

    assert previous.evaluate_all("all => all.filter(link => link.checkVisibility()).length") == 1
