# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.rules.labelled_halves import Half, halves_in

KO = "거대 언어 모델의 가중치를 고정하고 낮은 계수의 행렬만 학습하여 메모리를 크게 줄이는 방법을 제안한다."
EN = "We freeze the weights of a large language model and train low-rank matrices only, which saves most of the memory."
ZH = "我们冻结大型语言模型的权重，只训练低秩矩阵，从而节省大部分内存，并且在推理时没有额外的延迟，效果与全量微调相当。"
JA = "大規模言語モデルの重みを固定し、低ランクの行列だけを学習することで、メモリを大幅に節約する方法を提案する。"

# A body, and what is missing and mistaken in it, by half.
FINE = {
    "sections under an abstract": f"## 초록\n\n### 한국어\n\n{KO}\n\n### English\n\n{EN}\n",
    "labels in brackets": f"## 초록 (한국어)\n\n{KO}\n\n## Abstract (English)\n\n{EN}\n",
    "the original": f"## 📝 摘要（中文）\n\n{ZH}\n\n## 📄 摘要（原文）\n\n> {EN}\n",
    "Japanese": f"## 要旨（日本語）\n\n{JA}\n\n## Abstract (English)\n\n{EN}\n",
    "a name before": f"## 국문 초록\n\n{KO}\n\n## 영문 초록\n\n{EN}\n",
    "codes": f"## 초록 (KO)\n\n{KO}\n\n## 초록 (EN)\n\n{EN}\n",
    "one heading for both": f"## 논문 초록(Abstract)\n\n{KO}\n\n{EN}\n",
    "two names in one heading": f"## Abstract (한국어 / English)\n\n{KO}\n\n{EN}\n",
    "an article in halves": f"# LoRA\n\n## 한국어\n\n### 방법\n\n{KO}\n\n## English\n\n### Method\n\n{EN}\n",
    "a note in another language": f"## Abstract (English)\n\n{EN}\n\n{KO}\n",
    "a short half": f"## 초록 (Abstract)\n\n낮은 계수의 행렬 두 개만 학습해 메모리를 아낀다.\n\n{EN}\n",
    "a paragraph of both": f"## 논문 초록(Abstract)\n\n{KO} {EN}\n",
}
NONE = {
    "a heading in one language": f"## 초록\n\n{KO}\n\n## Results\n\n{EN}\n",
    "headings that are all translated": f"## 초록 (Abstract)\n\n{KO}\n\n## 방법 (Method)\n\n{KO}\n",
    "a translated term": f"## 초록 (Abstract)\n\n{KO}\n\n## 방법\n\n{KO}\n",
    "a translated Chinese term": f"## 摘要 (Abstract)\n\n{ZH}\n",
    "a term translated from English": f"## **Abstract（초록）**\n\n{KO}\n",
    "results of a language": f"## 결과\n\n### English\n\n{KO}\n\n### Korean\n\n{KO}\n",
    "languages among other sections": f"## English\n\n{KO}\n\n## Korean\n\n{KO}\n\n## Method\n\n{KO}\n",
    "nothing": "",
}


def only(body: str) -> Half:
    (half,) = halves_in(body)
    return half


@pytest.mark.parametrize("body", FINE.values(), ids=FINE)
def test_halves_that_say_what_they_are_have_no_fault(body: str) -> None:
    """Nothing is missing where each half has text in the language it says."""
    halves = halves_in(body)

    assert halves
    assert not any(half.missing is not None or half.mistaken_for for half in halves)


@pytest.mark.parametrize("body", NONE.values(), ids=NONE)
def test_headings_that_label_nothing_make_no_half(body: str) -> None:
    """A section about a language is no text in it, and a translated term promises none."""
    assert not halves_in(body)


def test_an_empty_half_is_missing() -> None:
    """A heading that no text follows promises a language that is not there."""
    halves = halves_in(f"## 초록\n\n### 한국어\n\n{KO}\n\n### English\n\n## 결과\n\n{KO}\n")

    assert [half.missing for half in halves] == [None, "en"]


def test_an_empty_original_is_missing() -> None:
    """The original has no language that its heading says, and may be missing all the same."""
    assert [half.missing for half in halves_in(f"## 摘要（中文）\n\n{ZH}\n\n## 摘要（原文）\n\n---\n")] == [None, ""]


@pytest.mark.parametrize(("text", "missing"), [(KO, "en"), (EN, "ko")])
@pytest.mark.parametrize("heading", ["논문 초록(Abstract)", "초록 (한국어 / English)", "Abstract / 초록"])
def test_one_language_of_two_is_missing(heading: str, text: str, missing: str) -> None:
    """A heading in two languages promises text in both."""
    assert missing == only(f"## {heading}\n\n{text}\n").missing


@pytest.mark.parametrize(
    ("heading", "text", "found"),
    [
        ("초록 (English)", KO, "ko"),
        ("초록 (한국어)", EN, "en"),
        ("摘要（中文）", EN, "en"),
        ("🇺🇸 English Abstract", f"> {KO}", "ko"),
        ("**Abstract (Korean)**", EN, "en"),
        ("要旨（日本語）", ZH, "zh"),
    ],
)
def test_text_in_another_language_is_mistaken(heading: str, text: str, found: str) -> None:
    """A half whose text is all in another language than its heading says is labelled wrongly."""
    assert found == only(f"## {heading}\n\n{text}\n").mistaken_for


def test_halves_that_changed_places_are_both_mistaken() -> None:
    """Each holds the other's language."""
    assert [half.mistaken_for for half in halves_in(f"## 한국어\n\n{EN}\n\n## English\n\n{KO}\n")] == ["en", "ko"]


def test_a_short_text_is_not_judged() -> None:
    """A few words tell no language."""
    assert not only("## 초록 (English)\n\n없음\n").mistaken_for


def test_addresses_are_no_english() -> None:
    """A link below a Korean abstract is not its English half."""
    assert only(f"## 논문 초록(Abstract)\n\n{KO}\n\nhttps://example.org/abs/2601.02256/a-long-address-of-a-paper\n").missing == "en"


def test_a_half_knows_its_heading() -> None:
    """The heading's span is its line."""
    body = f"A\n\n## 초록 (English)\n\n{KO}\n"
    half = only(body)

    assert body[half.heading.start : half.heading.end] == "## 초록 (English)"


@given(
    some.lists(
        some.sampled_from(["# 초록", "## English", "## 한국어", "### Abstract (한국어/English)", "##", KO, EN, "", "text"]), max_size=12
    )
)
def test_any_body_has_halves_or_none(lines: list[str]) -> None:
    """Looking for halves never fails."""
    for half in halves_in("\n".join(lines)):
        assert half.languages
