# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from tests.conftest import article_dom, reading, review

TITLE = "Low rank updates of large models"
PAPER = "https://proceedings.example.org/lora24.html"


@pytest.mark.parametrize(
    ("line", "authors", "venue"),
    [
        (f"[{TITLE}]({PAPER}) Lovelace et al., _ICML 2021_", ("Lovelace et al.",), "ICML 2021"),
        (f'["{TITLE}"]({PAPER}) by Ada Lovelace and Alan Turing, ICML’21', ("Ada Lovelace", "Alan Turing"), "ICML’21"),
        (f"[{TITLE}](\n{PAPER}) Lovelace et al., Conference on Ranks 2021", ("Lovelace et al.",), "Conference on Ranks 2021"),
        (f"[{TITLE}]({PAPER}) is what we read, in 2021", (), ""),
        (f"We read [{TITLE}]({PAPER}).", (), ""),
    ],
)
def test_a_link_that_is_called_as_the_review_is_leads_to_the_paper(line: str, authors: tuple[str, ...], venue: str) -> None:
    """A post may begin with its paper: the title as a link, then who wrote it, and where."""
    paper = review(f"{line}\n\n## Text\n\ntext", title=f"Paper Summary: {TITLE}").paper

    assert (paper.link, paper.authors, paper.venue) == (PAPER, authors, venue)


@pytest.mark.parametrize(
    "text",
    [
        "[Low rank](https://example.org/p)",
        f"[{TITLE}](https://example.org/p) and again [{TITLE}](https://example.org/q)",
        f"Text.\n\n## Text\n\n[{TITLE}](https://example.org/p)",
        f"[{TITLE}, explained](https://example.org/p)",
    ],
)
def test_other_links_are_not_the_papers(text: str) -> None:
    """Few words, two addresses, a place below the first section and a longer title say nothing of the paper."""
    assert not review(text, title=TITLE).paper.link


@pytest.mark.parametrize(
    "picture", ["![](cover.png)", '<p align="center">\n<img src="a.png">\n</p>', "[![build](a.svg)](https://example.org)"]
)
def test_a_title_may_stand_below_a_picture(picture: str) -> None:
    """A heading of the first level below a cover or badges is the title, and does not stand there a second time."""
    for title in (None, TITLE):
        read = review(f"{picture}\n\n# {TITLE}\n\n**Authors:** Ada Lovelace\n\n## Text\n\ntext", title=title)
        assert (read.title, read.paper.authors, TITLE in read.body) == (TITLE, ("Ada Lovelace",), False)


def test_a_section_below_a_picture_is_no_title() -> None:
    """A heading of a lower level below a picture begins a section."""
    read = review("![](cover.png)\n\n## Low rank\n\n**Year:** 2021", title=None, path="reviews/lora.md")

    assert (read.title, read.paper.year) == ("lora", "")


@pytest.mark.parametrize("opens", ["> [!info] Metadata", "> [!abstract]- Paper"])
def test_a_box_with_nothing_left_in_it_leaves(opens: str) -> None:
    """Where the page says all that a box does, the box is not shown empty; one line that stays keeps it."""
    lines = f"{opens}\n> **Authors:** Ada Lovelace\n> **Year:** 2021\n>\n"

    assert not review(f"{lines}\n## Text\n\ntext").body.split("## Text")[0].strip()
    assert opens in review(f"{lines}> More.\n\n## Text\n\ntext").body
    assert opens in review(f"{opens}\n\n## Text\n\ntext").body
    assert "[PDF](a.pdf)" in review("> [!info] [PDF](a.pdf)\n> **Year:** 2021\n\n## Text\n\ntext").body


@pytest.mark.parametrize(
    "line",
    [
        "**Date read:** 2026-02-03",
        "*Reviewed: 2026-02-03*",
        "- Read: February 3, 2026",
        "_Added on 2026-02-03_".replace("on ", "on: "),
        "리뷰일: 2026.02.03",
    ],
)
def test_a_line_says_when_a_paper_was_read(line: str) -> None:
    """Without another date, the day on which the paper was read is that of the review."""
    read = reading(f"# Low rank\n\n{line}\n\n## Text\n\ntext\n").review

    assert str(read.date.day if read else "") == "2026-02-03"


@pytest.mark.parametrize("line", ["Date: 2021-02-03", "Published: 2021-02-03", "Read: twice"])
def test_a_day_of_the_paper_is_not_the_reviews(line: str) -> None:
    """A day that may be that of the paper is not taken."""
    assert reading(f"# Low rank\n\n{line}\n\n## Text\n\ntext\n").review is None


def test_a_formula_may_go_on_in_the_next_line() -> None:
    r"""A formula between `\\(` and `\\)` may be broken where the text is; a list ends it."""
    assert article_dom("Given \\\\(X = U \\Sigma\nV^T\\\\), so.").css_first("math")
    assert not article_dom("Given \\\\(X = U\n- V^T\\\\), so.").css_first("math")


def test_a_padded_formula_may_be_a_short_name() -> None:
    """Two letters between dollars and blanks are a formula, and a short word is none."""
    assert article_dom("The parameter $ pp $ is public.").css_first("math")
    assert not article_dom("Pay 5 $ or $ 6.").css_first("math")


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ('- **Title**: "Low rank updates of large\n  models"', "title", "Low rank updates of large models"),
        ("- **Title**: Low rank updates of Multi-\n  Task models", "title", "Low rank updates of Multi-Task models"),
        ("- **Title**: Low rank\n- **Year**: 2021", "title", "Low rank"),
        (
            "- Links: [Project](https://example.org/q), [Paper](https://example.org/p), [Code](https://github.com/a/b)",
            "code",
            "https://github.com/a/b",
        ),
        ("- Links: [Project](https://example.org/q), [Paper](https://example.org/p)", "project", "https://example.org/q"),
    ],
)
def test_lines_about_the_paper_may_go_on(line: str, field: str, value: str) -> None:
    """A title may go on in the next line, and a line may hold all links."""
    assert getattr(review(f"## Paper Details\n\n{line}\n\n## Text\n\ntext").paper, field) == value


@pytest.mark.parametrize("label", ["Full citation", "Citation", "Reference"])
def test_a_citation_names_the_paper_by_its_doi(label: str) -> None:
    """The only DOI of a citation is the paper's."""
    cited = "Lovelace, A., 2021: Low rank. *J. Ranks*, **11**. DOI: 10.1038/x.1"

    assert review(f"**{label}:** {cited}\n\n## Text\n\ntext").paper.doi == "10.1038/x.1"
    assert not review(f"**{label}:** {cited}, DOI: 10.1038/x.2\n\n## Text\n\ntext").paper.doi


@pytest.mark.parametrize(("title", "kicker"), [(f"[Paper] {TITLE}", "Paper"), (f"【论文】{TITLE}", "论文"), (f"[논문] {TITLE}", "논문")])
def test_a_word_for_papers_in_brackets_is_no_part_of_a_title(title: str, kicker: str) -> None:
    """What kind of post it is, is shown above the title; before a colon, the word may belong to it."""
    read = review("text", title=title)

    assert (read.kicker, read.title) == (kicker, TITLE)
    assert review("text", title=f"Paper: {TITLE}").title == f"Paper: {TITLE}"
