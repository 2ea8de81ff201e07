# SPDX-License-Identifier: MIT
"""What a preview remembers, and what it puts on top of a page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from mkdocs_paperreview.hosts.preview import Preview
from mkdocs_paperreview.source.changed_lines import changed_lines
from mkdocs_paperreview.source.problem import Edit, Fix, Span
from tests.conftest import compiled, file_of_review

GOOD = {"reviews/a.md": file_of_review("One."), "reviews/b.md": file_of_review("Two.")}
BAD = file_of_review("Three.", date="2026-02-30")


def shown(*builds: Mapping[str, str], docs: Path = Path("docs")) -> Preview:
    """A preview after some builds."""
    preview = Preview()
    for files in builds:
        preview.take_up(compiled(files), docs, "en")
    return preview


def test_a_broken_review_keeps_its_page() -> None:
    """The page of a review that breaks is kept until the review is good again."""
    broken = {**GOOD, "reviews/a.md": BAD}

    assert list(shown(GOOD, broken, broken).old) == ["reviews/a.md"]
    assert shown(GOOD, broken, GOOD).old == {}


def test_a_deleted_review_is_forgotten() -> None:
    """A review that is no more leaves nothing behind, even if a broken one takes its name later."""
    without = {"reviews/b.md": GOOD["reviews/b.md"]}

    assert shown(GOOD, without).old == {}
    assert shown(GOOD, without, {**without, "reviews/a.md": BAD}).old == {}


def test_an_address_is_not_taken_twice() -> None:
    """Where another review has the address now, the old page is not shown."""
    before = {"reviews/a.md": file_of_review(permalink="/x/")}

    assert shown(before, {"reviews/a.md": BAD, "reviews/c.md": file_of_review(permalink="/x/")}).old == {}


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
    made = shown({"reviews/a.md": BAD}).on(page, "reviews/a.md")

    assert made.startswith(f'{start}<section class="pr-problems')
    assert made.endswith(page.removeprefix(start))


@pytest.mark.parametrize("page", ["", "no page at all"])
def test_what_is_no_page_is_left_alone(page: str) -> None:
    """Output without a body stays as it is."""
    assert shown({"reviews/a.md": BAD}).on(page, "") == page


def test_what_a_fix_would_change_is_shown(tmp_path: Path) -> None:
    """A problem that can be mended shows the lines that its fix takes away, as far as its file is still there."""
    fenced = {"reviews/a.md": file_of_review("```markdown\nText.\n```")}
    (tmp_path / "reviews").mkdir()
    (tmp_path / "reviews/a.md").write_text(fenced["reviews/a.md"], encoding="utf-8")
    there, gone = (shown(fenced, docs=docs).on("<body>", "reviews/a.md") for docs in (tmp_path, tmp_path / "gone"))

    assert "wrapped-body" in there
    assert "wrapped-body" in gone
    assert ("<del>" in there, "<del>" in gone) == (True, False)


def test_changed_lines_are_those_of_a_diff() -> None:
    """A fix is shown as the lines it takes away and those it puts in their place."""
    text = "a: 1\nb: 2\nc: 3\n"
    fix = Fix((Edit(Span(3, 4), "one"), Edit(Span(10, 15), "")))

    assert changed_lines(text, fix) == [("-", "a: 1"), ("+", "a: one"), ("-", "c: 3")]
