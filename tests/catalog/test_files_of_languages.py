# SPDX-License-Identifier: MIT
"""Reviews that are there in several languages, each in a file of its own, and how their pages lead to each other."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.compiler import Compiled
from tests.conftest import compiled, dom, file_of_review, html_at

KOREAN = "이 논문은 오래 기다린 방법을 제안하고, 그 방법을 여러 과제에서 차근차근 시험한다."
ENGLISH = "This paper proposes a method that was long awaited and tests it with care on several tasks."


def _site(*names: str) -> Compiled:
    texts = {"k": KOREAN, "e": ENGLISH}
    return compiled({f"reviews/{name}": file_of_review(texts[kind], title=name) for kind, name in (name.split(":") for name in names)})


def _ways(site: Compiled, address: str) -> list[tuple[str, str | None]]:
    """The names of the languages at the head of a page, and where they lead."""
    return [(way.text(), way.attributes.get("href")) for way in dom(html_at(site, address)).css("header .pr-twins > *")]


@pytest.mark.parametrize(
    ("korean", "english"),
    [("x-kor.md", "x-eng.md"), ("x_ko.md", "x_en.md"), ("x.ko.md", "x.en.md"), ("x.md", "x.en.md"), ("ko/x.md", "en/x.md")],
)
def test_each_language_leads_to_the_other(korean: str, english: str) -> None:
    """Both pages name both languages, in the order of the site's, and say which one is being read."""
    site = _site(f"k:{korean}", f"e:{english}")
    addresses = {page.source: page.address for page in site.plan.pages if page.kind == "review"}
    pages = [addresses[f"reviews/{name}"] for name in (korean, english)]

    of_korean, of_english = (_ways(site, page) for page in pages)
    assert [name for name, _ in of_korean] == [name for name, _ in of_english] == ["한국어", "English"]
    assert (of_korean[0][1], of_english[1][1]) == (None, None)
    assert of_korean[1][1]
    assert of_english[0][1]


@pytest.mark.parametrize("other", ["e:y-eng.md", "k:x.ko.md", "e:x-2.md"], ids=["another name", "the same language", "no language"])
def test_other_reviews_are_no_translations(other: str) -> None:
    """Reviews of another name or in the same language have nothing to choose."""
    assert _ways(_site("k:x-kor.md", other), "/reviews/x-kor/") == []


def test_a_translation_is_not_related() -> None:
    """What the head leads to is not offered again below."""
    tags = {"x-eng": ["GRPO", "Flow"], "x-kor": ["GRPO", "Flow"], "z": ["GRPO", "Flow"]} | {
        f"z{number}": [f"t{number}"] for number in range(6)
    }
    texts = {name: ENGLISH if name == "x-eng" else KOREAN for name in tags}
    site = compiled({f"reviews/{name}.md": file_of_review(texts[name], title=name, tags=tags[name]) for name in tags})
    related = next(part for part in dom(html_at(site, "/reviews/x-kor/")).css("aside.pr-foot section") if "관련 리뷰" in part.text())

    assert [link.text() for link in related.css("li a")] == ["z"]


def test_a_translation_is_no_other_review_of_the_paper() -> None:
    """Those below are by others, or of another time."""
    texts = {"x-kor": KOREAN, "x-eng": ENGLISH, "y": KOREAN}
    site = compiled({f"reviews/{name}.md": file_of_review(text, title=name, arxiv="2601.02256") for name, text in texts.items()})
    foot = dom(html_at(site, "/reviews/x-kor/")).css_first("aside.pr-foot section")

    assert foot
    assert [link.text() for link in foot.css("li a")] == ["y"]
