# SPDX-License-Identifier: MIT
"""Links in double brackets, as Obsidian and Logseq have them."""

from __future__ import annotations

import pytest

from tests.conftest import article, article_dom

OTHERS = {"reviews/lora.md": "/lora/", "reviews/1940_gait/review.md": "/gait/"}


def _shown(text: str) -> str:
    return article_dom(text, others=OTHERS).text().strip()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[[Transformer]]를 읽고", "Transformer를 읽고"),
        ("[[연속 학습]]", "연속 학습"),
        ("[[papers/lora-2|LoRA 2]]", "LoRA 2"),
        ("[[papers/lora-2#결과]]", "papers/lora-2 › 결과"),
        ("[[LoRA 2#^a1b2]]", "LoRA 2"),
        ("![[other note]]", "other note"),
    ],
)
def test_a_note_that_is_not_there_is_shown_as_words(written: str, shown: str) -> None:
    """A reader of the page sees what a reader of the vault does."""
    assert shown == _shown(written)


@pytest.mark.parametrize(
    "written",
    [
        "As shown [[1]], [[2, 3]].",
        "The row df[[name]] is left.",
        "JavaScript keeps it in [[Prototype]].",
        "`[[note]]`",
        "[[ -f file ]]",
        "[[x]] is what x means.",
    ],
)
def test_other_brackets_stay(written: str) -> None:
    """Citations, indices, and what programs write so, are no notes."""
    assert written.strip("`") == _shown(written)


def test_a_text_about_programs_may_link_notes() -> None:
    """A name of several words is that of a note, and then one of a single word is, too."""
    assert _shown("JavaScript: [[Event Loop]], [[Promise]]") == "JavaScript: Event Loop, Promise"


def test_a_name_that_many_files_have_needs_its_folder() -> None:
    """`review.md` in another folder is another review."""
    text = "[[1940_gait/review|A]], [[2109_motion/review|B]] and [C](../2109_motion/review.md)"
    made, problems = article(text, others=OTHERS)

    assert [link.text() for link in article_dom(text, others=OTHERS).css("a[href='../../gait/']")] == ["A"]
    assert ("B" in made.html, ["dead-link"]) == (True, [problem.rule for problem in problems])


def test_a_link_leads_to_a_block() -> None:
    """A block of this note or of another has a name, and a link to one of this note, which has no words, shows it."""
    page = article_dom("A claim. ^claim-1\n\n[[#^claim-1]], [[lora#^a1b2c3]]", others=OTHERS)

    assert [(link.attributes["href"], link.text()) for link in page.css("a")] == [
        ("#^claim-1", "claim-1"),
        ("../../lora/#%5Ea1b2c3", "lora"),
    ]
    assert page.css_first('p > [id="^claim-1"]')
    assert page.css_first("p").text() == "A claim."
