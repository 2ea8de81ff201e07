# SPDX-License-Identifier: MIT
"""Edits of the text as it was read, made in the bytes as they were stored."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Callable

import pytest

from mkdocs_paperreview.source.problem import Edit, Span
from mkdocs_paperreview.source.rewrite import rewritten

TEXT = "---\ntitle: 초록 읽기\ntags: [가, 나]\n---\n\n본문이다.\n"


def _edit(written: str, instead: str) -> Edit:
    at = TEXT.index(written)
    return Edit(Span(at, at + len(written)), instead)


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param(lambda text: text.encode(), id="utf-8"),
        pytest.param(lambda text: codecs.BOM_UTF8 + text.encode(), id="byte order mark"),
        pytest.param(lambda text: text.replace("\n", "\r\n").encode(), id="windows"),
        pytest.param(lambda text: text.replace("\n", "\r").encode(), id="old mac"),
        pytest.param(lambda text: unicodedata.normalize("NFD", text).encode(), id="decomposed"),
        pytest.param(lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"), id="utf-16 le"),
        pytest.param(lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"), id="utf-16 be"),
        pytest.param(lambda text: codecs.BOM_UTF32_LE + text.encode("utf-32-le"), id="utf-32 le"),
    ],
)
def test_all_else_stays(stored: Callable[[str], bytes]) -> None:
    """Whatever a text is stored as, only the characters at fault change."""
    expected = TEXT.replace("나", "x").replace("본문", "y\nz")
    edits = [_edit("본문", "y\nz"), _edit("나", "x")]

    assert stored(expected) == rewritten(stored(TEXT), edits)


def test_a_mixed_file_keeps_its_line_ends() -> None:
    """Lines keep their own ends; a new one ends as the first."""
    content = b"one\r\ntwo\nthree\r\n"

    assert content.replace(b"two", b"2\r\n2") == rewritten(content, [Edit(Span(4, 7), "2\n2")])


@pytest.mark.parametrize("letter", ["각", "é", "ấ", "が", "👩", "ொ", "נּ"])
def test_an_edit_between_letters_leaves_them_whole(letter: str) -> None:
    """In a line that is stored decomposed, no letter is cut and none is joined to another, wherever an edit is made."""
    text = f"{letter}{letter}|{letter}"
    stored = unicodedata.normalize("NFD", f"ấ{text}")
    at = len(unicodedata.normalize("NFC", stored)) - len(unicodedata.normalize("NFC", f"|{letter}"))

    assert rewritten(stored.encode(), [Edit(Span(at, at + 1), "/")]) == stored.replace("|", "/").encode()


def test_an_edit_within_a_letter_that_is_stored_in_more_stays_near_it() -> None:
    """A letter that is read as two has no place between them; what is to stand there stands before it, not at the start of the line."""
    assert rewritten("e\u0301 \U0001d15e x".encode(), [Edit(Span(3, 3), "|")]) == "e\u0301 |\U0001d15e x".encode()
