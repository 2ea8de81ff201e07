# SPDX-License-Identifier: MIT
"""Texts for which there is too little room."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.source.shortened import shortened, shortened_at_word


@pytest.mark.parametrize(("text", "short"), [("abcde", "abcde"), ("abcdef", "abcd…"), ("abc def", "abc…")])
def test_a_text_is_no_longer_than_allowed(text: str, short: str) -> None:
    """The mark counts, and no blank stands before it."""
    assert short == shortened(text, 5)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("말은 여기서 끝난다.", "말은 여기서 끝난다."),
        ("word " * 20, "word " * 7 + "word…"),
        ("LoRA " + "低秩矩阵" * 20, "LoRA " + "低秩矩阵" * 8 + "低秩…"),
    ],
)
def test_a_text_is_cut_between_words(text: str, short: str) -> None:
    """A blank counts where it is near: in scripts without blanks, the text before the only one may be one word."""
    assert short == shortened_at_word(text, 40)
