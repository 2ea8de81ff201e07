# SPDX-License-Identifier: MIT
"""What is said of a paper in one line with others, in a table with a header, by a program, or by DBLP."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conftest import reading, review

NAMES = ("Ada Lovelace", "Alan Turing")
LINK = "https://arxiv.org/abs/2601.02256"
LINES = {
    "bars": f"> **저자**: Ada Lovelace, Alan Turing | **날짜**: 2026-01-02 | **학회**: ICML 2026 | **URL**: [{LINK}]({LINK})",
    "dots": f"**Authors:** Ada Lovelace, Alan Turing · **Venue:** ICML 2026 · **Link:** {LINK}",
    "wide blanks": f"- **作者**：Ada Lovelace, Alan Turing　**会议**：ICML 2026　**链接**：{LINK}",
    "no bold": f"Authors: Ada Lovelace, Alan Turing | Venue: ICML 2026 | Link: {LINK}",
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_a_line_may_have_several_labels(line: str) -> None:
    """Each label names what stands up to the next one."""
    paper = review(f"{line}\n\n글").paper

    assert (paper.authors, paper.venue, paper.arxiv) == (NAMES, "ICML 2026", "2601.02256")


def test_a_line_leaves_the_text_only_where_all_of_it_is_shown() -> None:
    """A label that is not known keeps its line in the text."""
    shown = "**Authors:** Ada Lovelace, Alan Turing | **Venue:** ICML 2026"

    assert "Ada" not in review(f"{shown}\n\ntext").body
    assert "Rating" in review(f"{shown} | **Rating:** 5\n\ntext").body


@pytest.mark.parametrize("header", ["| 항목 | 내용 |", "| Item | Value |", "| | |"])
def test_a_table_about_the_paper_may_have_a_header(header: str) -> None:
    """A table that a text begins with names its two columns, and then the paper."""
    paper = review(
        f"{header}\n|---|---|\n| Session | 3 |\n| arXiv | {LINK} |\n| 저자 | Ada Lovelace, Alan Turing |\n| 학회 | ICML 2026 |\n\n글"
    ).paper

    assert (paper.arxiv, paper.authors, paper.venue) == ("2601.02256", NAMES, "ICML 2026")


def test_a_heading_may_ask_for_an_id() -> None:
    """An id is an answer, as an address is."""
    assert review("## arXiv ID\n2601.02256\n\n## Authors\nAda Lovelace, Alan Turing\n\n## Abstract\n\ntext").paper.arxiv == "2601.02256"


@pytest.mark.parametrize(
    "names",
    [
        "['Ada Lovelace', 'Alan Turing']",
        '["Ada Lovelace", "Alan Turing"]',
        "Ada Lovelace, Alan Turing.",
        "Ada Lovelace, Alan Turing,\n> Related::",
    ],
)
def test_signs_around_names_are_none_of_them(names: str) -> None:
    """A list as a program prints it, a full stop, and the label below are no names."""
    assert review(f"> **Authors:** {names}\n\ntext").paper.authors == NAMES


def test_names_of_a_vault_are_names() -> None:
    """Names in front matter may be links to notes."""
    read = review("text", authors=["[[Ada Lovelace]]", "[[people/turing|Alan Turing]]"])

    assert read.paper.authors == NAMES


@pytest.mark.parametrize("journal", ["journal={CoRR},\n  volume={abs/2601.02256}", "journal={arXiv preprint arXiv:2601.02256}"])
def test_an_archive_is_no_venue_of_an_entry(journal: str) -> None:
    """An entry of BibTeX that cites arXiv names the paper's id, and no venue."""
    author = "author={Ada Lovelace and Alan Turing}"
    entry = f"```bibtex\n@article{{a,\n  title={{Low rank}},\n  {author},\n  {journal},\n  year={{2026}}\n}}\n```"
    paper = review(f"{entry}\n\ntext").paper

    assert (paper.arxiv, paper.venue, paper.year, paper.authors) == ("2601.02256", "", "2026", NAMES)


@pytest.mark.parametrize(
    ("venue", "shown", "arxiv"),
    [
        ("arXiv preprint arXiv:2601.02256 (2026)", "", "2601.02256"),
        ("arXiv:2601.02256v2 [cs.CL]", "", "2601.02256"),
        ("CoRR", "", ""),
        ("ICML 2026 (arXiv:2601.02256)", "ICML 2026 (arXiv:2601.02256)", "2601.02256"),
        ("arXiv", "arXiv", ""),
    ],
)
def test_an_id_is_no_venue(venue: str, shown: str, arxiv: str) -> None:
    """What only says that a paper lies on arXiv is no venue; its id is the paper's."""
    paper = review("text", venue=venue).paper

    assert (shown, arxiv) == (paper.venue, paper.arxiv)


@pytest.mark.parametrize(("title", "kicker"), [("论文阅读｜Low rank", "论文阅读"), ("Paper summary:: Low rank", "Paper summary")])
def test_a_kind_of_post_may_stand_before_other_signs(title: str, kicker: str) -> None:
    """A wide bar and two colons part it from the title as one colon does."""
    read = review("text", title=title)

    assert (kicker, "Low rank") == (read.kicker, read.title)


def test_blanks_divide_no_tags_of_hexo() -> None:
    """Hexo, whose posts lie in `source/_posts`, reads one category where Jekyll reads two."""
    written = "---\ntitle: A\ndate: 2026-01-06\ncategories: data structure\n---\n\ntext\n"
    hexo, jekyll = (reading(written, path).review for path in ("reviews/source/_posts/a.md", "reviews/_posts/a.md"))

    assert hexo
    assert jekyll
    assert (hexo.categories, jekyll.categories) == (("data structure",), ("data", "structure"))


def test_a_day_on_which_a_note_was_added_is_its_date() -> None:
    """It counts where no other day is given."""
    assert date(2026, 1, 6) == review("text", date=None, date_added="2026-01-06").date.day


def test_links_between_bars_are_no_table() -> None:
    """Where the lines above a first section hold links between bars, they are read."""
    read = review(f"## A longer name of it\n| [Page](https://example.org/p)\n| [arXiv]({LINK})\n\n### Introduction\n\ntext").paper

    assert (read.arxiv, read.project) == ("2601.02256", "https://example.org/p")


@pytest.mark.parametrize(("quoted", "arxiv"), [("Low Rank Adaptation", "2601.02256"), ("Attention Is All You Need", "")])
def test_a_reference_with_the_title_names_the_paper(quoted: str, arxiv: str) -> None:
    """A reference to another paper does not."""
    text = f'> Lovelace, Ada, et al. "{quoted}." *arXiv preprint arXiv:2601.02256* (2026).\n\n## 들어가며\n\n글'

    assert arxiv == review(text, title="[Paper Review] Low rank adaptation of models").paper.arxiv


def test_a_comment_of_several_lines_stands_above_a_title() -> None:
    """What nobody sees is no text before a title: the first heading is the title."""
    read = review("<!--\nKeep this list sorted.\nauthors: nobody\n-->\n\n# Low rank\n\ntext", title=None)

    assert (read.title, read.paper.authors) == ("Low rank", ())


def test_the_name_of_an_account_is_no_author_of_a_paper() -> None:
    """`Author: @ada` is who opened an issue; the authors of the paper are those of its form."""
    form = "### 論文リンク\n\nhttps://arxiv.org/abs/2106.09685\n\n### 著者/所属機関\n\nAlan Turing\n"

    assert review(f"- **Author**: @ada\n\n## 概要\n\n低い。\n\n{form}").paper.authors == ("Alan Turing",)


def test_a_citation_without_ids_is_read_where_it_has_the_title_of_the_review() -> None:
    """Proceedings cite by title alone; an entry of another title is of another paper."""
    entry = "@InProceedings{al,\n author = {Lovelace, Ada and Turing, Alan},\n title = {%s},\n booktitle = {Proc. CVPR},\n year = {2023}\n}"

    ours, other = (review(entry % title, title="Engines That Weave Algebra").paper for title in ("Engines that Weave Algebra", "Looms"))

    assert (ours.authors, ours.venue, ours.year) == (NAMES, "Proc. CVPR", "2023")
    assert (other.authors, other.venue, other.year) == ((), "", "")


def test_the_key_of_an_author_is_shown_as_a_name() -> None:
    """Docusaurus keeps its authors in a file, by keys; no name has an underscore."""
    assert review("글", authors=["ada_lovelace", "Alan Turing", "turing"]).paper.authors == ("Ada Lovelace", "Alan Turing", "turing")


@pytest.mark.parametrize("more", ["et al.", "등", "외 3명", "等", "ほか"])
def test_others_are_no_author_of_their_own(more: str) -> None:
    """What stands for further authors goes with the last one who is named."""
    assert review(f"**저자:** Ada Lovelace, Alan Turing, {more}\n\n글").paper.authors == ("Ada Lovelace", f"Alan Turing {more}")


def test_headings_that_lead_to_papers_are_a_roundup() -> None:
    """Where several headings are links to papers, none of these is the one reviewed."""
    sections = "".join(
        f"## [{name}](https://huggingface.co/papers/2507.{name})\n\n**arXiv:** 2507.{name}\n\n" for name in ("07966", "05964")
    )

    assert not review(f"# Papers of the day\n\n{sections}").paper.key


def test_topics_are_tags() -> None:
    """Zenn calls tags topics."""
    assert review(topics=["LLM", "LoRA"]).tags == ("LLM", "LoRA")


def test_the_only_heading_of_its_level_is_the_title_below_a_sentence() -> None:
    """A chat model says what it did before the title."""
    read = review("Sure! Here is the review:\n\n---\n\n# Low rank\n\n## Idea\n\ntext", title=None)

    assert (read.title, "Here is the review" in read.body, "# Low rank" in read.body) == ("Low rank", True, False)


@pytest.mark.parametrize("text", ["text\n\n# One\n\n# Two", "text\n\n# Introduction", "text\n\n```sh\n# comment\n```"])
def test_another_heading_below_text_is_no_title(text: str) -> None:
    """Of several none is the title, nor is the name of a section, nor a comment of a program."""
    assert review(text, title=None, path="reviews/low-rank.md").title == "low rank"


def test_a_line_of_links_that_say_what_they_are_names_the_paper() -> None:
    """Such a line may stand in a box below the first section, if no other one says so."""
    read = review("## Box\n\n> [Paper](https://arxiv.org/abs/2304.07193) / [Code](https://github.com/a/b)\n\ntext")

    assert (read.paper.arxiv, read.paper.code) == ("2304.07193", "https://github.com/a/b")


def test_bars_with_identities_of_several_papers_are_a_roundup() -> None:
    """Where lines with several labels each lead to a DOI under the same label, none of the papers is the one reviewed."""
    entry = "**{}**\n**Source**: Neuron | **Date**: 2021-07 | **DOI**: [10.1234/{}](https://doi.org/10.1234/{})"
    text = "## Synthesis\n\ntext\n\n## Bibliography\n\n" + "\n\n".join(entry.format(name, name, name) for name in ("abc", "def"))

    assert not review(text).paper.doi
    assert review(text.split("\n\n**def**")[0]).paper.doi == "10.1234/abc"


def test_of_a_list_of_papers_none_is_the_one_reviewed() -> None:
    """A text that begins with several papers, of which one has an id, has no id; a list of the links of one does."""
    first = f"- [Low rank adaptation of models]({LINK}), by Ada Lovelace"

    assert not review(f"Two papers:\n\n{first}\n- [Pairs of bytes and\n  words](https://example.org/x), by Alan Turing\n\ntext").paper.arxiv
    assert not review(f"{first}\n- [Pairs of bytes and words](https://example.org/x)\n\ntext").paper.arxiv
    assert review(f"{first}\n- [The code of the paper](https://github.com/a/b)\n\ntext").paper.arxiv == "2601.02256"


ALONE = {
    "a line": "Ada Lovelace, Alan Turing",
    "a line with marks": "Ada Lovelace¹, Alan Turing²✉",
    "a line that goes on below an empty one": "Ada Lovelace1,\n\nAlan Turing2\n\nLaboratory of Engines",
    "items with places and mails": "* Ada Lovelace, Engine House, ada@example.org\n* Alan Turing, Bletchley, alan@example.org",
    "lines with places and mails": "Ada Lovelace, Engine House, ada@example.org\n\nAlan Turing, Bletchley, alan@example.org",
    "lines with mails above places": "Ada Lovelace, 1, ada@example.org\n\nAlan Turing, 2,†alan@example.org\n\n1 Engine House",
}


@pytest.mark.parametrize("names", ALONE.values(), ids=ALONE)
def test_names_may_stand_below_their_label(names: str) -> None:
    """A label that is all of a line names the list, or the line, below it."""
    assert review(f"# Low rank\n\n저자 :\n\n{names}\n\n발표 : ICML 2026\n\n## 글\n\n글").paper.authors == NAMES


def test_a_label_above_a_sentence_names_nobody() -> None:
    """What stands below a label is not always what it asks for."""
    assert review("# Low rank\n\n저자 :\n\n발표 : ICML 2026\n\n## 글\n\n글").paper.authors == ()
    mails = "Ada Lovelace, House, ada@example.org\n\nAlan Turing, Bletchley, alan@example.org\n\nGrace Hopper, Navy"
    assert review(f"# Low rank\n\n저자 :\n\n{mails}\n\n발표 : ICML 2026\n\n## 글\n\n글").paper.authors == ()


PLACES = {
    "Ada Lovelace, Alan Turing, University of London, ada@example.org": NAMES,
    "Ada Lovelace, Alan Turing, Bletchley Research": NAMES,
    "Ada Lovelace & Alan Turing Bletchley Park Research": (),
    "Ada Lovelace∗ Bletchley, Alan Turing∗ Bletchley": NAMES,
    "Ada Lovelace (Bletchley Research), Alan Turing (London)": ("Ada Lovelace (Bletchley Research)", "Alan Turing (London)"),
}


@pytest.mark.parametrize("value", PLACES)
def test_places_behind_names_are_no_names(value: str) -> None:
    """Names end where places of work and mails begin; where nothing parts these, nobody is named."""
    assert review(f"저자 : {value}\n\n글").paper.authors == PLACES[value]


CODED = "**关键词**: `low rank` `행렬`"


def test_tags_may_be_said_in_code_anywhere() -> None:
    """A line that names keywords in code holds the tags, also below the first section; two such lines are those of two papers."""
    assert review(f"# 글\n\n본문\n\n## 요약\n\n{CODED}\n", title=None).tags == ("low rank", "행렬")
    assert review(f"# 글\n\n## 하나\n\n{CODED}\n\n## 둘\n\n{CODED}\n", title=None).tags == ()
    assert review(f"# 글\n\n## 하나\n\n```\n{CODED}\n```\n", title=None).tags == ()


def test_dots_are_no_description() -> None:
    """A description that says nothing is none, so that the card takes the first words of the text."""
    assert review("글", description='"..."').description == ""


def test_a_profile_is_no_code_of_a_paper() -> None:
    """Who wrote a review may lead to where they are on a host; the code is a repository there."""
    assert review("글이다.\n\n## 저자\n\n- [Github](https://github.com/bo)\n").paper.code == ""
    assert (
        review("글이다.\n\n- [Github](https://github.com/bo)\n- [Code](https://github.com/bo/lr)\n").paper.code
        == "https://github.com/bo/lr"
    )
