# SPDX-License-Identifier: MIT
"""A page's contents: which heading is below which, and what a theme prints for an entry, learnt and printed again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from markupsafe import Markup

from mkdocs_paperreview.article.headings import Heading
from mkdocs_paperreview.hosts.contents import Contents, nested


@dataclass
class _Item:
    title: Markup
    url: str
    children: list[_Item] = field(default_factory=list)


def _theme(item: Any) -> str:
    below = " ".join(map(_theme, item.children))
    label = f'<ul aria-label="{Markup.escape(item.title.striptags())}">{below}</ul>' if item.children else ""
    return f'<li><a href="{item.url}">{item.title}</a>{label}</li>'


_TREE = _Item(Markup("결과"), "#결과", [_Item(Markup("A &amp; B"), "#a--b"), _Item(Markup("C"), "#c", [_Item(Markup("D"), "#d")])])


@pytest.mark.parametrize(
    "item",
    [_TREE, _TREE.children[0], _Item(Markup("&lt;b&gt;"), "#b", [_TREE]), _Item(Markup("one"), "#one", [_Item(Markup("two"), "#two")])],
)
def test_entries_are_what_the_theme_prints(item: _Item) -> None:
    """Entries of every shape come out as from the theme."""
    assert _theme(item) == Contents(_theme).entry(item)


def test_the_theme_is_not_asked_for_each_entry() -> None:
    """A few made-up entries are enough to learn from."""
    asked = []

    def theme(item: Any) -> str:
        asked.append(item)
        return _theme(item)

    contents = Contents(theme)
    learnt = len(asked)
    for _ in range(100):
        contents.entry(_TREE)

    assert learnt == len(asked)


def test_a_theme_that_changes_titles_is_asked() -> None:
    """Where a title is printed in another way than it is written, only the theme can print it."""

    def shouting(item: Any) -> str:
        return f"<li>{item.title.unescape().upper()}</li>"

    assert shouting(_TREE) == Contents(shouting).entry(_TREE)


def test_a_heading_is_below_the_last_one_above_it() -> None:
    """A level that is left out makes no heading of its own, and names are escaped."""
    levels = (1, "T"), (3, "a"), (2, "b & c"), (3, "d"), (2, "e")

    assert _outline(nested(Heading(level, name, name) for level, name in levels)) == [
        ("T", [("a", []), ("b &amp; c", [("d", [])]), ("e", [])])
    ]


def _outline(tokens: list[Any]) -> list[Any]:
    return [(str(token["name"]), _outline(token["children"])) for token in tokens]
