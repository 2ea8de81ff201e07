# SPDX-License-Identifier: MIT
"""The cells of a column that only together are sure to be numbers: `14/16`, where all are out of 16, `10% faster`, `7,25`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mkdocs_paperreview.results.cell import Cell
from mkdocs_paperreview.results.metrics import Direction, direction_of
from mkdocs_paperreview.results.quantity import Quantity, quantity

__all__ = ["read_together"]

_COUNT = r"(\d{1,6}(?:\.\d{1,3})?|\d{1,3}(?:,\d{3})+)"
_FRACTION = re.compile(rf"{_COUNT} ?/ ?{_COUNT}(?: ?\(\d[\d.]* ?%\))?", re.ASCII)
_MORE = (
    "향상|증가|개선|상승|빠름|가속|faster|higher|better|improvements?|improved|increase|speed-?up|提升|提高|增加|改善|加速|增长|向上|高速化"
)
_LESS = (
    "감소|절감|단축|하락|저하|절약|slower|lower|less|fewer|reduction|reduced|decrease|savings?|降低|减少|下降|缩短|節約|削減|減少|低下|短縮"
)
_GAIN = re.compile(rf"(?P<number>[^+\-−–]{{0,3}}\d[\d.,]* ?[^\s\d]{{1,6}}?) ?(?:(?P<more>{_MORE})|{_LESS})", re.IGNORECASE)
_NAMED_UNIT = re.compile(r"(?P<number>[+\-]?\d[\d.,]*) ?(?P<unit>[^\W\d_]{2,12})")
_MAY_BE_READ = re.compile(
    rf"(?=.{{0,3}}\d)(?:{_FRACTION.pattern}|[^\d\s]?\d+,\d.*|{_NAMED_UNIT.pattern}|[^\d]{{0,3}}\d.*(?:{_MORE}|{_LESS}))",
    re.ASCII | re.IGNORECASE,
)
_OF_GAINS = frozenset({"percent", "points", "times"})
_COMMA = re.compile(r"[^\d\s]?(\d+),(\d+)(?![\d,.]).{0,20}", re.ASCII)
_SURE = re.compile(r"^[^\d\s]?0,\d{3}(?!\d)|^[^\d\s]?\d+,\d ?%")
_DIGIT = re.compile(r"\d")
_FEWEST_FRACTIONS, _FIRST_ROWS, _LONGEST = 2, 3, 40
_MAY_BE_THOUSANDS = frozenset({1, 3})  # or two numbers, such as `1,2`


def read_together(header: Sequence[Cell], rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """Rows again, with the numbers that their columns make of cells; the first column names them, and one headed by a slash has pairs."""
    unread = {
        at
        for cells in rows[:_FIRST_ROWS]  # most columns need no further look
        for at, cell in enumerate(cells)
        if cell.number is None and 0 < at < len(header) and len(cell.words) <= _LONGEST and _MAY_BE_READ.fullmatch(cell.words)
    }
    columns = {at: [row[at] for row in rows if at < len(row) and not row[at].is_none] for at in unread}
    have_commas = any(map(_has_decimals, columns.values()))
    read = {at: numbers for at, cells in columns.items() if (numbers := _read(header[at].words, cells, have_commas=have_commas))}
    return tuple(tuple(_with(cell, read.get(at)) for at, cell in enumerate(row)) for row in rows) if read else tuple(rows)


def _with(cell: Cell, read: Mapping[str, Quantity] | None) -> Cell:
    number = read.get(cell.words) if read else None
    return cell._replace(number=number) if number else cell


def _read(header: str, cells: Sequence[Cell], *, have_commas: bool) -> dict[str, Quantity]:
    """The numbers that cells are, by their words."""
    if found := ("/" not in header and _fractions(cells)) or _gains(cells) or _with_commas(cells, are_likely=have_commas):
        return found
    return {} if direction_of(header) is Direction.UNKNOWN else _of_one_unit(cells)


def _fractions(cells: Sequence[Cell]) -> dict[str, Quantity]:
    """The shares that cells are, by their words: where there are several, and all are out of the same number."""
    written = [(cell.words, _FRACTION.fullmatch(cell.words.replace(",", ""))) for cell in cells]
    found = [(words, float(parts[1]), float(parts[2])) for words, parts in written if parts]
    wholes = {whole for _, _, whole in found}
    if len(found) < max(_FEWEST_FRACTIONS, len(cells)) or len(wholes) > 1 or any(not part <= whole > 1 for _, part, whole in found):
        return {}
    return {words: Quantity(part / whole, 1 / whole) for words, part, whole in found}


def _has_decimals(cells: Sequence[Cell]) -> bool:
    """Whether decimals stand behind a comma for sure: two of them, more than three, three behind a zero, or one before a percent sign."""
    found = (parts for cell in cells if "," in cell.words and (parts := _COMMA.fullmatch(cell.words)))
    return any(len(parts[2]) not in _MAY_BE_THOUSANDS or _SURE.search(parts[0]) for parts in found)


def _with_commas(cells: Sequence[Cell], *, are_likely: bool) -> dict[str, Quantity]:
    """Numbers whose decimals stand behind a comma; one that surely has some says so for all, and another column for single ones."""
    written = {cell.words: _COMMA.fullmatch(cell.words) for cell in cells if not cell.number or "," in cell.words}
    found = {words: number for words, parts in written.items() if parts and (number := quantity(words.replace(",", ".")))}
    are_single = are_likely and bool(written) and all(parts and len(parts[2]) == 1 for parts in written.values())
    return found if (are_single or _has_decimals(cells)) and len(found) == len(written) else {}


def _of_one_unit(cells: Sequence[Cell]) -> dict[str, Quantity]:
    """Numbers of a unit that nobody else writes, the same for all of a metric."""
    written = [(cell.words, _NAMED_UNIT.fullmatch(cell.words)) for cell in cells]
    found = {words: number._replace(unit=parts["unit"]) for words, parts in written if parts and (number := quantity(parts["number"]))}
    is_sure = len(written) > 1 and all(words in found for words, _ in written) and len({number.unit for number in found.values()}) == 1
    return found if is_sure else {}


def _gains(cells: Sequence[Cell]) -> dict[str, Quantity]:
    """The gains that cells state with a word, where no other cell has a number without a sign."""
    found: dict[str, Quantity] = {}
    for cell in cells:
        if cell.number:
            if not cell.number.sign:
                return {}
        elif _DIGIT.search(cell.words):
            gain = _gain(cell.words)
            if not gain:
                return {}
            found[cell.words] = gain
    return found


def _gain(words: str) -> Quantity | None:
    written = _GAIN.fullmatch(words)
    number = quantity(written["number"]) if written else None
    if not (written and number) or number.kind not in _OF_GAINS:
        return None
    return number._replace(sign="+") if written["more"] else number._replace(sign="-", value=-number.value)
