# SPDX-License-Identifier: MIT
"""The files of an index: the same for the same pages, in small pieces, with what a search needs first."""

from __future__ import annotations

import json
from itertools import pairwise

from mkdocs_paperreview.article.sections import sections_of
from mkdocs_paperreview.search.codes import LARGEST, coded
from mkdocs_paperreview.search.files import BATCH
from mkdocs_paperreview.search.findable import Findable
from mkdocs_paperreview.search.glossary import glossary_of, pairs_in
from mkdocs_paperreview.search.nouns import nouns_and_vocabulary
from mkdocs_paperreview.search.particles import stems

from .pages import index, page

WORDS = "모델 학습 강화 확산 유사도 vector policy gradient 실험 결과를 데이터에서 표현이 attention".split()

_MANY = 30_000


def _many(count: int) -> list[Findable]:
    texts = (" ".join(WORDS[(at * at + number) % len(WORDS)] for at in range(200)) for number in range(count))
    return [page(f"글 {number}", text, date="2026-01-02") for number, text in enumerate(texts)]


def test_same_pages_same_bytes() -> None:
    """Two builds of the same pages give the same files in the same order."""
    assert list(index(*_many(40)).items()) == list(index(*_many(40)).items())


def test_batches_leave_no_trace() -> None:
    """A page stands in the index as it does alone, whichever batch it was read in."""
    pages = [page("filler", "x")] * 300
    pages[7] = pages[140] = pages[299] = page("target", "강화학습")

    assert _pages(_postings(index(*pages), "화학")) == [7, 140, 299]


def _postings(files: dict[str, str], term: str) -> str:
    for name, content in files.items():
        if name.startswith("t/"):
            terms, postings = (part.split(" ") for part in json.loads(content).split("\n"))
            if term in terms:
                return postings[terms.index(term)]
    return ""


def _pages(postings: str) -> list[int]:
    """The pages of a term that stands once on each, where all numbers are small."""
    by_code = {coded(number): number for number in range(_MANY)}
    numbers: list[int] = []
    rest = postings
    while rest:
        size = next(size for size in range(1, 5) if rest[:size] in by_code)
        numbers.append(by_code[rest[:size]])
        rest = rest[size:]
    found, number = [], iter(numbers)
    for head in number:
        found.append((found[-1] if found else -1) + (head >> 2) + 1)
        if len(found) == 1 or found[-2] // BATCH < found[-1] // BATCH:
            next(number)  # the flags of all that follow in this batch
        next(number)
    return found


def test_a_page_without_end_leaves_others_alone() -> None:
    """Of a text, and of a word, of a length that nobody writes the beginning is found; what stands on other pages is found there."""
    pages = page("words", "word " * 1_100_000 + "hidden"), page("word", "가나" * 600_000 + " 끝말"), page("target", "hidden 끝말")
    files = index(*pages)

    assert _pages(_postings(files, "hidden")) == [2]
    assert _pages(_postings(files, "끝말")) == [1, 2]


def test_pieces_are_small() -> None:
    """No file of terms grows much above 16 KB, unless one term alone does."""
    files = {name: content for name, content in index(*_many(400)).items() if name.startswith("t/")}

    assert len(files) > 1
    assert all(len(content) < 20_000 or content.count(" ") < 2 for content in files.values())


def test_a_piece_holds_many_terms() -> None:
    """All terms of a small site are in one file."""
    assert [name for name in index(*_many(3)) if name.startswith("t/")] == ["t/0"]


def test_words_far_down_a_page_are_found() -> None:
    """A place that takes the longest number is written, on whichever page of a batch."""
    pages = page("near", "zeta"), page("far", "word " * 21_000 + "zeta"), page("after", "zeta")

    assert _pages(_postings(index(*pages), "zeta")) == [0, 1, 2]


def test_many_pages_offer_what_is_on_several() -> None:
    """Where there are few pages, a word on one of them is offered; where there are many, it may be a slip."""
    rare, common = page("one", "zebra"), [page("other", "panda")] * 299

    assert [json.loads(index(rare, *others)["v/l5"])["words"].split() for others in (common[:298], common)] == [
        ["other", "panda", "zebra"],
        ["other", "panda"],
    ]


def test_codes_are_told_apart() -> None:
    """Each number has characters of its own, none of which JSON escapes, and no code begins another."""
    codes = sorted({coded(number) for number in (*range(_MANY), 100_000, LARGEST)})

    assert len(codes) == _MANY + 2
    assert not any(after.startswith(before) for before, after in pairwise(codes))
    assert json.dumps("".join(codes)) == f'"{"".join(codes)}"'


def test_nouns_that_end_like_a_particle_are_learnt() -> None:
    """What is met with two particles on three pages is a noun, though its end looks like one."""
    keep, _ = nouns_and_vocabulary({"유사도를": 2, "유사도가": 1, "모델에는": 9, "모델에서": 9, "유사한": 4}, {})

    assert keep == ["유사도"]


def test_vocabulary_offers_words_without_particles() -> None:
    """A misspelt word is compared with stems, and with English words as they are written."""
    _, shelves = nouns_and_vocabulary({"모델을": 2, "모델": 1, "확산": 1}, {"layers": (3, "layer"), "layer": (1, "layer")})

    assert shelves == {"h2": [("모델", 3)], "l6": [("layers", 4)]}


def test_particles_are_not_offered_as_words() -> None:
    """What is a particle, or one syllable with a particle, is no word to offer, unless others follow it as they follow nouns."""
    used = {"값을": 9, "으로": 9, "에서는": 2, "에서도": 2, "모델에서": 200, "결과를": 4, "결과는": 4, "결과": 1}
    keep, vocabulary = nouns_and_vocabulary(used, {})

    assert keep == []
    assert [word for word, _ in vocabulary["h2"]] == ["모델", "결과"]


def test_contracted_particles() -> None:
    """`모델엔` is `모델에는`."""
    assert {word: stems(word) for word in ("모델엔", "모델에선", "모델론", "모델에겐")} == {
        "모델엔": [2],
        "모델에선": [2],
        "모델론": [2],
        "모델에겐": [2],
    }


def test_a_short_word_is_not_several() -> None:
    """Of `확산 모델(diffusion model)`, the glossary does not hold `모델` alone."""
    assert glossary_of({("확산 모델", "diffusion model"): 1, ("이런 모델", "diffusion model"): 1, ("조정", "fine-tuning"): 3}) == []
    assert glossary_of({("강화학습", "reinforcement learning"): 2}) == [("강화학습", "reinforcement learning")]


def test_glossary() -> None:
    """A word that two pages give in both languages is in the glossary, without what stands before it."""
    texts = [
        "이를 양자화(quantization)라 한다.",
        "먼저 양자화(Quantization), 다음은 증류(distillation)",
        "강화 학습(reinforcement learning)",
    ]
    pairs = [pair for text in [*texts, texts[2]] for pair in pairs_in([("", "", text)])]
    counted = {pair: pairs.count(pair) for pair in pairs}

    assert glossary_of(counted) == [("강화 학습", "reinforcement learning"), ("양자화", "quantization")]


def test_sections_of_an_article() -> None:
    """A text goes by its headings; formulas are TeX, code is there, furniture is not, and marks within words leave no gap."""
    html = (
        "<p>앞 <strong>41%</strong>를</p>"
        '<h2 id="방법">방법 &amp; <em>값</em><a class="headerlink" href="#방법" title="x">¶</a></h2>'
        '<p><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x_1</annotation></semantics></math>이다</p>'
        "<pre><code>a &lt; <span>b</span></code></pre>"
        '<table><tr><td>85.3</td><td>2.1<span class="pr-unseen"> (best)</span></td></tr></table>'
        '<p>+5%<span class="pr-claim" title="x"><span aria-hidden="true">✓</span><span class="pr-unseen"> (checked)</span></span>,'
        ' +9%<span class="pr-claim pr-claim--off" title="x">comes to +5%</span></p>'
        '<h3 class="c" id="b&quot;">둘</h3>'
    )

    assert sections_of(html) == [
        ("", "", "앞 41%를"),
        ("방법", "방법 & 값", "x_1 이다 a < b 85.3 2.1 +5%, +9%"),
        ('b"', "둘", ""),
    ]
