# SPDX-License-Identifier: MIT
"""What holds on every kind of page, on a phone and on a desk, light and dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .site_pages import PAGES, SCREENS, Visit


@pytest.fixture(params=[(page, screen) for page in PAGES for screen in SCREENS], ids="-".join, scope="session")
def seen(request: pytest.FixtureRequest, visited: Callable[..., Visit]) -> Visit:
    """One page on one screen, light and dark."""
    return visited(*request.param)


def test_the_console_stays_silent(seen: Visit) -> None:
    """A page opens without an error or a warning in the console, and without one that nothing caught."""
    assert seen.complaints == ()


def test_the_page_never_scrolls_sideways(seen: Visit) -> None:
    """Nothing on a page is wider than the screen but what scrolls in a frame of its own."""
    assert seen.too_wide == {}


def test_nothing_is_asked_of_another_host(seen: Visit) -> None:
    """A page is complete with what its own site serves."""
    assert seen.foreign == ()


def test_everything_asked_for_is_there(seen: Visit) -> None:
    """Every file that a page asks for is answered."""
    assert seen.failed == ()


def test_texts_stand_out_from_what_is_behind_them(seen: Visit) -> None:
    """Every text has the contrast of WCAG AA against its background: body, meta, tags, badges, code and labels."""
    assert seen.faint == {}


def test_formulas_take_up_room(seen: Visit) -> None:
    """Every formula is drawn with a width and a height."""
    assert [box for box in seen.formulas if min(box) <= 0] == []


def test_axe_finds_nothing(seen: Visit) -> None:
    """The rules of axe for accessibility hold on every page."""
    assert seen.violations == {}
