# SPDX-License-Identifier: MIT
"""What a card says of a review whose author gives no description: its first words that are no data of the paper."""

from __future__ import annotations

import pytest

from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.article.workshop import Workshop
from tests.conftest import review

SAYS = "이 글은 낮은 차원의 행렬 두 개로 큰 모델을 조금만 바꾸는 방법을 설명한다."
DATA = {
    "authors": "저자: Ada Lovelace, Alan Turing, Grace Hopper",
    "a link": "논문 링크: https://arxiv.org/abs/2601.02256",
    "the title of the paper": "제목: Low Rank Adaptation of Very Large Models",
    "the title once more": "[논문리뷰] Low Rank Adaptation of Large Models",
    "a part of the title": "Low Rank Adaptation of Large Models",
    "a citation": 'Lovelace, Ada, et al. "Low Rank Adaptation of Large Models." Journal of Tests and Examples (2021).',
    "a citation between strokes": "(Description) Ada Lovelace / Rank of Some Other Models / ICML '2021",
    "a venue": "ICML 2019. [[Paper](https://arxiv.org/abs/2601.02256)]  \nAda Lovelace, Alan Turing",
    "a note on the venue": "Published as a conference paper at ICLR 2021",
    "a name for a link": "📖 Link to the Paper: [Adapting Very Large Models by Low Rank](https://example.org/a.pdf)",
    "a table of contents": "- [처음 하는 이야기와 배경](#a)\n- [방법과 그 까닭](#b)\n\n## a\n\n## b",
    "mails": "Ada Lovelace (Laboratory of Engines) - ada@example.org  \nAlan Turing (Laboratory of Machines) - alan@example.org",
    "a mail at a host of digits": "Ada Lovelace, working at the analytical engine (ada@163.com)",
    "names": "Ada Lovelace1, Alan Turing2∗, Grace Hopper1,2",
    "names between numbers": "Ada Lovelace1* Alan Turing 2 † Grace Hopper1,2 Kurt Gödel3",
    "what authors did": "∗ Equal contribution, † Equal technical contribution, ‡ Project lead",
    "names and what they did": "Ada Lovelace*, Alan Turing*, Grace Hopper (*equal contribution)",
    "a department": "Department of Electrical and Computer Engineering",
    "places of work": "1 Department of Engines, University of London, 2 Bletchley Park",
    "names behind a day": "2019/10/10 Ada Lovelace, Alan Turing\nhttps://arxiv.org/abs/2601.02256",
    "a list of names": "- 저자\n    - Ada Lovelace *1\n    - Alan Turing *2\n- 소속\n    - 1: Department of Engines, London",
    "items above data": "- 주제와 그 밖에 여기 적어 둘 만한 것들의 이름과 번호 및 종류\n- 저자: Ada Lovelace, Alan Turing",
    "a quotation with data": "> 论文题目：Low Rank of Very Large Models\n>\n> 引用：Lovelace A. Low rank[J]. arXiv preprint, 2022.",
    "a reference": "Lovelace, Ada, et al. Low rank of models. In: Proceedings of Tests and Examples. 2022. p. 1-9.",
    "the other title": "Adapting Very Large Models by Matrices of Low Rank",
    "a journal": "_Tests and Examples_ **2018**, _5_, 79; doi:10.1234/tests5040079",
    "a subject": "- **분야:** Low Rank Adaptation, Very Large Models, Matrices",
    "who presents": "発表者: Ada Lovelace (University of London, Department of Engines)",
    "a title above authors": "Some Other Words of the Title\n著者: Ada Lovelace, Alan Turing\n2024年7月23日発表",
    "a type": "- Paper Type: RNN, Memory Limit, Long Short-Term Memory",
    "a note on versions": "**English version** of this article is available.",
    "a link to a translation": "한국어로 쓰인 리뷰를 읽고 싶으시면 이 글이 아니라 [여기](a-kor.md)를 눌러 주시기 바랍니다.",
    "a list of references": "**참고**  \n[1] Ada Lovelace, Alan Turing. Low Rank Adaptation of Small Models, 2018",
    "a note on a preprint": "**备注**: 18 pages, 13 figures, accepted by ICML 2026",
    "statistics": "- 总论文数：50\n- 热门领域：LLM, RL, Transformer, GPT, Diffusion, Vision",
    "names with their places": "저자 :\n\nAda Lovelace∗\n\nDepartment of Engines and Machines\n\n∗ Equal contribution, † led\n\n발표: 2026",
    "a list of names that nothing parts": "저자:\n\n* Ada Lovelace Alan Turing Grace Hopper*\n* University of London\n\n발표: ICML 2026",
    "a day": "**发布日期**: 2025-06-04 (更新: 2025-09-29)",
    "a field": "🎯 **匹配领域**: **支柱一：机器人控制 (Robot Control)** **支柱二：感知 (Perception)**",
    "fields in fashion": "- 热门领域：Adaptation, Large Models, Matrices",
    "categories": "**分类**: cs.AI, cs.CE, cs.CV, cs.LG, cs.RO",
    "numbered addresses": "[2] https://example.org/first [3] https://example.org/second",
    "items beside data": "- 저자: Ada Lovelace, Alan Turing\n- 참고문헌 번호와 분류 및 그 밖에 적어 둘 만한 것: 61, 확장, 2024년 봄",
}


def summary(text: str) -> str:
    return Workshop(Targets.of([])).article(review(text, title="Low Rank Adaptation of Large Models"))[0].summary


@pytest.mark.parametrize("data", DATA.values(), ids=DATA.keys())
def test_data_of_the_paper_are_no_summary(data: str) -> None:
    """Who wrote the paper, where it lies and what it is called stands elsewhere on the page."""
    assert summary(f"{data}\n\n{SAYS}\n") == SAYS


@pytest.mark.parametrize(
    "said",
    [
        SAYS,
        "**핵심 아이디어**: 낮은 차원의 행렬 두 개로 큰 모델을 조금만 바꾼다는 것이다.",
        "[Low Rank](https://example.org/a.pdf) 논문을 읽고 중요한 부분만 골라 정리한 글입니다.",
        "한국어 상품 리뷰의 감성을 행렬 두 개로 알아내는 모델을 처음으로 제안한다.",
        "A Korean version of the large model was found by two small matrices.",
        "At the University of London, two small matrices were found to change a large model.",
        "Low Rank Adaptation of Large Models는 행렬 두 개로 큰 모델을 조금만 바꾼다.",
        "행렬 두 개만 바꾸어 Pass@1, Recall@K, mAP@0.5와 nDCG@10을 모두 조금씩 높인다.",
    ],
)
def test_a_sentence_is_a_summary(said: str) -> None:
    """A sentence with a label, a link, a place or the title in it is one."""
    assert summary(f"{said}\n\n다른 이야기를 길게 이어 가는 둘째 문단도 있다.\n") == said.replace("**", "").replace(
        "[Low Rank](https://example.org/a.pdf)", "Low Rank"
    )


@pytest.mark.parametrize("before", ["https://arxiv.org/abs/2601.02256 ", "**摘要：**\n", "초록 : ", "Abstract: ", "TL;DR: ", "저자:\n\n"])
def test_a_summary_begins_behind_an_address_or_its_name(before: str) -> None:
    """An address that a paragraph begins with, that it is an abstract, and a label that no other one follows are not said."""
    assert summary(f"{before}{SAYS}\n") == SAYS


def test_what_has_only_data_says_these() -> None:
    """A card of a body without sentences has its first data."""
    assert summary(f"{DATA['authors']}\n") == DATA["authors"]


def test_a_paragraph_with_a_formula_says_its_sentences_before_it() -> None:
    """Where all else is data, the whole sentences before the first formula are the summary."""
    assert summary(f"Ada Lovelace, Alan Turing, Grace Hopper\n\n{SAYS} 그 차원 $r$ 은 작다.\n") == SAYS


def test_an_article_within_an_element_has_a_summary() -> None:
    """The first paragraph of an element around all of the text is read where there is no other."""
    assert summary(f'<div class="ko" markdown="1">\n\n{SAYS}\n\n</div>\n') == SAYS


def test_a_sentence_beside_data_goes_before_data() -> None:
    """Where all else is data, a whole sentence among them says more than the first of them."""
    assert summary(f"- {DATA['the title of the paper']}\n- {DATA['authors']}\n- 한 줄로: {SAYS}\n") == f"한 줄로: {SAYS}"


def test_a_template_for_reading_with_keywords_is_no_data() -> None:
    """Keywords at the end of a list of answers make data of none of these."""
    assert summary(f"{DATA['authors']}\n\n- **어떤 내용인가**: {SAYS}\n- **키워드**: `LoRA`, `행렬`\n") == f"어떤 내용인가: {SAYS}"


def test_data_within_an_element_are_no_summary() -> None:
    """Where all of the text is within an element and is data, the card stays without a summary."""
    assert summary(f'<div class="ko" markdown="1">\n\n{DATA["authors"]}\n\n</div>\n') == ""


def test_an_item_of_a_numbered_list_goes_before_data() -> None:
    """Where all else is data, the first item of a list in a quotation that says something is the summary."""
    assert summary(f"논문 링크: https://arxiv.org/abs/2601.02256\n\n> 1. 짧은 말\n> 2. {SAYS}\n") == SAYS


@pytest.mark.parametrize(
    "said", ["행렬 두 개로 큰 모델을 조금만 바꾼다.", "本文只用两个低秩矩阵来微调大型语言模型。", "通过两个低秩矩阵来微调大型语言模型."]
)
def test_a_short_sentence_is_better_than_none(said: str) -> None:
    """A sign says as much as two letters; where there is a longer paragraph, a short one may be a note before it."""
    assert summary(f"짧은 말.\n\n{said}\n") == said
    assert summary(f"{said}\n\n{SAYS}\n") == SAYS


def test_sentences_before_a_formula_go_before_later_paragraphs() -> None:
    """What a review says first is said first, also where a formula follows in the same paragraph."""
    assert summary(f"{SAYS} 여기서 $x$는 행렬이다.\n\n더 나중에 나오는 다른 문단은 이 글의 자세한 이야기를 한다.\n") == SAYS


@pytest.mark.parametrize("heading", ["###### Abstract", "## 0. 초록", "### Low Rank\n\n## Abstract."])
def test_an_abstract_that_heads_an_article_is_its_summary(heading: str) -> None:
    """A converted paper has names, places and mails above it, as its layout has them."""
    text = "Ada Lovelace 1 Alan Turing 2 and others\n\n{ada, alan, grace, edsger, barbara, donald}"
    above, _, below = heading.rpartition("\n\n")

    assert summary(f"{above}\n\n{text}\n\n{below}\n\n{SAYS}\n\n## Introduction\n\nModels are large.") == SAYS


def test_a_link_behind_a_formula_has_no_say_in_what_stands_before_it() -> None:
    link = "[https://example.org/a/very/long/address/of/the/code/of/the/paper](https://example.org)"

    assert summary(f"{SAYS} 행렬의 계수는 $r$ 이며, 코드는 {link} 에 있다.\n\nAnother paragraph of thirty letters and more.") == SAYS
