# SPDX-License-Identifier: MIT
"""What a preview remembers, and what it puts on top of a page."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.hosts.last_good import LastGood
from mkdocs_paperreview.hosts.overlay import Overlay
from mkdocs_paperreview.source.changes import changed_lines
from mkdocs_paperreview.source.problem import Edit, Fix, Span
from tests.conftest import compiled, file_of_review

GOOD = {"reviews/a.md": file_of_review("One."), "reviews/b.md": file_of_review("Two.")}
BAD = file_of_review("Three.", date="2026-02-30")


def test_a_broken_review_keeps_its_page() -> None:
    """The page of a review that breaks is kept until the review is good again."""
    last = LastGood()
    last.of((), compiled(GOOD).plan)

    broken = compiled({**GOOD, "reviews/a.md": BAD})
    assert [list(last.of({"reviews/a.md"}, broken.plan)) for _ in range(2)] == [["reviews/a.md"]] * 2
    assert last.of((), compiled(GOOD).plan) == {}


def test_a_deleted_review_is_forgotten() -> None:
    """A review that is no more leaves nothing behind, even if a broken one takes its name later."""
    last = LastGood()
    last.of((), compiled(GOOD).plan)
    without = compiled({"reviews/b.md": GOOD["reviews/b.md"]})

    assert last.of((), without.plan) == {}
    assert last.of({"reviews/a.md"}, without.plan) == {}


def test_an_address_is_not_taken_twice() -> None:
    """Where another review has the address now, the old page is not shown."""
    last = LastGood()
    last.of((), compiled({"reviews/a.md": file_of_review(permalink="/x/")}).plan)
    now = compiled({"reviews/a.md": BAD, "reviews/c.md": file_of_review(permalink="/x/")})

    assert last.of({"reviews/a.md"}, now.plan) == {}


@pytest.mark.parametrize(
    ("page", "start"),
    [
        ("<body><div><article class='x'><h1>T</h1></article></div></body>", "<body><div>"),
        ('<body><div class="c" role="main"><h1>T</h1></div></body>', '<body><div class="c" role="main">'),
        ("<body><main id='x'><h1>T</h1></main></body>", "<body><main id='x'>"),
        ("<body class='x'><h1>T</h1></body>", "<body class='x'>"),
    ],
)
def test_the_panel_stands_where_the_page_begins(page: str, start: str) -> None:
    """In every kind of theme, the panel stands before the page's own words."""
    overlay = Overlay(compiled({"reviews/a.md": BAD}).diagnostics, "docs", "en", lambda _path: BAD)

    shown = overlay.on(page, "reviews/a.md")
    assert shown.startswith(f'{start}<section class="pr-problems')
    assert shown.endswith(page.removeprefix(start))


@pytest.mark.parametrize("page", ["", "no page at all"])
def test_what_is_no_page_is_left_alone(page: str) -> None:
    """Output without a body stays as it is."""
    assert Overlay(compiled({"reviews/a.md": BAD}).diagnostics, "docs", "en", lambda _path: BAD).on(page, "") == page


def test_a_file_that_is_gone_costs_nothing() -> None:
    """Where a file was deleted since it was read, its problem is shown without what a fix would change."""

    def gone(path: str) -> str:
        raise FileNotFoundError(path)

    fenced = {"reviews/a.md": file_of_review("```markdown\nText.\n```")}
    panel = Overlay(compiled(fenced).diagnostics, "docs", "en", gone).on("<body>", "reviews/a.md")

    assert "wrapped-body" in panel
    assert "<del>" not in panel


def test_changed_lines_are_those_of_a_diff() -> None:
    """A fix is shown as the lines it takes away and those it puts in their place."""
    text = "a: 1\nb: 2\nc: 3\n"
    fix = Fix((Edit(Span(3, 4), "one"), Edit(Span(10, 15), "")))

    assert changed_lines(text, fix) == [("-", "a: 1"), ("+", "a: one"), ("-", "c: 3")]
