# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from tests.conftest import compiled, file_of_review, html_at, reading, review

NAMES = {
    "numbers": "Ada Lovelace1, Alan Turing2",
    "several numbers": "Ada Lovelace1,2, Alan Turing1,*",
    "several numbers with blanks": "Ada Lovelace1, 2, Alan Turing3",
    "semicolons": "Ada Lovelace1;2 Alan Turing1",
    "raised in HTML": "Ada Lovelace<sup>1,2</sup>, Alan Turing<sup>*</sup>",
    "raised in TeX": "Ada Lovelace$^{1,2}$, Alan Turing$^*$",
    "wikilinks": "[[ada|Ada Lovelace]], [[Alan Turing]]",
    "raised, without commas": "Ada Lovelace<sup>1</sup> Alan Turing<sup>2</sup>",
}
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
ABOUT = {
    "Korean": ("## 논문 정보", "- **제목**: Low rank\n- **저자**: Ada Lovelace, Alan Turing\n- **발표**: ICML 2021"),
    "translated": ("## 1. 자료 정보 (Document Information)", "- 저자: Ada Lovelace, Alan Turing\n- 학회: ICML 2021"),
    "in one word": ("## 서지정보", "| 항목 | 내용 |\n|---|---|\n| 저자 | Ada Lovelace, Alan Turing |\n| 학술지/학회 | ICML 2021 |"),
    "numbered": ("## 1. 논문 정보", "- 저자: Ada Lovelace, Alan Turing\n- 학회: ICML 2021"),
    "Chinese": ("## 📄 论文基本信息", "- **作者**：Ada Lovelace、Alan Turing\n- **会议**：ICML 2021"),
    "Japanese": ("## 基本情報", "- 著者: Ada Lovelace, Alan Turing\n- 会議: ICML 2021"),
    "English": ("## Paper Information", "**Authors**: Ada Lovelace, Alan Turing\n**Venue**: ICML 2021"),
    "a table": ("## 논문 정보", "| 항목 | 내용 |\n|---|---|\n| **저자** | Ada Lovelace, Alan Turing |\n| 학회 | ICML 2021 |"),
}


@pytest.mark.parametrize("names", NAMES.values(), ids=NAMES)
def test_marks_of_affiliations_are_no_names(names: str) -> None:
    """The signs that lead from an author to an affiliation are no part of a name, and no names."""
    assert review(f"**Authors:** {names}\n\ntext").paper.authors == ("Ada Lovelace", "Alan Turing")


def test_a_comma_in_brackets_parts_no_names() -> None:
    """What stands in brackets behind an author, such as a name in another script and a place, is part of that author."""
    authors = ("Ada Lovelace (에이다, 런던)", "Alan Turing（曼彻斯特，英国）")

    assert review(f"> 저자: {', '.join(authors)}\n\ntext").paper.authors == authors


@pytest.mark.parametrize(("first", "arxiv"), [("", "2106.09685"), ("읽은 논문이다.\n\n", "")])
def test_an_address_as_the_first_line_goes_before_those_in_sentences(first: str, arxiv: str) -> None:
    """Below the title, a line that is an address names the paper, though a sentence leads to another one."""
    text = f"# LoRA\n\n{first}https://arxiv.org/abs/2106.09685\n\n뒤에 나온 [QLoRA](https://arxiv.org/abs/2305.14314)도 함께 본다."

    assert review(f"{text}\n\n## 방법\n\n글").paper.arxiv == arxiv


def test_hashtags_behind_a_label_are_tags() -> None:
    """A line of tags may write them as hashtags, without commas."""
    assert review("- **태그**: #LoRA #강화학습, #RAG\n\ntext").tags == ("LoRA", "강화학습", "RAG")


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


@pytest.mark.parametrize(
    ("line", "field", "expected"),
    [
        ("> NeurIPS. [[Paper](https://example.org/p)] [[Page](https://example.org/q)]", "project", "https://example.org/q"),
        ("> [[Paper](https://example.org/p)] [[Github](https://github.com/a/b)]", "code", "https://github.com/a/b"),
        ("[`PAPER`](https://example.org/p)", "link", "https://example.org/p"),
        ("[doi](https://doi.org/10.1038/s41586-021-03819-2)", "doi", "10.1038/s41586-021-03819-2"),
        ("元の論文の公開ページ : [arXiv](https://arxiv.org/abs/2601.02256)", "arxiv", "2601.02256"),
        ("**공식 구현**: [GitHub](https://github.com/a/b)", "code", "https://github.com/a/b"),
        ("**DOI:** 10.48550/arXiv.2601.02256", "arxiv", "2601.02256"),
        ("Paper: https://arxiv.org/ftp/arxiv/papers/2601/2601.02256.pdf", "arxiv", "2601.02256"),
        ('**論文タイトル:** "Low rank"', "title", "Low rank"),
        ("* 論文連結: [Low rank](https://arxiv.org/abs/2601.02256)", "arxiv", "2601.02256"),
        ("**发表会议**：ICML 2021", "venue", "ICML 2021"),
        ("源码地址：https://github.com/a/b", "code", "https://github.com/a/b"),
        ("> 论文实现：<https://github.com/a/b>", "code", "https://github.com/a/b"),
        ("**DOI/arXiv ID**: arXiv:2601.02256", "arxiv", "2601.02256"),
        ("**DOI/arXiv:** [10.1038/x.1](https://doi.org/10.1038/x.1) · `10.1038/x.1`", "doi", "10.1038/x.1"),
        ("📖 Link to the Paper: [Low rank](https://example.org/p)", "link", "https://example.org/p"),
        ("논문 전문 : [PDF](https://example.org/p.pdf)", "link", "https://example.org/p.pdf"),
        ("- **Published**: ICML 2021 (Oral)", "venue", "ICML 2021 (Oral)"),
        ("- **Published**: 12 June 2021", "venue", ""),
        ("GitHub 地址：https://github.com/a/b", "code", "https://github.com/a/b"),
        ("- **论文 PDF**: [https://arxiv.org/pdf/2601.02256v1.pdf](<https://arxiv.org/pdf/2601.02256v1.pdf>)", "arxiv", "2601.02256"),
        ("DOI 10.1000/182", "doi", "10.1000/182"),
        ("*doi:10.1000/182*", "doi", "10.1000/182"),
        ("- DOI: `10.1000/182`", "doi", "10.1000/182"),
        ("- 论文：DOI 10.1000/182", "doi", "10.1000/182"),
        ("DOI 10.1000/182\nDOI 10.1000/183", "doi", ""),
        ("It goes on where doi:10.1000/182 ends", "doi", ""),
        ("원문 : https://example.org/articles/10.1186/s13054-024-1#Sec11", "doi", "10.1186/s13054-024-1"),
        ("DOI: https://www.example.org/articles/10.3389/fnins.2020.00001/full?utm=1", "doi", "10.3389/fnins.2020.00001"),
        ("DOI: https://link.example.org/content/pdf/10.1007/978-3_13.pdf", "doi", "10.1007/978-3_13"),
        ("- **논문**: Low Rank Adaptation of Models", "title", "Low Rank Adaptation of Models"),
        ("> **Paper:** *Low Rank Adaptation*", "title", "Low Rank Adaptation"),
        ("- **논문**: 추후 올릴 예정", "title", ""),
        ("Paper: This is what we read.", "title", ""),
        ("**Published**: yes", "venue", ""),
        ("- 학회: #ICML #2021", "venue", "ICML 2021"),
        ("Paper: Lovelace et al. Low rank. ICML 2021", "title", ""),
        ("**학회/출처:** ICML, 2021", "venue", "ICML, 2021"),
        ("**발표:** 2021년 ICML", "venue", "2021년 ICML"),
        ("### 저자 : Ada Lovelace", "authors", ("Ada Lovelace",)),
        ("#### 논문제목 : Low rank 논문저자 : Ada Lovelace", "title", ""),
    ],
)
def test_links_are_known_by_their_names(line: str, field: str, expected: str) -> None:
    """A link that is called what it leads to is that, wherever it stands in its line."""
    assert expected == getattr(review(f"{line}\n\n## 요약\n\ntext").paper, field)


def test_one_of_several_addresses_is_not_guessed() -> None:
    """Where two addresses are called the code, neither is taken."""
    assert review("[Code](https://github.com/a/b)\n[Code](https://github.com/c/d)\n\n## 요약\n").paper.code == ""


@pytest.mark.parametrize(("heading", "lines"), ABOUT.values(), ids=ABOUT)
def test_a_section_about_the_paper_is_read(heading: str, lines: str) -> None:
    """A first section that is called so says who wrote the paper, and where it appeared; it stays in the body."""
    read = review(f"# 리뷰\n\n{heading}\n\n{lines}\n\n## 방법\n\n**저자**: 다른 사람\n", title=None)

    assert (read.paper.authors, read.paper.venue, lines in read.body) == (("Ada Lovelace", "Alan Turing"), "ICML 2021", True)


def test_the_only_section_about_the_paper_may_stand_below() -> None:
    """A section that is called so is read where it is the only one, wherever it stands; of several, each may be about another paper."""
    one, two = "## Paper Info\n\n- Venue: ICML 2021\n", "## Paper Info\n\n- Venue: NeurIPS 2022\n"

    assert review(f"## 요약\n\n글\n\n## 방법\n\n글\n\n{one}").paper.venue == "ICML 2021"
    assert review(f"## 요약\n\n글\n\n## 방법\n\n글\n\n{one}\n{two}").paper.venue == ""
    assert review("## 요약\n\n글\n\n```yaml\n# metadata\nvenue: ICML 2021\n```\n").paper.venue == ""


def test_the_title_of_the_paper_goes_before_the_name_of_the_file() -> None:
    """A review without a title that names its paper's is called like the paper."""
    assert review("## Abstract\n\n论文题目：Low rank\n\ntext", path="reviews/2026-01-06-5.md", title=None).title == "Low rank"


def test_a_title_may_cite_the_paper() -> None:
    """An arXiv id in the title is the paper's."""
    assert review("text", title="Low rank (arXiv 2601.02256)").paper.arxiv == "2601.02256"


def test_an_address_is_no_name_of_a_link() -> None:
    """A link that shows its address is called as the page calls such links."""
    assert review("**Code**: [https://github.com/a/b](https://github.com/a/b)\n\ntext").link_words == (("code", ""),)


@pytest.mark.parametrize(
    "heading", ["## Abstract", "# 1. Introduction", "##  1. Problem definition", "## 논문 정보", "# 摘要", "## はじめに", "■ 論文\n==="]
)
def test_a_section_is_no_title(heading: str) -> None:
    """The name of a section that every review has is no title: the file's name is."""
    assert review(f"{heading}\n\ntext", path="reviews/2026-01-06-low-rank.md", title=None).title == "low rank"


def test_a_sentence_is_no_venue() -> None:
    """What is said of a venue in a whole sentence is not its name."""
    assert review("**학회:** 아직 어디에도 나오지 않았다.\n\ntext").paper.venue == ""


@pytest.mark.parametrize("address", ["https://velog.io/@ada/lora", "https://ada.tistory.com/7", "https://zhuanlan.zhihu.com/p/7"])
def test_a_blog_is_no_paper(address: str) -> None:
    """The address of a post, as exports of blogs have it, is not the paper's."""
    assert review("**Paper:** https://arxiv.org/abs/2601.02256\n\ntext", link=address).paper.link == "https://arxiv.org/abs/2601.02256"


def test_what_a_post_is_may_stand_after_its_title() -> None:
    """Brackets with the kind of post are apart from the title, before it or after it."""
    read = review("text", title="Low rank[논문리뷰]")

    assert (read.kicker, read.title) == ("논문리뷰", "Low rank")


@pytest.mark.parametrize(
    "title",
    ["【论文速读】| Low rank", "【论文阅读】—— Low rank", "【論文まとめ】Low rank", "[논문리뷰] - Low rank", "【論文研讀】&#76;ow rank"],
)
def test_signs_behind_the_kind_of_post_are_no_title(title: str) -> None:
    """What parts the brackets from the title belongs to neither, and a sign may be written as in HTML."""
    assert review("text", title=title).title == "Low rank"


@pytest.mark.parametrize("title", ["【論文研讀】Low rank", "Low rank[논문리뷰]", "Low&#32;rank"])
def test_a_heading_with_the_words_of_the_title_is_not_shown_again(title: str) -> None:
    """The first heading leaves the body where it says what is left of the title."""
    assert "# Low rank" not in review("# Low rank\n\n## 방법\n\ntext", title=title).body


def test_a_paper_is_read_below_styles() -> None:
    """Styles that a note begins with are no text, and its lines about the paper count."""
    read = review("<style>\n.a { color: red; }\n</style>\n\n# Low rank\n\n* 作者: Ada Lovelace, Alan Turing\n\ntext", title="리뷰")

    assert read.paper.authors == ("Ada Lovelace", "Alan Turing")


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        ("- 著者: Ada Lovelace, Alan\n    Turing, Grace Hopper\n- arXiv: 2601.02256", 3),
        ("> **作者**：Ada Lovelace, Alan Turing,\n> Grace Hopper\n>\n> text", 3),
        ("**저자:** Ada Lovelace, Alan Turing\n요약하면 이렇다.", 2),
        ("- 作者: Ada Lovelace, Alan Turing\n  - 机构: 某大学", 2),
    ],
)
def test_names_may_go_on_in_the_next_line(lines: str, authors: int) -> None:
    """A line of names that ends with a comma, or is one of a list and has an indented line below, goes on there, and stays in the body."""
    read = review(f"{lines}\n\n## 방법\n\ntext")

    assert (len(read.paper.authors), read.paper.authors[1]) == (authors, "Alan Turing")
    assert authors == 2 or "Grace Hopper" in read.body


@pytest.mark.parametrize("key", ["pubDatetime", "publishDate", "publish_date", "postdate"])
def test_a_date_has_many_keys(key: str) -> None:
    """A date is found under the key of each generator."""
    assert review("text", **{"date": None, key: "2026-01-06"}).date.iso == "2026-01-06"


def test_an_empty_property_says_nothing() -> None:
    """The second colon of a property of Dataview without a value is none."""
    read = review("**Authors**:: Ada Lovelace\n**Venue**:: \n**Tags**::\n\ntext")

    assert (read.paper.authors, read.paper.venue, read.tags) == (("Ada Lovelace",), "", ())


@pytest.mark.parametrize("text", ["{tags}\n\n# LoRA\n\n글", "# LoRA\n{tags}\n## 방법\n글", "# LoRA\n\n## 방법\n글\n\n{tags}"])
def test_tags_of_hackmd_are_no_title(text: str) -> None:
    """The heading in which HackMD keeps tags is read as tags, and leaves the body."""
    read = review(text.format(tags="###### tags: `NLP` `fine tuning`"), title=None)

    assert (read.title, read.tags, "tags:" in read.body) == ("LoRA", ("NLP", "fine tuning"), False)


def test_authors_of_distill_wrote_the_review() -> None:
    """In an article of Distill, `authors` are those of the post."""
    read = review("text", layout="distill", authors=[{"name": "Ada Lovelace"}])

    assert (read.reviewers, read.paper.authors) == (("Ada Lovelace",), ())


@pytest.mark.parametrize("line", ["**제목**: Low rank", "> - 논문 제목 : Low rank", "- Title: Low rank", "| 제목 | Low rank |"])
def test_the_title_in_a_section_about_the_paper_is_the_papers(line: str) -> None:
    """What is called a title below such a heading is that of the paper."""
    assert review(f"## 논문 정보\n\n{line}\n\n## 방법\n글").paper.title == "Low rank"


def test_a_title_elsewhere_may_be_any() -> None:
    """A line that is called a title, but says not of what, is not the paper's."""
    assert review("**제목**: Low rank\n\n## 방법\n글").paper.title == ""


@pytest.mark.parametrize("line", ["> **출처**: arXiv:2601.02256v1 [cs.LG] (2026.01.07)", "**Paper:** arXiv:2601.02256 (preprint)"])
def test_a_cited_id_names_the_paper(line: str) -> None:
    """An id that is cited with more words beside it is found, and the words stay."""
    read = review(f"{line}\n\n글")

    assert (read.paper.arxiv, line in read.body) == ("2601.02256", True)


def test_an_address_as_source_is_no_paper() -> None:
    """The source of a text may be anything."""
    assert review("출처: https://blog.example.org/lora\n\n글").paper.link == ""


@pytest.mark.parametrize(
    ("value", "stays"), [("2019 (Google Research)", True), ("2019.06", True), ("2019년", False), ("2019年", False), ("2019", False)]
)
def test_a_year_is_a_year(value: str, stays: bool) -> None:  # noqa: FBT001  # a column of a table
    """Of what is said of the year, the year is taken; the line stays where it says more."""
    read = review(f"**발표 연도**: {value}\n\n글")

    assert (read.paper.year, "발표" in read.body) == ("2019", stays)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "논문리뷰) Low rank",
            "Paper Review: Low rank",
            "논문 리뷰 : Low rank",
            "논문리뷰:Low rank",
            "논문 리뷰 — Low rank",
            '[paper_reading]-"Low rank"',
            "논문 리뷰. Low rank",
        ),
        *("[논문요약] Low rank", "[논문 리뷰 및 구현] Low rank", "📄 논문 정리: Low rank", "论文阅读笔记 ：Low rank", "论文笔记-Low rank"),
        *(
            "Journal reading - Low rank",
            "Reading notes: Low rank",
            "논문 스터디 #3. Low rank",
            "📄 [논문리뷰] Low rank",
            "论文阅读：《Low rank》",
        ),
    ],
)
def test_what_a_post_is_needs_no_brackets(title: str) -> None:
    """The kind of post is apart from the title before a colon or a closing bracket alone, too."""
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


def test_a_text_may_begin_with_a_table_about_the_paper() -> None:
    """A table before all text whose first row names the paper or its authors is read, and gives the review its title."""
    rows = "|논문명 | Low rank |\n| --- | --- |\n| 저자\\(소속\\) | Ada Lovelace\\(\\), Alan Turing |\n| 학회/년도 | ICML 2021 |"
    read = review(f"{rows}\n| 코드 | [Code](https://github.com/a/b) |\n\n# 요약\n\n글", title=None)

    assert (read.title, read.paper.authors, read.paper.venue) == ("Low rank", ("Ada Lovelace", "Alan Turing"), "ICML 2021")
    assert read.paper.code == "https://github.com/a/b"


@pytest.mark.parametrize("heads", ["논문 제목 | 링크", "Authors | Role"])
def test_the_heads_of_two_columns_are_no_data(heads: str) -> None:
    """A list of papers or people at the top, of whose rows only the first is known, is not about one paper."""
    read = review(f"| {heads} |\n|---|---|\n| Low rank | A |\n| High rank | B |\n\n글", path="reviews/2026-01-06-ranks.md", title=None)

    assert (read.title, read.paper.title, read.paper.authors) == ("ranks", "", ())


def test_a_heading_with_a_label_may_be_the_title() -> None:
    """What a talk is called is no venue, unless a title stands above it."""
    assert review("## 발표: 배움의 역사\n\n글", title=None).title == "발표: 배움의 역사"
    assert review("# Low rank\n\n## 발표: ICML 2021\n\n글", title=None).paper.venue == "ICML 2021"


def test_a_table_at_the_top_may_begin_with_tags() -> None:
    """Three rows that are known, one of them the authors, are a table about the paper; a table of results with a year is none."""
    rows = "| 태그 | #nlp |\n|---|---|\n| Journal/Conference | #NIPS |\n| Year(출판년도) | 2017 |\n"
    about = review(f"{rows}| 저자 | Ada Lovelace, Alan Turing |\n\n글").paper

    assert (about.venue, about.year, about.authors) == ("NIPS", "2017", ("Ada Lovelace", "Alan Turing"))
    assert review(f"{rows}\n글").paper.year == ""


def test_code_and_page_have_more_names() -> None:
    """What Koreans call a repository and a page is known."""
    read = review("깃헙: https://github.com/a/b\n\n공식 페이지: https://example.org/p\n\n글").paper

    assert (read.code, read.project) == ("https://github.com/a/b", "https://example.org/p")


@pytest.mark.parametrize(
    ("lines", "venue", "authors"),
    [
        (
            "> ICLR 2022. [[Paper](https://example.org/p)]  \n> Ada Lovelace, Alan M. Turing  \n> A | B",
            "ICLR 2022",
            ("Ada Lovelace", "Alan M. Turing"),
        ),
        ("> arXiv 2025. [[Paper](https://example.org/p)]\n> 12 Jun 2025", "arXiv 2025", ()),
        ("> ICML 2026 (Oral). [[Paper](https://example.org/p)] [[Page](https://example.org/q)]\n> A | B", "ICML 2026 (Oral)", ()),
        ("[AAAI 2023](https://example.org/p), 16회 인용", "AAAI 2023", ()),
    ],
)
def test_a_line_may_begin_with_the_venue(lines: str, venue: str, authors: tuple[str, ...]) -> None:
    """A line that begins with a venue and leads to the paper names both; the names in the line below are its authors."""
    paper = review(f"{lines}\n\n## 요약\n\n글").paper

    assert (paper.venue, paper.link, paper.authors) == (venue, "https://example.org/p", authors)


@pytest.mark.parametrize(
    "line",
    [
        "[March 2023](https://example.org/p)",
        "[Figure 2023](https://example.org/p)",
        "ICML 2021 was [here](https://example.org/p)",
        "[ICML 2023](https://example.org/)",
    ],
)
def test_a_year_makes_no_venue(line: str) -> None:
    """What else stands before a year is no venue."""
    assert review(f"{line}\n\n## 요약\n\n글").paper.venue == ""


def test_a_text_may_begin_with_a_box_of_myst_about_the_paper() -> None:
    """A chapter of a Jupyter Book begins with one. The heading below is the title, and who wrote the chapter wrote no paper."""
    box = "```{admonition} Information\n- **Title:** Low rank (ICML 2021)\n- **Reference**\n    - Paper: [x](https://arxiv.org/abs/2106.09685)\n"
    read = review(f"{box}    - Code: [y](https://github.com/a/b)\n- **Author:** Ada Lovelace\n```\n\n# Low\n\n글", title=None)

    assert (read.title, read.paper.title, read.paper.venue) == ("Low", "Low rank", "ICML 2021")
    assert (read.paper.arxiv, read.paper.code, read.paper.authors) == ("2106.09685", "https://github.com/a/b", ())


@pytest.mark.parametrize("written", ["paper.pdf", "./paper.pdf", "../papers/lora.PDF", "/assets/paper.pdf", "papers/lora.pdf"])
def test_a_file_is_no_address_of_the_paper(written: str) -> None:
    """The name of a file makes no button, which would lead to a host of that name, and is told."""
    read = reading(f"---\ntitle: LoRA\ndate: 2026-01-06\npdf: {written}\n---\n\nLow-rank updates.\n")

    assert read.review is not None
    assert read.review.paper.pdf == ""
    assert [problem.message for problem in read.problems] == [f"`pdf` holds the name of a file, `{written}`, and no address."]


@pytest.mark.parametrize("said", ["code: google/vit", "github: my code", "project_url: see below", "openreview: submitted", "pdf: '[[a]]'"])
def test_what_is_no_address_of_the_paper_is_told(said: str) -> None:
    """What makes no button, and was meant for one, is told."""
    key, _, written = said.partition(": ")

    read = reading(f"---\ntitle: LoRA\ndate: 2026-01-06\n{said}\n---\n\nLow-rank updates.\n")

    (told,) = read.problems
    assert (told.rule, told.hint) == ("wrong-type", "Write the whole address, from `https://` on.")
    assert told.message == f"`{key}` holds `{written.strip(chr(39))}`, which is no address."


@pytest.mark.parametrize("said", ["code: true", "project: thesis", "paper: Low-rank adaptation", "openreview: N/A", "code: github.com/a/b"])
def test_words_of_other_sites_are_no_slips(said: str) -> None:
    """What another site may mean otherwise, and what can be read, is not told."""
    assert reading(f"---\ntitle: LoRA\ndate: 2026-01-06\n{said}\n---\n\nLow-rank updates.\n").problems == ()


@pytest.mark.parametrize("written", ["nZeVKeeFYf9", "openreview:nZeVKeeFYf9", "https://openreview.net/forum?id=nZeVKeeFYf9"])
def test_an_openreview_id_needs_no_address(written: str) -> None:
    """The id alone is as good as the address."""
    read = reading(f'---\ntitle: LoRA\ndate: 2026-01-06\nopenreview: "{written}"\n---\n\nLow-rank updates.\n')

    assert read.review is not None
    assert read.review.paper.openreview == "nZeVKeeFYf9"


@pytest.mark.parametrize("said", ["kind: roundupp", "kind: Digests", "markdown: gfm", "markdown: MkDocs", "lang: klingon"])
def test_a_word_that_means_nothing_is_told(said: str) -> None:
    """A field of which few words are understood does not take others in silence."""
    (told,) = reading(f"---\ntitle: LoRA\ndate: 2026-01-06\n{said}\n---\n\nLow-rank updates.\n").problems

    key, _, written = said.partition(": ")
    assert (told.rule, told.message) == ("wrong-type", f"`{key}` cannot be read: it is `{written}`.")


@pytest.mark.parametrize("said", ["kind: post", "kind: Review", "markdown: '[[a.md]]'", "lang: ko_KR", "locale: Korean"])
def test_a_word_of_another_site_is_not_told(said: str) -> None:
    """What other sites mean by the same key, and other ways to name a language, are no slips."""
    assert reading(f"---\ntitle: LoRA\ndate: 2026-01-06\n{said}\n---\n\nLow-rank updates.\n").problems == ()


@pytest.mark.parametrize("written", ["example.org/lora.pdf", "openaccess.thecvf.com/content/lora.html", "lora.github.io"])
def test_a_host_needs_no_scheme(written: str) -> None:
    """An address may begin with the name of its host."""
    read = reading(f"---\ntitle: LoRA\ndate: 2026-01-06\npdf: {written}\n---\n\nLow-rank updates.\n")

    assert read.review is not None
    assert (read.review.paper.pdf, list(read.problems)) == (f"https://{written}", [])


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
    ("title", "venue"),
    [
        ("Weaving with Engines (CVPR, 2019)", "CVPR 2019"),
        ("[논문리뷰] [ICML 2021] Weaving with Engines", "ICML 2021"),
        ("Weaving with Engines (SIGMOD'13)", "SIGMOD'13"),
        ("[CVPR22] Weaving with Engines", "CVPR22"),
        ("Weaving with Engines (NeurIPS-2020)", "NeurIPS 2020"),
        ("[CHI 95%] Weaving with Engines", ""),
        ("Weaving with Engines (arXiv 2026)", "arXiv 2026"),
        ("Weaving (GPT 2023)", ""),
        ("Weaving (ICML 2021) and Spinning (ICLR 2022)", ""),
    ],
)
def test_a_venue_may_stand_in_the_title(title: str, venue: str) -> None:
    """A meeting and a year in brackets say where the paper is from; other capitals, and two meetings, do not."""
    assert review("글", title=title).paper.venue == venue


def test_what_is_said_of_the_venue_goes_before_the_title() -> None:
    """A line about the venue knows better than a title."""
    assert review("**학회:** ICLR 2022\n\n글", title="Weaving (CVPR 2019)").paper.venue == "ICLR 2022"


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


@pytest.mark.parametrize(
    "line", ["> **링크:** [논문][1]", "이번 논문은 '[WEAVING WITH ENGINES][1]' 입니다.", "Weaving (Ada et al., 2021) [Paper][1]"]
)
def test_an_address_may_stand_elsewhere(line: str) -> None:
    """What a reference leads to is read as if it stood beside its words."""
    read = review(f"{line}\n\n## 방법\n\n글\n\n[1]: https://example.org/weaving.pdf\n", title="Weaving with Engines")

    assert read.paper.link == "https://example.org/weaving.pdf"


def test_a_heading_with_a_reference_stays_where_the_title_is_another() -> None:
    """No heading that the page does not say is lost."""
    text = "# [Weaving with Engines][1]\n\n글\n\n[1]: https://example.org/weaving.pdf\n"

    assert "[Weaving with Engines][1]" in review(text, title="Another").body


def test_a_heading_may_stand_a_little_in() -> None:
    """Markdown lets up to three blanks stand before a heading."""
    read = review(" ## Weaving with Engines\n\n * 글", title=None)

    assert (read.title, read.body.strip()) == ("Weaving with Engines", "* 글")


def test_the_first_hashtag_of_a_line_may_be_escaped() -> None:
    """Editors write a backslash before a sign that would begin a heading."""
    read = review("\\#강화학습 #GRPO\n\n글")

    assert (read.tags, read.body.strip()) == (("강화학습", "GRPO"), "글")


def test_a_section_about_the_paper_may_only_mention_its_id() -> None:
    """The only id that is cited there is the paper's."""
    assert review("## 논문 정보\n\n| 항목 | 내용 |\n|---|---|\n| 식별자 | arXiv:2601.02256 |\n\n## 방법\n\n글").paper.arxiv == "2601.02256"


@pytest.mark.parametrize(
    ("text", "arxiv"),
    [
        ("## Paper\n\n아래 논문을 읽었다.\n<https://arxiv.org/abs/2601.02256>", "2601.02256"),
        ("## Introduction\n\nICLR 2026\nhttps://arxiv.org/abs/2601.02256", "2601.02256"),
        ("## 🔗 논문 링크\n\n- https://arxiv.org/pdf/2601.02256.pdf", "2601.02256"),
        ("## 방법\n\n글\n\nhttps://arxiv.org/pdf/2601.02256.pdf", ""),
        ("## 참고 문헌\n\n- https://arxiv.org/abs/2601.02256", ""),
        ("## 논문\n\n[LoRA](https://arxiv.org/abs/2106.09685)도 있다.\n\nhttps://arxiv.org/abs/2601.02256", ""),
        ("## 논문\n\n글 https://arxiv.org/abs/2601.02256 글", ""),
    ],
)
def test_the_only_address_of_a_text_may_be_the_papers(text: str, arxiv: str) -> None:
    """A line of a section such as `Paper` that is an address names the paper where no other line has one; one elsewhere does not."""
    assert review(f"## 개요\n\n글\n\n{text}\n").paper.arxiv == arxiv


def test_a_label_may_be_long() -> None:
    """A label may say at length what it names, also beside another one."""
    authors = "**Authors of the original paper:** Ada Lovelace, Alan Turing | **Venue of publication:** ICML"
    read = review(f"**Title of the original paper:** Low rank\n{authors}\n\n## Text\n\ntext")

    assert (read.paper.title, read.paper.authors, read.paper.venue) == ("Low rank", ("Ada Lovelace", "Alan Turing"), "ICML")
    assert "Lovelace" not in read.body


@pytest.mark.parametrize("venue", ["ICML '24", "ICML’24 (Oral)", "ICML 2024"])
def test_a_year_that_the_venue_says_is_not_said_again(venue: str) -> None:
    """Two digits behind an apostrophe are a year; another year stands beside the venue."""
    paper, other = (review(venue=venue, year=year).paper for year in ("2024", "2023"))
    page = html_at(compiled({"reviews/a.md": file_of_review(venue=venue, year="2024")}), "/reviews/a/")

    assert (paper.year_beside_venue, other.year_beside_venue) == ("", "2023")
    assert "<span>2024</span>" not in page


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("**Date:** January 2025", "2025"),
        ("- **Published**: May 2025", "2025"),
        ("Date: Jan. 2025", "2025"),
        ("**Date:** 2025-01-03", ""),
        ("**Date:** 3 January 2025", ""),
    ],
)
def test_a_month_beside_the_title_of_the_paper_is_its_own(line: str, year: str) -> None:
    """A month or a year is when the paper appeared, where a line beside it says the paper's title; a day may be that of the review."""
    assert review(f"**Paper Title:** Low rank\n\n{line}\n\n## Text\n\ntext").paper.year == year
    assert not review(f"**Title:** Low rank\n\n{line}\n\n## Text\n\ntext").paper.year
