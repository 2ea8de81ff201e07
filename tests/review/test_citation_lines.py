# SPDX-License-Identifier: MIT
"""Reviews that begin with the citation of their paper."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.review.paper import Paper
from tests.conftest import reading, review

TITLE = "Low rank: a study of all"
ET_AL, VENUE = ("Lovelace et al.",), "ICML 2021"
CITED = {
    "between strokes": f"Lovelace et al. / {TITLE} / ICML 2021",
    "between strokes without blanks": f"Lovelace et al./ {TITLE}/ ICML-2021",
    "the year first": f"* Lovelace et al. / {TITLE} / 2021 ICML",
    "in quotes": f'> Lovelace et al., "{TITLE}", ICML2021. [[paper]](https://example.org/a.pdf)',
    "in curly quotes and emphasis": f"> **Lovelace et al.** “{TITLE}.” In *ICML 2021*.",
    "as a link": f'[Lovelace et al, _"{TITLE}"_, ICML 2021](https://example.org/a.pdf) ([code](https://example.org/code))',
}


@pytest.mark.parametrize("line", CITED.values(), ids=CITED)
def test_a_first_line_may_cite_the_paper(line: str) -> None:
    """Names, a title and a venue that are all of a line are those of the paper, and the line stays."""
    read = review(f"{line}\n\n본문이다.", title="읽은 것")

    assert (read.paper.authors, read.paper.title, read.paper.venue) == (ET_AL, TITLE, VENUE)
    assert read.paper.link in {"", "https://example.org/a.pdf"}
    assert TITLE in read.body


@pytest.mark.parametrize(
    "description", [f"(Description) Lovelace al. / {TITLE} / ICML 2021", f"Lovelace et al. / {TITLE} / ICML 2021 Poster"]
)
def test_a_description_may_be_filled_into_a_template(description: str) -> None:
    """What the template calls it stays before it, and the kind of talk behind the venue."""
    paper = review("본문이다.", title="LR [Kor]", description=description).paper

    assert (paper.authors, paper.title, paper.venue[:9]) == (ET_AL, TITLE, VENUE)


AROUND = {
    '- [Lovelace, Ada K. "{}." (2021).](https://example.org/a.pdf)': ("Ada K. Lovelace",),
    "[1] Ada Lovelace, {}, 2021": ("Ada Lovelace",),
    '* [A. Lovelace and A. Turing. "{}"](https://example.org/a.pdf)': ("A. Lovelace", "A. Turing"),
    "- [A. Lovelace, A. M. Turing, and G. Hopper. {}. CoRR, abs/1512.00001, 2015.](https://arxiv.org/abs/1512.00001)": (
        "A. Lovelace",
        "A. M. Turing",
        "G. Hopper",
    ),
    'Ada Lovelace, Alan Turing. 2021. "{}." arXiv preprint arXiv:2101.00001.': ("Ada Lovelace", "Alan Turing"),
}


@pytest.mark.parametrize("line", AROUND)
def test_names_may_stand_before_the_title_of_the_review(line: str) -> None:
    """The title of the review is found in a line whatever parts it from the names, in the section about the paper or at the top."""
    for text in (f"## 1. 何か\n\n本文。\n\n### 論文情報・リンク\n\n{line.format(TITLE)}", f"{line.format(TITLE)}\n\n## 本文\n\n本文。"):
        paper = review(text, title=TITLE).paper
        assert (paper.authors, paper.title) == (AROUND[line], TITLE)


@pytest.mark.parametrize("line", ["[1] Ada Lovelace, Something Else, 2021", "Deep Learning, {}, 2021", "Ada Lovelace, {}, 2021을 읽었다."])
def test_other_lines_around_a_title_name_nobody(line: str) -> None:
    """Another title, words of a field, and a sentence are no citation of the paper."""
    assert review(f"{line.format(TITLE)}\n\n본문이다.", title=TITLE).paper.authors == ()


def test_a_description_may_cite_the_paper() -> None:
    """Lists of students' reviews describe each by its paper."""
    read = review("본문이다.", title="LR [Kor]", description=f"Lovelace et al. / {TITLE} / ICML 2021")

    assert (read.paper.authors, read.paper.title, read.paper.venue) == (ET_AL, TITLE, VENUE)


def test_the_first_of_several_between_strokes_may_have_the_family_name_first() -> None:
    """As lists of references write it; two families without others stay two people."""
    assert review("본문이다.", title="LR", description=f"Lovelace, Ada, et al. / {TITLE} / ICML 2021").paper.authors == (
        "Ada Lovelace et al.",
    )
    assert review("본문이다.", title=TITLE, description=f"Lovelace, Turing / {TITLE} / ICML 2021").paper.authors == ("Lovelace", "Turing")


@pytest.mark.parametrize(
    "text",
    [
        f"# Lovelace et al. / {TITLE} / ICML 2021\n\n본문이다.",
        f'---\ntitle: Lovelace et al., "{TITLE}", ICML 2021\n---\n\n본문이다.',
        f"---\ntitle: 읽은 것\n---\n\n# Lovelace et al. / {TITLE} / ICML 2021\n\n본문이다.",
        f"# 읽은 것\n\n---\n{CITED['between strokes']}\n---\n\n본문이다.",
        f"---\n{CITED['between strokes']}\n---\n\n본문이다.",
    ],
    ids=["a heading", "a title", "a heading below a title", "between rules", "where front matter would be"],
)
def test_a_title_or_a_line_between_rules_may_cite_the_paper(text: str) -> None:
    """A citation counts where it is the title itself, and where rules make a heading of it."""
    read = reading(text, "reviews/2026-01-06-a.md").review

    assert read is not None
    assert (read.paper.authors, read.paper.title, read.paper.venue) == (ET_AL, TITLE, VENUE)
    assert TITLE in read.title or TITLE in read.body


@pytest.mark.parametrize(
    "heading",
    [
        "Computer Vision / A study of everything / CVPR 2021",
        "2021 / A study of everything",
        '읽은 것\n\nBo et al., "A study", ICML 2021\n---\n\nDee et al., "Two", ICML 2021\n---',
    ],
)
def test_a_title_that_only_looks_like_a_citation_is_none(heading: str) -> None:
    """Fields of research are no names, and underlined citations are the headings of what a roundup says of each."""
    assert not review(f"# {heading}\n\n본문이다.", title=None).paper.authors


def test_a_title_is_not_said_twice() -> None:
    """Where the title of the review holds that of the paper, the page does not repeat it."""
    description = f"Lovelace et al. / {TITLE} / ICML 2021"

    assert review("글", title=f"{TITLE} [Kor]", description=description).original_title == ""
    assert review("글", title="LR [Kor]", description=description).original_title == TITLE


def test_all_names_may_be_cited() -> None:
    """A citation without others has full names, or the title of the review."""
    names = ("Ada Lovelace", "Bo van der Turing")
    paper = review(f"Ada Lovelace and Bo van der Turing, “{TITLE},” arXiv preprint arXiv:2106.09685, 2021.", title="읽은 것").paper

    assert (paper.authors, paper.title, paper.venue, paper.arxiv) == (names, TITLE, "", "2106.09685")
    assert review(f"Lovelace and Turing / {TITLE} / ICML 2021", title=f"{TITLE} [Eng]").paper.authors == ("Lovelace", "Turing")


def test_a_review_that_is_called_after_another_paper_cites_one_more() -> None:
    """A first line may cite the work on which that of the review rests."""
    assert not review(f"{CITED['in quotes']}\n\ntext", title="Attention is what you need").paper.authors


@pytest.mark.parametrize(
    "text",
    [
        "Computer Vision / A study of everything / CVPR 2021",
        'He said "a study of everything", ICML 2021.',
        'Lovelace et al., "A study of everything", ICML 2021, say that it is low.',
        '- Bo et al., "A study of everything", ICML 2021\n- Dee et al., "Another study", ICML 2020',
        'One.\n\nTwo.\n\nThree.\n\nBo et al., "A study of everything", ICML 2021',
        '글이다.\n\n## 참고 문헌\n\nBo et al., "A study of everything", ICML 2021',
    ],
    ids=["fields", "speech", "a sentence", "references", "far below", "a section"],
)
def test_what_only_looks_like_a_citation_of_the_paper_is_none(text: str) -> None:
    """What may be something else names no paper."""
    assert review(text, title="읽은 것").paper == Paper()


PEOPLE = ("Ada Lovelace", "Alan Turing", "Grace Hopper")


@pytest.mark.parametrize(
    ("line", "authors", "venue"),
    [
        ("[Low Rank Adaptation of All](https://arxiv.org/abs/2106.09685) by Ada Lovelace, Alan Turing and Grace Hopper", PEOPLE, ""),
        (
            "> **[Low Rank Adaptation of All](https://example.org/a.pdf)**, by Ada Lovelace et al. (ICML 2021).",
            ("Ada Lovelace et al.",),
            VENUE,
        ),
    ],
)
def test_a_link_to_the_paper_may_say_by_whom_it_is(line: str, authors: tuple[str, ...], venue: str) -> None:
    """A first line that is a link to the paper and its authors names both."""
    paper = review(f"# Notes on low rank\n\n{line}\n\ntext", title=None).paper

    assert (paper.title, paper.authors, paper.venue) == ("Low Rank Adaptation of All", authors, venue)


@pytest.mark.parametrize(
    "line",
    [
        "[the paper](https://arxiv.org/abs/2106.09685) by Ada Lovelace and Alan Turing",
        "[A Post on Low Rank Models](https://example.org/post) by Ada Lovelace and Alan Turing",
        "[Low Rank Adaptation of All](https://arxiv.org/abs/2106.09685) by Ada Lovelace shows what can be learnt",
        "[Low Rank of All A](https://arxiv.org/abs/1) by Ada Lovelace\n\n[Low Rank of All B](https://arxiv.org/abs/2) by Alan Turing",
    ],
)
def test_other_links_say_nothing_of_authors(line: str) -> None:
    """A link that has no title, one to a post, a sentence, and the lines of a list are no such lines."""
    assert not review(f"# Notes on low rank\n\n{line}\n\ntext", title=None).paper.authors


NAMES_OF_REFERENCES = {
    "Lovelace, Ada, et al.": ("Ada Lovelace et al.",),
    "Lovelace, Ada K., and Alan Turing.": ("Ada K. Lovelace", "Alan Turing"),
    "Ada Lovelace, Alan Turing and Grace Hopper,": ("Ada Lovelace", "Alan Turing", "Grace Hopper"),
}


@pytest.mark.parametrize("names", NAMES_OF_REFERENCES)
def test_a_section_about_the_paper_may_cite_it(names: str) -> None:
    """At the end of a review, the section about the paper holds a reference to it, whose first name may have the family name first."""
    cited = f'{names} "{TITLE.capitalize()}." Proceedings of Tests. ACM, London, 2021.'
    paper = review(f"## 1. 何か\n\n本文。\n\n### 論文情報・リンク\n\n* [{cited}](https://example.org/a.pdf)", title=TITLE).paper

    assert (paper.authors, paper.title, paper.venue) == (NAMES_OF_REFERENCES[names], TITLE, "Proceedings of Tests 2021")


@pytest.mark.parametrize(
    "section",
    [
        '* [Lovelace, Ada, et al. "Something else entirely." Proceedings of Tests. 2021.](https://example.org/a.pdf)',
        f'* Lovelace, Ada, et al. "{TITLE}." Tests 2021.\n* Turing, Alan, et al. "{TITLE}." Tests 2022.',
    ],
)
def test_a_reference_to_another_paper_is_not_taken(section: str) -> None:
    """One that is called otherwise than the review, or one of two, is not surely that of the paper."""
    assert review(f"## 1. 何か\n\n本文。\n\n### 論文情報・リンク\n\n{section}", title=TITLE).paper.authors == ()


@pytest.mark.parametrize("volume", ["12.Aug (2021): 24-37.", "12.8 (2021): 24–37", "521 (2021).", "2021"])
def test_a_volume_of_a_journal_stands_before_its_year(volume: str) -> None:
    """As search engines format a citation."""
    line = f'* [Lovelace, Ada, et al. "{TITLE}." Notes of Machine Studies {volume}](https://example.org/a.pdf)'
    paper = review(f"## 1. 何か\n\n本文。\n\n### 論文情報・リンク\n\n{line}", title=TITLE).paper

    assert (paper.authors, paper.venue) == (("Ada Lovelace et al.",), "Notes of Machine Studies 2021")
