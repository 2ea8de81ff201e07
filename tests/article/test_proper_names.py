# SPDX-License-Identifier: MIT
"""Which names of an article tie it to others."""

from __future__ import annotations

import pytest

from tests.conftest import article


def test_what_all_reviews_hold_is_no_term() -> None:
    """`TL;DR` and the like are no names by which reviews belong together."""
    assert article("TL;DR: the PDF of GRPO.")[0].terms == ("GRPO",)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lovelace1, Alan Turing2",
        "An End-to-End, Real-Time view",
        "CVPR-2020",
        "Trained by AdamW on an A100",
        "LoRA-based",
        "Detail-Method",
    ],
)
def test_what_any_paper_could_hold_is_no_term(text: str) -> None:
    """Numbered names of authors, ordinary words of titles, venues, and what models are made and measured with relate nothing."""
    assert set(article(text)[0].terms) <= {"LoRA"}


def test_terms_are_singular() -> None:
    """`CNNs` and `CNN` are one name."""
    assert article("Two CNNs are better than a CNN, and GNNs are best.")[0].terms == ("CNN", "GNN")


def test_terms_are_proper_names() -> None:
    """Words with a second capital or a digit are the names of methods and benchmarks."""
    assert article("GRPO and CVTG-2K beat NextFlow, The paper says.")[0].terms == ("CVTG-2K", "GRPO", "NextFlow")


def test_words_in_capitals_are_no_names() -> None:
    """What is only written loudly ties no two reviews."""
    assert article("THE RESULTS AND METHODS OF GRPO")[0].terms == ("GRPO",)


def test_units_and_meetings_tie_no_two_reviews() -> None:
    """That both papers appeared at ICLR, or speak of gigabytes, is no reason to read one after the other."""
    assert article("At ICLR 2022, GRPO took 80 GB of a GPU.")[0].terms == ("GRPO",)


@pytest.mark.parametrize(
    "text",
    [
        "[GRPO](https://example.org/MyPage/FIGURE-1.png)",
        "GRPO, filed under cs.GR",
        '<button data-url="__MY_PAGE__">GRPO</button>',
        "copyTo and GRPO",
    ],
)
def test_names_are_whole_words_that_are_shown(text: str) -> None:
    """Addresses, attributes and parts of other words hold no names."""
    assert article(text)[0].terms == ("GRPO",)
