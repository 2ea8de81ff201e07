# SPDX-License-Identifier: MIT
"""Where a paper appeared, and in which year."""

from __future__ import annotations

import pytest

from tests.conftest import compiled, file_of_review, html_at, review


def test_a_sentence_is_no_venue() -> None:
    """What is said of a venue in a whole sentence is not its name."""
    assert review("**학회:** 아직 어디에도 나오지 않았다.\n\ntext").paper.venue == ""


@pytest.mark.parametrize(
    ("value", "stays"), [("2019 (Google Research)", True), ("2019.06", True), ("2019년", False), ("2019年", False), ("2019", False)]
)
def test_a_year_is_a_year(value: str, stays: bool) -> None:  # noqa: FBT001  # a column of a table
    """Of what is said of the year, the year is taken; the line stays where it says more."""
    read = review(f"**발표 연도**: {value}\n\n글")

    assert (read.paper.year, "발표" in read.body) == ("2019", stays)


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


@pytest.mark.parametrize(
    "value", ["2021년 3월, arXiv", "2021년 3월 5일에 arXiv", "2021년 3월 5일 (arXiv:2103.01234)", "2021年3月5日，arXiv"]
)
def test_a_day_on_arxiv_is_of_a_year(value: str) -> None:
    """A day on which a paper came out on arXiv is of no venue, but of a year; any other day may be that of a talk."""
    paper = review(f"**발표**: {value}\n\n글").paper

    assert (paper.year, paper.venue) == ("2021", "")
    assert review("**발표**: 2021년 3월 5일\n\n글").paper.year == ""
