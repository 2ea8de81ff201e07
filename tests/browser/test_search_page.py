# SPDX-License-Identifier: MIT
"""What a reader does on the page of search: type, narrow, open, come back, with the keyboard alone and with a pointer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from .site_pages import tab_to

Open = Callable[..., Page]

FIELD = "#pr-q"
HITS = ".pr-hits > li"
COUNT = ".pr-find__count"
QUIET = 400  # ms, longer than the pause after which a search begins


def _hits(page: Page) -> Locator:
    return page.locator(HITS)


def _asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def _search(open_page: Open, text: str, **options: object) -> Page:
    page = open_page("search", **options)
    page.fill(FIELD, text)
    expect(_hits(page).first).to_be_visible()
    return page


def _tick(page: Page, facet: str) -> str:
    """Choose the first value of a facet that leaves some results out; gives the number that stands beside it."""
    value = page.locator(f'[data-facet="{facet}"] label').first
    number = value.locator("b").inner_text()
    value.click()
    return number


def test_results_come_while_typing(open_page: Open) -> None:
    """Two syllables and a pause bring results, with the words marked in them, and the address says what was typed."""
    page = open_page("search")

    page.locator(FIELD).press_sequentially("어텐션")

    expect(_hits(page).first).to_be_visible()
    expect(page.locator(".pr-hits mark").first).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?q="))
    assert _asked(page)["q"] == ["어텐션"]


def test_who_stops_typing_is_offered_what_was_meant(open_page: Open) -> None:
    """A slip of the pen finds nothing while a reader types, and what was meant when they pause."""
    page = open_page("search")

    page.locator(FIELD).press_sequentially("강하학습")

    expect(_hits(page).first).to_be_visible()
    expect(page.locator(".pr-find__said")).to_contain_text("강화학습")


def test_one_letter_asks_nothing_until_enter(open_page: Open) -> None:
    """A single letter is too little to search for while typing; Enter asks for it all the same."""
    page = open_page("search")

    page.locator(FIELD).press_sequentially("r")
    page.wait_for_timeout(QUIET)
    expect(page.locator(".pr-find__answer")).to_be_hidden()

    page.keyboard.press("Enter")
    expect(page.locator(".pr-find__answer")).to_be_visible()


def test_nothing_is_asked_before_a_reader_types(open_page: Open) -> None:
    """The page asks for nothing of the index as long as nobody searches."""
    page = open_page("search")
    page.wait_for_timeout(QUIET)

    fetched = page.evaluate("performance.getEntriesByType('resource').map(({name}) => name)")

    assert [name for name in fetched if re.search(r"/search/[^?]*\.(?:js|json)$", name) and "search_index" not in name] == []


def test_a_link_holds_the_whole_question(open_page: Open) -> None:
    """Whoever is sent the address sees the same words, filters, order and results."""
    page = _search(open_page, "모델")
    number = _tick(page, "year")
    page.locator(".pr-order label").nth(1).click()
    expect(page.locator(COUNT)).to_contain_text(number)
    page.wait_for_timeout(QUIET)
    titles = page.locator(f"{HITS} h2").all_text_contents()

    other = page.context.new_page()
    other.goto(page.url)

    expect(other.locator(f"{HITS} h2")).to_have_text(titles)
    expect(other.locator(FIELD)).to_have_value("모델")
    expect(other.locator(".pr-chosen button")).to_have_count(1)
    expect(other.locator(".pr-order input").nth(1)).to_be_checked()


def test_filters_narrow_and_go_away(open_page: Open) -> None:
    """A chosen filter leaves as many results as it said, becomes a chip, and goes away with it."""
    page = _search(open_page, "모델")
    before = page.locator(COUNT).inner_text()

    number = _tick(page, "tag")
    expect(page.locator(COUNT)).to_contain_text(number)
    expect(page.locator('[data-facet="tag"] input:checked')).to_be_focused()
    assert _asked(page)["tag"]

    page.locator(".pr-chosen button").click()
    expect(page.locator(COUNT)).to_have_text(before)
    assert "tag" not in _asked(page)


def test_a_filter_alone_lists_what_fits(open_page: Open) -> None:
    """Without words, a year lists its reviews, the newest first."""
    page = open_page("search")

    page.goto(f"{page.url}?year=2026")

    expect(_hits(page).first).to_be_visible()
    days = page.locator(f"{HITS} time").evaluate_all("times => times.map(({dateTime}) => dateTime)")
    assert days == sorted(days, reverse=True)


def test_a_reader_comes_back_to_where_they_were(open_page: Open) -> None:
    """After a review, the way back leads to the same words, filter, number of results and place."""
    page = _search(open_page, "모델", screen="phone")
    page.locator(".pr-facets summary").click()
    _tick(page, "year")
    page.locator(".pr-facets summary").click()
    last = _hits(page).nth(8).locator("h2 a")
    last.scroll_into_view_if_needed()
    page.wait_for_timeout(QUIET)
    url, top, title = page.url, page.evaluate("scrollY"), last.inner_text()

    last.click()
    page.wait_for_url(lambda address: "/search/" not in address)
    page.go_back()

    expect(page).to_have_url(url)
    expect(page.locator(FIELD)).to_have_value("모델")
    expect(_hits(page).nth(8)).to_contain_text(title)
    page.wait_for_function("top => Math.abs(scrollY - top) < 40", arg=top)


def test_a_section_is_opened(open_page: Open) -> None:
    """The line below a title leads to the section in which the words stand."""
    page = _search(open_page, "모델")
    section = page.locator(".pr-hit__section a").first
    href = section.get_attribute("href") or ""

    section.click()

    page.wait_for_url(re.compile(r"#"))
    anchor = page.evaluate("decodeURIComponent(location.hash.slice(1))")
    assert anchor
    assert href.endswith(page.evaluate("location.hash"))
    expect(page.locator(f'[id="{anchor}"]')).to_have_count(1)


def test_typing_leaves_one_step(open_page: Open) -> None:
    """Typing makes no steps of its own; what was asked for by Enter is one, and the way back leads to the one before."""
    page = _search(open_page, "모델")
    page.keyboard.press("Enter")
    length = page.evaluate("history.length")

    page.locator(FIELD).fill("")
    page.locator(FIELD).press_sequentially("강화학습", delay=60)
    page.wait_for_timeout(QUIET)
    assert page.evaluate("history.length") == length
    page.keyboard.press("Enter")
    assert page.evaluate("history.length") == length + 1

    page.go_back()
    expect(page.locator(FIELD)).to_have_value("모델")
    page.go_forward()
    expect(page.locator(FIELD)).to_have_value("강화학습")


def test_the_keyboard_goes_all_the_way(open_page: Open) -> None:
    """From any page: `/`, words, arrows, Enter; and Esc goes back to the field and clears it."""
    page = open_page("extremes-review")
    page.keyboard.press("/")
    page.wait_for_url(re.compile("/search/$"))

    page = open_page("search")
    page.locator("h1").click()
    page.keyboard.press("/")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.type("model")
    expect(_hits(page).nth(1)).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(_hits(page).nth(1).locator("h2 a")).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda address: "/search/" not in address)

    page.go_back()
    expect(_hits(page).first.locator("h2 a")).to_be_focused()  # where the reader was: until then, the focus is still to move
    page.locator(FIELD).press("Escape")
    expect(page.locator(FIELD)).to_have_value("")


def test_the_front_page_has_a_field(open_page: Open) -> None:
    """What is typed into the field of the front page is answered on the page of search, and `/` leads to that field."""
    page = open_page("extremes-home")

    page.keyboard.press("/")
    page.keyboard.type("wide")
    page.keyboard.press("Enter")

    page.wait_for_url(re.compile(r"/search/\?q=wide"))
    expect(_hits(page).first).to_be_visible()
    expect(page.locator(".md-search__input")).to_have_count(0)


def test_the_themes_box_stays_shut(open_page: Open) -> None:
    """Material opens its own box where an address has a `q`; on the page of search it does not, and the words stay in the address."""
    page = open_page("search-results")

    expect(_hits(page).first).to_be_visible()
    assert not page.locator("#__search").is_checked()
    assert _asked(page)["q"] == ["학습"]


def test_filters_are_reached_by_tab(open_page: Open) -> None:
    """A filter is chosen with Tab and the space bar, as soon as the filters are there: they follow the first results."""
    page = _search(open_page, "모델")
    expect(page.locator('[data-facet="tag"] input').first).to_be_visible()

    tab_to(page, '[data-facet="tag"] input', presses=60)
    page.keyboard.press("Space")

    expect(page.locator(".pr-chosen button")).to_have_count(1)


def test_more_results_follow(open_page: Open) -> None:
    """More results are put below, the first of them has the focus, and all are there again after going away."""
    page = open_page("search")
    page.goto(f"{page.url}?year=2026&year=2025")
    more = page.locator(".pr-find__more button")
    expect(more).to_be_visible()

    more.click()
    expect(_hits(page).nth(18)).to_be_visible()
    expect(_hits(page).nth(18).locator("h2 a")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda address: "/search/" not in address)
    page.go_back()

    expect(_hits(page).nth(18)).to_be_visible()


def test_the_number_is_announced_after_a_pause(open_page: Open) -> None:
    """A screen reader hears how many results there are when typing has ended, not at each key."""
    page = open_page("search")
    page.evaluate("""() => {
      window.heard = [];
      const status = document.querySelector(".pr-find [role=status]");
      new MutationObserver(() => status.textContent && heard.push(status.textContent)).observe(status, {childList: true});
    }""")

    page.locator(FIELD).press_sequentially("transformer", delay=180)
    expect(page.locator(".pr-find [role=status]")).not_to_be_empty()

    assert len(page.evaluate("heard")) == 1
    assert page.locator(".pr-find form[role=search]").count() == 1


@pytest.mark.parametrize("text", ["<img src=x onerror=alert(1)>", '"><script>alert(1)</script>', '\' or "1"="1', "</script>&lt;b&gt;"])
def test_words_are_never_markup(open_page: Open, text: str) -> None:
    """Whatever is searched for is shown as it was typed, and nothing of it runs."""
    page = open_page("search")
    said: list[str] = []
    page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
    page.on("pageerror", lambda error: said.append(str(error)))

    page.fill(FIELD, text)
    page.keyboard.press("Enter")
    expect(page.locator(".pr-find__answer")).to_be_visible()
    page.wait_for_timeout(QUIET)

    assert said == []
    assert page.locator(".pr-find :is(img, b script, .pr-find__said script)").count() == 0


@pytest.mark.parametrize("text", ["을를", "···", "   ", "?!", "\ud800", "a" * 10_000])
def test_any_text_has_an_answer(open_page: Open, text: str) -> None:
    """Particles alone, punctuation alone and very long words are no error."""
    page = open_page("search")
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))

    page.evaluate("text => document.querySelector('#pr-q').value = text", text)
    page.locator(FIELD).press("Enter")
    page.wait_for_timeout(QUIET)

    assert said == []
    assert page.locator('[data-do="again"]').count() == 0


def test_nothing_found_says_why(open_page: Open) -> None:
    """Where nothing is found, the page says so, and offers the lists of everything."""
    page = open_page("search-none")

    expect(page.locator(".pr-said")).to_contain_text("쀍쀍쀍쀍")
    expect(page.locator(".pr-find__lists")).to_be_visible()


def test_a_decomposed_text_is_the_same(open_page: Open) -> None:
    """A text pasted from a system that writes syllables in parts finds what the composed one finds."""
    page = _search(open_page, "강화학습")
    count = page.locator(COUNT).inner_text()

    page.fill(FIELD, unicodedata.normalize("NFD", "강화학습"))
    page.keyboard.press("Enter")

    expect(page.locator(COUNT)).to_have_text(count)
    assert _asked(page)["q"] == ["강화학습"]


def test_titles_follow_the_chosen_language(open_page: Open) -> None:
    """A result has its title in the language that a reader has chosen."""
    page = open_page("search", locale="ko-KR")
    page.fill(FIELD, "multimodal")
    expect(_hits(page).first).to_be_visible()

    page.locator(".pr-lang label", has_text="English").click()

    expect(page.get_by_role("link", name="Multimodal models that think and draw", exact=True)).to_be_visible()


def test_an_answer_follows_the_chosen_language(open_page: Open) -> None:
    """What is said around the results changes its language with the titles, at once, and so does what the field asks for."""
    page = open_page("search", locale="ko-KR")
    page.fill(FIELD, "multimodal")
    expect(page.locator(COUNT)).to_have_text(re.compile(r"^\d+건"))

    page.locator(".pr-lang label", has_text="English").click()

    expect(page.locator(COUNT)).to_have_text(re.compile(r"^\d+ results?$"))
    expect(page.locator(".pr-facets legend:visible").first).to_have_text(re.compile("Kind"))
    expect(page.locator(FIELD)).to_have_attribute("placeholder", re.compile("^Words"))


def test_a_phone_folds_the_filters(open_page: Open) -> None:
    """On a phone the filters are folded, say how many are chosen, and nothing scrolls sideways."""
    page = _search(open_page, "모델", screen="phone")

    expect(page.locator(".pr-facets__all")).to_be_hidden()
    page.locator(".pr-facets summary").click()
    _tick(page, "year")

    expect(page.locator(".pr-facets summary b")).to_have_text("1")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_scripts_there_are_lists(open_page: Open) -> None:
    """Without JavaScript, the page leads to tags, weeks, years and titles, and asks nothing that it cannot answer."""
    page = open_page("search", java_script_enabled=False)

    expect(page.locator("#pr-q")).to_be_hidden()
    for address in ("../tags/", "../archive/", "../years/2026/"):
        assert page.locator(f'.pr-find__lists a[href="{address}"]').count()
    assert page.locator('.pr-find__lists a[href^="../weeks/"]').count()
