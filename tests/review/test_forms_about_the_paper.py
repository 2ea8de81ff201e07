# SPDX-License-Identifier: MIT

from __future__ import annotations

from datetime import date

import pytest

from tests.conftest import reading, review

NAMES = ("Ada Lovelace", "Alan Turing")
LISTED = {
    "a line": "著者\n- Ada Lovelace\n- Alan Turing\n(Analytical Engines)",
    "an item": "- 저자\n    - Ada Lovelace *1\n    - Alan Turing *1, 2\n- 소속\n    - 1: 런던",
    "in bold": "- **저자 (Authors)**:\n  - Ada Lovelace (London)\n  - Alan Turing (Manchester)\n- 읽은 날: 어제",
    "another list": "**Authors:**\n\n- Ada Lovelace\n- Alan Turing",
}
FORMS = {
    "Japanese": "## 一言でいうと\n\n低ランク。\n\n### 論文リンク\n\nhttps://arxiv.org/abs/2601.02256\n\n"
    "### 著者/所属機関\n\nAda Lovelace, Alan Turing\n(London)\n\n### 投稿日付(yyyy/MM/dd)\n\n2026/01/06\n\n## 概要\n\n文。",
    "a list": "### 論文リンク\n\n* [arXiv](https://arxiv.org/abs/2601.02256)\n\n"
    "### 著者・所属\n\n* Ada Lovelace, Alan Turing\n    * London\n",
    "Korean": "#### 논문 링크\n[Low rank](https://arxiv.org/abs/2601.02256)\n\n#### 저자\nAda Lovelace, Alan Turing\n",
    "English": "#### Link\n\nhttps://arxiv.org/abs/2601.02256\n\n#### Author/Institution\n\nAda Lovelace, Alan Turing\n",
}
ENTRY = """```bibtex
@inproceedings{{lovelace2026low,
  title={{{{Low}} Rank}}, author = "Lovelace, Ada and Turing, Alan", year = 2026,
  booktitle={{ICML}}, {identity}
}}
```
"""


@pytest.mark.parametrize("text", LISTED.values(), ids=LISTED)
def test_authors_may_stand_in_a_list(text: str) -> None:
    """A line that only says that these are the authors has their names in the list below, which stays."""
    read = review(f"{text}\n\n## 방법\n\n글")

    assert (read.paper.authors, text in read.body) == (NAMES, True)


@pytest.mark.parametrize("text", ["저자\n\n글이다.", "- 저자\n- 링크: https://example.org/p", "Authors:\n- We read this in 2021.\n"])
def test_what_is_no_list_of_names_is_left(text: str) -> None:
    """Without a list of names, such a line says nothing."""
    assert review(f"{text}\n\n## 방법\n\n글").paper.authors == ()


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_headings_may_ask_for_the_paper(form: str) -> None:
    """The headings of a form about the paper have their answers below."""
    read = review(form)

    assert (read.paper.arxiv, read.paper.authors) == ("2601.02256", NAMES)
    assert read.paper.year == ("2026" if "投稿" in form else "")


BLOCK = "- **Paper:** [Low rank](https://example.org/p.pdf)\n- **Authors:** Ada Lovelace, Alan Turing\n- **Year:** 2021\n"


@pytest.mark.parametrize("heading", ["At a glance", "Facts"])
def test_a_block_of_labels_is_about_the_paper(heading: str) -> None:
    """Lines that say who wrote the paper, and two more things of it, are known under any heading."""
    paper = review(f"글.\n\n## {heading}\n\n{BLOCK}\n## 방법\n\n글").paper

    assert (paper.authors, paper.year, paper.link) == (NAMES, "2021", "https://example.org/p.pdf")


@pytest.mark.parametrize(
    "text",
    [
        f"## A\n\n{BLOCK}\n## B\n\n{BLOCK}",
        "## A\n\n- **Authors:** Ada Lovelace\n- **Note:** none",
        "## A\n\n- **Authors:** Ada Lovelace\n- **Code:** none\n- **Code:** later",
        f"## A\n\n```\n{BLOCK}```",
    ],
    ids=["two blocks", "a line alone", "one thing twice", "code"],
)
def test_other_blocks_are_not(text: str) -> None:
    """Each of two blocks may be about another paper, a line with authors alone about anything, and code is code."""
    assert review(f"글.\n\n{text}\n\n## 방법\n\n글").paper.authors == ()


def test_one_heading_makes_no_form() -> None:
    """A section of code, of the authors or of the paper alone asks for nothing, and what stands in code is none."""
    assert review("## 방법\n\n글\n\n## Authors\n\nWe and others wrote it").paper.authors == ()
    assert review(f"## 방법\n\n글\n\n```\n{FORMS['English']}\n```\n").paper.authors == ()
    assert review("## 방법\n\n글\n\n## Paper\n\nhttps://example.org/p\n\n## Code\n\nhttps://github.com/a/b").paper.link == ""


@pytest.mark.parametrize("identity", ["eprint={2601.02256}", 'url = "https://arxiv.org/abs/2601.02256"'])
def test_the_only_entry_of_bibtex_is_of_the_paper(identity: str) -> None:
    """How to cite the paper says who wrote it, where and when."""
    paper = review(f"## 인용\n\n{ENTRY.format(identity=identity)}").paper

    assert (paper.arxiv, paper.authors, paper.venue, paper.year) == ("2601.02256", NAMES, "ICML", "2026")


def test_front_matter_may_hold_the_entry() -> None:
    """Under `bibtex`, an entry says what one in the text would, and what the paper is called."""
    entry = "\n".join(ENTRY.format(identity="eprint={2601.02256}").split("\n")[1:-2])
    paper = review("글", title="읽은 것", bibtex=entry).paper

    assert (paper.title, paper.arxiv, paper.authors, paper.venue, paper.year) == ("Low Rank", "2601.02256", NAMES, "ICML", "2026")
    assert review("글", title="Low rank", bibtex=entry.replace("eprint", "note")).paper.authors == NAMES
    assert not review("글", title="읽은 것", bibtex=entry.replace("eprint", "note")).paper.authors


def test_what_stands_below_an_entry_is_none_of_its_fields() -> None:
    """The first closing brace that closes the entry ends it."""
    paper = review(ENTRY.format(identity="eprint={2601.02256}") + '\n```python\nsettings = dict(year = 1999, author = "x")\n```\n').paper

    assert (paper.year, paper.authors) == ("2026", NAMES)


@pytest.mark.parametrize(
    "text",
    [
        ENTRY.format(identity="url={https://example.org/blog}"),
        ENTRY.format(identity="eprint={2601.02256}") * 2,
        "논문: https://arxiv.org/abs/2601.00001\n\n" + ENTRY.format(identity="eprint={2601.02256}"),
    ],
    ids=["a post", "two entries", "another paper"],
)
def test_other_entries_of_bibtex_say_nothing(text: str) -> None:
    """An entry without an identity may be how to cite the post; of several, or of another paper than the review's, nothing is taken."""
    assert review(f"글\n\n## 인용\n\n{text}").paper.authors == ()


@pytest.mark.parametrize(
    ("reference", "field", "expected"),
    [
        ('* [Lovelace, A. "Low rank." arXiv:2601.02256 (2026).](https://arxiv.org/pdf/2601.02256)', "arxiv", "2601.02256"),
        ("Ada Lovelace. 2026. Low rank. In ICML '26. DOI:https://doi.org/10.1145/1.2", "doi", "10.1145/1.2"),
        ("- [Lovelace, Low rank (2026)](https://papers.example.org/1)", "link", "https://papers.example.org/1"),
        ("- [Low rank](https://papers.example.org/1), [slides](https://papers.example.org/2)", "link", ""),
    ],
)
def test_a_section_about_the_paper_may_be_a_reference(reference: str, field: str, expected: str) -> None:
    """Where such a section has no labels, the only identity in it is that of the paper, or the link that it consists of."""
    read = review(
        f"## どんなもの？\n\n文。\n\n## 次に読むべき論文は？\n\n[x](https://arxiv.org/abs/1.1)\n\n### 論文情報・リンク\n\n{reference}\n"
    )

    assert expected == getattr(read.paper, field)


def test_lines_of_such_a_section_may_be_headings() -> None:
    """A heading that is no more than a line ends no section, one without a colon does."""
    lines = "#### 论文题目：Low rank\n#### 作者：艾达、艾伦\n#### 方法\n- 会议: ICML 2021\n"
    read = review(f"## 论文介绍\n\n{lines}", path="reviews/2026-01-06-b.md", title=None)

    assert (read.title, read.paper.authors, read.paper.venue) == ("Low rank", ("艾达", "艾伦"), "")


def test_where_a_post_has_its_knowledge_from_is_the_paper() -> None:
    """A section of sources is read where it has labels that are known."""
    lines = "- **会議名**: ICML 2021（Spotlight）\n- **年**: 2021\n- **著者**: Ada Lovelace, Alan Turing\n"
    paper = review(f"## 概要\n\n文。\n\n## 情報源\n\n{lines}").paper

    assert (paper.venue, paper.year, paper.authors) == ("ICML 2021（Spotlight）", "2021", NAMES)


@pytest.mark.parametrize(
    ("names", "authors"),
    [
        ("Lovelace, A., Turing, A. M., & Hopper, G.", ("A. Lovelace", "A. M. Turing", "G. Hopper")),
        ("van der Berg, J.; Ng, X.-Y.", ("J. van der Berg", "X.-Y. Ng")),
        ("Lovelace, A. K. et al.", ("A. K. Lovelace et al.",)),
        ("Ada Lovelace, A. M. Turing", ("Ada Lovelace", "A. M. Turing")),
    ],
)
def test_initials_behind_a_name_belong_to_it(names: str, authors: tuple[str, ...]) -> None:
    """In a list as references have it, family names stand before initials."""
    assert review(f"**Authors:** {names}\n\n글").paper.authors == authors


def test_where_all_authors_work_is_no_name() -> None:
    """Brackets behind the last of several names are about all of them; the line stays, for it says more."""
    read = review("**저자:** Ada Lovelace, Alan Turing (런던 대학, 맨체스터 대학)\n\n글")

    assert (read.paper.authors, "런던" in read.body) == (NAMES, True)


def test_a_label_may_be_said_twice() -> None:
    """A template of a vault may put its own label before that of an export."""
    assert review("- 作者::* Authors: [[Ada Lovelace]], [[Alan Turing]]\n\n文").paper.authors == NAMES


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Created: July 10, 2020 3:26 PM", date(2020, 7, 10)),
        ("생성일: 2023년 3월 4일 오후 3:26", date(2023, 3, 4)),
        ("created:: [[2023-03-04]]", date(2023, 3, 4)),
        ("**작성일자** : 2023.03.04", date(2023, 3, 4)),
        ("创建时间：@March 4, 2023", date(2023, 3, 4)),
        ("> **읽은 날짜**: 2023-03-04", date(2023, 3, 4)),
        ("- 리뷰 작성일: 2023.03.04", date(2023, 3, 4)),
        ("**Review date:** March 4, 2023", date(2023, 3, 4)),
        ("阅读日期：2023年3月4日", date(2023, 3, 4)),
    ],
)
def test_a_note_may_say_when_it_was_made(line: str, day: date) -> None:
    """Without a date in front matter or the path, the day on which a note says it was made is that of the review."""
    made = reading(f"# Low rank\n\n{line}\nTags: a\n\n글\n").review
    named = reading(f"# Low rank\n\n{line}\n\n글\n", path="reviews/2026-01-06-a.md").review

    assert (day, date(2026, 1, 6)) == (made and made.date.day, named and named.date.day)


@pytest.mark.parametrize("line", ["날짜: 2023-03-04", "Created: 2023-02-30", "Created by: Ada", "Date:: 2023-03-04"])
def test_other_days_are_not_that_of_the_review(line: str) -> None:
    """What is only called a date may be that of the paper."""
    assert reading(f"# Low rank\n\n{line}\n\n글\n").review is None


@pytest.mark.parametrize(("label", "arxiv"), [("Paper", ""), ("Later", "2601.02256")])
def test_papers_that_are_called_the_same_are_several(label: str, arxiv: str) -> None:
    """Where two sections name a paper in the same way, the review is of neither alone."""
    sections = "## Low rank\n\nPaper: https://arxiv.org/abs/2601.02256\n\n## High rank\n\n"

    assert arxiv == review(f"글\n\n{sections}{label}: https://arxiv.org/abs/2601.00001\n").paper.arxiv


def test_escaped_signs_of_a_title_are_its_own() -> None:
    """What is escaped in a heading is no emphasis and no tag."""
    assert review("# Bo\\_2021\\_Low \\<rank\\>\n\n글", title=None).title == "Bo_2021_Low <rank>"


def test_a_number_makes_no_other_title() -> None:
    """The paper's title is not shown again where the review's only has its place in a list before it."""
    assert review("# 11. Low rank\n\n## 논문 정보\n\n- 제목: Low rank\n", title=None).original_title == ""


def test_a_description_is_words() -> None:
    """Links and bold words in a description are shown as what they say, for a card has no Markdown."""
    assert review("글", description="원문은 [LoRA](https://example.org/p), **꼭** 읽자.").description == "원문은 LoRA, 꼭 읽자."


def test_what_a_vault_does_not_publish_is_a_draft() -> None:
    """`publish: false` is `published: false`; its venue and year have the names of a vault's properties."""
    read = review("글", **{"publish": False, "Conference/Journal": "ICML", "Publish Year": "2021", "full_title": "Low rank"})

    assert (read.draft, read.paper.venue, read.paper.year, read.paper.title) == (True, "ICML", "2021", "Low rank")
