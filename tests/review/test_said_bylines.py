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
