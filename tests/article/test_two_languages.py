# SPDX-License-Identifier: MIT
"""What an article says in two languages stands side by side; what only looks like it does not."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborNode

from mkdocs_paperreview.article.article import Article
from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.article.workshop import Workshop
from tests.conftest import dom, review

KOREAN = "이 논문은 오래 기다린 방법을 제안하고, 그 방법을 여러 과제에서 차근차근 시험한다. 결과는 앞선 방법보다 낫다."
ENGLISH = "This paper proposes a method that was long awaited and tests it with care on several tasks. It does better than those before."
CHINESE = "本文提出了一种人们期待已久的方法，并在多项任务上对其进行了细致的测试。结果优于以往的方法，代码已经公开。"


CALLS = [
    ("See the English abstract", "한국어 초록 보기"),
    ("영어 초록 펼치기", "초록"),
    ("Abstract in English (click to expand)", "초록을 보기"),
    ("查看英文摘要", "한국어로 읽기"),
    ("英語要旨を見る", "국문 초록 (클릭)"),
]


def _article(text: str, *languages: str) -> Article:
    of = review(text)
    return Workshop(Targets.of([(of.path, of.address)]), languages=languages or ("ko", "en")).article(of)[0]


def _rows(article: Article) -> list[LexborNode]:
    return dom(article.html).css(".pr-row")


def _sides(row: LexborNode) -> list[tuple[str | None, str]]:
    return [(side.attributes.get("lang"), " ".join(side.text().replace("¶", "").split())) for side in row.css(".pr-side")]


@pytest.mark.parametrize("label", ["논문 초록(Abstract)", "초록", "Abstract", "📄 초록 / Abstract", "2. 초록 (원문)"])
def test_an_abstract_in_two_languages_is_paired(label: str) -> None:
    """Below a heading that says so, Korean and then English paragraphs are one abstract."""
    found = _article(f"## {label}\n\n{KOREAN}\n\n{ENGLISH}\n\n## 방법\n\n{KOREAN}")

    assert [_sides(row) for row in _rows(found)] == [[("ko", KOREAN), ("en", ENGLISH)]]


def test_two_labelled_sections_are_paired() -> None:
    """Two abstracts, each under its own heading, stand side by side where the first was."""
    found = _article(f"## 摘要（中文）\n\n{CHINESE}\n\n## 方法\n\n{CHINESE}\n\n## 摘要（原文）\n\n> {ENGLISH}\n", "zh", "en")

    assert _sides(_rows(found)[0]) == [("zh", "摘要（中文）"), ("en", "摘要（原文）")]
    assert _sides(_rows(found)[1]) == [("zh", CHINESE), ("en", ENGLISH)]


@pytest.mark.parametrize(
    "labels", [("한글 초록", "영문 초록"), ("초록 번역", "Abstract"), ("번역 초록", "초록 원문"), ("초록", "English Abstract")]
)
def test_labels_of_abstracts_may_name_their_languages(labels: tuple[str, str]) -> None:
    """Before or behind the word, a language or what was done says which abstract it is."""
    found = _article(f"## {labels[0]}\n\n{KOREAN}\n\n## {labels[1]}\n\n{ENGLISH}\n\n## 방법\n\n{KOREAN}")

    assert _sides(_rows(found)[1]) == [("ko", KOREAN), ("en", ENGLISH)]


def test_chinese_labels_of_abstracts_may_begin_with_their_languages() -> None:
    """`中文摘要` and `英文摘要` are two abstracts of one paper."""
    found = _article(f"## 中文摘要\n\n{CHINESE}\n\n## 英文摘要\n\n{ENGLISH}\n", "zh", "en")

    assert _sides(_rows(found)[1]) == [("zh", CHINESE), ("en", ENGLISH)]


def _fold(label: str, text: str) -> str:
    return f"<details>\n<summary>{label}</summary>\n\n{text}\n\n</details>\n"


@pytest.mark.parametrize("between", ["", "\n"])
@pytest.mark.parametrize(
    "labels", [("English abstract", "한국어 초록"), ("Abstract", "<b>한국어 번역</b>"), ("Original Abstract", "초록"), *CALLS]
)
def test_folded_abstracts_are_paired(labels: tuple[str, str], between: str) -> None:
    """Two folds below each other that are called after abstracts are a pair and stay folds; their labels are none of their words."""
    found = _article(f"앞말이다.\n\n{_fold(labels[0], ENGLISH)}{between}{_fold(labels[1], KOREAN)}\n뒷말이다.")

    assert [side.css_first("details > p").text() for side in _rows(found)[0].css(".pr-side")] == [ENGLISH, KOREAN]
    assert found.abstract == (("en", ENGLISH), ("ko", KOREAN))


@pytest.mark.parametrize(
    "labels",
    [("초록: ", "Abstract: "), ("**초록**: ", "**Abstract**: "), ("**요약 초록：** ", "**Abstract:** "), ("국문 초록 : ", "영문 초록: ")],
)
def test_abstracts_behind_labels_on_their_lines_are_paired(labels: tuple[str, str]) -> None:
    """Two paragraphs below each other that begin with the label of an abstract are a pair; the labels are none of their words."""
    found = _article(f"앞말이다.\n\n{labels[0]}{KOREAN}\n\n{labels[1]}{ENGLISH}\n\n## 방법\n\n뒷말이다.")

    assert [lang for lang, _ in _sides(_rows(found)[0])] == ["ko", "en"]
    assert found.abstract == (("ko", KOREAN), ("en", ENGLISH))


@pytest.mark.parametrize(("one", "other"), [("초록: ", ""), ("초록: ", "Method: "), ("초록이란 무엇인가: ", "Abstract: ")])
def test_a_label_on_the_line_of_one_paragraph_pairs_none(one: str, other: str) -> None:
    """The paragraph below an abstract may say anything."""
    assert not _rows(_article(f"{one}{KOREAN}\n\n{other}{ENGLISH}\n"))


def test_a_folded_original_below_an_abstract_is_its_other_half() -> None:
    """What the fold is called is none of its words."""
    assert _article(f"## 초록\n\n{KOREAN}\n\n{_fold('Original abstract', ENGLISH)}").abstract == (("ko", KOREAN), ("en", ENGLISH))


@pytest.mark.parametrize(
    "text",
    [
        f"## Abstract\n\n| English | 한국어 |\n|---|---|\n| {ENGLISH} | {KOREAN} |\n",
        f"| Abstract | 초록 |\n|---|---|\n| {ENGLISH} | {KOREAN} |\n",
        f"## 초록\n\n| 언어 | 내용 |\n|---|---|\n| EN | {ENGLISH} |\n| KO | {KOREAN} |\n",
    ],
    ids=["columns below a heading", "columns", "rows"],
)
def test_abstracts_in_a_table_are_paired(text: str) -> None:
    """Columns or rows that are called after the languages of an abstract become sides, and the table goes."""
    found = _article(f"앞말이다.\n\n{text}\n## 방법\n\n뒷말이다.")

    assert found.abstract == (("en", ENGLISH), ("ko", KOREAN))
    assert _sides(_rows(found)[-1]) == [("en", ENGLISH), ("ko", KOREAN)]
    assert "<table" not in found.html
    assert "뒷말이다." in found.html


@pytest.mark.parametrize("labels", [("", ""), ("# 한국어\n\n", "# English\n\n")], ids=["by headings", "by labels"])
def test_an_article_in_halves_is_paired_heading_by_heading(labels: tuple[str, str]) -> None:
    """An article that is told twice has each of its sections beside its translation."""
    korean = f"{labels[0]}{KOREAN}\n\n## 방법을 보다\n\n{KOREAN}\n\n{KOREAN}\n\n## 결과를 보다\n\n{KOREAN}\n\n"
    english = f"{labels[1]}{ENGLISH}\n\n## The method\n\n{ENGLISH}\n\n{ENGLISH}\n\n## The results\n\n{ENGLISH}\n"

    found = _article(korean + english)

    assert found.halves == ("ko", "en")
    texts = [_sides(row) for row in _rows(found)]
    assert [("ko", "방법을 보다"), ("en", "The method")] in texts
    assert [("ko", "결과를 보다"), ("en", "The results")] in texts
    assert texts.count([("ko", KOREAN), ("en", ENGLISH)]) == 4


def test_a_heading_begins_the_half_of_its_language() -> None:
    """Where the second half begins with a heading, that is a part of it."""
    sections = ((KOREAN, "방법을 보다"), (KOREAN, "결과를 보다"), (ENGLISH, "The method"), (ENGLISH, "The results"))
    found = _article("".join(f"## {heading}\n\n{text}\n\n" for text, heading in sections))

    assert [_sides(row) for row in _rows(found)][::2] == [
        [("ko", "방법을 보다"), ("en", "The method")],
        [("ko", "결과를 보다"), ("en", "The results")],
    ]


def test_labelled_halves_of_other_headings_stand_side_by_side_as_a_whole() -> None:
    """Halves whose authors say what they are need not have the same headings; without that word, they are left alone."""
    halves = f"{KOREAN}\n\n### 방법\n\n{KOREAN}", f"{ENGLISH}\n\n{ENGLISH}"
    found = _article(f"## 한국어\n\n{halves[0]}\n\n## English\n\n{halves[1]}\n")

    assert [_sides(row) for row in _rows(found)] == [
        [("ko", "한국어"), ("en", "English")],
        [("ko", f"{KOREAN} 방법 {KOREAN}"), ("en", f"{ENGLISH} {ENGLISH}")],
    ]


def test_a_section_that_one_half_lacks_is_said_to_be_missing() -> None:
    """Beside a section without its translation stands that there is none, in the language of the page."""
    halves = f"{KOREAN}\n\n### 방법\n\n{KOREAN}", f"{ENGLISH}\n\n{ENGLISH}\n\n### Method"
    missing = dom(_article(f"## 한국어\n\n{halves[0]}\n\n## English\n\n{halves[1]}\n").html).css(".pr-side--missing")

    assert [side.attributes["lang"] for side in missing] == ["en"]
    assert [side.css_first("p").attributes["lang"] for side in missing] == ["ko"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{KOREAN}\n\n{ENGLISH}", id="neighbours without a label"),
        pytest.param(f"## 방법\n\n{KOREAN}\n\n{ENGLISH}", id="a heading that is no label"),
        pytest.param(f"## 초록\n\n{KOREAN}", id="one language"),
        pytest.param(f"## 초록\n\n{KOREAN}\n\n{ENGLISH * 9}", id="lengths that do not fit"),
        pytest.param(f"## 초록\n\n{KOREAN}\n\n{ENGLISH}\n\n{KOREAN}", id="a language that comes back"),
        pytest.param(f"## 초록\n\n{CHINESE}\n\n{ENGLISH}", id="a language that the site has not"),
        pytest.param(f"## 용어\n\n| English | 한국어 |\n|---|---|\n| {ENGLISH} | {KOREAN} |", id="a table of sentences"),
        pytest.param("## 초록\n\n| English | 한국어 |\n|---|---|\n| model | 모델 |", id="a table of words"),
        pytest.param(f"{_fold('Proof', ENGLISH)}{_fold('증명', KOREAN)}", id="folds that are no labels"),
        pytest.param(f"{_fold('See the abstract of Bo', ENGLISH)}{_fold('초록 작성법 보기', KOREAN)}", id="folds about abstracts"),
        pytest.param(f"{_fold('English', ENGLISH)}{_fold('한국어', KOREAN)}", id="folds of no abstract"),
        pytest.param(f"{_fold('Abstract', ENGLISH)}\n글이다.\n\n{_fold('초록', KOREAN)}", id="folds with words between"),
        pytest.param(f"## 가\n\n{KOREAN}\n\n## 나\n\n{KOREAN}\n\n## References\n\n{ENGLISH}", id="references at the end"),
    ],
)
def test_what_only_looks_like_a_pair_is_left_alone(text: str) -> None:
    """Two languages in one article are no translation of each other without a sign that they are."""
    found = _article(text)

    assert not _rows(found)
    assert not found.is_bilingual


def test_no_word_is_lost_by_pairing() -> None:
    """Pairs, what stands around them, and footnotes are all there."""
    found = _article(f"앞말이다.\n\n## 초록\n\n{KOREAN}\n\n{ENGLISH}[^1]\n\n---\n\n뒷말이다.\n\n[^1]: 각주이다.")

    text = dom(found.html).text()
    assert all(part in text for part in ("앞말이다.", KOREAN, ENGLISH, "뒷말이다.", "각주이다."))


def test_what_contributors_write_is_cleaned_in_pairs_too() -> None:
    """Nothing runs that stands in a half."""
    found = _article(f"## 초록\n\n{KOREAN}<img src=x onerror=alert(1)>\n\n{ENGLISH}<script>alert(1)</script>")

    assert _rows(found)
    assert "onerror" not in found.html
    assert "<script" not in found.html


def test_a_heading_in_two_languages_names_both() -> None:
    """The halves of `한국어 / English` have their languages, and the link mark stays."""
    heading = dom(_article("## 빠른 모델 / A fast model\n\n글.").html).css_first("h2")

    assert [(part.attributes.get("lang"), part.text()) for part in heading.css(".pr-t")] == [("ko", "빠른 모델"), ("en", "A fast model")]
    assert heading.css_first(".headerlink")
