# SPDX-License-Identifier: MIT
"""Gains that a text states, recomputed: a small mark after each says that it is right, or what its own numbers come to."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import chain

from mkdocs_paperreview.article.placeholders import CLAIM, placeholder
from mkdocs_paperreview.dialects.fences import without, without_code, without_code_spans
from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.results.claim import Claim
from mkdocs_paperreview.results.gain_lines import lines_that_compare
from mkdocs_paperreview.results.sentence_claims import claims_in
from mkdocs_paperreview.results.table import ResultTable
from mkdocs_paperreview.results.table_claims import claims_of

__all__ = ["claim_html", "with_claim_marks"]


def with_claim_marks(text: str, tables: Sequence[ResultTable]) -> tuple[str, list[Claim]]:
    """The text with a mark after each gain that rests on numbers of its own, and what the marks stand for."""
    sentences = _sentences(text, tables) if any(lines_that_compare(text)) else ""
    found = [made for made in chain(claims_in(sentences), *map(claims_of, tables)) if made.stated]
    claims = sorted(found, key=lambda made: made.gain_span)
    kept: list[str] = []
    at = 0
    for number, made in enumerate(claims):
        end = made.gain_span.end
        while text[end - 1] == "*":  # behind them, a mark would keep the stars from closing the bold text
            end -= 1
        if end > at and _may_be_marked(text, end):
            kept += text[at:end], placeholder(CLAIM, number)
            at = end
    return ("".join((*kept, text[at:])), claims) if kept else (text, [])


def _sentences(text: str, tables: Sequence[ResultTable]) -> str:
    """The text with blanks in place of code and tables, which are read by themselves."""
    text = without_code_spans(without_code(text))
    return without(text, ((table.start, table.end) for table in tables)) if tables else text


def _may_be_marked(text: str, end: int) -> bool:
    """Not in a heading, a formula, an address or a tag, where a mark would break more than it says."""
    line = text[text.rfind("\n", 0, end) + 1 : end]
    is_open = line.count("$") % 2 or line.rfind("](") > line.rfind(")") or line.rfind("<") > line.rfind(">")
    return not is_open and not line.lstrip().startswith("#")


def claim_html(made: Claim, labels: Labels) -> str:
    """The mark of a gain."""
    says = {
        "before": f"{made.before.value:g}{made.before.unit}",
        "after": f"{made.after.value:g}{made.after.unit}",
        "absolute": f"{made.absolute:+.4g}",
        "relative": f"{made.relative:+.3g}%" if made.relative is not None else "–",
    }
    why = escape(labels.text("claim_why", **says))
    if made.agrees:
        right = f'<span class="pr-unseen"> ({escape(labels.text("claim_right"))})</span>'
        return f'<span class="pr-claim" title="{why}"><span aria-hidden="true">✓</span>{right}</span>'
    return f'<span class="pr-claim pr-claim--off" title="{why}">{escape(labels.text("claim_wrong", **says))}</span>'
