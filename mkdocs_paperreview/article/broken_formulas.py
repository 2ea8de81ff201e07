# SPDX-License-Identifier: MIT
"""The formulas of a body that cannot be read, or only in part: which, where, and why."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.article.link_places import LinkPlaces
from mkdocs_paperreview.article.math import fault_of
from mkdocs_paperreview.source.problem import Problem, Span

__all__ = ["broken_formulas"]

_MATH = "span[data-math-style], code.pr-tex, .math-core-unknown-cmd"
_HINT = "Correct the formula; text that is none keeps its signs as `\\$` and `\\\\(`."
_MOST = 100


def broken_formulas(body: LexborNode, text: str, places: LinkPlaces) -> Iterator[Problem]:
    """What is wrong with the formulas of a body, at their places in its text."""
    behind: dict[str, int] = {}
    seen: set[int] = set()
    for node in body.css(_MATH):
        formula = _formula(node)
        message, part = fault_of(formula.text().strip())
        if formula.mem_id in seen or not message:
            continue
        seen.add(formula.mem_id)
        yield Problem("broken-math", _span(part, text, *places.lines_of(formula), behind), message, _HINT)
        if len(seen) == _MOST:
            return


def _formula(node: LexborNode) -> LexborNode:
    """The node that holds the TeX: of MathML, that is its annotation."""
    place: LexborNode | None = node
    while place is not None and place.tag not in {"math", "code", "span"}:
        place = place.parent
    return (place.css_first("annotation") if place is not None and place.tag == "math" else place) or node


def _span(part: str, text: str, first: int, last: int, behind: dict[str, int]) -> Span:
    """What is at fault within its lines, behind the place of an equal part; where a quotation parts it, its first line."""
    for written in dict.fromkeys((part, *(line.strip() for line in part.split("\n")[:_MOST]))):
        start = behind.get(written, 0)
        at = text.find(written, start if first < start < last else first, last)
        if written and at >= 0:
            behind[written] = at + len(written)
            return Span(at, at + len(written))
    return Span(first, first + len(text[first:last].partition("\n")[0]))
