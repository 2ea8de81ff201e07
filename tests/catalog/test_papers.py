# SPDX-License-Identifier: MIT

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

import pytest

from mkdocs_paperreview.catalog.bibtex import bibtex_of
from mkdocs_paperreview.compiler import Compiled
from mkdocs_paperreview.hosts.site_head import SiteHead
from mkdocs_paperreview.review.paper import Paper
from tests.conftest import compiled, dom, file_of_review, html_at

PAPER = "/papers/2106.09685/"
DIGEST = """\
## One paper / 논문 하나

https://arxiv.org/abs/2106.09685

## Another paper / 논문 둘

https://arxiv.org/abs/2305.18290
"""


def _about(arxiv: str = "2106.09685", **front: Any) -> str:
    return file_of_review("text", arxiv=arxiv, **front)


def _papers(site: Compiled) -> list[str]:
    return [page.address for page in site.plan.pages if page.kind == "paper"]


def _data(site: Compiled, address: str) -> dict[str, Any]:
    """What the head of a page says in the words of schema.org."""
    page = next(page for page in site.plan.pages if page.address == address)
    head = SiteHead("Reviews", "https://example.org", ("ko",)).of_page(page, f"https://example.org{address}")
    found = dom(head).css('script[type="application/ld+json"]')
    said: dict[str, Any] = json.loads(found[0].text()) if found else {}
    return said


def test_a_paper_with_two_reviews_has_a_page() -> None:
    """The page links all reviews of a paper, the newest first, and they link it."""
    site = compiled({"reviews/a.md": _about(title="Old", date="2026-01-01"), "reviews/b.md": _about(title="New")})

    assert [link.text() for link in dom(html_at(site, PAPER)).css(".pr-rows a")] == ["New", "Old"]
    assert dom(html_at(site, "/reviews/a/")).css(f'a[href="../..{PAPER}"]')


def test_a_paper_with_one_review_has_none() -> None:
    """What stands on the review's own page needs no other."""
    assert _papers(compiled({"reviews/a.md": _about()})) == []


def test_a_paper_in_a_digest_has_a_page() -> None:
    """The page of a paper leads to the section of each digest that speaks of it, and has its titles."""
    site = compiled({"reviews/a.md": file_of_review(DIGEST, kind="digest"), "reviews/b.md": _about(title="Own")})
    page = dom(html_at(site, PAPER))
    links = [unquote(link.attributes["href"] or "") for link in page.css(".pr-rows a")]

    assert _papers(site) == [PAPER, "/papers/2305.18290/"]
    assert links == ["../../reviews/b/", "../../reviews/a/#one-paper--논문-하나"]
    assert page.css_first("h1").text() == "One paper"  # type: ignore[union-attr]  # a page has a heading


@pytest.mark.parametrize("heading", ["논문 하나 / One paper", "One paper / 논문 하나"])
def test_a_paper_is_cited_by_its_own_title(heading: str) -> None:
    """Of the two titles that a digest has for a paper, the one to cite is not that in the language of the digest."""
    digest = f"## {heading}\n\nhttps://arxiv.org/abs/2106.09685\n\n글은 한국어입니다. 글은 한국어입니다.\n"
    site = compiled({"reviews/a.md": file_of_review(digest, kind="digest", lang="ko")})

    assert "title         = {{One paper}}" in html_at(site, PAPER)


def test_a_paper_shows_its_results() -> None:
    """The results of a paper's reviews stand on its page, with their boards."""
    results = [{"model": "LoRA", "dataset": "WikiSQL", "metric": "Accuracy", "value": 73.4}]
    site = compiled({"reviews/a.md": _about(results=results), "reviews/b.md": _about()})

    assert dom(html_at(site, PAPER)).css('a[href="../../boards/wikisql/"]')


@pytest.mark.parametrize("field", ["permalink", "aliases"])
def test_a_review_may_have_the_address_of_a_paper(field: str) -> None:
    """The page of a paper gives way to an address that an author chose."""
    site = compiled({"reviews/a.md": _about(title="Chosen", **{field: PAPER}), "reviews/b.md": _about()})
    kept = next(page.address for page in site.plan.pages if page.source == "reviews/a.md")

    assert (site.diagnostics, _papers(site)) == ((), ["/papers/2106.09685-2/"])
    assert kept == (PAPER if field == "permalink" else "/reviews/a/")


@pytest.mark.parametrize("doi", ["10.1038/s41586-021-03819-2", "10.1000/(a)'&;b=\u2028", "10.1000/a/../../b"])
def test_a_doi_is_one_part_of_an_address(doi: str) -> None:
    """Whatever a DOI holds, its page lies right below `/papers/`."""
    (address,) = _papers(compiled({"reviews/a.md": file_of_review(doi=doi), "reviews/b.md": file_of_review(doi=doi)}))

    assert (address.count("/"), address[:8]) == (3, "/papers/")
    assert not {"<", ">", ".."} & {*address, *address.split("/")}


def test_a_review_says_what_it_reviews() -> None:
    """The head of a review names it as a review of a scholarly article, with both titles, people and dates."""
    review = _about(title="Read closely", author="Ada", paper_title="LoRA", authors=["Edward Hu", "Yelong Shen"], year="2021")
    said = _data(compiled({"reviews/a.md": review}), "/reviews/a/")

    assert (said["@type"], said["name"], said["author"][0]["name"]) == ("Review", "Read closely", "Ada")
    assert tuple(said["itemReviewed"][key] for key in ("@type", "name", "datePublished")) == ("ScholarlyArticle", "LoRA", "2021")
    assert said["url"] == "https://example.org/reviews/a/"


def test_a_digest_is_no_review_of_a_paper() -> None:
    """A roundup says nothing that is true of a review only."""
    assert _data(compiled({"reviews/a.md": file_of_review(DIGEST, kind="digest")}), "/reviews/a/") == {}


def test_nothing_ends_the_data_in_the_head() -> None:
    """A title that holds the end of a script is a title still."""
    title = "</script> <script>alert(1)</script><!-- &"
    said = _data(compiled({"reviews/a.md": _about(title=title)}), "/reviews/a/")

    assert title == said["name"]


def test_bibtex_names_what_is_known() -> None:
    """An entry has the key author-year-word, and the fields that are known."""
    paper = Paper(authors=("Edward J. Hu", "Shen, Yelong"), venue="ICLR 2022", arxiv="2106.09685")

    assert bibtex_of(paper, "LoRA: Low-Rank Adaptation") == (
        "@inproceedings{hu2022lora,\n"
        "  title         = {{LoRA: Low-Rank Adaptation}},\n"
        "  author        = {Edward J. Hu and Shen, Yelong},\n"
        "  year          = {2022},\n"
        "  booktitle     = {ICLR 2022},\n"
        "  eprint        = {2106.09685},\n"
        "  archivePrefix = {arXiv},\n"
        "  url           = {https://arxiv.org/abs/2106.09685}\n"
        "}"
    )


@pytest.mark.parametrize(
    ("authors", "title", "key"),
    [
        (("Łukasz Müller",), "The A of B", "muller2021b"),
        (("김지원",), "Attention", "2021attention"),
        (("김지원",), "주의", "paper2021"),
        ((), "주의", "paper2021"),
    ],
)
def test_bibtex_keys_are_ascii(authors: tuple[str, ...], title: str, key: str) -> None:
    """A key is made of what ASCII has of names and titles."""
    assert f"{{{key}," in bibtex_of(Paper(authors=authors, year="2021"), title).split("\n")[0]


@pytest.mark.parametrize("title", ["100% & more_$#", "a } b", "{", r"\input{x}", "a\nb", "~^"])
def test_bibtex_is_escaped(title: str) -> None:
    """No title ends its field, opens another or runs a command of its own."""
    field = bibtex_of(Paper(year="2021"), title).split("\n")[1]

    assert field.count("{") == field.count("}")
    assert field.endswith("}},")
    assert not {"\\input{", " & ", " % "} & {field[at : at + 7] for at in range(len(field))}


def test_a_name_with_and_is_one_author() -> None:
    """`and` parts authors: a name that holds it is kept together."""
    assert "{{Alice and Bob} and Carol}" in bibtex_of(Paper(authors=("Alice and Bob", "Carol")), "T")
