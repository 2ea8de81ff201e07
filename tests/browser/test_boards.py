# SPDX-License-Identifier: MIT
"""What a reader does with a board: filter it, take it along, read its picture, and come to it from a table."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from .site_pages import tab_to

Open = Callable[..., Page]

SHOWN = "tr[data-year]:visible"


def _choose(page: Page, label: str, value: str) -> None:
    page.get_by_label(label).select_option(value)


def _models(page: Page, ranking: str) -> list[str]:
    """The models of a ranking that are shown, in their order."""
    names = page.locator(f".pr-ranking:has(#{ranking}) {SHOWN} th[scope=row]").all_inner_texts()
    return [name.split("\n")[0].removesuffix(" disputed").strip() for name in names]


def _status(page: Page) -> Locator:
    return page.locator(".pr-filter output")


def test_a_board_is_filtered_by_year(open_page: Open) -> None:
    """Only the results of that year stay, with the ranks they have among all; a ranking without any goes."""
    page = open_page("extremes-board")
    assert _models(page, "accuracy")[:3] == ["Beta", "Alpha", "Alpha"]

    _choose(page, "Year", "2025")

    assert _models(page, "accuracy")[0] == "Alpha"
    expect(page.locator(f".pr-ranking:has(#accuracy) {SHOWN} td:first-child").first).to_have_text("2")
    expect(page.locator("#latency-ms")).to_be_hidden()
    expect(_status(page)).to_contain_text("2")


def test_a_board_is_filtered_by_tag(open_page: Open) -> None:
    """Only the results of reviews under that tag stay, and all are back when it is taken away."""
    page = open_page("extremes-board")
    rows = page.locator(SHOWN).count()

    _choose(page, "Tag", "speech")
    assert _models(page, "accuracy") == ["Beta", "Alpha"]

    _choose(page, "Tag", "")
    assert page.locator(SHOWN).count() == rows
    expect(_status(page)).to_have_text("")


def test_a_year_and_a_tag_are_chosen_together(open_page: Open) -> None:
    """What does not fit both is not shown."""
    page = open_page("extremes-board")

    _choose(page, "Year", "2025")
    _choose(page, "Tag", "speech")

    expect(page.locator(SHOWN)).to_have_count(0)


def test_a_filter_can_be_linked(open_page: Open) -> None:
    """What is chosen stands in the address, and an address chooses."""
    page = open_page("extremes-board")
    _choose(page, "Year", "2026")
    assert page.url.endswith("?year=2026")

    page.reload()

    expect(page.get_by_label("Year")).to_have_value("2026")
    assert _models(page, "accuracy") == ["Beta", "Alpha"]


def test_a_filter_works_by_keyboard(open_page: Open) -> None:
    """Tab reaches each choice, and keys make it."""
    page = open_page("extremes-board")
    tab_to(page, ".pr-filter select[name=year]")

    page.keyboard.press("2")

    expect(page.locator(SHOWN)).not_to_have_count(0)
    expect(_status(page)).not_to_have_text("")


def test_a_board_needs_no_javascript(open_page: Open) -> None:
    """Without JavaScript every result is there, and no filter that would do nothing."""
    page = open_page("extremes-board", java_script_enabled=False)

    expect(page.locator(".pr-filter")).to_be_hidden()
    expect(page.locator(f".pr-ranking:has(#accuracy) {SHOWN}")).to_have_count(4)


def _downloaded(page: Page, name: str) -> str:
    with page.expect_download() as download:
        page.locator(".pr-lead").get_by_role("link", name=name).click()
    return Path(download.value.path()).read_text(encoding="utf-8-sig")


def test_a_board_is_taken_along_as_csv(open_page: Open) -> None:
    """The file has a line for each result, with the file and the line that it came from."""
    rows = list(csv.DictReader(_downloaded(open_page("extremes-board"), "CSV").splitlines()))

    assert len(rows) == 8
    assert ("1", "Beta", "80.5", "reviews/results-new.md", "12") in [
        (row["rank"], row["model"], row["shown"], row["file"], row["line"]) for row in rows
    ]


def test_a_board_is_copied_as_it_is_read(open_page: Open) -> None:
    """What is copied of a board has the words of the chosen language only, and a blank between a title and its source."""
    page = open_page("board", locale="en-US", permissions=["clipboard-read", "clipboard-write"])

    page.get_by_role("button", name="CSV").first.click()

    expect(page.locator(".pr-tools [role=status]").first).not_to_be_empty()
    first, second = page.evaluate("navigator.clipboard.readText()").splitlines()[:2]
    assert first == "Rank,Model,Value,Review,Date"
    assert "at Scale vit.md:10" in second


def test_a_board_is_taken_along_as_json(open_page: Open) -> None:
    """The other file says the same."""
    data = json.loads(_downloaded(open_page("extremes-board"), "JSON"))

    assert (data["task"], data["dataset"], len(data["results"])) == ("Reading", "Long-Words", 8)


def test_the_picture_has_a_name_and_a_text(open_page: Open) -> None:
    """A screen reader is told what the picture shows, and from where to where it goes."""
    picture = open_page("extremes-board").get_by_role("img", name="Accuracy").first

    expect(picture).to_have_accessible_description("From 71.5% on March 4, 2025 to 80.5 on February 3, 2026, in 2 steps")


def test_the_picture_s_data_stands_in_a_table(open_page: Open) -> None:
    """Below the picture, its steps open as a table with heads, the newest first; without JavaScript, too."""
    page = open_page("extremes-board", java_script_enabled=False)
    details = page.locator(".pr-steps__data").first
    expect(details.get_by_role("table")).to_be_hidden()

    details.locator("summary").click()

    table = details.get_by_role("table")
    assert [cell.inner_text() for cell in table.get_by_role("columnheader").all()] == ["Date", "Value", "Model"]
    assert [cell.inner_text() for cell in table.get_by_role("rowheader").all()] == ["Beta", "Alpha"]


def test_a_table_leads_to_its_board(open_page: Open) -> None:
    """The link below a tied table opens the board on which its numbers stand."""
    page = open_page("review-results")

    page.locator(".pr-see-boards a").click()

    expect(page.locator("h1")).to_have_text("CVTG-2K")


@pytest.mark.parametrize("page", ["home", "archive"])
def test_boards_are_found_from_the_front(open_page: Open, page: str) -> None:
    """Home and archive lead to all boards, where the newest change comes first."""
    opened = open_page(page, locale="ko-KR")

    opened.get_by_role("link", name="모든 리더보드").click()
    opened.wait_for_url("**/boards/")

    days = opened.locator(".pr-boards tbody time").evaluate_all("es => es.map(e => e.dateTime)")
    assert days == sorted(days, reverse=True)
    assert len(days) > 1
