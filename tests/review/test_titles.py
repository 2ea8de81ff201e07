# SPDX-License-Identifier: MIT
"""Which words are the title of a review, what is taken from it, and what stays."""

from __future__ import annotations

import pytest

from tests.conftest import compiled, file_of_review, review

PROCEEDINGS = "https://proceedings.example.org/lora24.html"
TITLES = {
    "a linked title": (f"# [Low rank]({PROCEEDINGS})", "Low rank"),
    "a linked title that goes on": (f"# [Low rank]({PROCEEDINGS}) 논문 리뷰", "Low rank 논문 리뷰"),
    "a link after the title": (f"# Low rank [paper]({PROCEEDINGS})", "Low rank"),
    "links in brackets": (f"# Low rank ([Paper]({PROCEEDINGS}), [Code](https://github.com/a/b))", "Low rank"),
    "doubled brackets": (f"# Low rank [[논문]({PROCEEDINGS})] [[코드](https://github.com/a/b)]", "Low rank"),
    "a link before the title": (f"# [\\[paper\\]]({PROCEEDINGS}) Low rank", "Low rank"),
    "a link in brackets before the title": (f"# [[paper]({PROCEEDINGS})] Low rank", "Low rank"),
    "a link that a sentence begins with": (f"# [논문]({PROCEEDINGS})을 읽고", "논문을 읽고"),
    "links alone": (f"# [Paper]({PROCEEDINGS}) - [Code]({PROCEEDINGS})", "Paper - Code"),
}


@pytest.mark.parametrize(("heading", "title"), TITLES.values(), ids=TITLES)
def test_the_link_of_a_title_is_the_papers(heading: str, title: str) -> None:
    """Where a title leads is the paper's address, and what its links are called is no part of the title."""
    read = review(f"{heading}\n\ntext", title=None)

    assert (title, PROCEEDINGS) == (read.title, read.paper.link)


def test_the_code_beside_a_title_is_found() -> None:
    """A link to code after a title is the paper's code."""
    assert review("# Low rank [Code](https://github.com/a/b)\n", title=None).paper.code == "https://github.com/a/b"


@pytest.mark.parametrize("link", ["[영상](https://example.org/v)", "[이전 글](lora.md)"])
def test_no_link_of_a_title_is_lost(link: str) -> None:
    """A title with a link that the page does not show stays in the body."""
    assert link in review(f"# Low rank {link}\n\ntext", title=None).body


def test_a_heading_with_a_link_is_not_repeated() -> None:
    """A heading that leads somewhere says more than the title of front matter."""
    text = file_of_review(f"# [Low rank]({PROCEEDINGS})\n\ntext", title="Low rank")

    assert not [found for found in compiled({"reviews/a.md": text}).diagnostics if found.name == "repeated-title"]


def test_the_title_of_the_paper_goes_before_the_name_of_the_file() -> None:
    """A review without a title that names its paper's is called like the paper."""
    assert review("## Abstract\n\n论文题目：Low rank\n\ntext", path="reviews/2026-01-06-5.md", title=None).title == "Low rank"


def test_a_title_may_cite_the_paper() -> None:
    """An arXiv id in the title is the paper's."""
    assert review("text", title="Low rank (arXiv 2601.02256)").paper.arxiv == "2601.02256"


@pytest.mark.parametrize(
    "heading", ["## Abstract", "# 1. Introduction", "##  1. Problem definition", "## 논문 정보", "# 摘要", "## はじめに", "■ 論文\n==="]
)
def test_a_section_is_no_title(heading: str) -> None:
    """The name of a section that every review has is no title: the file's name is."""
    assert review(f"{heading}\n\ntext", path="reviews/2026-01-06-low-rank.md", title=None).title == "low rank"


def test_what_a_post_is_may_stand_after_its_title() -> None:
    """Brackets with the kind of post are apart from the title, before it or after it."""
    read = review("text", title="Low rank[논문리뷰]")

    assert (read.kicker, read.title) == ("논문리뷰", "Low rank")


@pytest.mark.parametrize("title", ["【論文研讀】Low rank", "Low rank[논문리뷰]", "Low&#32;rank"])
def test_a_heading_with_the_words_of_the_title_is_not_shown_again(title: str) -> None:
    """The first heading leaves the body where it says what is left of the title."""
    assert "# Low rank" not in review("# Low rank\n\n## 방법\n\ntext", title=title).body


@pytest.mark.parametrize("text", ["{tags}\n\n# LoRA\n\n글", "# LoRA\n{tags}\n## 방법\n글", "# LoRA\n\n## 방법\n글\n\n{tags}"])
def test_tags_of_hackmd_are_no_title(text: str) -> None:
    """The heading in which HackMD keeps tags is read as tags, and leaves the body."""
    read = review(text.format(tags="###### tags: `NLP` `fine tuning`"), title=None)

    assert (read.title, read.tags, "tags:" in read.body) == ("LoRA", ("NLP", "fine tuning"), False)


@pytest.mark.parametrize("line", ["**제목**: Low rank", "> - 논문 제목 : Low rank", "- Title: Low rank", "| 제목 | Low rank |"])
def test_the_title_in_a_section_about_the_paper_is_the_papers(line: str) -> None:
    """What is called a title below such a heading is that of the paper."""
    assert review(f"## 논문 정보\n\n{line}\n\n## 방법\n글").paper.title == "Low rank"


def test_a_title_elsewhere_may_be_any() -> None:
    """A line that is called a title, but says not of what, is not the paper's."""
    assert review("**제목**: Low rank\n\n## 방법\n글").paper.title == ""


@pytest.mark.parametrize(
    "title",
    [
        "논문리뷰) Low rank",
        "Paper Review: Low rank",
        "논문 리뷰 : Low rank",
        "논문리뷰:Low rank",
        "논문 리뷰 — Low rank",
        '[paper_reading]-"Low rank"',
        "논문 리뷰. Low rank",
        "[논문요약] Low rank",
        "[논문 리뷰 및 구현] Low rank",
        "📄 논문 정리: Low rank",
        "论文阅读笔记 ：Low rank",
        "论文笔记-Low rank",
        "Journal reading - Low rank",
        "Reading notes: Low rank",
        "논문 스터디 #3. Low rank",
        "📄 [논문리뷰] Low rank",
        "论文阅读：《Low rank》",
        "【论文速读】| Low rank",
        "【论文阅读】—— Low rank",
        "【論文まとめ】Low rank",
        "[논문리뷰] - Low rank",
        "【論文研讀】&#76;ow rank",
        "Low rank - 논문 리뷰",
        "Low rank — 论文解读报告",
        "Low rank | Paper Review",
    ],
)
def test_what_a_post_is_is_no_part_of_its_title(title: str) -> None:
    """The kind of post, in brackets, before a colon or behind a dash, is apart from the title, and so are the signs between them."""
    assert review("text", title=title).title == "Low rank"


@pytest.mark.parametrize(
    "title",
    [
        "LoRA: Low rank",
        "Review of Low rank",
        "Attention) Low rank",
        "논문리뷰",
        "Review-based ranking",
        "논문을 읽는 법: Low rank",
        '"[논문 리뷰] Low rank"',
        "Low rank - a review",
        "배움 - 리뷰어의 눈",
        "Low-rank-review",
        "논문 리뷰 LoRA",
        "论文阅读笔记LoRA",
        "논문 리뷰와 Low Rank Adaptation of Models",
    ],
)
def test_other_words_stay_in_a_title(title: str) -> None:
    """Only what says nothing on a review site is taken from a title."""
    assert review("text", title=title).title == title


def test_marks_around_one_of_two_names_stay() -> None:
    """Marks are taken from a name that stands alone behind what is taken from a title."""
    assert review("text", title="논문 리뷰: 《A》와 《B》").title == "《A》와 《B》"


@pytest.mark.parametrize(
    "heading", ["# 논문 제목 : Low rank", "# Title: Low rank", "# **제목**: Low rank", "# [논문 제목] Low rank", "# 논문명 : Low rank"]
)
def test_a_heading_that_says_it_is_a_title_is_one(heading: str) -> None:
    """What a heading calls itself is no part of the title."""
    assert review(f"{heading}\n\n글", title=None).title == "Low rank"


def test_a_heading_with_a_label_may_be_the_title() -> None:
    """What a talk is called is no venue, unless a title stands above it."""
    assert review("## 발표: 배움의 역사\n\n글", title=None).title == "발표: 배움의 역사"
    assert review("# Low rank\n\n## 발표: ICML 2021\n\n글", title=None).paper.venue == "ICML 2021"


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("> - 이 글은 [Weaving with Analytical Engines](https://example.org/a.pdf) 논문을 읽고 정리했다.", "https://example.org/a.pdf"),
        (
            '<a href="https://example.org/a.pdf" target="_blank">Weaving with Analytical Engines</a> 논문을 읽었다.',
            "https://example.org/a.pdf",
        ),
        ("[Weaving](https://example.org/a.pdf)을 먼저 읽으면 좋다.", ""),
        ("[Weaving with Analytical Engines and Many Other Machines](https://example.org/a.pdf)도 있다.", ""),
    ],
)
def test_the_title_leads_to_the_paper_in_a_sentence(line: str, link: str) -> None:
    """A link with the words of the review's title leads to its paper; one with more words, or few of them, to another one."""
    assert review(f"{line}\n\n## 방법\n\n글", title="[논문 요약] Weaving with Analytical Engines").paper.link == link


@pytest.mark.parametrize(
    ("title", "paper"),
    [
        ("《Weaving with Analytical Engines》阅读笔记", "Weaving with Analytical Engines"),
        ("论文阅读之《Weaving with Analytical Engines》", "Weaving with Analytical Engines"),
        ("Weaving with Analytical Engines 논문 리뷰", "Weaving with Analytical Engines"),
        ("Weaving with Analytical Engines 论文笔记", "Weaving with Analytical Engines"),
        ("Weaving with Analytical Engines paper review", "Weaving with Analytical Engines"),
        ("Loom 논문 리뷰", ""),
        ("《해석 기관으로 베 짜기》 서평", ""),
        ('"Why Should I Weave?": Explaining Looms', ""),
        ("Weaving with Analytical Engines", ""),
        ("LR: Low Rank Adaptation of Very Large Models review", "LR: Low Rank Adaptation of Very Large Models"),
        ("Attention: A Systematic review", ""),
        ("Low Rank Adaptation of Very Large Models review", ""),
    ],
)
def test_the_title_of_the_paper_may_stand_in_another_one(title: str, paper: str) -> None:
    """An English title in quotes of a Korean or Chinese one, or before what the post is, is that of the paper."""
    assert review("글", title=title).paper.title == paper


@pytest.mark.parametrize(
    ("title", "kicker", "shown"),
    [
        ("[논문] Weaving", "논문", "Weaving"),
        ("[논문리뷰][NLP] Weaving", "논문리뷰 · NLP", "Weaving"),
        ("[논문 리뷰] [Re] Weaving", "논문 리뷰", "[Re] Weaving"),
        ("[논문 리뷰] [NLP]", "논문 리뷰", "[NLP]"),
        ("论文：Weaving", "论文", "Weaving"),
    ],
)
def test_a_title_may_have_two_kickers(title: str, kicker: str, shown: str) -> None:
    """What stands in the brackets behind the first ones says of the post what it is about."""
    read = review("글", title=title)

    assert (read.kicker, read.title) == (kicker, shown)


def test_a_heading_with_a_reference_stays_where_the_title_is_another() -> None:
    """No heading that the page does not say is lost."""
    text = "# [Weaving with Engines][1]\n\n글\n\n[1]: https://example.org/weaving.pdf\n"

    assert "[Weaving with Engines][1]" in review(text, title="Another").body


def test_a_heading_may_stand_a_little_in() -> None:
    """Markdown lets up to three blanks stand before a heading."""
    read = review(" ## Weaving with Engines\n\n * 글", title=None)

    assert (read.title, read.body.strip()) == ("Weaving with Engines", "* 글")


@pytest.mark.parametrize(
    "heading",
    [
        "# 信息",
        "## What is it about?",
        "## 一言でいうと",
        "## 연구 배경",
        "### What problem does this paper address?",
        "### Zotero Metadata",
    ],
)
def test_more_sections_are_no_titles(heading: str) -> None:
    """Where the first heading is that of a section which many reviews have, the file's name is the title."""
    assert review(f"{heading}\n\n글", path="reviews/2026-01-06-Low rank.md", title=None).title == "Low rank"
