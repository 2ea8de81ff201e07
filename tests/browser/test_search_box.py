# SPDX-License-Identifier: MIT
"""The box in Material's own header: answered by our engine, and by the theme's for the pages that are no reviews."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

Open = Callable[..., Page]

BOX = ".md-search__input"
ITEMS = ".md-search-result__item"


def _type(page: Page, text: str) -> None:
    page.keyboard.press("/")
    page.keyboard.type(text)
    page.keyboard.press("End")  # an input method lets go of a key, too, and the theme waits for that


def _titles(page: Page) -> list[str]:
    expect(page.locator(ITEMS).first).to_be_visible()
    return page.locator(f"{ITEMS} h1").all_text_contents()


def test_a_page_view_brings_next_to_nothing(open_page: Open) -> None:
    """Before anybody searches, a page loads less than a kilobyte for it."""
    page = open_page("review-korean")
    page.wait_for_timeout(400)

    loaded = page.evaluate("performance.getEntriesByType('resource').map(({name, decodedBodySize: size}) => [name, size])")

    found = {name: size for name, size in loaded if re.search(r"/search/|paperreview-(?:box|search)", name)}
    assert found
    assert sum(found.values()) <= 1024


def test_the_box_knows_korean(open_page: Open) -> None:
    """A word with its particle finds the reviews that hold the word, with the word marked."""
    page = open_page("review-korean")

    _type(page, "어텐션을")

    assert len(_titles(page)) > 1
    expect(page.locator(f"{ITEMS} mark").first).to_contain_text("어텐션")


def test_the_box_leads_to_all_results(open_page: Open) -> None:
    """The last of the box's results leads to the page of search with the same words."""
    page = open_page("review-korean")
    _type(page, "모델")

    link = page.locator(f'{ITEMS} a[href*="/search/?q="]')
    link.scroll_into_view_if_needed()
    link.click()

    page.wait_for_url(re.compile(r"/search/\?q="))
    expect(page.locator("#pr-q")).to_have_value("모델")
    expect(page.locator(".pr-hits > li").first).to_be_visible()
    expect(page.locator(BOX)).not_to_be_focused()


def test_other_pages_are_found_beside_reviews(open_page: Open) -> None:
    """What is no review stays findable: pages of the guide are found in the same box."""
    page = open_page("home")

    _type(page, "kramdown")

    expect(page.locator(f'{ITEMS} a[href*="/guide/"]').first).to_be_attached()


def test_enter_opens_the_best(open_page: Open) -> None:
    """Enter in the box opens the first result."""
    page = open_page("home")
    _type(page, "proximal policy")
    first = page.locator(f"{ITEMS} a").first
    expect(first).to_be_visible()

    page.keyboard.press("Enter")

    page.wait_for_url(re.compile("/reviews/2026-02-11-ppo/"))


def test_markup_in_the_box_is_text(open_page: Open) -> None:
    """The theme takes results for HTML; nothing of a question or of a review is any."""
    page = open_page("home")
    said: list[str] = []
    page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))

    _type(page, "<img src=x onerror=alert(1)> transformer")
    assert _titles(page)

    assert said == []
    assert page.locator(f"{ITEMS} img").count() == 0


def test_the_themes_index_holds_no_pages(sites: dict[str, Path]) -> None:
    """What every page view loads of the theme's index is empty; the pages that are no reviews lie beside it."""
    folder = sites["example"] / "search"

    index = json.loads((folder / "search_index.json").read_text(encoding="utf-8"))
    others = json.loads((folder / "pages.json").read_text(encoding="utf-8"))

    assert index["docs"] == []
    assert index["config"]["lang"]
    places = {each["location"] for each in others["docs"]}
    assert any(place.startswith("guide/") for place in places)
    assert not any(place.startswith(("reviews/", "weeks/", "tags/")) for place in places)
