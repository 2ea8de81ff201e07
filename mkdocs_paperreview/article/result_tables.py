# SPDX-License-Identifier: MIT
"""Tables of results in an article: what is a number, which way it is better and what is best goes into the HTML, for readers and scripts.

What is put around and into a table stands there as a mark until the article has been cleaned, and becomes HTML then.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.article.claim_marks import claim_html
from mkdocs_paperreview.article.marks import MARK, mark
from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.results.claim import Claim
from mkdocs_paperreview.results.column import Kind
from mkdocs_paperreview.results.contest import Contest, Place
from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.table import ResultTable, tables_in

__all__ = ["mark_tables", "result_tables", "with_figures"]

_BETTER = {Direction.HIGHER: "up", Direction.LOWER: "down"}
_RANKED = re.compile(r"<td(?P<rest>[^<>]*)>(?P<text>(?:(?!</td>)[^\ue000])*\ue000(?P<kind>[bs])\ue001)", re.DOTALL)
_FORMS = (("csv", "CSV"), ("markdown", "Markdown"), ("latex", "LaTeX"))


def result_tables(text: str, site: Mapping[str, Direction] | None = None) -> list[ResultTable]:
    """The tables of a body, those without numbers too."""
    return list(tables_in(text, site)) if "|" in text else []


def mark_tables(body: LexborNode, text: str, tables: Sequence[ResultTable]) -> None:
    """Write into the tables of an article what is known of them."""
    nodes = body.css("table")
    lines = [int((node.attributes.get("data-sourcepos") or "0").split(":")[0]) for node in nodes]
    by_line = {text.count("\n", 0, table.start) + 1: table for table in tables}
    if not any(lines) and len(nodes) == len(tables):  # another Markdown than ours, which keeps no lines
        by_line = dict(enumerate(tables))
        lines = list(range(len(nodes)))
    number = 0
    for node, line in zip(nodes, lines, strict=True):
        if line in by_line and by_line[line].has_numbers:
            number += 1
            _mark_table(node, number, by_line[line])


def _mark_table(node: LexborNode, number: int, table: ResultTable) -> None:
    rows = node.css("tr")
    if len(rows) != len(table.rows) + 1:
        return
    for head, column in zip(rows[0].iter(), table.columns, strict=False):
        if column.kind is not Kind.TEXT:
            head.attrs["data-type"] = "number"
            if not table.by_row and column.direction in _BETTER:
                head.attrs["data-better"] = _BETTER[column.direction]
    best, second = _agreed(table)
    for row, (line, cells) in enumerate(zip(rows[1:], table.rows, strict=True)):
        for at, (cell, read) in enumerate(zip(line.iter(), cells, strict=False)):
            if read.number and at < len(table.columns) and table.columns[at].kind is not Kind.TEXT:
                cell.attrs["data-v"] = f"{read.number.size:.10g}"
                if (row, at) in best or (row, at) in second:
                    cell.insert_child(mark("b" if (row, at) in best else "s"))
    node.insert_before(mark("t", number))
    node.insert_after(mark("e"))


def _agreed(table: ResultTable) -> tuple[set[Place], set[Place]]:
    """What is best and second best, but for contests in which the author marked another number."""
    contests = [contest for contest in table.contests if _is_agreed(contest, table.marked)]
    return {place for contest in contests for place in contest.best}, {place for contest in contests for place in contest.second}


def _is_agreed(contest: Contest, marked: frozenset[Place]) -> bool:
    own = contest.places & marked
    return not own or own == contest.best


def with_figures(html: str, labels: Labels, claims: Sequence[Claim]) -> str:
    """The HTML of a cleaned article with its marks made into what they stand for."""

    def made(found: re.Match[str]) -> str:
        kind, number = found["kind"], int(found["number"] or 0)
        if kind == "t":
            said = f'data-sort="{escape(labels.text("sort"))}" data-copied="{escape(labels.text("copied"))}"'
            return f'<figure class="pr-table" id="table-{number}" {said}>'
        if kind == "c":
            return claim_html(claims[number], labels) if number < len(claims) else ""
        words = {"b": "best", "s": "second_best"}.get(kind)
        if words:
            return f'<span class="pr-unseen"> ({escape(labels.text(words))})</span>'
        return f"{_tools(labels)}</figure>" if kind == "e" else ""

    # The class of a cell is that of what stands in it.
    html = _RANKED.sub(_classed, html)
    return MARK.sub(made, html)


def _classed(found: re.Match[str]) -> str:
    return f'<td class="{"pr-best" if found["kind"] == "b" else "pr-second"}"{found["rest"]}>{found["text"]}'


def _tools(labels: Labels) -> str:
    """What a script makes of use: without one, it is not shown."""
    said = {name: escape(labels.text(name)) for name in ("bars", "copy")}
    copies = "".join(f'<button type="button" data-do="{form}">{name}</button>' for form, name in _FORMS)
    bars = f'<button type="button" data-do="bars" aria-pressed="false">{said["bars"]}</button>'
    copy = f'<span role="group" aria-label="{said["copy"]}"><span aria-hidden="true">{said["copy"]}</span>{copies}</span>'
    return f'<figcaption class="pr-tools" hidden>{bars}{copy}<span role="status"></span></figcaption>'
