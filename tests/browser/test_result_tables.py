# SPDX-License-Identifier: MIT
"""What a reader does with a table of results: sort it, see it as bars, take it along."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .site_pages import tab_to

Open = Callable[..., Page]

FIRST = ".pr-table tbody tr:first-child td:first-child"


def _head(page: Page, name: str) -> None:
    page.locator(".pr-table th", has_text=name).get_by_role("button").click()


def test_a_click_sorts_the_best_first(open_page: Open) -> None:
    """The first click puts the best first, the second the worst, the third all as it was."""
    page = open_page("review-results")
    head = page.locator(".pr-table th", has_text="Word Accuracy")

    _head(page, "Word Accuracy")
    expect(page.locator(FIRST)).to_have_text("NextFlow-RL")
    expect(head).to_have_attribute("aria-sort", "descending")

    _head(page, "Word Accuracy")
    expect(page.locator(FIRST)).to_have_text("NextFlow")
    expect(head).to_have_attribute("aria-sort", "ascending")

    _head(page, "Word Accuracy")
    expect(page.locator(FIRST)).to_have_text("NextFlow")
    assert head.get_attribute("aria-sort") is None


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_table_is_sorted_by_keyboard(open_page: Open, key: str) -> None:
    """The heads are buttons, which Tab reaches."""
    page = open_page("review-results")
    tab_to(page, ".pr-table th:nth-child(2) button")

    page.keyboard.press(key)

    expect(page.locator(FIRST)).to_have_text("NextFlow-RL")


def test_words_are_sorted_by_letters(open_page: Open) -> None:
    """A column of words goes from A to Z first."""
    page = open_page("review-results")

    _head(page, "모델")

    expect(page.locator(FIRST)).to_have_text("NextFlow")


def test_bars_show_how_large_numbers_are(open_page: Open) -> None:
    """Bars are there when asked for, and the longest belongs to the largest number."""
    page = open_page("review-results")
    expect(page.locator(".pr-bar")).to_have_count(0)

    page.get_by_role("button", name="막대").click()

    parts = page.locator(".pr-table tbody tr td:nth-child(2)").evaluate_all("es => es.map(e => e.style.getPropertyValue('--pr-part'))")
    assert parts == ["70.6%", "100.0%"]


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ("CSV", "NextFlow-RL,0.7841,0.9081,0.8224"),
        ("Markdown", "| NextFlow-RL | 0.7841 | 0.9081 | 0.8224 |"),
        ("LaTeX", r"NextFlow-RL & 0.7841 & 0.9081 & 0.8224 \\"),
    ],
)
def test_a_table_is_copied(open_page: Open, form: str, line: str) -> None:
    """A table is taken along as CSV, Markdown or LaTeX, without what the page added."""
    page = open_page("review-results", permissions=["clipboard-read", "clipboard-write"])

    page.get_by_role("button", name=form).click()

    expect(page.locator(".pr-tools [role=status]")).to_have_text("복사했습니다")
    assert line in page.evaluate("navigator.clipboard.readText()").splitlines()


def test_a_table_is_good_without_javascript(open_page: Open) -> None:
    """Without JavaScript there are the marks, and no buttons that would do nothing."""
    page = open_page("review-results", java_script_enabled=False)

    expect(page.locator(".pr-table .pr-best")).to_have_count(3)
    expect(page.locator(".pr-tools")).to_be_hidden()
    expect(page.locator(".pr-table button:visible")).to_have_count(0)


def test_the_first_column_stays_in_sight(open_page: Open) -> None:
    """On a phone the names of the rows stay while the numbers scroll."""
    page = open_page("review-results", screen="phone")
    page.locator(".pr-table .pr-scroll").evaluate("e => { e.scrollLeft = 1000 }")

    frame, first = (page.locator(part).bounding_box() for part in (".pr-table .pr-scroll", FIRST))
    assert frame
    assert first
    assert abs(first["x"] - frame["x"]) <= 2


def test_long_names_are_no_towers(open_page: Open) -> None:
    """On a phone the names of the rows have room for more than a word in a line."""
    rows = open_page("review-many-authors", screen="phone").locator(".pr-table tbody tr")

    assert max(rows.evaluate_all("all => all.map((row) => row.offsetHeight)")) < 100


def test_gains_are_said_to_be_right(open_page: Open) -> None:
    """Each of the three gains in the text has its check mark."""
    expect(open_page("review-results").locator(".pr-body > p .pr-claim")).to_have_count(3)
