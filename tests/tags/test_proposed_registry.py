# SPDX-License-Identifier: MIT
"""What a site's tags are proposed as: names, other names, and words in two languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mkdocs_paperreview.review.site_tags.proposed_registry import Pair, pairs_in, proposed_tags, registry_text
from mkdocs_paperreview.review.site_tags.read_registry import read_tag_registry
from mkdocs_paperreview.review.site_tags.registry import NO_REGISTRY, RegisteredTag, TagRegistry
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.source.document import Given

RL = ("강화학습", "Reinforcement Learning")
BODIES = {
    "bold": ("**강화학습(Reinforcement Learning)**을 쓴다.", [RL]),
    "a heading": ("## 강화학습 (Reinforcement Learning)", [RL]),
    "a list": ("- 강화학습 (Reinforcement Learning): 보상", [RL]),
    "quotes": ("이는 “강화학습(Reinforcement Learning)”이다.", [RL]),
    "several words": ("**대규모 언어 모델(LLM)**", [("대규모 언어 모델", "LLM")]),
    "a sentence of a list": ("- 첫째로 강화학습(Reinforcement Learning)을 쓴다.", []),
    "within a sentence": ("본 논문은 강화학습(Reinforcement Learning)을 쓴다.", []),
    "no Korean": ("**Reinforcement Learning (RL)**", []),
    "a year": ("**강화학습(2024)**", []),
}


def _proposed(uses: Mapping[str, int], pairs: Mapping[Pair, int] | None = None, registry: TagRegistry = NO_REGISTRY) -> str:
    spellings: dict[str, Counter[str]] = {}
    for tag, count in uses.items():
        spellings.setdefault(tag_key(tag), Counter())[tag] = count
    return registry_text(proposed_tags(spellings, pairs or {}, registry, 2), with_head=False)


@pytest.mark.parametrize(("body", "pairs"), BODIES.values(), ids=BODIES)
def test_words_in_two_languages_are_found(body: str, pairs: list[Pair]) -> None:
    """Korean words with Latin ones in brackets are a pair, where it is plain at which word they begin."""
    assert pairs == list(pairs_in(body))


def test_the_spelling_used_most_is_the_name() -> None:
    """Spellings and slips become other names, with how often each is used."""
    proposal = _proposed({"LLM": 9, "llm": 3, "LLMs": 4})

    assert proposal == "\nLLM:  # 16 reviews\n  aliases: [LLMs, llm]  # 4×, 3×\n"


def test_tags_used_once_are_left_out() -> None:
    """A tag that one review has needs no entry, unless it has other names."""
    assert _proposed({"LoRA": 2, "Mamba": 1}) == "\nLoRA:  # 2 reviews\n"


def test_tags_are_sorted_by_use() -> None:
    """The tags used most come first, and of equals the first by letter."""
    assert [line[0] for line in _proposed({"B": 2, "C": 3, "A": 3}).split("\n") if line.endswith("reviews")] == ["A", "C", "B"]


def test_two_languages_of_one_tag_are_joined() -> None:
    """Where reviews say that two tags are one in two languages, the rarer becomes the label of the other."""
    proposal = _proposed({"Reinforcement Learning": 5, "강화학습": 3}, {RL: 2})

    assert proposal == "\nReinforcement Learning:  # 8 reviews\n  labels: {ko: 강화학습}\n"


def test_a_pair_said_once_is_no_label() -> None:
    """What one review says is not enough for a label."""
    assert "labels" not in _proposed({"Reinforcement Learning": 5}, {RL: 1})


def test_disputed_words_are_no_label() -> None:
    """Where reviews translate a tag in many ways, none is proposed."""
    disputed = {("강화학습", "RL"): 2, ("강화 러닝", "RL"): 2}

    assert "labels" not in _proposed({"RL": 5}, disputed)


def test_a_tag_in_two_languages_says_so_itself() -> None:
    """A tag such as `강화학습(Reinforcement Learning)` joins the two it names."""
    proposal = _proposed({"Reinforcement Learning": 3, "강화학습(Reinforcement Learning)": 5})

    assert proposal.startswith("\nReinforcement Learning:  # 8 reviews\n")
    assert "강화학습(Reinforcement Learning)" in proposal
    assert "labels: {ko: 강화학습}" in proposal


def test_what_the_registry_knows_is_left_out() -> None:
    """Only what is new is proposed."""
    registry = TagRegistry({"LLM": RegisteredTag("LLM", ("Large Language Model",))})

    assert _proposed({"LLM": 9, "Large Language Model": 4, "LoRA": 2}, registry=registry) == "\nLoRA:  # 2 reviews\n"


@given(
    some.dictionaries(
        some.text(some.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=12), some.integers(2, 9), max_size=12
    )
)
def test_a_proposal_is_a_registry(uses: dict[str, int]) -> None:
    """What is proposed is read without a problem, with the same names."""
    clean = {tag: count for tag, count in uses.items() if tag_key(tag) and tag.strip()}
    registry, _, problems = read_tag_registry(Given("tags.yml", _proposed(clean).encode()))
    known = {tag_key(name) for tag in registry.tags.values() for name in (tag.name, *tag.other_names)}

    assert not problems
    assert {tag_key(tag) for tag in clean} <= known
