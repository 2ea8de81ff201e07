# SPDX-License-Identifier: MIT
"""The ids, levels and lines of headings."""

from __future__ import annotations

import pytest

from tests.conftest import article, article_dom

IDS = {
    "## 실험 결과": ["실험-결과"],
    "## 실험 결과\n\n## 실험 결과": ["실험-결과", "실험-결과-2"],
    "## 방법 {#method}": ["method"],
    "## a {#x}\n\n## b {#x}": ["x", "x-2"],
    "## A: B & C?": ["a-b--c"],
    "## **굵은** `code`": ["굵은-code"],
    "## 1. 서론": ["1-서론"],
    "## ...": ["section"],
    "## 한글\n\n# 위": ["한글", "위"],
    "## a\n\n## a\n\n## a-2": ["a", "a-2", "a-2-2"],
}


def test_a_link_with_the_name_of_an_emoji_finds_its_heading() -> None:
    """GitHub keeps the name of an emoji in the id of a heading; a link with it leads to the heading."""
    made, problems = article("[idea](#bulb-the-idea)\n\n## :bulb: The idea")

    assert ('href="#the-idea"' in made.html, problems) == (True, [])


@pytest.mark.parametrize(("text", "expected"), IDS.items(), ids=IDS)
def test_headings_have_stable_ids(text: str, expected: list[str]) -> None:
    """A heading's id is made of its words, or the author's own, and stands once."""
    assert expected == [heading.id for heading in article(text)[0].headings]


@pytest.mark.parametrize("text", IDS)
def test_ids_are_in_the_page(text: str) -> None:
    """The id that the table of contents names is that of the heading."""
    made = article(text)[0]

    assert [heading.id for heading in made.headings] == [node.attributes["id"] for node in article_dom(text).css("h1, h2, h3, h4, h5, h6")]


def test_an_own_id_is_not_shown() -> None:
    """The mark that gives an id is no part of the heading."""
    assert [heading.text for heading in article("## 방법 {#method}")[0].headings] == ["방법"]


def test_levels_begin_below_the_title() -> None:
    """The page has one title, so the highest heading of a body is of level 2."""
    assert [heading.level for heading in article("intro\n\n# A\n\n## B")[0].headings] == [2, 3]


def test_headings_know_their_lines() -> None:
    """A heading's line is that of the body, from 0."""
    made = article("text\n\n## A\n\n```\n## no\n```\n\n## B")[0]

    assert [(heading.text, heading.line) for heading in made.headings] == [("A", 3), ("B", 9)]
