# SPDX-License-Identifier: MIT
"""Hangul as an input method composes it, jamo by jamo: the text so far is searched, and the composition is never disturbed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import CDPSession, Page, expect

Open = Callable[..., Page]

FIELD = "#pr-q"
HITS = ".pr-hits > li"
# What a Korean keyboard shows while 강화학습 is being typed: each syllable grows, and is done when the next one begins.
STEPS = {"": ["ㄱ", "가", "강"], "강": ["ㅎ", "호", "화"], "강화": ["ㅎ", "하", "학"], "강화학": ["ㅅ", "스", "습"]}


def _keyboard(page: Page) -> CDPSession:
    return page.context.new_cdp_session(page)


def _compose(page: Page, keyboard: CDPSession, text: str) -> None:
    keyboard.send("Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)})
    page.wait_for_timeout(30)


def _finish(keyboard: CDPSession, text: str) -> None:
    keyboard.send("Input.insertText", {"text": text})


def test_jamo_by_jamo(open_page: Open) -> None:
    """The field holds what was composed so far after every jamo, and in the end the whole word with its results."""
    page = open_page("search")
    page.locator(FIELD).focus()
    keyboard = _keyboard(page)

    for done, steps in STEPS.items():
        for step in steps:
            _compose(page, keyboard, step)
            expect(page.locator(FIELD)).to_have_value(done + step)
        _finish(keyboard, steps[-1])

    expect(page.locator(FIELD)).to_have_value("강화학습")
    expect(page.locator(HITS).first).to_be_visible()


def test_an_unfinished_syllable_is_searched(open_page: Open) -> None:
    """Who stops while the last syllable is still being composed has results, and the composition goes on after them."""
    page = open_page("search")
    page.locator(FIELD).focus()
    keyboard = _keyboard(page)
    _finish(keyboard, "강화")

    _compose(page, keyboard, "학")
    expect(page.locator(HITS).first).to_be_visible()
    _compose(page, keyboard, "하")
    _compose(page, keyboard, "학")
    _finish(keyboard, "학")

    expect(page.locator(FIELD)).to_have_value("강화학")


def test_results_stay_while_a_syllable_grows(open_page: Open) -> None:
    """From one syllable to the next, the page never shows that nothing is found, and never becomes empty."""
    page = open_page("search")
    page.fill(FIELD, "강화")
    expect(page.locator(HITS).first).to_be_visible()
    page.evaluate("""() => {
      window.flickers = 0;
      const root = document.querySelector(".pr-find");
      const look = () => (flickers += root.classList.contains("pr-find--none") || !root.querySelector(".pr-hits > li") ? 1 : 0);
      new MutationObserver(look).observe(root, {subtree: true, childList: true, attributes: true});
    }""")
    page.locator(FIELD).press("End")
    keyboard = _keyboard(page)

    for step in ("ㅎ", "하", "학"):
        _compose(page, keyboard, step)
        page.wait_for_timeout(250)
    _finish(keyboard, "학")
    page.wait_for_timeout(250)

    assert page.evaluate("flickers") == 0


@pytest.mark.parametrize("jamo", ["ㄱ", "ㅎ"])
def test_a_jamo_alone_is_too_little(open_page: Open, jamo: str) -> None:
    """A syllable that has only begun is not searched."""
    page = open_page("search")
    page.locator(FIELD).focus()

    _compose(page, _keyboard(page), jamo)
    page.wait_for_timeout(400)

    expect(page.locator(".pr-find__answer")).to_be_hidden()
