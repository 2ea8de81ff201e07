# SPDX-License-Identifier: MIT
"""The HTML of a body in; what of it a reader sees as it was typed, with its place in the body, out.

Looked at is what was rendered, not what was written: what a dialect mends is no fault. Whether a body has any is told by looking for a few
characters.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.article.broken_formulas import broken_formulas
from mkdocs_paperreview.article.link_places import LinkPlaces
from mkdocs_paperreview.article.shown_marks import shown_marks
from mkdocs_paperreview.source.problem import Problem

__all__ = ["faults_in", "may_have_faults"]

_FORMULA = re.compile(r"<span data-math-style[^>]*>.*?</span>", re.DOTALL)


def may_have_faults(text: str) -> bool:
    """Whether a body may show any: it holds TeX, or stars that are not plainly those of bold text."""
    return "\\" in text or "$" in text or ("**" in text and _may_show_stars(text))


def _may_show_stars(text: str) -> bool:
    parts = text.split("**")
    return len(parts) % 2 == 0 or any(
        not _is_bold(parts[number - 1][-1:], parts[number], parts[number + 1][:1]) for number in range(1, len(parts), 2)
    )


def _is_bold(before: str, inner: str, after: str) -> bool:
    """Whether text between double stars is bold whatever stands around it; where letters touch the stars, signs may not."""
    if not inner or "\n" in inner or "*" in {before, after, inner[0], inner[-1]} or inner[0].isspace() or inner[-1].isspace():
        return False
    return (inner[0].isalnum() or not _is_latin(before)) and (inner[-1].isalnum() or not _is_latin(after))


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


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
