# SPDX-License-Identifier: MIT
"""The line under which a fault is underlined, in the cells of a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_paperreview.cli.reports.cells import cells
from mkdocs_paperreview.cli.reports.quoted import quoted
from mkdocs_paperreview.rules.diagnostic import Excerpt, excerpt_of
from mkdocs_paperreview.source.harmless import harmless
from mkdocs_paperreview.source.problem import Span
from tests.conftest import document

FAMILY = "👩\u200d👩\u200d👧"


def _marked(line: str, width: int = 120) -> str:
    """The line with `<` and `>` around its fault, quoted and underlined."""
    start, end = line.index("<"), line.index(">") - 1
    found = quoted(Excerpt(line.replace("<", "").replace(">", ""), start, end), width)
    return f"{found.line}\n{' ' * found.column}{'^' * found.length}"


@pytest.mark.parametrize(
    ("line", "underline"),
    [
        ("date: <2026-02-30>", "      ^^^^^^^^^^"),
        ("제목: <논문 리뷰>", "      ^^^^^^^^^"),
        ("題名：<論文>", "      ^^^^"),
        ("ﾀｲﾄﾙ <x>", "     ^"),
        ("😀😀 <x>", "     ^"),
        (f"{FAMILY} <x>", "   ^"),
        ("❤️ <x>", "   ^"),
        ("1️⃣ <x>", "   ^"),
        ("👍🏽 <x>", "   ^"),
        ("🇰🇷 <x>", "   ^"),
        ("e\u0301e\u0301 <x>", "   ^"),
        ("가\u200b나 <x>", "     ^"),
        ("\t<x>", "    ^"),
        ("ab\t<x>", "    ^"),
        ("가\t<x>", "    ^"),
        ("<>missing", "^"),
        ("end<>", "   ^"),
        ("<\u200b>invisible", "^"),
        ("\x1b[31m <x>", "      ^"),
    ],
)
def test_the_fault_is_underlined(line: str, underline: str) -> None:
    """Carets stand under exactly the characters at fault, however wide those before and among them are."""
    assert _marked(line).split("\n")[1] == underline


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x07\x7f", "␛[31mred␇␡"),
        ("a\u202eb\u2066c", "a\ufffdb\ufffdc"),
        ("\x9b31m", "\ufffd31m"),
        ("가나 다\u3000라 😀", "가나 다\u3000라 😀"),
        (FAMILY, FAMILY),
    ],
)
def test_nothing_of_an_author_commands_a_terminal(text: str, shown: str) -> None:
    """Control characters, and those that turn the direction, are shown as signs; what can be read is not touched."""
    assert harmless(text) == shown


def test_a_long_line_is_cut_around_the_fault() -> None:
    """Of a line that is too long, what is around the fault is shown, with a sign where it was cut."""
    found = quoted(Excerpt("가" * 100 + "x" + "나" * 100, 100, 101), 40)

    assert found.line == "…" + "가" * 6 + "x" + "나" * 12 + "…"
    assert (found.column, found.length) == (13, 1)


def test_a_fault_at_the_end_of_a_long_line_has_what_is_before_it() -> None:
    """Where nothing follows the fault, all the room is for what is before it."""
    found = quoted(Excerpt("a" * 100 + "x", 100, 101), 20)

    assert (found.line, found.column) == ("…" + "a" * 17 + "x", 18)


def test_an_excerpt_of_a_long_line_is_marked_as_cut() -> None:
    """A line of a whole paragraph is kept only around the fault, and says so."""
    read = document("---\ntitle: A\n---\n" + "가" * 1000 + "x" + "나" * 1000)
    at = read.text.index("x")

    excerpt = excerpt_of(read, Span(at, at + 1))

    assert excerpt.text == "…" + "가" * 60 + "x" + "나" * 100 + "…"
    assert excerpt.text[excerpt.start : excerpt.end] == "x"


@given(st.text(st.characters(exclude_characters="\n")), st.integers(0, 50), st.integers(0, 50), st.integers(20, 80))
def test_the_underline_stays_within_its_line(text: str, start: int, length: int, width: int) -> None:
    """Whatever a line holds, it fits the width, and its underline begins within it."""
    start = min(start, len(text))
    found = quoted(Excerpt(text, start, min(len(text), start + length)), width)

    wide = sum(cells(found.line))
    assert wide <= width
    assert found.column <= wide
    assert 1 <= found.length <= max(1, wide)
