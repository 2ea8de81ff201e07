# SPDX-License-Identifier: MIT

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

import pytest

from tests.conftest import html_at
from tests.imports.conftest import Bring

SEEDS = Path(os.environ.get("PAPERREVIEW_CORPUS") or Path(__file__).parents[2].parent / "shared" / "corpus").parent / "seeds"
with_seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason=f"There are no seeds at {SEEDS}; name their neighbour by PAPERREVIEW_CORPUS.")

TITLE = "[2025/12/29 ~ 1/4] 이번 주의 논문 모음"
PAPERS = (
    ("느린 확산 모델", "Slow Diffusion"),
    ("가벼운 그래프: 새 방법", "Light Graphs: A Method"),
    ("작은 언어 모델", "Small Language Models"),
)
PAPER = """\
{0} / {1}

논문 소개

이 논문은 {0}을 다룹니다. 짧게 말하면 빠르고 작습니다.

논문 초록(Abstract)

저희는 {0}을 제안합니다. 값은 $x_1$입니다.

We present {1}. Its value is $x_1$.

논문 링크

더 읽어보기

https://example.org/a
https://example.org/b
"""
DIGEST = f"{TITLE}\n\n{TITLE}\n\nSomebody:fire:\n\n이번 주에는 세 편을 골랐습니다. 모두 작습니다.\n\n" + "\n\n".join(
    PAPER.format(*paper) for paper in PAPERS
)

KOREAN = ("작은 걸음이 멀리 가는 까닭", "쉬어 가는 모델들", "남은 물음과 다음 길")
ENGLISH = ("Why Small Steps Lead Far", "Models That Rest", "Open Questions and the Road Ahead")
FIRST = "이 글은 2024년 3월 24일에 나온 연구를 다룹니다. 읽고 나면 작은 걸음이 왜 멀리 가는지 알게 됩니다. 세 부분으로 되어 있습니다."
SECOND = "This text looks at work from March 24, 2024. It says why small steps lead far, and has three parts that follow each other."
ARTICLE = "\n".join(
    [
        *(line for heading in KOREAN for line in (FIRST, heading, FIRST)),
        *(line for heading in ENGLISH for line in (SECOND, heading, SECOND)),
    ]
)


def headings(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.startswith("#")]


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", unicodedata.normalize("NFC", text)))


def test_a_digest_of_plain_text_has_its_papers(bring: Bring) -> None:
    """A digest without any Markdown becomes a roundup whose sections are its papers, with titles in both languages."""
    brought = bring({"digest.md": DIGEST})
    review = brought.review("digest.md")
    assert brought.code == 0, brought.said

    assert (review.title, review.kind) == (TITLE, "digest")
    page = html_at(brought.site(), "/reviews/digest/")
    for korean, english in PAPERS:
        assert f">{korean}<" in page
        assert f">{english}<" in page


def test_a_digest_is_dated_by_the_last_day_of_its_title(bring: Bring) -> None:
    """Of the days in its title, the last is a digest's date, in the next year where the year ends between them."""
    assert bring({"digest.md": DIGEST}).review("digest.md").date.iso == "2026-01-04"


def test_lines_that_are_clearly_headings_become_headings(bring: Bring) -> None:
    """Titles of papers are sections, labels that come again are sections below, and no other line is one."""
    body = bring({"digest.md": DIGEST}).body("digest.md")

    expected = ["### 논문 소개", "### 논문 초록(Abstract)", "### 논문 링크", "### 더 읽어보기"]
    assert [line for korean, english in PAPERS for line in (f"## {korean} / {english}", *expected)] == headings(body)
    assert body.startswith("Somebody:fire:\n\n이번 주에는")
    assert "- https://example.org/a\n- https://example.org/b" in body


def test_both_abstracts_follow_each_other(bring: Bring) -> None:
    """The abstract of each paper is there in both languages, below its heading."""
    body = bring({"digest.md": DIGEST}).body("digest.md")

    for korean, english in PAPERS:
        assert f"### 논문 초록(Abstract)\n\n저희는 {korean}을 제안합니다. 값은 $x_1$입니다.\n\nWe present {english}." in body


def test_a_digest_of_markdown_is_a_digest(bring: Bring) -> None:
    """A text whose sections are papers each, by title or by link, is a roundup; one with many links in a section is not."""
    sections = [f"## Paper {number}\n\nhttps://arxiv.org/abs/2401.0123{number}\n" for number in range(4)]
    brought = bring(
        {
            "2026-01-06-many.md": "# Four papers\n\n" + "\n".join(sections),
            "2026-01-06-one.md": "# One\n\n## What\n\nText.\n\n## How\n\nText.\n\n## Related\n\n" + "\n".join(sections).replace("## ", ""),
        }
    )

    assert (brought.review("2026-01-06-many.md").kind, brought.review("2026-01-06-one.md").kind) == ("digest", "review")


def test_the_topic_of_a_digest_of_markdown_is_its_title(bring: Bring) -> None:
    """A first line that names days is the title and the date of a text without front matter; an upload that stays behind is said."""
    sections = "\n\n".join(f"## {korean} / {english}\n\n글입니다." for korean, english in PAPERS)
    brought = bring({"digest.md": f"{TITLE}\n\n{sections}\n\n![그림|690x388](upload://abc.png)\n"})
    review = brought.review("digest.md")

    assert (review.title, review.kind, review.date.iso) == (TITLE, "digest", "2026-01-04")
    assert TITLE not in brought.body("digest.md")
    assert brought.lines("old/digest.md:15: The picture `upload://abc.png` was not found")


def test_an_article_in_two_languages_has_two_halves(bring: Bring) -> None:
    """Plain text that is first Korean, then English has both under the names of their languages, each with its headings."""
    brought = bring({"an-article.md": ARTICLE})

    expected = ["## 한국어", *(f"### {line}" for line in KOREAN), "## English", *(f"### {line}" for line in ENGLISH)]
    assert expected == headings(brought.body("an-article.md"))
    assert (brought.body("an-article.md").count(FIRST), brought.body("an-article.md").count(SECOND)) == (6, 6)
    assert brought.review("an-article.md").date.iso == "2024-03-24"
    assert brought.site().published == 1


def test_the_first_lines_of_both_halves_are_the_title(bring: Bring) -> None:
    """Where both halves of a plain text begin with a title, the review has both, and the halves do not repeat them."""
    lines = ARTICLE.split("\n")
    brought = bring({"2026-01-06-a.md": "\n".join(["작은 걸음에 대하여", *lines[:9], "On Small Steps", *lines[9:]])})
    review = brought.review("2026-01-06-a.md")

    assert (review.title, review.original_title) == ("작은 걸음에 대하여", "On Small Steps")
    assert "On Small Steps" not in brought.body("2026-01-06-a.md")
    assert (brought.body("2026-01-06-a.md").count(FIRST), brought.body("2026-01-06-a.md").count(SECOND)) == (6, 6)


def test_an_article_of_plain_text_in_one_language_has_headings(bring: Bring) -> None:
    """Plain text with lines that are clearly headings gets them; lines of a poem and short notes do not."""
    brought = bring(
        {
            "2026-01-06-a.md": "\n\n".join(line for heading in ENGLISH for line in (SECOND, heading, SECOND)),
            "2026-01-06-b.md": "roses are red\nviolets are blue\nthis is a note\nand not for you\n",
        }
    )

    assert [f"## {line}" for line in ENGLISH] == headings(brought.body("2026-01-06-a.md"))
    assert brought.body("2026-01-06-b.md") == "roses are red\nviolets are blue\nthis is a note\nand not for you"


def test_an_article_of_markdown_in_two_languages_has_two_halves(bring: Bring) -> None:
    """A text with two titles, one in each language, is one review with both titles and both halves."""
    text = f"# 작은 걸음\n\n{FIRST}\n\n## 하나\n\n{FIRST}\n\n# Small Steps\n\n{SECOND}\n\n## One\n\n{SECOND}\n"
    brought = bring({"2026-01-06-a.md": text})

    assert brought.review("2026-01-06-a.md").title == "작은 걸음"
    assert brought.review("2026-01-06-a.md").original_title == "Small Steps"
    assert headings(brought.body("2026-01-06-a.md")) == ["## 한국어", "### 하나", "## English", "### One"]


@pytest.mark.parametrize(
    ("first", "second", "below"),
    [("논문 정보", "Small steps", SECOND), ("작은 걸음", "References", SECOND), ("작은 걸음", "Small steps", f"{SECOND}\n\n" * 9)],
)
def test_no_other_two_headings_are_titles(bring: Bring, first: str, second: str, below: str) -> None:
    """Sections that every review has, and a text with many more paragraphs, are no halves: headings stay as they are."""
    brought = bring({"2026-01-06-a.md": f"# {first}\n\n{FIRST}\n\n# {second}\n\n{below}\n"})

    assert {"## 한국어", "## English"}.isdisjoint(headings(brought.body("2026-01-06-a.md")))


@with_seeds
@pytest.mark.parametrize("name", ["000-bilingual-article.md", "001-weekly-digest.md"])
def test_no_word_of_a_seed_is_lost(bring: Bring, name: str) -> None:
    """A real article and a real digest are imported with all their words, into reviews that build without a problem."""
    source = (SEEDS / name).read_text(encoding="utf-8")
    brought = bring({name: source})

    assert brought.code == 0
    assert words(source) - words(brought.text(name)) == set()
    assert brought.site().published == 1


@with_seeds
def test_the_real_digest_has_its_ten_papers(bring: Bring) -> None:
    """The digest is of the last day of its title's week, and lists ten papers with titles in both languages and two abstracts each."""
    name = "001-weekly-digest.md"
    brought = bring({name: (SEEDS / name).read_bytes()})

    assert (brought.review(name).kind, brought.review(name).date.iso) == ("digest", "2025-07-06")
    assert sum(" / " in line for line in headings(brought.body(name)) if line.startswith("## ")) == 10
    assert brought.body(name).count("\n### 논문 초록(Abstract)\n") == 10


@with_seeds
def test_the_real_article_has_five_sections_in_each_half(bring: Bring) -> None:
    """Both halves of the article have the same five sections; it takes the day that is given, or the newest in its text."""
    name = "000-bilingual-article.md"
    source = (SEEDS / name).read_bytes()
    brought = bring({name: source})
    levels = [line.partition(" ")[0] for line in headings(brought.body(name))]

    assert levels == ["##", *5 * ["###"], "##", *5 * ["###"]]
    assert brought.review(name).date.iso == "2026-03-24"
    assert brought.lines("2026년 3월 24일", "newest day")
