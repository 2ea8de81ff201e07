# SPDX-License-Identifier: MIT
"""Frames: what the theme prints around the parts of a page, learnt and filled in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mkdocs_paperreview.hosts.frames import Frames, Parts


def _themed(title: str, content: str, *entries: str, extra: str = "") -> str:
    return f"<title>{title}</title><ul>{' '.join(entries)}</ul><h1>{title}</h1>{content}<footer>{extra}</footer>"


def _never() -> str:
    pytest.fail("the theme was asked again")


def _page(title: str, content: str, *entries: str, extra: str = "") -> tuple[Parts, Callable[[], str]]:
    return Parts((content, title), entries), lambda: _themed(title, content, *entries, extra=extra)


def test_the_third_page_of_a_shape_is_filled_without_the_theme() -> None:
    """When two pages leave the same frame, the next is put into it."""
    frames = Frames()
    for page in (_page("One", "first text", "<li>a</li>", "<li>b</li>"), _page("Two", "second text", "<li>c</li>", "<li>d</li>")):
        frames.filled("review", *page)

    parts, _ = _page("Three", "third text", "<li>e</li>", "<li>f</li>", "<li>g</li>")
    assert _themed("Three", "third text", "<li>e</li>", "<li>f</li>", "<li>g</li>") == frames.filled("review", parts, _never)


def test_pages_that_differ_elsewhere_are_left_to_the_theme() -> None:
    """Where the theme shows something of a page that is no part, it goes on filling."""
    frames = Frames()
    for number in range(20):
        parts, fill = _page(f"Title {number}", f"text of {number}", extra=str(number))
        assert frames.filled("review", parts, fill) == fill()


def test_a_page_that_comes_again_teaches_nothing() -> None:
    """The same page twice leaves the same frame, and proves nothing."""
    frames = Frames()
    page = _page("One", "first text", extra="one")
    for _ in range(3):
        frames.filled("review", *page)

    parts, fill = _page("Two", "second text", extra="two")
    assert frames.filled("review", parts, fill) == fill()


def test_a_page_without_a_part_has_a_frame_of_its_own() -> None:
    """A page without contents is not put into the frame of pages that have some."""
    frames = Frames()
    for page in (_page("One", "first text", "<li>a</li>"), _page("Two", "second text", "<li>b</li>")):
        frames.filled("review", *page)

    parts, fill = _page("Three", "third text")
    assert frames.filled("review", parts, fill) == fill()


def test_shapes_do_not_mix() -> None:
    """What was learnt of one shape is not used for another."""
    frames = Frames()
    for page in (_page("One", "first text"), _page("Two", "second text")):
        frames.filled("review", *page)

    assert frames.filled("week", Parts(("third text", "Three"), ()), lambda: "another theme's page") == "another theme's page"
