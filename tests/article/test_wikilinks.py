# SPDX-License-Identifier: MIT
"""Links and pictures in double brackets, as vaults of notes have them."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from tests.conftest import article_dom

FILES = {"reviews/qlora.md": "/reviews/qlora/", "notes/rank.md": "/notes/rank/", "img/loss.png": "/img/loss.png"}


@pytest.mark.parametrize(
    ("written", "address", "words"),
    [
        ("[[qlora]]", "../qlora/", "qlora"),
        ("[[qlora.md|QLoRA]]", "../qlora/", "QLoRA"),
        ("[[rank]]", "../../notes/rank/", "rank"),
        ("[[rank#방법|그 방법]]", "../../notes/rank/#방법", "그 방법"),
        ("[[rank#방법]]", "../../notes/rank/#방법", "rank › 방법"),
    ],
)
def test_a_note_is_linked_by_its_name(written: str, address: str, words: str) -> None:
    """Wherever a note lies, its name leads to it, and its label is what is read."""
    link = article_dom(f"읽은 것: {written}", others=FILES).css("a")[0]

    assert (address, words) == (unquote(link.attributes["href"] or ""), link.text())


@pytest.mark.parametrize(("label", "alt"), [("", ""), ("|300", ""), ("|300x200", ""), ("|손실 곡선", "손실 곡선")])
def test_a_picture_is_shown_with_its_label(label: str, alt: str) -> None:
    """What stands behind the bar says what is seen, unless it is a size."""
    picture = article_dom(f"![[loss.png{label}]]", others=FILES).css("img")[0]

    assert ("../../img/loss.png", alt) == (picture.attributes["src"], picture.attributes["alt"] or "")


def test_a_day_is_the_name_of_a_note() -> None:
    """Daily notes are called by their day; where there is none, the day is what is read. Other numbers are no notes."""
    assert article_dom("on [[2026-01-06]]", others={}).text().strip() == "on 2026-01-06"
    assert article_dom("on [[2026]]", others={}).text().strip() == "on [[2026]]"
