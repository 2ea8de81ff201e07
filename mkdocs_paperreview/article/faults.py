# SPDX-License-Identifier: MIT
"""The HTML of a body in; what of it a reader sees as it was typed, with its place in the body, out.

Looked at is what was rendered, not what was written: what a dialect mends is no fault. Whether a body has any is told by looking for a few
characters.
"""

from __future__ import annotations

import html
import re
from functools import cache

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.article.broken_formulas import broken_formulas
from mkdocs_paperreview.article.link_places import LinkPlaces
from mkdocs_paperreview.article.math import fault_of
from mkdocs_paperreview.article.shown_marks import shown_marks
from mkdocs_paperreview.source.problem import Problem

__all__ = ["faults_in", "may_have_faults", "shows_faults"]

_FORMULA = re.compile(r"<span data-math-style[^>]*>(.*?)</span>", re.DOTALL)
_HTML_LINE = re.compile(r"(?:\n|\A)[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*<[A-Za-z/!?]")
_SOME_SIGN = "·"
# Bold text that is bold whatever stands around it: where letters touch the stars from outside, signs do not from within.
_PLAIN_BOLD = re.compile(
    r"\*\*(?<!\*{3})(?:(?=[^\W_])|(?<![A-Za-z0-9]\*\*)(?=[^\s*]))"
    r"[^*\n`]*+(?:`[^*\n`]*`[^*\n`]*+)*+"
    r"(?:(?<=[^\W_])\*\*|(?<!\s)\*\*(?![A-Za-z0-9]))(?!\*)"
)
_LONGEST_ROW = 1000
# A formula that is surely read: letters, numbers and common commands, with one script of each kind, and no line that may begin a block.
_COMMAND = (
    r"\\(?:alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|varphi|chi|psi|omega|Gamma|Delta"
    r"|Theta|Lambda|Sigma|Phi|Psi|Omega|times|cdot|leq?|geq?|neq|approx|sim|pm|in|to|infty|partial|nabla|ell|sum|prod|ldots|cdots|dots|log|exp"
    r"|tanh|max|min|rightarrow|quad|qquad)(?![A-Za-z*])|\\[,;]|\\(?:math(?:bf|cal|bb|rm)|text)\{[A-Za-z0-9 ]+\}"
)
_LETTER = r"[A-Za-z0-9α-ωΑ-Ω∇∂]"
_ATOM = rf"(?:{_LETTER}|[ .,:;()\[\]+*/=<>|−×·≤≥∈-]|{_COMMAND})"
_SMALL = rf"\{{(?:{_ATOM}(?:_{_LETTER})?(?:\^{_LETTER})?)++\}}"
_SCRIPT = rf"(?:{_LETTER}|{_SMALL}|{_COMMAND})"
_GROUP = rf"\{{(?:{_ATOM}(?:_{_SCRIPT})?(?:\^{_SCRIPT})?)++\}}"
_PART = rf"(?:{_ATOM}|\\[dt]?frac{_GROUP}{_GROUP}|\\(?:sqrt|hat|bar|tilde){_GROUP}|\n(?=[ \t]*[A-Za-z\\$]))"
_PLAIN_FORMULA = rf"\$(?<![\\$]\$)(\$?)(?! )(?:{_PART}(?:_{_SCRIPT})?(?:\^{_SCRIPT})?)++(?<! )\$\1(?![\d$])"


def may_have_faults(text: str) -> bool:
    """Whether a body may show any: it holds TeX, or stars that are not plainly those of bold text."""
    if "%%" in text or ("<" in text and _HTML_LINE.search(text)):  # nothing within is Markdown
        return "$" in text or "\\" in text or "**" in text
    if "$" in text:
        text = _plain_formula().sub(_without_plain, text)
    return "\\" in text or "$" in text or 2 * len(_PLAIN_BOLD.findall(text)) < text.count("**")


@cache
def _plain_formula() -> re.Pattern[str]:
    """A pattern that takes longer to compile than all others: only checks need it."""
    return re.compile(_PLAIN_FORMULA)


def _without_plain(formula: re.Match[str]) -> str:
    """A sign in place of a plain formula; one with a `|` stays, if its line may be the row of a table."""
    if "|" not in formula[0]:
        return _SOME_SIGN
    before = formula.string[max(0, formula.start() - _LONGEST_ROW) : formula.start()].rpartition("\n")[2]
    return formula[0] if "|" in before or len(before) == _LONGEST_ROW else _SOME_SIGN


def shows_faults(rendered: str) -> bool:
    """Whether the HTML of a body, as the engine makes it, may show any: a formula that cannot be read, or signs outside of formulas."""
    rest = _FORMULA.sub("", rendered)
    return "\\" in rest or "**" in rest or any(fault_of(html.unescape(tex).strip())[0] for tex in _FORMULA.findall(rendered))


def faults_in(rendered: str, body: LexborNode, text: str, *, by_site: bool) -> list[Problem]:
    """What is shown as it was typed, in a body and its HTML. Formulas are MathML there, or still what the engine made of them."""
    found: list[Problem] = []
    places = LinkPlaces(text)
    if "$" in text or "\\" in text:
        is_bare = "data-math-style" in rendered
        if is_bare or "pr-tex" in rendered or "unknown-cmd" in rendered:
            found += broken_formulas(body, text, places)
        rendered = _FORMULA.sub("", rendered) if is_bare else rendered
    if by_site or "\\" in rendered or ("*" in rendered and "**" in rendered):
        found += shown_marks(body, text, places, by_site=by_site)
    return found
