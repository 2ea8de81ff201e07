# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from tests.conftest import reading, review

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


def test_strokes_part_three_names() -> None:
    """Of two sides of a stroke, one may be where the other works."""
    names = ("Ada Lovelace", "Alan Turing", "Grace Hopper")

    assert review(f"저자 : {'∗ / '.join(names)}\n\n본문").paper.authors == names
    assert review("저자 : Ada Lovelace / Bell Labs\n\n본문").paper.authors == ("Ada Lovelace / Bell Labs",)


def test_a_comma_in_brackets_parts_no_names() -> None:
    """What stands in brackets behind an author, such as a name in another script and a place, is part of that author."""
    authors = ("Ada Lovelace (에이다, 런던)", "Alan Turing（曼彻斯特，英国）")

    assert review(f"> 저자: {', '.join(authors)}\n\ntext").paper.authors == authors


@pytest.mark.parametrize(("first", "arxiv"), [("", "2106.09685"), ("읽은 논문이다.\n\n", "")])
def test_an_address_as_the_first_line_goes_before_those_in_sentences(first: str, arxiv: str) -> None:
    """Below the title, a line that is an address names the paper, though a sentence leads to another one."""
    text = f"# LoRA\n\n{first}https://arxiv.org/abs/2106.09685\n\n뒤에 나온 [QLoRA](https://arxiv.org/abs/2305.14314)도 함께 본다."

    assert review(f"{text}\n\n## 방법\n\n글").paper.arxiv == arxiv


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


def test_an_address_is_no_name_of_a_link() -> None:
    """A link that shows its address is called as the page calls such links."""
    assert review("**Code**: [https://github.com/a/b](https://github.com/a/b)\n\ntext").link_words == (("code", ""),)


@pytest.mark.parametrize("address", ["https://velog.io/@ada/lora", "https://ada.tistory.com/7", "https://zhuanlan.zhihu.com/p/7"])
def test_a_blog_is_no_paper(address: str) -> None:
    """The address of a post, as exports of blogs have it, is not the paper's."""
    assert review("**Paper:** https://arxiv.org/abs/2601.02256\n\ntext", link=address).paper.link == "https://arxiv.org/abs/2601.02256"


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


def test_an_empty_property_says_nothing() -> None:
    """The second colon of a property of Dataview without a value is none."""
    read = review("**Authors**:: Ada Lovelace\n**Venue**:: \n**Tags**::\n\ntext")

    assert (read.paper.authors, read.paper.venue, read.tags) == (("Ada Lovelace",), "", ())


def test_authors_of_distill_wrote_the_review() -> None:
    """In an article of Distill, `authors` are those of the post."""
    read = review("text", layout="distill", authors=[{"name": "Ada Lovelace"}])

    assert (read.reviewers, read.paper.authors) == (("Ada Lovelace",), ())


@pytest.mark.parametrize("line", ["> **출처**: arXiv:2601.02256v1 [cs.LG] (2026.01.07)", "**Paper:** arXiv:2601.02256 (preprint)"])
def test_a_cited_id_names_the_paper(line: str) -> None:
    """An id that is cited with more words beside it is found, and the words stay."""
    read = review(f"{line}\n\n글")

    assert (read.paper.arxiv, line in read.body) == ("2601.02256", True)


def test_an_address_as_source_is_no_paper() -> None:
    """The source of a text may be anything."""
    assert review("출처: https://blog.example.org/lora\n\n글").paper.link == ""


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


def test_a_table_at_the_top_may_begin_with_tags() -> None:
    """Three rows that are known, one of them the authors, are a table about the paper; a table of results with a year is none."""
    rows = "| 태그 | #nlp |\n|---|---|\n| Journal/Conference | #NIPS |\n| Year(출판년도) | 2017 |\n"
    about = review(f"{rows}| 저자 | Ada Lovelace, Alan Turing |\n\n글").paper

    assert (about.venue, about.year, about.authors) == ("NIPS", "2017", ("Ada Lovelace", "Alan Turing"))
    assert review(f"{rows}\n글").paper.year == ""


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


def test_a_list_for_one_word_is_told_once() -> None:
    """A field that a reader asks for is one problem."""
    (told,) = reading("---\ntitle: LoRA\ndate: 2026-01-06\nlang: [ko, en]\n---\n\nLow-rank updates.\n").problems

    assert told.message == "`lang` cannot be read: it is a list."


@pytest.mark.parametrize(
    "said", ["kind: post", "kind: Review", "kind: paper-review", "markdown: '[[a.md]]'", "lang: ko_KR", "locale: Korean"]
)
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
    "line", ["> **링크:** [논문][1]", "이번 논문은 '[WEAVING WITH ENGINES][1]' 입니다.", "Weaving (Ada et al., 2021) [Paper][1]"]
)
def test_an_address_may_stand_elsewhere(line: str) -> None:
    """What a reference leads to is read as if it stood beside its words."""
    read = review(f"{line}\n\n## 방법\n\n글\n\n[1]: https://example.org/weaving.pdf\n", title="Weaving with Engines")

    assert read.paper.link == "https://example.org/weaving.pdf"


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


@pytest.mark.parametrize(
    "name", ["2106.09685_LoRA", "20260103-paper-2106-09685-lora-low-rank", "2026-01-03-arxiv_2106_09685v2", "paper-2106-09685"]
)
def test_a_file_is_named_by_the_id_of_its_paper(name: str) -> None:
    assert review("본문이다.", f"reviews/{name}.md").paper.arxiv == "2106.09685"


@pytest.mark.parametrize(
    "name", ["20260103-paper-2113-09685-lora", "20260103-paper-2106-096851-lora", "20260103-notes-2106-09685", "paper-2106-0968"]
)
def test_other_numbers_in_the_name_of_a_file_are_no_id(name: str) -> None:
    assert not review("본문이다.", f"reviews/{name}.md").paper.arxiv
