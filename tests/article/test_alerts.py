# SPDX-License-Identifier: MIT
"""Alerts as GitHub writes them, in boxes of the theme."""

from __future__ import annotations

import pytest

from tests.conftest import article_dom

KINDS = {
    "NOTE": ("note", "참고", "Note"),
    "TIP": ("tip", "도움말", "Tip"),
    "IMPORTANT": ("info", "중요", "Important"),
    "WARNING": ("warning", "주의", "Warning"),
    "CAUTION": ("danger", "경고", "Caution"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_an_alert_is_an_admonition(kind: str) -> None:
    """An alert has the class of the theme's box, and its title in Korean."""
    box = article_dom(f"> [!{kind}]\n> text").css_first("div.admonition")

    assert (KINDS[kind][0], KINDS[kind][1]) == (box.attributes["class"].split()[1], box.css_first("p.admonition-title").text())


@pytest.mark.parametrize("kind", KINDS)
def test_an_alert_speaks_english(kind: str) -> None:
    """An alert on an English site has an English title."""
    assert KINDS[kind][2] == article_dom(f"> [!{kind}]\n> text", language="en").css_first("p.admonition-title").text()


def test_an_alert_keeps_its_own_title() -> None:
    """A title that the author wrote is shown instead."""
    assert article_dom("> [!TIP] 팁 하나\n> text").css_first("p.admonition-title").text() == "팁 하나"


@pytest.mark.parametrize(
    ("written", "selector"), [("`a`", "code"), ("[a](https://a.b/c)", "a"), ("*a*", "em"), ("$a$", "math"), ("==a==", "mark")]
)
def test_a_title_of_an_alert_is_markdown(written: str, selector: str) -> None:
    """Code, links, emphasis and formulas are what they are elsewhere, in the title of a box, too."""
    title = article_dom(f"> [!abstract] See {written} here\n> text").css_first("p.admonition-title")

    assert title.css_first(selector)
    assert title.text().startswith("See a")


@pytest.mark.parametrize("written", ["1. `a`", "&lt;b&gt; `a`"])
def test_a_title_that_would_be_more_than_a_line_is_as_typed(written: str) -> None:
    """A title that Markdown would make a list or HTML of stays text."""
    assert "`a`" in article_dom(f"> [!note] {written}\n> text").css_first("p.admonition-title").text()


@pytest.mark.parametrize("around", ["", "<b>x</b>\n\n"])
def test_a_title_of_an_alert_runs_nothing(around: str) -> None:
    """A title is as safe as the text below it."""
    title = article_dom(f"{around}> [!note] [a](javascript:alert) &lt;img src=x onerror=y&gt;\n> text").css_first("p.admonition-title")

    assert (title.css_first('[href^="javascript"]'), title.css_first("[onerror]")) == (None, None)
