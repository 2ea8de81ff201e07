# SPDX-License-Identifier: MIT

from __future__ import annotations

from tests.conftest import html_at
from tests.imports.conftest import PICTURE, Bring

KOREAN = """\
---
description: Doe and Roe / Small Steps for Large Models / ICML 2023
---

# Small Steps \\[Kor\\]

[**English version**](steps-eng.md)은 여기에 있습니다.

## 1. 문제

작은 걸음으로도 멀리 갑니다.[^1]

![](../.gitbook/assets/steps.png)

{% hint style="info" %}
걸음마다 쉽니다.
{% endhint %}

[^1]: 각주 하나.
"""
ENGLISH = """\
---
description: Doe and Roe / Small Steps for Large Models / ICML 2023
---

# Small Steps \\[Eng\\]

[여기](./steps-kor.md) is the Korean version.

## 1. Problem

Small steps lead far.[^1]

![](../.gitbook/assets/steps.png)

[^1]: A footnote.
"""
BOOK = {
    "SUMMARY.md": "* [Steps](notes/steps-kor.md)\n",
    "README.md": "# Book\n",
    "notes/steps-kor.md": KOREAN,
    "notes/steps-eng.md": ENGLISH,
    "notes/alone-kor.md": "---\ndescription: Kim / Alone / NeurIPS 2022\n---\n# Alone\n\n혼자 있는 글은 [걸음](steps-eng.md)을 봅니다.\n",
    ".gitbook/assets/steps.png": PICTURE,
}
STEPS = "notes/steps/index.md"


def test_a_book_becomes_reviews_that_build(bring: Bring) -> None:
    """Twin files become one review; the table of contents and the read-me are left alone."""
    brought = bring(BOOK, "--date", "2026-01-06")

    assert {STEPS, "notes/steps/steps.png", "notes/alone-kor.md"} == set(brought.files)
    assert brought.code == 0, brought.said
    assert brought.lines("SUMMARY.md: It is a table of contents.")
    assert brought.site().published == 2


def test_a_description_of_three_parts_is_the_paper(bring: Bring) -> None:
    """`Authors / Title / Venue` become fields of their own."""
    paper = bring(BOOK, "--date", "2026-01-06").review(STEPS).paper

    assert (paper.authors, paper.title, paper.venue) == (("Doe", "Roe"), "Small Steps for Large Models", "ICML 2023")


def test_twins_are_halves_under_their_languages(bring: Bring) -> None:
    """The Korean half comes first; headings stand one level below, and footnotes of the second half have names of their own."""
    body = bring(BOOK, "--date", "2026-01-06").body(STEPS)

    assert [line for line in body.split("\n") if line.startswith("#")] == ["## 한국어", "### 1. 문제", "## English", "### 1. Problem"]
    assert "멀리 갑니다.[^1]" in body
    assert "lead far.[^1-en]" in body
    assert "[^1-en]: A footnote." in body
    assert "> [!NOTE]\n> 걸음마다 쉽니다." in body


def test_twins_link_to_each_other_within_the_page(bring: Bring) -> None:
    """A link from one half to the other leads to its heading, and one from another review to the half it names."""
    brought = bring(BOOK, "--date", "2026-01-06")
    page = html_at(brought.site(), "/reviews/notes/steps/")

    assert "[**English version**](#english)" in brought.body(STEPS)
    assert "[여기](#한국어)" in brought.body(STEPS)
    assert 'id="english"' in page
    assert 'id="한국어"' in page
    assert "[걸음](steps/index.md)" in brought.body("notes/alone-kor.md")


def test_titles_of_twins_are_joined(bring: Bring) -> None:
    """Titles in two languages become `한국어 / English`; what only names the language goes."""
    brought = bring(
        {
            "x.ko.md": "---\ntitle: 작은 걸음 (한국어)\ndate: 2026-01-06\ntags: [걸음]\n---\n## 문제\n\n작은 걸음입니다.\n",
            "x.en.md": "---\ntitle: Small steps\ndate: 2026-01-07\ntags: [Steps]\ndescription: Steps.\n---\n## Problem\n\nSmall steps.\n",
        }
    )
    text = brought.text("x.md")

    assert "title: 작은 걸음 / Small steps\ndate: 2026-01-06\ntags: [걸음, Steps]\ndescription: Steps.\n" in text
    assert brought.review("x.md").original_title == "Small steps"


def test_a_file_in_a_folder_of_its_language_is_a_twin(bring: Bring) -> None:
    """`ko/x.md` and `en/x.md` are one review, too, and so are `y.md` and `y.en.md`, or `z/ko.md` and `z/en.md`."""
    brought = bring(
        {
            "ko/x.md": "---\ntitle: 걸음\ndate: 2026-01-06\n---\n걸음입니다.\n",
            "en/x.md": "---\ntitle: Steps\ndate: 2026-01-06\n---\nThe steps.\n",
            "z/ko.md": "---\ntitle: 강\ndate: 2026-01-06\n---\n강입니다.\n",
            "z/en.md": "---\ntitle: River\ndate: 2026-01-06\n---\nThe river.\n",
            "y.md": "---\ntitle: 길\ndate: 2026-01-06\n---\n길입니다.\n",
            "y.en.md": "---\ntitle: Way\ndate: 2026-01-06\n---\nThe way.\n",
        }
    )

    assert {"x.md", "y.md", "z.md"} == set(brought.files)


def test_a_half_does_not_reach_into_the_next(bring: Bring) -> None:
    """A fence that the first half leaves open is closed before the second half begins."""
    front = "---\ntitle: {}\ndate: 2026-01-06\n---\n"
    brought = bring({"x.ko.md": front.format("걸음") + "걸음입니다.\n\n```py\nx = 1\n", "x.en.md": front.format("Steps") + "The steps.\n"})

    assert brought.body("x.md").endswith("```py\nx = 1\n```\n\n## English\n\nThe steps.")
    assert 'id="english"' in html_at(brought.site(), "/reviews/x/")


def test_what_the_second_twin_says_otherwise_is_kept(bring: Bring) -> None:
    """Where two files say different things of one field, the first counts, and the other is a comment."""
    brought = bring(
        {
            "x.ko.md": "---\ntitle: 걸음\ndate: 2026-01-06\nvenue: ICML 2023\n---\n걸음입니다.\n",
            "x.en.md": "---\ntitle: Steps\ndate: 2026-01-06\nvenue: ICML 2024\n---\nThe steps.\n",
        }
    )

    assert "venue: ICML 2023\n# venue (en): ICML 2024\n---" in brought.text("x.md")
