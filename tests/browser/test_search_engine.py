# SPDX-License-Identifier: MIT
"""The engine of the search, in Chromium: the same terms as the index, and what a reader finds with them."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from mkdocs_paperreview.search.findable import Findable
from mkdocs_paperreview.search.particles import CHAIN
from mkdocs_paperreview.search.terms import stem
from tests.search.pages import index, page, terms_of

GOLDEN = json.loads((Path(__file__).parents[1] / "search" / "golden_terms.json").read_text(encoding="utf-8"))
CORPUS = Path(os.environ.get("PAPERREVIEW_CORPUS") or Path(__file__).parents[2].parent / "shared" / "corpus")
TERMS = """([texts, chain]) => texts.map((text) => {
  const { terms, end } = paperreviewSearch.termsOf(text, new RegExp(chain));
  return [[...terms].flatMap(([term, places]) => places.map((place) => [term, place >> 2, place & 3])), end];
})"""
OPEN = """(files) => {
  const read = async (name) => {
    if (!(name in files)) throw new Error(`no ${name}`);
    return JSON.parse(files[name]);
  };
  globalThis.engine = paperreviewSearch.openEngine(read);
}"""
ENGINE = ("engine.js", "paperreviewSearch")
Ask = Callable[..., dict[str, Any]]
PageWith = Callable[[str, str], Page]


@pytest.fixture(scope="module")
def blank(page_with: PageWith) -> Page:
    """A page with nothing but the engine."""
    return page_with(*ENGINE)


@pytest.fixture(scope="module")
def ask(blank: Page) -> Ask:
    """Ask an index of a few pages."""
    blank.evaluate(OPEN, index(*PAGES))

    def asked(text: str, **options: object) -> dict[str, Any]:
        # A lone surrogate reaches the browser as an escape only.
        given_text = json.dumps(text)
        found: dict[str, Any] = blank.evaluate("([text, options]) => engine.search(JSON.parse(text), options)", [given_text, options])
        return found

    return asked


PAGES = (
    page(
        "세계 모델을 배우기",
        "",
        "환경의 세계 모델을 배우면 적은 시행으로 정책을 얻는다. 모델의 오차가 쌓인다.",
        date="2026-03-02",
        week="2026-W10",
        tags=(("rl", "RL"),),
        lang="ko",
    ),
    page(
        "강화학습 입문",
        "",
        "강화 학습에서는 보상을 최대로 한다. 정확도를 보고, 정확도가 오른다.",
        date="2026-02-02",
        week="2026-W06",
        tags=(("rl", "RL"),),
        lang="ko",
        code=True,
    ),
    page(
        "Quantization of layers",
        "",
        "We quantize <script>alert(1)</script> the layers. 양자화(quantization)는 비트를 줄인다.",
        date="2025-01-02",
        week="2025-W01",
        tags=(("compression", "Compression"),),
        lang="en",
        ai=True,
    ),
    page(
        "Pruning",
        "",
        "정확도는 그대로다. 양자화(quantization)와 함께 쓴다. fine-tuning follows.",
        date="2024-01-02",
        week="2024-W01",
        lang="en",
    ),
    page("비트 줄이기", "", "정확한 값이 아니어도 된다. 배율이 크다.", lang="ko"),
)


def titles(answer: dict[str, Any]) -> list[str]:
    """The titles of the pages that were found, in order."""
    return ["".join(text for text, _ in hit["title"]) for hit in answer["hits"]]


def in_browser(blank: Page, texts: list[str]) -> list[tuple[list[tuple[str, int, int]], int]]:
    """The terms of texts as the browser makes them."""
    found = blank.evaluate(f"([texts, chain]) => JSON.stringify(({TERMS})([JSON.parse(texts), chain]))", [json.dumps(texts), CHAIN])
    return [(sorted((term, position, flags) for term, position, flags in terms), end) for terms, end in json.loads(found)]


def test_golden_terms_in_the_browser(blank: Page) -> None:
    """The browser makes the written terms of each text."""
    found = in_browser(blank, [vector["text"] for vector in GOLDEN])

    assert [(sorted(map(tuple, vector["terms"])), vector["end"]) for vector in GOLDEN] == found


# A browser may know letters that this Python does not yet.
_KNOWN = st.characters().filter(lambda letter: unicodedata.category(letter) != "Cn")
_SOME = st.sampled_from([*"모델을의에서는도강화학습이다하다 -'’ABabs漢字かな\u0301\u1112\u1161\n", "한다", "ing", "policy-gradient", "ﬁ"])


@given(st.lists(st.text(_KNOWN) | st.lists(_SOME, max_size=30).map("".join), min_size=8, max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_both_tokenizers_agree(blank: Page, texts: list[str]) -> None:
    """The browser makes the terms of any text that the index has of it."""
    assert [terms_of(text) for text in texts] == in_browser(blank, texts)


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"There is no corpus at {CORPUS}; name one by PAPERREVIEW_CORPUS.")
def test_both_tokenizers_agree_on_reviews(blank: Page) -> None:
    """So it is for reviews by strangers."""
    texts = [path.read_text(encoding="utf-8", errors="replace")[:4000] for path in sorted(CORPUS.rglob("*.md"))]
    differing = [
        number for number, (one, other) in enumerate(zip(map(terms_of, texts), in_browser(blank, texts), strict=True)) if one != other
    ]

    assert differing == []


_SUFFIXES = "sses ies ied us s eed eedly ed ing edly ingly y ational tional ization ogist ogi li ement ion ll e ative ance fulness".split()


@given(
    st.lists(
        st.tuples(st.text("aeiouybcdlmnrsttg1", max_size=7), st.sampled_from(["", *_SUFFIXES]), st.sampled_from(["", "s", "ly", "ed"])),
        min_size=50,
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
def test_both_stemmers_agree(blank: Page, parts: list[tuple[str, ...]]) -> None:
    """The browser cuts English words as the index does."""
    words = [word for part in parts if (word := "".join(part))]

    assert [stem(word) for word in words] == blank.evaluate("(words) => words.map(paperreviewSearch.stem)", words)


@pytest.mark.parametrize(
    "word", ["andes", "skies", "early", "news", "past", "succeed", "dying", "outing", "generous", "university", "add", "hoping", "sayyid"]
)
def test_stemmers_agree_on_exceptions(blank: Page, word: str) -> None:
    """So it is for words with rules of their own."""
    assert stem(word) == blank.evaluate("paperreviewSearch.stem", word)


@pytest.mark.parametrize("asked", ["세계모델", "세계 모델", "세계모델을", "세계 모델에서는", unicodedata.normalize("NFD", "세계모델")])
def test_spaced_is_joined(ask: Ask, asked: str) -> None:
    """A compound is found however it is written, and is marked in the text as the author wrote it."""
    answer = ask(asked)

    assert titles(answer) == ["세계 모델을 배우기"]
    assert (
        "세계 모델" in "".join(text for text, is_hit in answer["hits"][0]["snippet"] if is_hit)
        or ["세계", True] in answer["hits"][0]["snippet"]
    )
    assert answer["hits"][0]["anchor"] == "part-1"


HEADED = {
    "알파": ("1-서론-ab", "1. 서론: A/B"),
    "베타": ("own.id", "Own words"),
    "감마": ("논문-초록abstract", "논문 초록(Abstract)"),
    "델타": ("c-언어", "C++ 언어"),
    "엡실론": ("a.b", "a.b"),
    "제타": ("snake_case-two", "snake_case two"),
}


@pytest.mark.parametrize("asked", HEADED)
def test_a_section_keeps_its_id(page_with: PageWith, asked: str) -> None:
    """What was found leads to its heading, whether the id of that is made of its words or not."""
    sections = [(anchor, heading, f"{word} 값") for word, (anchor, heading) in HEADED.items()]
    opened = page_with(*ENGINE)
    opened.evaluate(OPEN, index(Findable("/a/", "A", "review", lambda: sections)))

    assert opened.evaluate("(asked) => engine.search(asked)", asked)["hits"][0]["anchor"] == HEADED[asked][0]


def test_particles_do_not_matter(ask: Ask) -> None:
    """A noun is found by itself and with any chain of particles, in the same pages."""
    expected = ask("강화학습")["ids"]

    assert expected
    for asked in ("강화학습을", "강화학습에서는", "강화학습으로부터의", "강화학습이라는"):
        assert expected == ask(asked)["ids"], asked


def test_a_noun_that_ends_like_a_particle_is_whole(ask: Ask) -> None:
    """`정확도` does not bring `정확한`."""
    assert "비트 줄이기" not in titles(ask("정확도"))
    assert ask("정확도")["total"] == 2


@pytest.mark.parametrize(
    ("asked", "expected"), [("layer", "layers"), ("QUANTIZED", "Quantization"), ("finetuning", "fine-tuning"), ("fine tuning", "tuning")]
)
def test_forms_of_english_words(ask: Ask, asked: str, expected: str) -> None:
    """Case, number and hyphens of English words do not matter."""
    answer = ask(asked)

    assert any(expected in text for hit in answer["hits"] for text, is_hit in [*hit["title"], *hit["snippet"]] if is_hit)


@pytest.mark.parametrize(
    ("asked", "why", "title"),
    [
        ("배유", "half-typed", "비트 줄이기"),
        ("배ㅇ", "half-typed", "비트 줄이기"),
        ("quanti", "half-typed", "Quantization of layers"),
        ("강하학습", "spelling", "강화학습 입문"),
        ("quantizatoin", "spelling", "Quantization of layers"),
    ],
)
def test_instead(ask: Ask, asked: str, why: str, title: str) -> None:
    """What is half typed or misspelt finds what was meant, and the answer says so."""
    answer = ask(asked)

    assert title in titles(answer)
    assert answer["instead"]["why"] == why


def test_parts_of_what_stands_together_nowhere(ask: Ask) -> None:
    """Words with only a stroke between them are asked for one by one, where no page has them so."""
    assert titles(ask("환경/오차")) == ["세계 모델을 배우기"]


def test_fewer_words(ask: Ask) -> None:
    """Where no page has all words, the rarest is left out, and the answer says which."""
    answer = ask("세계 모델 xylophone")

    assert titles(answer) == ["세계 모델을 배우기"]
    assert answer["instead"] == {"text": "세계 모델", "why": "fewer-words", "dropped": ["xylophone"]}


def test_typing_says_nothing_of_spelling(ask: Ask) -> None:
    """While a reader types, nothing is corrected."""
    assert ask("강하학습", typing=True)["total"] == 0


def test_facets_and_filters(ask: Ask) -> None:
    """Filters narrow the answer; each facet is counted without its own filter."""
    answer = ask("", filters={"tag": ["rl"]})

    assert answer["ids"] == [0, 1]
    assert answer["facets"]["tag"] == [["rl", "RL", 2], ["compression", "Compression", 1]]
    assert answer["facets"]["year"] == [["2026", "2026", 2]]
    assert ask("", filters={"tag": ["RL"], "code": ["yes"]})["ids"] == [1]
    assert ask("", filters={"ai": ["yes"], "lang": ["en"], "week": ["2025-W01"], "year": ["2025"], "kind": ["review"]})["ids"] == [2]


def test_order_by_date(ask: Ask) -> None:
    """Newest first, when asked for, and where nothing was typed; what has no date comes last."""
    assert ask("")["ids"] == [0, 1, 2, 3, 4]
    assert ask("양자화", sort="date")["ids"] == [2, 3]


def test_pages_of_an_answer(ask: Ask) -> None:
    """An answer is given in pieces; its number and its pages are those of all."""
    answer = ask("", **{"from": 1, "count": 2})

    assert (answer["total"], [hit["id"] for hit in answer["hits"]]) == (5, [1, 2])


def test_the_other_language(ask: Ask) -> None:
    """A word of the glossary brings its other half."""
    assert ask("양자화를")["also"] == ["quantization"]
    assert ask("Quantization")["also"] == ["양자화"]


def test_nothing_is_html(ask: Ask) -> None:
    """What an author or a reader wrote as HTML stays text."""
    snippet = "".join(text for text, _ in ask("alert")["hits"][0]["snippet"])

    assert "<script>alert(1)</script>" in snippet


@pytest.mark.parametrize("asked", ["을", "에서는 은 는", "…!?·", '"', "\ud800", "ㅋㅋㅋ", "ㅏ", " ", "\0", "-"])
def test_queries_without_words(ask: Ask, asked: str) -> None:
    """Only particles, punctuation or halves of letters find nothing, or everything where they are blank; never an error."""
    assert (0 if asked.strip() else 5) == ask(asked)["total"]


@pytest.mark.parametrize(
    "asked",
    [
        "<script>alert(1)</script>",
        "'\"`\\",
        "모델" * 5000,
        "a" * 10_000,
        "가 " * 5000,
        "word " * 3000,
        "\udc00모델\ud800",
        "모델 " + "-".join("abc") * 3000,
        "(" * 10_000,
        "constructor __proto__ toString",
    ],
)
def test_hostile_queries(ask: Ask, asked: str) -> None:
    """Whatever is asked, there is an answer, and it says what was asked."""
    answer = ask(asked)

    assert answer["total"] == len(answer["ids"])


def test_an_empty_site(page_with: PageWith) -> None:
    """A site without pages answers with nothing."""
    opened = page_with(*ENGINE)
    opened.evaluate(OPEN, index())

    assert opened.evaluate("engine.search('모델')")["total"] == 0


def test_a_new_site_between_two_questions(page_with: PageWith) -> None:
    """When a file of the index is gone, the newest index is opened, and the question asked again."""
    opened = page_with(*ENGINE)
    opened.evaluate(
        """([before, after]) => {
          globalThis.published = before;
          let open;
          globalThis.engine = paperreviewSearch.openEngine(async (name) => {
            if (name === "meta") open = published;
            if (open !== published) throw Object.assign(new Error("gone"), { name: "Gone" });
            return JSON.parse(open[name]);
          });
          globalThis.publish = () => { published = after; };
        }""",
        [index(page("Old", "alpha")), index(page("New", "alpha beta"), page("Newer", "the second alpha, farther on"))],
    )
    before = opened.evaluate("engine.search('alpha', {count: 0})")
    opened.evaluate("publish()")
    after = opened.evaluate("engine.search('alpha')")

    assert (before["total"], titles(after)) == (1, ["New", "Newer"])


@pytest.fixture(scope="module")
def ask_more(page_with: PageWith) -> Ask:
    """Ask an index of pages whose words are hard to tell apart."""
    opened = page_with(*ENGINE)
    texts = (
        "출력 결과를 본다. 언어 이해가 낫다.",
        "GPT-4로 쓴다. $x$ 에서는, 에서도, 에서만 그렇다.",
        "표현 학습은 쉽다. 표현이 좋다.",
        "표현을 본다. 표현도 본다.",
    )
    formula = r"The loss \frac{1}{256} \sum_{i=1} \alpha_i is small. A path C:\new\alpha stays."
    norm = r"Rounding takes \operatorname*{arg\,min}_W \lVert WX - \hat{W}X \rVert_2^2 in n\log n, {\bf x} &= y steps, \| x \| at most."
    opened.evaluate(OPEN, index(*(page(f"Page {number}", "", text) for number, text in enumerate((*texts, formula, norm)))))
    return lambda text, **options: opened.evaluate("([text, options]) => engine.search(text, options)", [text, options])


@pytest.mark.parametrize("asked", ["출력결과", "출력결과를", "언어이해", "언어이해는"])
def test_a_compound_may_end_like_a_particle(ask_more: Ask, asked: str) -> None:
    """`출력결과` is found where `출력 결과` is written, although `과` may be a particle."""
    assert ask_more(asked)["ids"] == [0]


@pytest.mark.parametrize("asked", ["GPT-4에서", "GPT-4에서는", "GPT-4으로"])
def test_particles_after_other_letters_say_nothing(ask_more: Ask, asked: str) -> None:
    """A particle after Latin letters is left out, also where texts have it as a word of its own."""
    assert ask_more(asked)["ids"] == [1]


def test_a_part_of_a_compound_is_better_than_nothing(ask_more: Ask) -> None:
    """Of a compound that nothing is like, its known part is searched for, and that is said."""
    answer = ask_more("표현뷁뷁")

    assert set(answer["ids"]) == {2, 3}
    assert answer["instead"] == {"text": "표현", "why": "spelling", "dropped": []}


def test_unknown_words_are_named(ask_more: Ask) -> None:
    """An answer says which words stand nowhere."""
    assert ask_more("뷁뷁뷁 zzzz")["unknown"] == ["뷁뷁뷁", "zzzz"]
    assert ask_more("zzzz 표현")["unknown"] == ["zzzz"]
    assert ask_more("표현")["unknown"] == []


def test_a_brief_answer_reads_no_facets(blank: Page) -> None:
    """The first hits do not wait for what readers narrow by; they are those of the whole answer."""
    files = index(*PAGES)
    blank.evaluate(OPEN, {name: content for name, content in files.items() if name != "facets"})
    brief = blank.evaluate('engine.search("강화학습", { brief: true, count: 5 })')
    blank.evaluate(OPEN, files)
    whole = blank.evaluate('engine.search("강화학습", { count: 5 })')

    assert brief["hits"]
    assert (brief["ids"], brief["hits"]) == (whole["ids"], whole["hits"])
    assert brief["facets"] == {}


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("loss", r"The loss 1/256 ∑ᵢ₌₁ αᵢ is small. A path C:\new\alpha stays."),
        ("rounding", "Rounding takes arg min_W ‖ WX - W\u0302X ‖₂² in n log n, x = y steps, ‖ x ‖ at most."),
    ],
)
def test_formulas_of_a_snippet_can_be_read(ask_more: Ask, asked: str, shown: str) -> None:
    """TeX is shown by signs, without commands; what only looks like it stays."""
    snippet = "".join(text for text, _ in ask_more(asked)["hits"][0]["snippet"])

    assert snippet == shown
