# SPDX-License-Identifier: MIT
"""Where the pipe tables of a body are, and their cells; the words that stand above a table are its caption."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mkdocs_paperreview.dialects.fences import CODE_IN_LINE

__all__ = ["PipeTable", "Row", "pipe_tables"]

_MOST_CELLS = 20_000
# The quantifiers are possessive: a line may have 40,000 blanks.
_RULE = re.compile(r"\n[ \t>]*+(?P<rule>\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*+)(?=\n|\Z)")
_UNESCAPED = re.compile(r"(?<!\\)\|")
_INDENT = re.compile(r"[ \t>]*")
_SPANS = re.compile(CODE_IN_LINE + r"|(?<!\\)\$(?!\s)[^$]+?(?<!\s)\$(?!\d)|\\\(.+?\\\)")
_CAPTION = re.compile(r"[ \t>]*(?:\*\*|__|[*_]?(?:Table|Tab\.|표|表)[ \t]?\d)", re.IGNORECASE)
_LONGEST_WITH_SPANS = 4000
_LONGEST_CAPTION = 160


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, without the blanks around them, and where each starts; `line` counts from 1."""

    line: int
    cells: tuple[str, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PipeTable:
    """A table as written, from `start` up to `end` of its text. A row has as many cells as it was written with."""

    start: int
    end: int
    header: Row
    rows: tuple[Row, ...]
    caption: str
    heading: str


def pipe_tables(text: str) -> Iterator[PipeTable]:
    """The pipe tables of a text that has no code blocks."""
    end = counted = under = 0
    lines = 1
    for found in _RULE.finditer(text):
        if "|" not in found["rule"] or found.start() < end:
            continue
        start = text.rfind("\n", 0, found.start()) + 1
        under = max(under, text.rfind("\n#", max(0, counted - 1), start) + 1)
        lines, counted = lines + text.count("\n", counted, start), start
        table = _table(text, start, lines, found, under)
        if table:
            end = table.end
            yield table


def _table(text: str, start: int, line: int, rule: re.Match[str], under: int) -> PipeTable | None:
    width = len(_cells(rule["rule"], 0)[0])
    header = _row_of(text, start, rule.start(), line)
    if not text[start : rule.start()].strip(" \t>"):
        header = Row(line, ("",) * width, (start,) * width)  # as kramdown reads a table that starts with its rule
    if len(header.cells) != width or width < 2:  # noqa: PLR2004  # one column compares nothing
        return None
    rows, end = _rows(text, rule.end() + 1, line + 2, width)
    return PipeTable(start, end, header, rows, _caption(text, start), _heading(text, under)) if rows else None


def _rows(text: str, at: int, line: int, width: int) -> tuple[tuple[Row, ...], int]:
    """The rows from a place on: up to a line without a pipe, or to so many cells that nobody reads them."""
    rows: list[Row] = []
    while at < len(text) and len(rows) * width < _MOST_CELLS:
        stop = text.find("\n", at)
        stop = stop if stop >= 0 else len(text)
        if text.find("|", at, stop) < 0:
            break
        row = _row_of(text, at, stop, line, width)
        if not any(row.cells):
            # An empty row divides groups; it is a row all the same.
            row = Row(line, ("",) * max(1, len(row.cells)), row.starts)
        rows.append(row)
        at, line = stop + 1, line + 1
    return tuple(rows), at - 1


def _row_of(text: str, start: int, stop: int, line: int, width: int = 0) -> Row:
    """The row that stands in one line; a pipe in code or a formula divides cells only where the row would else be too short."""
    start = _INDENT.match(text, start, stop).end()  # type: ignore[union-attr]  # it matches nothing, too
    written = text[start:stop]
    cells, starts = _cells(written, start)
    if len(cells) > width > 0 and len(written) < _LONGEST_WITH_SPANS and ("`" in written or "$" in written or "\\(" in written):
        # What GFM makes of a pipe in a formula is not what its author meant.
        whole, places = _cells(_SPANS.sub(lambda found: found[0].replace("|", "\0"), written), start)
        if len(whole) == width:
            cells, starts = [cell.replace("\0", "|") for cell in whole], places
    return Row(line, tuple(cells), tuple(starts))


def _cells(written: str, start: int) -> tuple[list[str], list[int]]:
    parts = written.split("|") if "\\|" not in written else _UNESCAPED.split(written)
    first, last = not parts[0].strip(), len(parts) > 1 and not parts[-1].strip()
    at = start
    cells, starts = [], []
    for part in parts:
        cell = part.strip()
        cells.append(cell)
        starts.append(at + part.find(cell))
        at += len(part) + 1
    stop = len(parts) - last
    return cells[first:stop], starts[first:stop]


def _caption(text: str, start: int) -> str:
    """The line right above a table, or above one empty line, where it is bold or begins like a caption."""
    from_here = max(0, start - 2 * _LONGEST_CAPTION)
    above = text[from_here:start].rstrip(" \t>\n")
    if text.count("\n", from_here + len(above), start) > 2:  # noqa: PLR2004  # its own end and an empty line
        return ""
    line = above[above.rfind("\n") + 1 :]
    is_caption = len(line) <= _LONGEST_CAPTION and "|" not in line and _CAPTION.match(line)
    return line.strip("> \t*_") if is_caption else ""


def _heading(text: str, at: int) -> str:
    """The heading a table stands under, which starts there."""
    return text[at : text.find("\n", at)].strip("# \t") if at or text.startswith("#") else ""
