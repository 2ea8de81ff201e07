# SPDX-License-Identifier: MIT
"""Tables of results in an article: what is a number, which way it is better and what is best goes into the HTML, for readers and scripts.

What is put around and into a table stands there as an attribute or a placeholder until the article has been cleaned, and becomes HTML then.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from mkdocs_paperreview.article.claim_marks import claim_html
from mkdocs_paperreview.article.placeholders import BEST, BEST_CELL, CLAIM, PLACEHOLDER, SECOND, SECOND_CELL, placeholder
from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.results.claim import Claim
from mkdocs_paperreview.results.column import Kind
from mkdocs_paperreview.results.contest import Contest, Place
from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.table import ResultTable

__all__ = ["mark_tables", "with_figures"]

_BETTER = {Direction.HIGHER: ' data-better="up"', Direction.LOWER: ' data-better="down"'}
_TABLE = re.compile(r'<table(?: data-sourcepos="(?P<line>\d+):[^"<>]*"|(?=[\s>]))')
_AT_START = {BEST: BEST_CELL, SECOND: SECOND_CELL}
_FRAMED = re.compile(
    r'(?P<frame><div class="pr-scroll"[^<>]*>)<table data-results="(?P<number>\d+)(?P<names>n?)">(?P<rows>.*?)</table></div>', re.DOTALL
)
_OWN_MARK = " data-results="
_LONG_NAME = 16  # letters, of which one in Korean takes the place of two
_RANKED = re.compile(f"<td(?P<rest>[^<>]*)>{placeholder(f'(?P<kind>[{BEST_CELL}{SECOND_CELL}])')}")
_FORMS = (("csv", "CSV"), ("markdown", "Markdown"), ("latex", "LaTeX"))


def mark_tables(rendered: str, tables: Sequence[ResultTable]) -> str:
    """The HTML of a body, with what is known of its tables written into them."""
    rendered = rendered.replace(_OWN_MARK, " ")
    found = list(_TABLE.finditer(rendered))
    lines = [int(start["line"] or 0) for start in found]
    by_line = {table.lines[0] - 2: table for table in tables}
    if not any(lines) and len(found) == len(tables):  # another Markdown than ours, which keeps no lines
        by_line = dict(enumerate(tables))
        lines = list(range(len(found)))
    kept: list[str] = []
    at = number = 0
    for start, line in zip(found, lines, strict=True):
        if line in by_line and by_line[line].has_numbers and start.start() >= at:
            number += 1
            end = rendered.find("</table>", start.end()) + len("</table>")
            marked = _marked(rendered[start.start() : end], number, by_line[line])
            if marked:
                kept += rendered[at : start.start()], marked
                at = end
    return "".join((*kept, rendered[at:]))


def _marked(html: str, number: int, table: ResultTable) -> str:
    """A table with its number, the sizes of what it holds, and what is best; nothing where it is not as it was read."""
    head, *rows = html.split("<tr")
    if len(rows) != len(table.rows) + 1:
        return ""
    best, second = _agreed(table)
    kept = [head.replace("<table", f'<table{_OWN_MARK}"{number}{"n" * _has_long_names(table)}"', 1), _header(rows.pop(0), table)]
    for row, (html_row, cells) in enumerate(zip(rows, table.rows, strict=True)):
        before, *parts = html_row.split("<td")
        if len(parts) == len(table.columns):  # HTML that an author wrote into a cell may have cells of its own
            for at, (read, column) in enumerate(zip(cells, table.columns, strict=False)):
                if read.number and column.kind is not Kind.TEXT:
                    kind = BEST if (row, at) in best else SECOND if (row, at) in second else ""
                    parts[at] = _cell(parts[at], read.number.size, kind)
        kept.append("<td".join((before, *parts)))
    return "<tr".join(kept)


def _has_long_names(table: ResultTable) -> bool:
    """Whether a first column that is as narrow as its longest word would make a tower of each row."""
    return any(len(row[0].words) + sum(letter > "\u1100" for letter in row[0].words) > _LONG_NAME for row in table.rows if row)


def _header(html: str, table: ResultTable) -> str:
    before, *parts = html.split("<th")
    if len(parts) == len(table.columns):
        for at, column in enumerate(table.columns):
            if column.kind is not Kind.TEXT:
                better = "" if table.by_row else _BETTER.get(column.direction, "")
                parts[at] = parts[at].replace(">", f' data-type="number"{better}>', 1)
    return "<th".join((before, *parts))


def _cell(html: str, size: float, kind: str) -> str:
    start, _, rest = html.partition(">")
    if not kind:
        return f'{start} data-v="{size:.10g}">{rest}'
    return f'{start} data-v="{size:.10g}">{placeholder(_AT_START[kind])}{rest.replace("</td>", f"{placeholder(kind)}</td>", 1)}'


def _agreed(table: ResultTable) -> tuple[set[Place], set[Place]]:
    """What is best and second best, but for contests in which the author marked another number."""
    contests = [contest for contest in table.contests if _is_agreed(contest, table.marked)]
    return {place for contest in contests for place in contest.best}, {place for contest in contests for place in contest.second}


def _is_agreed(contest: Contest, marked: frozenset[Place]) -> bool:
    own = contest.places & marked
    return not own or own == contest.best


def with_figures(html: str, labels: Labels, claims: Sequence[Claim]) -> str:
    """The HTML of a cleaned article with its placeholders made into what they stand for."""

    def made(found: re.Match[str]) -> str:
        kind = found["kind"]
        if kind == CLAIM:
            number = int(found["number"] or 0)
            return claim_html(claims[number], labels) if number < len(claims) else ""
        words = {BEST: "best", SECOND: "second_best"}.get(kind)
        return f'<span class="pr-unseen"> ({escape(labels.text(words))})</span>' if words else ""

    if _OWN_MARK in html:
        said = f'data-sort="{escape(labels.text("sort"))}" data-copied="{escape(labels.text("copied"))}"'
        end = f"</table></div>{_tools(labels)}</figure>"
        html = _FRAMED.sub(
            lambda found: (
                f'<figure class="pr-table{" pr-table--names" * bool(found["names"])}" id="table-{found["number"]}" {said}>'
                f"{found['frame']}<table>{found['rows']}{end}"
            ),
            html,
        )
        # The class of a cell is that of what stands in it.
        html = _RANKED.sub(_classed, html)
    return PLACEHOLDER.sub(made, html)


def _classed(found: re.Match[str]) -> str:
    return f'<td class="{"pr-best" if found["kind"] == BEST_CELL else "pr-second"}"{found["rest"]}>'


def _tools(labels: Labels) -> str:
    """What a script makes of use: without one, it is not shown."""
    said = {name: escape(labels.text(name)) for name in ("bars", "copy")}
    copies = "".join(f'<button type="button" data-do="{form}">{name}</button>' for form, name in _FORMS)
    bars = f'<button type="button" data-do="bars" aria-pressed="false">{said["bars"]}</button>'
    copy = f'<span role="group" aria-label="{said["copy"]}"><span aria-hidden="true">{said["copy"]}</span>{copies}</span>'
    return f'<figcaption class="pr-tools" hidden>{bars}{copy}<span role="status"></span></figcaption>'
