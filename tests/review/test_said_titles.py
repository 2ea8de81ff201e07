# SPDX-License-Identifier: MIT
"""Titles that no heading and no front matter says: a label does, a link, or the top of an outline."""

from __future__ import annotations

import pytest

from tests.conftest import review

LINK = "https://arxiv.org/abs/2601.02256"
TEXT = "\n\n## Summary\n\ntext"


@pytest.mark.parametrize("line", ["**Title:** Low rank", "- Title: Low rank", "**Título:** Low rank", "**标题**：Low rank"])
def test_a_label_may_say_the_title(line: str) -> None:
    """Where nothing else is a title, the line that is labelled so is."""
    read = review(f"{line}\n**Rating:** 5{TEXT}", title=None)

    assert (read.title, "Low rank" in read.body, "Rating" in read.body) == ("Low rank", False, True)
    assert review(f"# Notes of mine\n\n{line}{TEXT}", title=None).title == "Notes of mine"
    assert review(f"{line}{TEXT}", title="Notes of mine").title == "Notes of mine"


def test_a_text_may_begin_with_its_paper() -> None:
    """The words of the lone link with which a text begins are its title, where the link leads to a paper."""
    read = review(f"[Low rank adaptation]({LINK}){TEXT}", title=None)

    assert (read.title, read.paper.arxiv, "Low rank" in read.body) == ("Low rank adaptation", "2601.02256", False)


@pytest.mark.parametrize(
    "first",
    ["[Low rank adaptation](https://example.org/post)", f"[Low rank adaptation]({LINK}) text", f"[Low rank adaptation]({LINK})\ntext"],
    ids=["no paper", "in a line", "in a paragraph"],
)
def test_not_every_link_is_a_title(first: str) -> None:
    """A link to another place, or one in a paragraph, is none."""
    assert review(f"{first}{TEXT}", title=None).title != "Low rank adaptation"


def test_the_first_heading_of_a_page_of_logseq_is_its_title() -> None:
    """It is an item of the page's one list, after the properties; it stays where others stand below it."""
    alone = review("tags:: LoRA\n\n- # Low rank adaptation\n- text", title=None)
    above = review("tags:: LoRA\n\n- # Low rank adaptation\n\t- text", title=None)

    assert (alone.title, "Low rank" in alone.body) == ("Low rank adaptation", False)
    assert (above.title, "Low rank" in above.body) == ("Low rank adaptation", True)
    assert review("- # Low rank adaptation\n- text", title=None).title != "Low rank adaptation"


def test_the_title_beside_authors_is_that_of_the_paper() -> None:
    """A line labelled as a title is about the paper where another names who wrote it; the name of a page of Logseq is not."""
    said = f"**Authors:** Ada Lovelace, Alan Turing{TEXT}"

    assert review(f"# Notes of mine\n\n**Title:** Low rank  \n{said}", title=None).paper.title == "Low rank"
    assert not review(f"# Notes of mine\n\n**Title:** Low rank{TEXT}", title=None).paper.title
    assert not review("title:: Notes of mine\nauthors:: Ada Lovelace, Alan Turing\n\n- text", title=None).paper.title


def test_the_title_of_a_paper_may_be_a_link_to_it() -> None:
    """Its words are the title, and its address is the paper's."""
    paper = review(f"**Paper Title:** [Low rank adaptation]({LINK}){TEXT}").paper

    assert (paper.title, paper.arxiv) == ("Low rank adaptation", "2601.02256")


def test_a_heading_that_ends_with_a_colon_is_no_title() -> None:
    """It names what stands below it, and stays."""
    read = review("## Authors:\n\n- Ada Lovelace\n\n## Text\n\ntext", title=None)

    assert read.title != "Authors:"
    assert "## Authors:" in read.body


@pytest.mark.parametrize("heading", ["Target paper", "Reviewed paper", "Paper under review", "About the paper"])
def test_sections_about_the_paper_have_more_names(heading: str) -> None:
    """What they say of it is read."""
    about = f"## {heading}\n\n- Title: Low rank\n- Authors: Ada Lovelace, Alan Turing"
    paper = review(f"# Notes of mine\n\n{about}{TEXT}", title=None).paper

    assert (paper.title, paper.authors) == ("Low rank", ("Ada Lovelace", "Alan Turing"))


def test_a_heading_may_lead_into_a_program() -> None:
    """The link of a title to an entry in Zotero shows nothing to others; the heading is the title and leaves the text."""
    read = review(f"# [Low rank adaptation](zotero://select/library/items/A1){TEXT}", title=None)

    assert (read.title, "Low rank" in read.body) == ("Low rank adaptation", False)


def test_a_literature_note_is_a_kind_of_post() -> None:
    """It stands above the title."""
    assert review("# Literature Note: Low rank\n\ntext", title=None).title == "Low rank"
