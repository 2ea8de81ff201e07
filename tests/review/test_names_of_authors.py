# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from mkdocs_paperreview.catalog.bibtex import bibtex_of
from mkdocs_paperreview.pages.linked_data import article_data
from mkdocs_paperreview.review.names import bare_name
from mkdocs_paperreview.review.paper import Paper
from mkdocs_paperreview.review.review import Review
from tests.conftest import reading, review

NAMES = ("Ada Lovelace", "Alan Turing")
FRONT = "---\ntitle: Low rank\ndate: 2026-01-06\n{}\n---\n\ntext\n"
CREATORS = {
    "Zotero's template in a box": "> [!md]\n> **FirstAuthor**:: Lovelace, Ada  \n> **Author**:: Turing, Alan  \n~\n> **Title**:: Low rank",
    "links to notes": ">> **FirstAuthor**:: [[people/Lovelace, Ada\\|Lovelace, Ada]]\n>> **Author**:: [[Turing, Alan]]",
    "a list": "- Author: Ada Lovelace\n- Author: Alan Turing",
}
LISTS = {
    "family names first": '["Lovelace, Ada", "Turing, Alan"]',
    "all in one item": '["Ada Lovelace, Alan Turing"]',
    "with a word for nobody": "[Ada Lovelace, Alan Turing, N/A]",
    "where they appeared": '"Ada Lovelace, Alan Turing — Journal of Ranks, Vol. 5, June 2021"',
    "in German": "Ada Lovelace und Alan Turing",
    "in French": "Ada Lovelace et Alan Turing",
    "family names first, in German": "Lovelace, Ada und Turing, Alan",
}
OF_POST = {
    "a key": "authors: admin",
    "a list of keys": "authors: [admin]",
    "portraits": "authors:\n  - name: admin\n    title: Engineer\n    image_url: https://example.org/a.png",
}


def _read(front: str) -> Review:
    read = reading(FRONT.format(front))
    assert read.review is not None, read.problems
    return read.review


@pytest.mark.parametrize("lines", CREATORS.values(), ids=CREATORS)
def test_lines_with_one_author_each_name_all_of_them(lines: str) -> None:
    """Where each author has a line, all are the paper's, in order and with the family name last."""
    read = review(f"{lines}\n\n## Notes\n\ntext")

    assert read.paper.authors == NAMES
    assert "Lovelace" not in read.body


@pytest.mark.parametrize("written", LISTS.values(), ids=LISTS)
def test_a_list_holds_names_and_no_more(written: str) -> None:
    """Names are parted, have the family name last, and what is no name is left out."""
    assert _read(f"authors: {written}").paper.authors == NAMES


@pytest.mark.parametrize(
    ("written", "authors"),
    [
        ("Ada Lovelace et al.", ("Ada Lovelace et al.",)),
        ("Ada Lovelace, Alan Turing, and co-authors", ("Ada Lovelace", "Alan Turing co-authors")),
        ('["Lovelace, Ada", "Alan Turing"]', ("Lovelace, Ada", "Alan Turing")),
        ('["Van der Berg, Ada", "Del Rio, Alan"]', ("Ada Van der Berg", "Alan Del Rio")),
        ('["Ada Lovelace, MIT", "Alan Turing, CMU"]', ("Ada Lovelace, MIT", "Alan Turing, CMU")),
        ("Ada Lovelace, ..., Alan Turing", NAMES),
        ("Ada Lovelace, Alan Turing (London; Cambridge).", ("Ada Lovelace", "Alan Turing (London; Cambridge)")),
        ("Ada Lovelace, Alan Turing, ...", (*NAMES, "...")),
        ("Ada Lovelace, Alan Turing (first) ...", ("Ada Lovelace", "Alan Turing (first)", "...")),
        ("Ada Lovelace, … Alan Turing, et al. (about 180)", ("Ada Lovelace", "Alan Turing et al. (about 180)")),
        ("Ada Lovelace — Lab A, Alan Turing — Lab B", ("Ada Lovelace — Lab A", "Alan Turing — Lab B")),
    ],
)
def test_what_belongs_to_a_name_stays(written: str, authors: tuple[str, ...]) -> None:
    """Places of work stay with a name, and others are told of behind the last one."""
    assert _read(f"authors: {written}").paper.authors == authors


@pytest.mark.parametrize("written", OF_POST.values(), ids=OF_POST)
def test_keys_and_portraits_are_of_who_wrote_the_post(written: str) -> None:
    """Docusaurus and Hugo's sites of academics name who posts by a key, or with a portrait: no authors of a paper."""
    read = _read(written)

    assert (read.reviewers, read.paper.authors) == (("admin",), ())


@pytest.mark.parametrize("word", ["N/A", "none", "TBD", '"-"', "unknown", "없음", "未知", "_unknown_"])
@pytest.mark.parametrize("key", ["authors", "paper_title", "venue", "year", "arxiv", "doi", "code", "pdf", "link"])
def test_a_word_for_nothing_is_no_value(key: str, word: str) -> None:
    """What a template has in place of a value is neither shown nor a mistake, and another key of the same field counts."""
    read = reading(FRONT.format(f"{key}: {word}"))

    assert (read.review.paper if read.review else None, read.problems) == (review("text").paper, ())


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("created: 2026-02-03\ndate_read: TBD", "2026-02-03"),
        ("date_read:\ncreated: 2026-02-03", "2026-02-03"),
        ("published-date: 2017-06-12\nadded-date: 2026-02-03", "2026-02-03"),
        ("date-created: 2026-02-03", "2026-02-03"),
        ("review_date: 2026-02-03\ncreated: 2026-01-01", "2026-02-03"),
        ("fecha: 2026-02-03", "2026-02-03"),
    ],
)
def test_the_day_of_the_note_goes_before_that_of_the_paper(lines: str, day: str) -> None:
    """When a paper was read or filed is the review's day; a key without a day gives way to the others."""
    read = reading(f"---\ntitle: Low rank\n{lines}\n---\n\ntext\n").review

    assert str(read.date.day if read else "") == day


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("paper_year: 2021", "year", "2021"),
        ("paper_date: 2021-06-01", "year", "2021"),
        ("paper:\n  date: 2021-06-01", "year", "2021"),
        ("year: 2019-2021", "year", "2019-2021"),
        ("paper_venue: ICML", "venue", "ICML"),
        ("paper_journal: Neuron", "venue", "Neuron"),
        ("doi_url: https://doi.org/10.1038/x.1", "doi", "10.1038/x.1"),
        ("paper_github: https://github.com/a/b", "code", "https://github.com/a/b"),
        ("author(s): Ada Lovelace, Alan Turing", "authors", NAMES),
        ("Autor(es): Ada Lovelace, Alan Turing", "authors", NAMES),
        ("Año: 2021", "year", "2021"),
    ],
)
def test_a_paper_is_described_under_many_keys(line: str, field: str, value: object) -> None:
    """What is said of the paper is read from the names that vaults and blogs have for it."""
    assert getattr(_read(line).paper, field) == value


MARKED = {
    "raised": "Ada Lovelace¹, Alan Turing²",
    "one raised": "Ada Lovelace, Alan Turing²",
    "raised by Pandoc": "Ada Lovelace^1^, Alan Turing^2,3^",
    "signs raised by Pandoc": "Ada Lovelace^1,\\\\*^ and Alan Turing^†^",
    "letters raised by Pandoc": "Ada Lovelace^a^, Alan Turing^a,b^",
    "raised by HTML": "Ada Lovelace<sup>1</sup>, Alan Turing<sup>1,2</sup>",
    "numbers": "Ada Lovelace1*, Alan Turing1,2",
    "signs": "Ada Lovelace*, Alan Turing†",
    "apart": "Ada Lovelace 1,2 *, Alan Turing † 3",
    "a single sign that is no emphasis": "Ada Lovelace, Alan Turing∗",
    "raised with a dot between": "Ada Lovelace¹·†, Alan Turing¹·²·*",
    "a list": "[Ada Lovelace<sup>1</sup>, Alan Turing*]",
}


@pytest.mark.parametrize("written", MARKED.values(), ids=MARKED)
def test_marks_that_lead_to_affiliations_are_no_names(written: str) -> None:
    """Front matter has no list of places that the marks would lead to."""
    assert _read(f"authors: {written}").paper.authors == NAMES


@pytest.mark.parametrize(
    "written",
    ["Ada Lovelace (MIT), Alan Turing (KAIST)", "에이다(서울대), 앨런(KAIST)", "AI² Lab, GPT4 Team, Qwen2 Team", "Qwen 2 Team, GPT 4 Team"],
)
def test_affiliations_in_brackets_stay(written: str) -> None:
    """Where people work is said beside their names, as nothing else says it; nor is a number in the name of a group a mark."""
    assert ", ".join(_read(f"authors: {written}").paper.authors) == written


def test_affiliations_of_all_are_no_name() -> None:
    """What stands in brackets behind all names is where they work, and the line stays that says where each does."""
    read = review("**Authors:** Ada Lovelace¹, Alan Turing² (¹MIT, ²KAIST)\n\ntext")

    assert read.paper.authors == NAMES
    assert "²KAIST" in read.body


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Ada Lovelace (MIT)", "Ada Lovelace"),
        ("에이다(서울대)", "에이다"),
        ("Ada Lovelace et al. (MIT, KAIST)", "Ada Lovelace"),
        ("Ada Lovelace 외 3명", "Ada Lovelace"),
        ("Al Ada", "Al Ada"),
        ("(MIT)", "(MIT)"),
    ],
)
def test_machines_are_told_names_alone(name: str, bare: str) -> None:
    """What search engines and BibTeX are told has no affiliations, and nobody is called `et al.`."""
    assert bare_name(name) == bare
    assert article_data(Paper(authors=(name,)), "Title")["author"] == [{"@type": "Person", "name": bare}]


def test_an_entry_of_bibtex_has_others() -> None:
    """BibTeX has a word of its own for others."""
    entry = bibtex_of(Paper(authors=("Ada Lovelace (MIT)", "Alan Turing et al."), year="2020"), "Title")

    assert "{Ada Lovelace and Alan Turing and others}" in entry
    assert entry.startswith("@misc{lovelace2020title,")


@pytest.mark.parametrize(
    ("line", "names"),
    [("author:: [[Ada Lovelace]] [[Alan Turing]]", NAMES), ("**Authors:** Lovelace A, Turing AM.", ("Lovelace A", "Turing AM"))],
    ids=["links", "a full stop"],
)
def test_names_end_with_their_links_and_without_full_stops(line: str, names: tuple[str, ...]) -> None:
    """Two links to notes are two names, and a full stop behind the last of a list is none of its own."""
    assert review(f"{line}\n\ntext").paper.authors == names


def test_a_link_may_lack_its_scheme() -> None:
    """A repository is known by its host, and a paper's link by more words."""
    paper = review("**Code:** github.com/a/b\n\n[link to the original paper](https://example.org/a.pdf)\n\ntext").paper

    assert (paper.code, paper.link) == ("https://github.com/a/b", "https://example.org/a.pdf")


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ('author: "Lovelace, Ada King"', ("Ada King Lovelace",)),
        ('author: "Lovelace, Ada K."', ("Ada K. Lovelace",)),
        ('author: "Ada Lovelace, Alan Turing"', NAMES),
        ('author: "DeepMind, Alan Turing"', ("DeepMind", "Alan Turing")),
        ('authors: "Ada, Alan Turing"', ("Ada", "Alan Turing")),
    ],
)
def test_one_author_may_have_the_family_name_first(written: str, names: tuple[str, ...]) -> None:
    """A field for one author holds one name where a single word is followed by given names."""
    read = reading(FRONT.format(f"{written}\ndoi: 10.1234/abc")).review
    assert read

    assert (read.paper.authors or read.reviewers) == names
