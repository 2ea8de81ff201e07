# SPDX-License-Identifier: MIT

from __future__ import annotations

import pytest

from tests.conftest import review

SAID = {
    r"$\pi_0$: actions by flow": "π₀: actions by flow",
    r"$\pi_{0.5}$ and $x_{t-1}^{2}$": "π₀.₅ and xₜ₋₁²",
    r"\(\ell_1\) norms": "ℓ₁ norms",
    r"$\mathcal{O}(n^2)$ in $\mathbb{R}^d$": "O(n²) in ℝᵈ",
    r"$\frac{a+b}{2}$ of $\sqrt{n}$": "(a+b)/2 of √n",
    r"T$^3$ and $\textbf{S}^2$": "T³ and S²",
    r"$L_\infty$, $V^*$": "L∞, V∗",
    r"360$^\circ$ views": "360° views",
    r"$k$-평균과 $10\times$": "k-평균과 10×",
    r"\textbf{Low} rank, \emph{read}": "Low rank, read",
    ":bulb: 낮은 랭크": "💡 낮은 랭크",
    r"$\hat{y}$, $\tilde{D}_n$ and $\vec{v}$": "ŷ, D̃ₙ and v⃗",
    "$P+$: more of it": "P+: more of it",
}
NO_FORMULAS = ["For $5 and $6", "US$5-$10 a day", r"Prices of \$5 or \$6", "$100K$ of runs", r"$\widehat{xyz}$", r"$\unknown{x}$", "$$x$$"]


@pytest.mark.parametrize("title", SAID)
def test_a_title_is_said_in_characters(title: str) -> None:
    """A title stands in lists, feeds and tabs, where no formula can be set: TeX and names of emoji become plain characters."""
    assert (review(title=title).title, review(f"# {title}\n\ntext", title=None).title) == (SAID[title], SAID[title])


def test_the_title_of_a_paper_and_a_description_are_said_in_characters() -> None:
    """What stands beside a title has no formulas either."""
    read = review(original_title=r"$\pi_0$: actions", description=r"It is $3\times$ faster.")

    assert (read.paper.title, read.description) == ("π₀: actions", "It is 3× faster.")


@pytest.mark.parametrize("title", NO_FORMULAS)
def test_what_cannot_be_said_in_a_line_stays(title: str) -> None:
    """Prices are no formulas, and a formula that needs more than a line stays as its author wrote it."""
    assert review(title=title).title == title


def test_a_heading_that_repeats_a_title_with_a_formula_is_left_out() -> None:
    """The page shows a title once, also where it holds a formula."""
    assert "actions" not in review("# $\\pi_0$: actions\n\ntext", title=r"$\pi_0$: actions").body


def test_an_abstract_of_front_matter_is_said_in_plain_characters() -> None:
    """An abstract is shown as text: short formulas, commands of LaTeX and links are said in words, and its paragraphs stay."""
    written = "We learn $\\Delta W=AB$ in \\emph{each} layer ([code](https://example.org)).\n\nIt costs $5 to $6."

    assert review("text", abstract=written).abstract == (("en", "We learn ΔW=AB in each layer (code).\n\nIt costs $5 to $6."),)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("[2025/06/30 ~ 7/6] 이번 주의 논문\n\n[2025/06/30 ~ 7/6] 이번 주의 논문\n\n여러 편입니다.\n", "[2025/06/30 ~ 7/6] 이번 주의 논문"),
        ("[2025/06/30 ~ 7/6] 이번 주의 논문\n여러 편입니다.\n", "t"),
        ("2025/06/30 ~ 7/6\n\n여러 편입니다.\n", "t"),
        ("2025/06/30에 읽은 논문\n\n여러 편입니다.\n", "t"),
    ],
    ids=["a topic, twice", "a paragraph", "only days", "one day"],
)
def test_a_digest_is_called_after_its_first_line(body: str, title: str) -> None:
    """It names the days of its week, and stands alone; then it is said once."""
    read = review(body, title=None, path="reviews/2025-07-06-t.md")

    assert read.title == title
    assert ("이번 주의 논문" in read.body) == (title == "t" and "이번 주의 논문" in body)
