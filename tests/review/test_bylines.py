# SPDX-License-Identifier: MIT
"""Who wrote the paper, in few words below or behind the title."""

from __future__ import annotations

import pytest

from tests.conftest import review

LINES = {
    "Ada Lovelace et al., ACL 2020, Vector Institute.": ("Ada Lovelace et al.", "ACL 2020", "2020"),
    "*Lovelace, Turing et al. (2019)*": ("Lovelace", "", "2019"),
    "#### Lovelace et al. (2019)": ("Lovelace et al.", "", "2019"),
    "> Lovelace et al. (ICML, 2021)": ("Lovelace et al.", "ICML 2021", "2021"),
    "Ada Lovelace et al., 16 Dec 2018 version": ("Ada Lovelace et al.", "", "2018"),
    "Ada Lovelace et al, Dec 2018": ("Ada Lovelace et al", "", "2018"),
}


@pytest.mark.parametrize("line", LINES)
def test_a_byline_names_the_paper(line: str) -> None:
    """A line below the title, which may be a heading, says who wrote the paper, when, and where."""
    paper = review(f"# Low rank\n{line}\n\n## Text\n\ntext", title=None).paper

    assert (paper.authors[0], paper.venue, paper.year) == LINES[line]


def test_a_title_may_end_with_its_byline() -> None:
    """So may what stands in brackets behind the title."""
    paper = review("text", title="Low rank (Lovelace et al. 2022)").paper

    assert (paper.authors, paper.year) == (("Lovelace et al.",), "2022")


@pytest.mark.parametrize(
    "line",
    [
        "Lovelace et al. (2019) show that ranks are low in all of the models that anybody ever looked at, and more.",
        "text\n\nLovelace et al.",
        "BERT (2019)",
    ],
)
def test_sentences_are_no_bylines(line: str) -> None:
    """What goes on, or names nobody or no year, is none."""
    assert not review(f"# Low rank\n{line}\n\ntext", title=None).paper.authors


def test_an_entry_may_have_the_title_that_the_review_cuts() -> None:
    """Titles from a search engine end with dots; the entry of BibTeX that goes on where they end is that of the paper."""
    fields = "title={{Low rank adaptation of large models}},\n  author={Lovelace, Ada and Turing, Alan},\n  year={2021}"
    entry = f"```bibtex\n@article{{a,\n  {fields}\n}}\n```"

    assert review(f"# Low rank adaptation of large …\n\n{entry}", title=None).paper.year == "2021"
    assert not review(f"# Low …\n\n{entry}", title=None).paper.year


def test_a_heading_that_says_the_title_with_a_byline_is_not_shown_again() -> None:
    """Below a title from front matter, such a heading says who wrote the paper, and leaves the text."""
    read = review("# Paper: Low rank (Lovelace et al., 2022)\n\ntext", title="Paper Notes: Low rank")

    assert (read.title, read.paper.authors, read.paper.year) == ("Low rank", ("Lovelace et al.",), "2022")
    assert "Low rank" not in read.body
    assert "# Full rank" in review("# Full rank (Lovelace et al., 2022)\n\ntext", title="Paper Notes: Low rank").body


def test_who_wrote_the_report_is_none_of_the_authors() -> None:
    """Where a report names those of its paper, `Author` is who wrote the report; elsewhere it is the paper's."""
    details = "## Details\n\n- **Paper Title:** *Low rank*\n- **Paper Authors:** Ada Lovelace, Alan Turing"
    read = review(f"# Paper Report\n\n**Author:** Grace Hopper\n\n{details}\n\n## Text\n\ntext", title=None)

    assert (read.reviewers, read.paper.authors) == (("Grace Hopper",), ("Ada Lovelace", "Alan Turing"))
    assert review("# Notes\n\n**Author:** Grace Hopper\n\ntext", title=None).paper.authors == ("Grace Hopper",)


@pytest.mark.parametrize("line", ["**Reviewer:** Grace Hopper", "Reviewed by: Grace Hopper", "**리뷰어**: Grace Hopper"])
def test_a_line_may_say_who_wrote_the_review(line: str) -> None:
    """Front matter goes before it, and what is no name is none."""
    assert review(f"# Notes\n\n{line}\n\ntext", title=None).reviewers == ("Grace Hopper",)
    assert review(f"{line}\n\ntext", author="Ada Lovelace").reviewers == ("Ada Lovelace",)
    assert not review(f"{line.partition(':')[0]}: 2\n\ntext").reviewers


@pytest.mark.parametrize(
    "line", ["Ada Lovelace, Alan M. Turing", "*Ada Lovelace and Alan Turing*", "### Ada Lovelace, Alan Turing, Grace Hopper"]
)
def test_a_line_of_names_below_the_title_is_that_of_the_authors(line: str) -> None:
    """It stands alone, and nothing else says who wrote the paper."""
    assert review(f"# Low rank\n\n{line}\n\n## Text\n\ntext", title=None).paper.authors[0] == "Ada Lovelace"


@pytest.mark.parametrize(
    "line",
    [
        "Machine Learning, Computer Vision",
        "Ada Lovelace, Alan Turing\nwrote it.",
        "Ada Lovelace",
        "Low rank, few bits",
        "text\n\nAda Lovelace, Alan Turing",
        "> Ada Lovelace, Alan Turing",
    ],
    ids=["topics", "a sentence", "one", "words", "later", "quoted"],
)
def test_other_lines_below_the_title_name_nobody(line: str) -> None:
    """Topics are written alike, and a sentence may begin so."""
    assert not review(f"# Low rank\n\n{line}\n\n## Text\n\ntext", title=None).paper.authors


ADDRESS = "https://arxiv.org/abs/2601.02256"


@pytest.mark.parametrize("title", ["Low Rank Adaptation of All", "Low Rank (Adaptation)\n  of All"])
def test_names_stand_behind_the_title_below_an_address(title: str) -> None:
    """Below the address with which a text begins, the title has all names in brackets behind it; both leave the text."""
    read = review(f"{ADDRESS}\n\n{title} (Ada Lovelace, Alan Turing)\n\n본문이다.", title=None, path="reviews/260102 Low Rank.md")

    assert (read.paper.title, read.title) == (" ".join(title.split()),) * 2
    assert read.paper.authors == ("Ada Lovelace", "Alan Turing")
    assert "Lovelace" not in read.body


@pytest.mark.parametrize(
    "text",
    [
        f"{ADDRESS}\n\nLow Rank Adaptation of All (Deep Learning, Large Models)",
        f"{ADDRESS}\n\nLow Rank Adaptation of All (Extended)",
        "https://example.org/blog\n\nLow Rank Adaptation of All (Ada Lovelace, Alan Turing)",
        "본문이다.\n\nLow Rank Adaptation of All (Ada Lovelace, Alan Turing)",
    ],
)
def test_other_brackets_name_nobody(text: str) -> None:
    """What is no list of names, or stands below no address of a paper, is text."""
    read = review(text, title="읽은 것")

    assert (read.paper.authors, read.paper.title) == ((), "")
    assert "Low Rank" in read.body
