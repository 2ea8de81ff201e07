# SPDX-License-Identifier: MIT
"""What a finger presses on a phone is large enough for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Open = Callable[..., Page]

_LEAST = 44
_CONTROLS = (
    ".pr-lang label, .pr-order label, .pr-button, .pr-ask__box, .pr-ask__go, .pr-ask__clear, .pr-facets > summary, .pr-facets label, "
    ".pr-facets__more, .pr-tools button, .pr-filter select, .pr-sort, .pr-rows a, .pr-neighbours a"
)
_TAGS = ".pr-tags, .pr-chips"
_SMALL = """(all, least) => all.map((one) => [one.textContent.trim(), Math.round(one.getBoundingClientRect().height)])
  .filter(([, height]) => height && height < least)"""
# From the top of a line of tags to that of the next.
_STEPS = """(lists) => lists.flatMap((list) => {
  const tops = [...new Set([...list.children].map((each) => Math.round(each.getBoundingClientRect().top)))];
  return tops.slice(1).map((top, number) => top - tops[number]);
})"""


@pytest.mark.parametrize("name", ["home", "review-two-languages", "review-results", "board", "search-results"])
def test_controls_are_large_enough(open_page: Open, name: str) -> None:
    """Every button, switch and field is as tall as a finger is wide."""
    page = open_page(name, screen="phone", has_touch=True, is_mobile=True, locale="ko-KR")
    if name == "search-results":
        page.locator(".pr-facets > summary").tap()
    expect(page.locator(_CONTROLS).locator("visible=true").first).to_be_visible()

    assert page.locator(_CONTROLS).evaluate_all(_SMALL, _LEAST) == []


@pytest.mark.parametrize("name", ["home", "all-tags"])
def test_lines_of_tags_are_far_enough_apart(open_page: Open, name: str) -> None:
    """A finger that is put on a tag covers no part of the next line."""
    steps = open_page(name, screen="phone", has_touch=True, is_mobile=True).locator(_TAGS).evaluate_all(_STEPS)

    assert steps
    assert min(steps) >= _LEAST


def test_a_pointer_needs_less(open_page: Open) -> None:
    """On a desk, what is pressed stays as small as its words."""
    height = open_page("review-two-languages").locator(".pr-lang").evaluate("e => e.getBoundingClientRect().height")

    assert height < _LEAST
