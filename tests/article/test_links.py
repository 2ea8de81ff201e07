# SPDX-License-Identifier: MIT
"""Links and pictures of an article, resolved or told."""

from __future__ import annotations

import unicodedata
from typing import Any
from urllib.parse import unquote

import pytest

from tests.conftest import article, article_dom, compiled, file_of_review, html_at, names

OTHERS = {
    "reviews/b.md": "/reviews/b/",
    "reviews/sub/c.md": "/ai/c/",
    "reviews/한글 d.md": "/논문/",
    "reviews/a/pic.png": "/reviews/a/pic.png",
    "reviews/pic.png": "/reviews/pic.png",
    "img/y.png": "/img/y.png",
    "guide.md": "/guide/",
    "reviews/old.html": "/reviews/old.html",
    "reviews/old.md": "/reviews/old/",
}
LINKS = {
    "beside": ("b.md", "../b/"),
    "by name": ("c.md", "../../ai/c/"),
    "in a folder": ("sub/c.md", "../../ai/c/"),
    "with a dot": ("./b.md", "../b/"),
    "above": ("../guide.md", "../../guide/"),
    "with a fragment": ("b.md#절", "../b/#%EC%A0%88"),
    "as another generator serves it": ("./sub/c.html#top", "../../ai/c/#top"),
    "a page of HTML that there is": ("old.html", "../old.html"),
    "Korean": ("한글%20d.md", "../../%EB%85%BC%EB%AC%B8/"),
    "in angles": ("<한글 d.md>", "../../%EB%85%BC%EB%AC%B8/"),
    "without its suffix": ("b", "../b/"),
    "an address": ("/ai/c/", "../../ai/c/"),
    "an address without its slash": ("/ai/c", "../../ai/c/"),
    "a Jekyll post": ("{% post_url b %}", "../b/"),
    "from the root": ("/reviews/b.md", "../b/"),
    "on the page": ("#절", "#%EC%A0%88"),
    "elsewhere": ("https://example.org/b.md", "https://example.org/b.md"),
    "a letter": ("mailto:a@example.org", "mailto:a@example.org"),
    "a file that is not there": ("x.pdf", "x.pdf"),
}
ENDED = {
    "https://arxiv.org/abs/2401.00001에서 봅니다": "https://arxiv.org/abs/2401.00001",
    "https://github.com/a/b-c上公开": "https://github.com/a/b-c",
    "https://a.io/page/를 보면": "https://a.io/page/",
    "(https://a.io/page)의 글": "https://a.io/page",
    "https://a.io/x?a=1&b=2。": "https://a.io/x?a=1&b=2",
    "https://a.io/x。[1]{2}^3": "https://a.io/x",
    "https://a.io/x。a&b'c": "https://a.io/x",
    "https://ko.wikipedia.org/wiki/주의）": "https://ko.wikipedia.org/wiki/%EC%A3%BC%EC%9D%98",
    "www.example.com입니다.": "http://www.example.com",
    "| a |\n|---|\n| https://a.io/b에서 |": "https://a.io/b",
}
LISTS = {
    "../index.md": "../../",
    "../tags.md": "../../tags/",
    "../archive.md#2026": "../../archive/#2026",
    "../weeks/2026-W02.md": "../../weeks/2026-W02/",
    "../months/2026-01.md": "../../months/2026-01/",
    "../tags/lora.md": "../../tags/lora/",
}


@pytest.mark.parametrize(("written", "expected"), LINKS.values(), ids=LINKS)
def test_a_link_is_resolved(written: str, expected: str) -> None:
    """A link to a file of the site leads to where that file is served."""
    assert expected == article_dom(f"[x]({written})", others=OTHERS).css_first("a").attributes["href"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("pic.png", "../pic.png"),
        ("./pic.png", "../pic.png"),
        ("a/pic.png", "pic.png"),
        ("../img/y.png", "../../img/y.png"),
        ("/img/y.png", "../../img/y.png"),
    ],
)
def test_an_image_is_found_beside_its_review(written: str, expected: str) -> None:
    """An image is found from the page's address, wherever its file lies."""
    assert expected == article_dom(f"![x]({written})", others=OTHERS).css_first("img").attributes["src"]


def test_images_wait() -> None:
    """Images are loaded when a reader comes near."""
    assert article_dom("![x](pic.png)", others=OTHERS).css_first("img").attributes["loading"] == "lazy"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[x](no.md)", (6, 5)),
        ("글\n\n- a\n- b [링크](no.md#x)", (9, 10)),
        ("```\n[x](no.md)\n```\n[x](no.md)", (9, 5)),
        ("| a |\n|---|\n| [x](no.md) |", (8, 7)),
    ],
)
def test_a_dead_link_has_its_place(text: str, place: tuple[int, int]) -> None:
    """A link to a review that is not there is reported with line and column of its address."""
    found = compiled({"reviews/a.md": file_of_review(text)}).diagnostics

    assert [("dead-link", place)] == [(each.name, (each.line, each.column)) for each in found]


@pytest.mark.parametrize("url", ["no.pdf", "https://example.org/no.md", "", "no"])
def test_other_links_are_not_dead(url: str) -> None:
    """Only a link to a Markdown file can be known to be dead."""
    assert article(f"[x]({url})")[1] == []


@pytest.mark.parametrize("front", [{"draft": True}, {"date": "2026-03-02"}], ids=["draft", "scheduled"])
def test_a_link_to_what_is_held_back_says_so(front: dict[str, Any]) -> None:
    """The file is there, so nobody is told that it is not."""
    files = {
        "reviews/a.md": file_of_review("[x](sub/나.md#y)"),
        f"reviews/sub/{unicodedata.normalize('NFD', '나')}.md": file_of_review(**front),
    }

    messages = [found.message for found in compiled(files).diagnostics if found.name == "dead-link"]

    assert messages == ["`sub/나.md` is a draft, or of a day that has not come: this build has no page of it."]


@pytest.mark.parametrize(("drafts", "expected"), [(False, ["dead-link"]), (True, [])], ids=["site", "preview"])
def test_a_link_to_a_draft_is_dead(drafts: bool, expected: list[str]) -> None:  # noqa: FBT001  # a table of cases
    """A link to a review that is held back leads nowhere, but for the preview."""
    files = {"reviews/a.md": file_of_review("[x](b.md)"), "reviews/b.md": file_of_review(draft=True)}

    assert expected == names(compiled(files, around={"drafts": drafts}))


@pytest.mark.parametrize("text", ENDED)
def test_a_bare_address_ends_before_words(text: str) -> None:
    """Particles of Korean, Chinese words and full stops behind an address are words, where they can be no part of it."""
    found = article_dom(text)

    assert [link.attributes["href"] for link in found.css("a")] == [ENDED[text]]
    assert " ".join(found.text().split()).endswith(text.rsplit("\n", maxsplit=1)[-1].strip("| "))


@pytest.mark.parametrize(
    "address",
    [
        "https://ko.wikipedia.org/wiki/인공지능",
        "https://zh.wikipedia.org/wiki/C语言",
        "https://velog.io/@u/GAN이란",
        "https://github.com/a/b/blob/main/한글.md",
        "https://www.lg전자.com/길",
        "https://a.io/wiki/Moore’s_law",
        "<https://a.io/b를>",
        "[https://a.io/b를](https://a.io/b를)",
    ],
)
def test_a_bare_address_keeps_what_may_be_its_own(address: str) -> None:
    """Addresses hold Hangul and Chinese characters, and brackets say where one ends."""
    written = address.strip("<>").split("](")[-1].rstrip(")")

    assert [unquote(link.attributes["href"] or "") for link in article_dom(address).css("a")] == [written]


@pytest.mark.parametrize("text", ["[PDF](file:///home/ada/a.pdf)", "[PDF]()", "<a href=''>PDF</a>"])
def test_a_link_to_nothing_is_no_link(text: str) -> None:
    """Words whose address is empty, or was left out, do not lead back to the page."""
    found = article_dom(text).css_first("a")

    assert found is None or "href" not in found.attributes


@pytest.mark.parametrize(
    ("heading", "link", "id_"),
    [
        ("## 📌 자료", "#-자료", "자료"),
        ("## ⚙️ 설정", "#️-설정", "설정"),
        ("## ⚙️ 설정", "#-설정", "설정"),
        ("## 잡음 x₀ 예측", "#잡음-x-예측", "잡음-x₀-예측"),
        ("## ① 방법", "#-방법", "①-방법"),
        ("## 결과\n\n## 결과", "#결과-1", "결과-2"),
    ],
)
def test_links_written_for_github_lead_to_their_headings(heading: str, link: str, id_: str) -> None:
    """A link to the id that a heading has on GitHub leads to the heading, and is not complained about."""
    made, problems = article(f"[위로]({link})\n\n{heading}\n\n글\n")

    assert (f'href="#{id_}"' in made.html, problems) == (True, [])


@pytest.mark.parametrize("written", LISTS)
def test_a_list_of_reviews_is_linked_as_the_file_it_would_be(written: str) -> None:
    """A review links a page that lists reviews as ordinary pages do; one that is not made is told."""
    files = {f"reviews/{name}.md": file_of_review(f"[list]({written}) [none](../weeks/2025-W01.md)", tags=["LoRA"]) for name in "ab"}
    site = compiled(files)

    assert f'<a href="{LISTS[written]}">list</a>' in html_at(site, "/reviews/a/")
    assert names(site) == ["dead-link", "dead-link"]
