# SPDX-License-Identifier: MIT
"""The terms of texts, with their positions and flags."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_paperreview.search.normal import normal
from mkdocs_paperreview.search.particles import stems

from .pages import terms_of

GOLDEN = json.loads(Path(__file__).with_name("golden_terms.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("vector", GOLDEN, ids=[ascii(vector["text"]) for vector in GOLDEN])
def test_golden_terms(vector: dict[str, object]) -> None:
    """A text has the terms, positions and flags that are written down for it; the browser's half is tested against the same file."""
    terms, end = terms_of(str(vector["text"]))

    assert (vector["terms"], vector["end"]) == ([list(term) for term in terms], end)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("모델에서는", "모델"),
        ("함수라는", "함수"),
        ("함수로부터의", "함수"),
        ("노선이라고도", "노선"),
        ("벡터만으로는", "벡터"),
        ("이미지들에", "이미지"),
        ("학습했습니다", "학습"),
        ("학습되었으며", "학습"),
        ("유사도를", "유사도"),
        ("전문가는", "전문가"),
        ("회로를", "회로"),
        ("회로", ""),
        ("강화학습", ""),
    ],
)
def test_stems(word: str, expected: str) -> None:
    """Chains of particles and endings leave the noun as the shortest stem, and nothing of two syllables is cut."""
    lengths = stems(word)

    assert expected == (word[: lengths[0]] if lengths else "")


@given(st.text())
def test_normal_form_stays(text: str) -> None:
    """What has its normal form keeps it, but for letters that only lower case takes apart."""
    once = normal(normal(text))

    assert once == normal(once)


@given(st.text(alphabet=st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=12), st.data())
def test_blanks_change_no_position(word: str, data: st.DataObject) -> None:
    """A word that is written in two has as many positions as in one, and pairs at the same places."""
    cut = data.draw(st.integers(0, len(word)))
    whole, size = terms_of(word)
    halves, size_of_halves = terms_of(f"{word[:cut]} {word[cut:]}")

    assert size == size_of_halves
    assert {term[:2] for term in halves if len(term[0]) == 2} <= {term[:2] for term in whole}
