# SPDX-License-Identifier: MIT
"""Tests for TeX that has to be read in another way than it is written, and for TeX that would take for ever."""

from __future__ import annotations

import re

import pytest

from mkdocs_paperreview.article.math import fault_of, mathml
from mkdocs_paperreview.article.tex_bounds import TooDeep, bounded

READ_AS = {
    "a label": ("x \\label{eq:a} = 1", "x  = 1"),
    "rows below a sum": ("\\sum_{\\substack{i \\\\ j}} x", "\\sum_{\\begin{matrix}i \\\\ j\\end{matrix}} x"),
    "a norm": ("\\norm{x_{1}}", "\\lVert x_{1} \\rVert "),
    "an absolute value": ("\\abs{x}", "\\lvert x \\rvert "),
    "a gap below a row": ("\\begin{aligned}a \\\\[1em] b \\\\ [-.5ex] c\\end{aligned}", "\\begin{aligned}a \\\\ b \\\\ c\\end{aligned}"),
    "where lines stand": ("\\begin{aligned}[t]a\\end{aligned}", "\\begin{aligned}a\\end{aligned}"),
    "rows that nobody numbered": ("\\begin{align}a \\\\ b\\end{align}", "\\begin{align*}a \\\\ b\\end{align*}"),
    "lines in pairs": ("\\begin{alignat}{2}a\\end{alignat}", "\\begin{align*}a\\end{align*}"),
    "a small matrix": ("\\begin{smallmatrix}a\\end{smallmatrix}", "\\begin{matrix}a\\end{matrix}"),
    "an array without columns": ("\\begin{array}{ }a & b\\end{array}", "\\begin{array}{llllllllllll}a & b\\end{array}"),
    "an array with what stands between columns": ("\\begin{array}{@{}l@{\\,}*{2}{c}}a\\end{array}", "\\begin{array}{lcc}a\\end{array}"),
    "a box of text": ("\\mbox{if } x", "\\text {if } x"),
    "a size": ("{\\Large a}", "{ a}"),
    "a colour by its number": ("\\textcolor{#FF0000}{a}", "{a}"),
    "a bar that kramdown needs": ("p(x\\|z)q(z\\|u)", "p(x|z)q(z|u)"),
    "two bars that kramdown needs": ("KL(q(z)\\|\\|p(z))", "KL(q(z)||p(z))"),
    "a tilde as text": ("x \\text{~} p", "x \\sim p"),
    "aligned lines": ("\\begin{eqnarray}a\\end{eqnarray}", "\\begin{aligned}a\\end{aligned}"),
}
OPEN = ("(", "[", "\\lbrace ", "\\langle ", "\\llcorner ", "\\{")


def _shown(tex: str) -> str:
    return mathml(tex, display=False).partition("<annotation")[0]


@pytest.mark.parametrize(("written", "read"), READ_AS.values(), ids=READ_AS)
def test_a_command_that_the_converter_lacks_is_read_as_others_draw_it(written: str, read: str) -> None:
    """A command of other renderers is drawn as what it stands for."""
    assert (_shown(read), ("", "")) == (_shown(written), fault_of(written))


@pytest.mark.parametrize("tex", ["\\|f(x)\\| + \\|y\\|", "D_{KL}(p\\|q)", "\\left\\| x \\right\\|"])
def test_bars_of_a_norm_or_a_divergence_stay_double(tex: str) -> None:
    """Only bars that enclose nothing, and do not stand between two distributions, are taken for escapes."""
    assert "|" not in _shown(tex)


@pytest.mark.parametrize("tex", ["\\mathop{\\lim}_{p \\to 0} f(p)", "\\mathop{\\arg\\min}\\limits_x f(x)", "\\mathop{ \\mathbb{E}}_z f"])
def test_what_belongs_to_an_operator_stands_below_it(tex: str) -> None:
    """Where a formula stands apart, an operator that its author made has its limit below, as those of TeX have."""
    assert "<munder>" in mathml(tex, display=True)
    assert "<munder>" not in mathml(tex.replace("\\limits", ""), display=False)


@pytest.mark.parametrize(
    ("tex", "rows"),
    [
        ("a = b \\\\ = c \\newline = d \\\\", 3),
        ("a &= b \\\\ &= c", 2),
        ("\\begin{cases}a \\\\ b\\end{cases} + {c \\\\ d}", 2),
        ("\\left( a \\\\ b \\right)", 0),
    ],
)
def test_a_formula_that_breaks_its_line_has_rows(tex: str, rows: int) -> None:
    """Where a formula stands apart, what its author puts below each other stands so, also outside of an environment."""
    assert mathml(tex, display=True).count("<mtr>") == rows
    assert "<mtr>" not in mathml("a \\\\ b", display=False)


def test_brackets_without_a_length_at_the_start_of_a_row_stay() -> None:
    """What is no length is part of the row."""
    assert "0.5" in _shown("a \\\\ [0.5] b")


def test_a_number_that_its_author_gave_a_row_stays() -> None:
    """Of numbered rows, only those that are written are shown."""
    assert re.findall(r"\(\d\)", _shown("\\begin{align}a \\tag{3} \\\\ b\\end{align}")) == ["(3)"]


@pytest.mark.parametrize("written", ["77.5% of x", "\\textbf{77.5% }"])
def test_a_percent_sign_in_a_line_begins_no_comment(written: str) -> None:
    """What stands behind it in the same line is shown; in a formula of several lines it begins a comment."""
    assert (_shown(written.replace("%", "\\%")), ("", "")) == (_shown(written), fault_of(written))
    assert "of" not in _shown("77.5% of x\n+ y")


@pytest.mark.parametrize("bracket", OPEN)
def test_brackets_that_stay_open_are_signs(bracket: str) -> None:
    """Many brackets that are never closed, for whose ends the converter would look in turn, are signs like any other."""
    assert bounded(bracket * 13) == f"\\big{bracket}" * 13


@pytest.mark.parametrize("pair", ["(x)", "\\langle x\\rangle ", "\\llcorner x\\lrcorner ", "\\bigl(x\\bigr)", "{(x)}", "(x)}"])
def test_brackets_that_are_closed_stay(pair: str) -> None:
    """Brackets that are closed, however many, are as they were."""
    assert pair * 40 == bounded(pair * 40)


def test_brackets_of_a_side_that_stay_open_lose_it() -> None:
    """A big bracket that opens and is never closed is one that only is big."""
    assert bounded("\\bigl(" * 13) == "\\big(" * 13


def test_a_formula_that_is_nested_too_deep_is_refused() -> None:
    """A formula of more levels than the stack allows is told, and not converted."""
    with pytest.raises(TooDeep):
        bounded("{" * 2001)
