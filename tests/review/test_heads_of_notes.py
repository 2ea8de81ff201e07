# SPDX-License-Identifier: MIT
"""What notes say of their paper at their head without a label, in tables under any heading, and in links."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conftest import reading, review

NAMES = ("Ada Lovelace", "Alan Turing", "Grace Hopper")
TITLE = "Low Rank Adaptation of Very Large Models"
ADDRESS = "https://arxiv.org/abs/2601.02256"
LINES_OF_NAMES = {
    "below the title": f"Ada Lovelace, Alan Turing, Grace Hopper\n\n{ADDRESS}",
    "over two lines": f"Ada Lovelace, Alan Turing,\nGrace Hopper\n\nUniversity of London\n\n{ADDRESS}",
    "behind a day": f"2019/10/10 Ada Lovelace, Alan Turing, Grace Hopper\n[{ADDRESS}]({ADDRESS})",
    "links": f"[Ada Lovelace](https://a.b/c), [Alan Turing](https://a.b/d), [Grace Hopper](https://a.b/e)\n\n* [arxiv]({ADDRESS})",
}
NO_NAMES = {
    "keywords": f"Deep Learning, Computer Vision, Object Detection\n\n{ADDRESS}",
    "no address below": "Ada Lovelace, Alan Turing, Grace Hopper\n글",
    "a sentence": f"Ada Lovelace and Alan Turing wrote it.\n\n{ADDRESS}",
}
LISTS = {
    "a list": "## 著者\n- Ada Lovelace\n- Alan Turing\n- Grace Hopper",
    "a line with a label": "## Author\n- 저자: Ada Lovelace1∗, Alan Turing2, Grace Hopper1\n1 University of London",
}
TABLE = """
| {} |
|---|---|
| 주차 | 10 |
| 논문명 | Low Rank Adaptation of Very Large Models |
| 저자 | Ada Lovelace, Alan Turing, Grace Hopper |
| DOI | https://doi.org/10.1000/182 |
"""


@pytest.mark.parametrize("head", LINES_OF_NAMES.values(), ids=LINES_OF_NAMES)
def test_a_first_line_of_names_is_that_of_the_authors(head: str) -> None:
    """A line of nothing but names, alone or with the paper's address below it, names who wrote it."""
    assert review(f"# {TITLE}\n\n{head}\n\n## 요약\n\n글", title="").paper.authors == NAMES


@pytest.mark.parametrize("head", NO_NAMES.values(), ids=NO_NAMES)
def test_other_first_lines_name_nobody(head: str) -> None:
    """Keywords are no people, and names with which a paragraph begins may be anybody's."""
    assert review(f"# {TITLE}\n\n{head}\n\n## 요약\n\n글", title="").paper.authors == ()


@pytest.mark.parametrize("section", LISTS.values(), ids=LISTS)
def test_a_section_of_authors_names_them(section: str) -> None:
    """The only heading that says no more than that these are the authors has them below it."""
    assert review(f"# {TITLE}\n\n글\n\n{section}\n\n## 요약\n\n글").paper.authors == NAMES


@pytest.mark.parametrize("header", ["항목 | 내용", "Item | Details"])
def test_a_table_about_the_paper_may_stand_under_any_heading(header: str) -> None:
    """A table that says who wrote the paper, and two more things of it, is about it."""
    paper = review(f"글\n\n## 0. 검증 상태\n{TABLE.format(header)}\n글").paper

    assert (paper.authors, paper.title, paper.doi) == (NAMES, TITLE, "10.1000/182")


def test_a_table_in_two_languages_is_read_once() -> None:
    """Two tables that name the same authors are about the same paper."""
    assert (
        review(
            f"글\n\n## 정리\n{TABLE.format('항목 | 내용')}\n## Summary\n{TABLE.format('Item | Details').replace('저자', 'Authors')}"
        ).paper.authors
        == NAMES
    )


def test_tables_about_several_papers_are_about_none() -> None:
    """Where tables name several authors, none of them is about the paper reviewed."""
    other = TABLE.format("항목 | 내용").replace("Ada Lovelace", "Mary Somerville")

    assert review(f"글\n\n## 하나\n{TABLE.format('항목 | 내용')}\n## 둘\n{other}").paper.authors == ()


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (f"> 论文链接：[{TITLE}]({ADDRESS})", TITLE),
        (f"> 论文链接：*[{TITLE}]({ADDRESS})*", TITLE),
        (f"> 论文链接：[Springer Nature Article Link]({ADDRESS})", ""),
        (f"> 论文链接：[논문 전문을 여기서 볼 수 있음]({ADDRESS})", ""),
    ],
)
def test_the_words_of_the_papers_link_may_be_its_title(line: str, title: str) -> None:
    """Four English words that lead to the paper are what it is called."""
    assert title == review(f"{line}\n\n글", title="论文笔记").paper.title


@pytest.mark.parametrize("line", ["> 作者：杨文", "**作者**：杨文"])
def test_who_writes_a_note_is_not_the_papers_author(line: str) -> None:
    """A single Chinese name below a title in English is that of who wrote the note."""
    assert review(f"{line}\n\n글", title=TITLE).paper.authors == ()
    assert review(f"{line}\n\n글", title="低秩方法的论文").paper.authors == ("杨文",)


@pytest.mark.parametrize(
    "names",
    [
        "Ada Lovelace 1 2 * Alan Turing † 3\n\nGrace Hopper 1 Mary Somerville 2",
        "Ada Lovelace∗ 1,6, Alan Turing2,\n\nGrace Hopper1, Mary Somerville 2",
        "Ada Lovelace*, Alan Turing*, Grace Hopper, Mary Somerville (*equal contribution)",
    ],
)
def test_names_below_their_label_may_have_marks(names: str) -> None:
    """Marks part the names, whether they touch them or not, and lines of names go on over empty ones."""
    paper = review(f"저자 :\n\n{names}\n\n1 University of London\n\n발표 : ICML 2026\n\n글").paper

    assert paper.authors == (*NAMES, "Mary Somerville")


@pytest.mark.parametrize("names", ["* Ada Lovelace Alan Turing Grace Hopper*", "Ada Lovelace Alan Turing Grace Hopper"])
def test_names_of_several_people_are_not_one(names: str) -> None:
    """Six words with capitals are the names of several, and none of them is known."""
    assert review(f"저자 :\n\n{names}\n\n발표 : ICML 2026\n\n글").paper.authors == ()


SIGNED = "# LR\n\n글\n\n## Author / Reviewer information\n\n### Author\n\n{}\n\n* London\n\n### Reviewer\n\n1. Name: Affiliation\n"


@pytest.mark.parametrize(
    ("signed", "reviewers"),
    [
        ("**에이다 \\(Ada Lovelace\\)**", ("에이다 (Ada Lovelace)",)),
        ("**Ada Lovelace**", ("Ada Lovelace",)),
        ("**Korean Name (English name)**", ()),
        ("Ada Lovelace, Alan Turing", ()),
    ],
)
def test_who_wrote_a_report_signs_it(signed: str, reviewers: tuple[str, ...]) -> None:
    """Where a heading for a reviewer follows that for the author, it is the author of the report, and none of the paper."""
    read = review(SIGNED.format(signed), title=None)

    assert (read.reviewers, read.paper.authors) == (reviewers, ())


@pytest.mark.parametrize(
    ("signed", "reviewers"), [("**Ada Lovelace**", ("Ada Lovelace",)), ("1. **Ada \\(**Lovelace**\\)**\n2. **Alan \\(**Turing**\\)**", ())]
)
def test_a_section_for_authors_and_reviewers_has_no_authors_of_the_paper(signed: str, reviewers: tuple[str, ...]) -> None:
    """Where the heading above speaks of both, none has to follow for the reviewer."""
    read = review(SIGNED.format(signed).partition("### Reviewer")[0], title=None)

    assert (read.reviewers, read.paper.authors) == (reviewers, ())


def test_a_second_title_may_stand_above_the_authors() -> None:
    """A short title, that of the paper below it, and lines with labels."""
    paper = review(f"# LR\n\n## {TITLE}\n\n저자 : Ada Lovelace, Alan Turing, Grace Hopper\n\n발표 : ICML 2026\n\n글", title=None).paper

    assert (paper.title, paper.authors, paper.venue) == (TITLE, NAMES, "ICML 2026")
    assert review(f"# LR\n\n## {TITLE}\n\n글", title=None).paper.title == ""


def test_a_page_of_a_project_is_no_code() -> None:
    """A label for code may lead to the page of the project, as its words say."""
    paper = review("**代码**: [项目页面](https://example.org/page)\n\n글").paper

    assert (paper.code, paper.project) == ("", "https://example.org/page")


def test_the_paper_itself_is_no_code() -> None:
    """A label for code may lead to the paper, of which an appendix has it."""
    paper = review("**代码**: [附录](https://arxiv.org/abs/2601.02256)\n\n글").paper

    assert paper.code == ""


def test_names_that_nothing_parts_are_none() -> None:
    """More words than a name has are those of several people."""
    assert review("作者：Ada Lovelace Alan Turing Grace B. Hopper London, Team\n\n글").paper.authors == ()


@pytest.mark.parametrize(
    ("heading", "venue"),
    [(f"[논문리뷰] {TITLE} (ICML '21 Spotlight)", "ICML'21"), (f"{TITLE} (CVPR ‘22)", "CVPR’22"), (f"{TITLE} (ours '22)", "")],
)
def test_a_heading_below_front_matter_may_name_the_venue(heading: str, venue: str) -> None:
    """The venue in brackets behind a first heading counts where the title of front matter names none."""
    assert venue == review(f"# {heading}\n\n글", title=TITLE).paper.venue


@pytest.mark.parametrize(
    ("source", "venue"),
    [("Neural Computation, 1997", "Neural Computation, 1997"), ("CVPR 2020", "CVPR 2020"), ("Vaswani, 2017", ""), ("OpenAI", "")],
)
def test_a_source_may_be_a_venue(source: str, venue: str) -> None:
    """What is known as a place where papers appear, with its year, is one; who is cited is none."""
    assert venue == review(f"**출처**: {source}\n\n글").paper.venue


@pytest.mark.parametrize(
    ("front", "arxiv"),
    [
        (f"resource: {ADDRESS}v2", "2601.02256"),
        ("canonical_key: 'arxiv:2601.02256'", "2601.02256"),
        (f"related_to: {ADDRESS}", ""),
        (f"a: {ADDRESS}\nb: https://arxiv.org/abs/2601.02257", ""),
    ],
)
def test_a_key_of_ones_own_may_hold_the_papers_address(front: str, arxiv: str) -> None:
    """The only paper on arXiv that front matter leads to is the one reviewed."""
    read = reading(f"---\ntitle: 글\ndate: 2026-01-06\n{front}\n---\n\n글\n")

    assert read.review is not None
    assert arxiv == read.review.paper.arxiv


def test_a_heading_may_have_the_kicker_of_the_title() -> None:
    """A first heading that has the title behind a kicker is shown once, as the title with it."""
    read = review(f"# 论文笔记：{TITLE}\n\n글", title=TITLE)

    assert (read.kicker, read.title) == ("论文笔记", TITLE)
    assert TITLE not in read.body


@pytest.mark.parametrize(
    ("title", "kicker"),
    [
        (f"论文阅读笔记{TITLE}", "论文阅读笔记"),
        (f"論文紹介 {TITLE}", "論文紹介"),
        (f"논문 리뷰 {TITLE}", "논문 리뷰"),
        (f"论文阅读笔记：”{TITLE}“", "论文阅读笔记"),
    ],
)
def test_a_kicker_may_touch_the_title(title: str, kicker: str) -> None:
    """What is done with a paper may stand right before its title in English, and quotes around that one may be turned round."""
    read = review("글", title=title)

    assert (read.kicker, read.title) == (kicker, TITLE)


def test_a_heading_may_have_the_venue_of_the_title() -> None:
    """A first heading that is the title with a venue in brackets is shown once, as that, with the venue beside it."""
    read = review(f"# {TITLE}（TPAMI 2013）\n\n글", title=f"论文阅读笔记：“{TITLE}”")

    assert (read.title, read.paper.venue) == (TITLE, "TPAMI 2013")
    assert TITLE not in read.body


def test_a_heading_of_what_is_done_leads_to_the_title() -> None:
    """A first heading that only says what is done with a paper is the kicker of the one below it; above text, it is itself the title."""
    read = review(f"# 論文紹介\n\n### {TITLE}\n\n## 概要\n\n글", title="")

    assert (read.kicker, read.title) == ("論文紹介", TITLE)
    assert TITLE not in read.body
    assert review(f"# 論文紹介\n\n글\n\n### {TITLE}", title="").title == "論文紹介"
    assert review("# 論文紹介\n\n## 概要\n\n글", title="").title == "論文紹介"


def test_the_title_of_a_paper_may_be_quoted() -> None:
    """A line that only says the paper, in quotes, says its title."""
    assert review(f'**論文**: "{TITLE}"\n\n글').paper.title == TITLE


def test_quotes_that_a_line_does_not_close_hold_no_title() -> None:
    """A title that goes on in the next line is not taken without its end."""
    assert not review(f'- **論文**: "{TITLE} by\n  Small Matrices"\n\n글').paper.title


def test_quotes_within_a_title_stay() -> None:
    """Only quotes around all of a title are none of its letters."""
    title = 'Adapting Models Is "Easy"'

    assert review(f"**원제**: {title}\n\n글").paper.title == title


def test_paper_may_be_a_title() -> None:
    """`paper` holds an address, or what the paper is called."""
    assert review("글", title="낮은 차원", paper=TITLE).paper.title == TITLE


@pytest.mark.parametrize(
    "heading", ["<h1>낮은 차원 노트</h1>", '<h1 align="center"><b>낮은 차원</b> 노트</h1>', "<center><h1>낮은 차원 노트</h1></center>"]
)
def test_a_heading_in_html_is_the_title(heading: str) -> None:
    """A first heading that is written in HTML is called as one of Markdown is, and shown once."""
    read = review(f"{heading}\n\n<h2>배경</h2>\n\n글", title="")

    assert read.title == "낮은 차원 노트"
    assert "노트" not in read.body


@pytest.mark.parametrize("line", [TITLE, f"**{TITLE}**", f"_{TITLE}_", "A Style-Based Generator of Models"])
def test_a_line_below_the_title_may_be_that_of_the_paper(line: str) -> None:
    """A first line that holds nothing but a title in English, below one of the note's own, is the paper's, and shown once."""
    read = review(f"# 낮은 차원 (쓰는 중)\n{line}\n\n논문 링크 : https://arxiv.org/abs/2601.02256\n\n## 배경\n\n글", title="")

    assert read.paper.title == line.strip("*_")
    assert line not in read.body


def test_a_title_above_a_reference_stays() -> None:
    """A title that shares its paragraph with other words is read, and left where it is."""
    read = review(f"# LoRA\n\n{TITLE}  \nLovelace, Ada, et al. In: Tests. 2022.\n\n## 배경\n\n글", title="")

    assert read.paper.title == TITLE
    assert TITLE in read.body


@pytest.mark.parametrize(
    "line",
    [
        "Ada Lovelace, Alan Turing, Grace Hopper and Edsger Dijkstra",
        "Department of Engines, University of London",
        "Published in the Journal of Tests and Examples",
        "We adapt very large models to other tasks",
        "Models Adapt to Very Many Other Tasks.",
        "Advances in Tests and Examples 2022",
        "Topic: Adapting Large Models by Matrices",
        "Reviewed by Ada Lovelace and Her Reading Group",
        "JavaScript: [[Event Loop]] and [[The Promise]]",
        "HOW THIS NOTE IS TO BE READ",
    ],
)
def test_other_first_lines_are_no_titles(line: str) -> None:
    """Names, places of work, venues and sentences below a title are none of the paper's."""
    assert not review(f"# 낮은 차원\n\n{line}\n\n글", title="").paper.title


def test_a_line_below_the_title_of_a_paper_is_no_other() -> None:
    """Below a title of a paper, a line in capitals is what it is."""
    assert not review(f"# {TITLE}\n\nA Note on the Adaptation of Models\n\n글", title="").paper.title


def test_names_may_have_escaped_marks() -> None:
    """An export escapes the marks that lead from a name to a note."""
    text = "- **저자:** Ada Lovelace\\*, Alan Turing\\*, Grace Hopper (London)\n\n글"

    assert review(text).paper.authors == ("Ada Lovelace", "Alan Turing", "Grace Hopper")


def test_the_text_may_name_the_others() -> None:
    """Where front matter names the first author alone, with `et al.`, the text may name all of them."""
    text = "> **作者**：Ada Lovelace, Alan Turing, Grace Hopper\n\n글"

    assert review(text, paper_authors="Ada Lovelace et al.").paper.authors == ("Ada Lovelace", "Alan Turing", "Grace Hopper")
    assert review(text, paper_authors="Alan Turing et al.").paper.authors == ("Alan Turing et al.",)
    assert review("글", paper_authors="Ada Lovelace et al.").paper.authors == ("Ada Lovelace et al.",)


def test_datetime_is_a_date() -> None:
    """A day may stand under `datetime`, as some sites of one's own have it."""
    assert review("글", date=None, datetime="2024. 06. 26.").date.day == date(2024, 6, 26)
