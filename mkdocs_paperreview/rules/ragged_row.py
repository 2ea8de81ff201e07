# SPDX-License-Identifier: MIT
r"""A row of a table that has another number of cells than its header.

What is beyond the last column is not shown: the text is lost. Where cells are missing, numbers may stand in the wrong column. A header that
does not fit the line of dashes below it makes no table at all. A `|` that belongs to a cell, as in a formula, is written `\|`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Edit, Fix, Problem

__all__ = ["RULE"]

_DASHES = re.compile(r"\n[|:> \t]*+-[-|: \t]*+(?=\n|\Z)")
_RULE = re.compile(r"\n[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*+\|?[ \t]*")
_ROW = re.compile(
    r"\n(?P<quote>[ \t]{0,3}(?:>[ \t]?)*[ \t]*)(?P<cells>(?!#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|<[a-zA-Z/!]|>)\S[^\n]*)"
)
_PIPE = re.compile(r"(?<!\\)\|")
_SPAN = re.compile(r"(?<!`)(?P<ticks>`+)(?!`)[^`\n]+(?P=ticks)(?!`)|(?<![\\$])\$(?![\s$])[^$\n]+?(?<![\s\\])\$(?!\d)|\[\[[^\[\]\n]+\]\]")
_NOTATION = re.compile(r"(?:\{\{[<%][^{}]*\}\}|\{[%:][^{}]*\}|<!--[^<>]*-->|\s)*+")  # of other generators, behind the last row
_SENTENCE = re.compile(r"[\w\"'(*_“‘※$]")  # other signs may begin a block that a dialect makes something else of
_FAR = 1000
_HINT = "Write `\\|` for a `|` that belongs to a cell, and give each row as many cells as the header has."


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a table: its quotation marks, and where its text, the whole line and its cells start and end in the body."""

    quote: str
    start: int
    end: int
    line_end: int
    cells: tuple[tuple[int, int], ...]


def _examine(exam: Exam) -> Iterator[Problem]:
    if "|" not in exam.body:
        return
    end = 0
    for dashes in _DASHES.finditer(exam.body):
        if dashes.start() < end or "|" not in dashes[0] or not _has_header(exam.body, dashes):
            continue
        end = _end_where_even(exam.body, dashes)
        if not end and (table := _table(exam.prose if exam.by_site else exam.text, dashes)):
            end = table[-1].end
            yield from _ragged(exam, table)


def _has_header(body: str, dashes: re.Match[str]) -> bool:
    """Whether the line above the dashes, as deep in quotations, may be a row."""
    above = body.rfind("\n", 0, dashes.start())
    found = _ROW.match(body, above) if above >= 0 else _ROW.match(f"\n{body[: dashes.start()]}")
    return found is not None and found["quote"].count(">") == dashes[0].count(">")


def _end_where_even(body: str, dashes: re.Match[str]) -> int:
    """Where the lines end that have as many `|` as the dashes, and start and end alike; 0 where they differ."""
    start, end = body.rfind("\n", 0, dashes.start()) + 1, dashes.end()
    shapes: set[tuple[int, bool, bool]] = set()
    while True:
        empty = body.find("\n\n", end, end + _FAR)
        end = empty if empty >= 0 else body.find("\n", end + _FAR)
        lines = body[start : end if end >= 0 else len(body)]
        shapes |= {(line.count("|"), line[:1] == "|", line[-1:] == "|") for line in lines.split("\n") if line}
        if len(shapes) > 1 or "\\|" in lines:
            return 0
        if empty >= 0 or end < 0:
            return start + len(lines)
        start = end


def _table(text: str, dashes: re.Match[str]) -> list[_Row]:
    """The lines of a table: its header, the dashes, and the rows below; of none, nothing."""
    head, rule = _row(text, text.rfind("\n", 0, dashes.start())), _row(text, dashes.start())
    if not head or not rule or not _RULE.fullmatch(dashes[0]):
        return []
    lines = [head, rule]
    while (row := _row(text, lines[-1].line_end)) and row.quote.count(">") == head.quote.count(">"):
        lines.append(row)
    return lines


def _ragged(exam: Exam, table: list[_Row]) -> Iterator[Problem]:
    head, rule, *rows = table
    columns = len(rule.cells)
    if len(head.cells) != columns:
        message = f"This header has {_cells(len(head.cells))}, and the line of dashes below it {columns}: it makes no table."
        yield Problem("ragged-row", exam.span(head.start, head.end), message, "Give both as many cells.", _escaped(exam, head, columns))
        return
    while rows and "|" not in exam.body[rows[-1].start : rows[-1].end]:
        below = rows.pop()
        if columns > 1 and not (rows and "|" not in exam.body[rows[-1].start : rows[-1].end]):
            yield from _no_row(exam, below)
    for row in rows:
        yield from _misfit(exam, row, columns)


def _row(text: str, line_end: int) -> _Row | None:
    """The row on the line after a line end; at the start of a text, that line end is not there."""
    found = _ROW.match(text, line_end) if line_end >= 0 else _ROW.match(f"\n{text.partition(chr(10))[0]}")
    if not found or (line := found["cells"].rstrip()) == "|":
        return None
    start = found.start("cells") - (line_end < 0)
    first, last = int(line.startswith("|")), len(line) - (len(line) > 1 and bool(_PIPE.match(line, len(line) - 1)))
    pipes = [pipe.start() for pipe in _PIPE.finditer(line, first, last)]
    cells = zip([first, *(pipe + 1 for pipe in pipes)], [*pipes, last], strict=True)
    line_end = start + len(found["cells"])
    return _Row(found["quote"], start, start + len(line), line_end, tuple((start + one, start + other) for one, other in cells))


def _no_row(exam: Exam, row: _Row) -> Iterator[Problem]:
    """The first line below a table that has no `|`: it goes on with the table, and so does what follows it."""
    if _SENTENCE.match(exam.body, row.start):
        start = exam.span(row.start - len(row.quote), row.start - len(row.quote))
        fix = Fix((Edit(start, row.quote.rstrip() + "\n"),))
        message = "This line is taken for a row of the table above it."
        yield Problem("ragged-row", exam.span(row.start, row.end), message, "Leave an empty line below the table.", fix)


def _misfit(exam: Exam, row: _Row, columns: int) -> Iterator[Problem]:
    number = len(row.cells)
    beyond = [cell for cell in row.cells[columns:] if not _NOTATION.fullmatch(exam.body[slice(*cell)])]
    if beyond:
        message = f"This row has {_cells(number)}, and the header {columns}: what is beyond the last column is not shown."
        lost = exam.body[beyond[0][0] : beyond[-1][1]]
        span = exam.span(beyond[-1][1] - len(lost.lstrip()), beyond[0][0] + len(lost.rstrip()))
        yield Problem("ragged-row", span, message, _HINT, _escaped(exam, row, columns))
    elif 1 < number < columns:
        message = f"This row has {_cells(number)}, and the header {columns}: the last columns stay empty."
        yield Problem("ragged-row", exam.span(row.start, row.end), message, _HINT)


def _escaped(exam: Exam, row: _Row, columns: int) -> Fix | None:
    """The `|` in code, formulas and links escaped, where that makes the row fit."""
    pipes = [
        exam.span(pipe.start(), pipe.start())
        for span in _SPAN.finditer(exam.body, row.start, row.end)
        for pipe in _PIPE.finditer(exam.body, *span.span())
    ]
    fits = pipes and len(row.cells) - len(pipes) == columns and not exam.by_site
    return Fix(tuple(Edit(pipe, "\\") for pipe in pipes)) if fits else None


def _cells(number: int) -> str:
    return "1 cell" if number == 1 else f"{number} cells"


RULE = Rule(
    code="PR508",
    name="ragged-row",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n| Model | Score |\n|---|---|\n| LoRA | 41 | 3 days |\n"},
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n| Model | Score | Time |\n|---|---|---|\n| LoRA | 41 | 3 days |\n"
    },
    examine=_examine,
)
