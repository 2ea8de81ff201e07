# SPDX-License-Identifier: MIT
"""TeX as MathML: what is a formula, what is read in another way than it is written, and what would take for ever."""

from __future__ import annotations

import re

import pytest

from mkdocs_paperreview.article.math import fault_of, mathml
from mkdocs_paperreview.article.tex_bounds import TooDeep, bounded
from tests.conftest import article_dom

INLINE = {
    "dollars": ("값 $x^2$ 는", "x^2"),
    "dollars beside Hangul": ("$x^2$는", "x^2"),
    "LaTeX": ("값 \\(x^2\\) 는", "x^2"),
    "kramdown": ("값 $$x^2$$ 는", "x^2"),
    "with blanks": ("값 $ x^2 $ 는", "x^2"),
    "with stars": ("$a*b*c$", "a*b*c"),
    "with underscores": ("$a_b c_d$", "a_b c_d"),
    "with less than": ("$a<b$", "a<b"),
    "in a table": ("| a |\n|---|\n| $x^2$ |", "x^2"),
    "in a heading": ("## 식 $x^2$", "x^2"),
}
DISPLAY = {
    "dollars": "$$\nx^2\n$$",
    "dollars on a line": "$$x^2$$",
    "LaTeX": "\\[\nx^2\n\\]",
    "after text": "글\n\n$$\nx^2\n$$\n\n글",
    "an environment": "$$\n\\begin{aligned}a &= b \\\\ c &= d\\end{aligned}\n$$",
    "an empty line": "$$\nx_1 =\n\n2\n$$",
    "a minus at the start": "$$\nx_1\n- y_2\n$$",
}
FAILED = ("\\frac{1", "\\begin{foo}x", "\\left( x", "\\frac", "x^", "\\text{<b>")

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


@pytest.mark.parametrize(("text", "tex"), INLINE.values(), ids=INLINE)
def test_a_formula_in_a_line_is_math(text: str, tex: str) -> None:
    """A formula becomes MathML that keeps its TeX."""
    assert tex == article_dom(text).css_first("math annotation").text()


@pytest.mark.parametrize(("text", "_tex"), INLINE.values(), ids=INLINE)
def test_a_formula_in_a_line_stays_in_it(text: str, _tex: str) -> None:
    """A formula within a sentence does not break it, in kramdown's notation either."""
    assert article_dom(text).css_first("math").attributes.get("display") is None


@pytest.mark.parametrize("text", DISPLAY.values(), ids=DISPLAY)
def test_a_formula_of_its_own_is_displayed(text: str) -> None:
    """A formula that has its line for itself is displayed."""
    assert article_dom(text).css_first("math").attributes.get("display") == "block"


@pytest.mark.parametrize("tex", FAILED)
def test_a_failed_formula_is_shown_as_code(tex: str) -> None:
    """A formula that cannot be read is shown as its author typed it, or mended with its TeX kept."""
    shown = article_dom(f"값 ${tex}$ 는").css_first("code.pr-tex, annotation")

    assert shown is not None
    assert tex == shown.text()


@pytest.mark.parametrize("tex", ["\\text{a_b}", "\\text { kernel_size }=p"])
def test_words_in_a_formula_may_have_underscores(tex: str) -> None:
    """An underscore in words within a formula is one, as in MathJax, also where a blank stands before their brace."""
    assert tex == article_dom(f"값 ${tex}$ 는").css_first("math annotation").text()


@pytest.mark.parametrize("text", ["$5 and $6", "costs $5", "\\$x\\$"])
def test_prices_are_no_formulas(text: str) -> None:
    """A dollar sign alone is money."""
    assert article_dom(text).css_first("math") is None


@pytest.mark.parametrize("display", [True, False])
def test_math_is_a_function_of_its_tex(display: bool) -> None:  # noqa: FBT001  # the one argument there is
    """The same formula gives the same MathML, whatever was converted before."""
    first = mathml("x_1", display=display)
    mathml("\\newcommand{\\x}{y} \\x", display=display)
    mathml.cache_clear()

    assert first == mathml("x_1", display=display)


@pytest.mark.parametrize(
    "text",
    [
        "<center>그림: $x_1$ 이다</center>",
        "<center>값이 $x_1$에서 온다</center>",
        "<p>\n$$x_1$$\n</p>",
        "<table><tr><td>\\(x_1\\)</td></tr></table>",
        "> <figcaption>$x_1$</figcaption>",
        "<details><summary>$x_1$</summary>\n\n글\n\n</details>",
    ],
)
def test_a_formula_in_html_is_math(text: str) -> None:
    """A formula in an element of HTML is read as everywhere, whatever Markdown would make of its signs."""
    assert [node.text() for node in article_dom(text).css("math annotation")] == ["x_1"]


@pytest.mark.parametrize(
    "text",
    ["<center>$5 에서 $6 까지</center>", '<div><img src="https://example.org/$x_1$.png"></div>', "<pre>$x_1$</pre>", "<p>`$x_1$`</p>"],
)
def test_no_other_dollars_in_html_are_math(text: str) -> None:
    """Prices, addresses and code in HTML stay as they are."""
    assert article_dom(text).css("math") == []
