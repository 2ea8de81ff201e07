# SPDX-License-Identifier: MIT
"""The cells of a column that only together are sure to be numbers: `14/16`, where all are out of 16; `10% faster`, where all are gains."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mkdocs_paperreview.results.cell import Cell
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
_MAY_BE_READ = re.compile(rf"{_FRACTION.pattern}|[^\d]{{0,3}}\d.*(?:{_MORE}|{_LESS})", re.ASCII | re.IGNORECASE)
_OF_GAINS = frozenset({"percent", "points", "times"})
_DIGIT = re.compile(r"\d")
_FEWEST_FRACTIONS, _FIRST_ROWS, _LONGEST = 2, 3, 40


def read_together(header: Sequence[Cell], rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """Rows again, with the numbers that their columns make of cells; the first column names them, and one headed by a slash has pairs."""
    unread = {
        at
        for cells in rows[:_FIRST_ROWS]  # most columns need no further look
        for at, cell in enumerate(cells)
        if cell.number is None and 0 < at < len(header) and len(cell.words) <= _LONGEST and _MAY_BE_READ.fullmatch(cell.words)
    }
    if not unread:
        return tuple(rows)
    columns = {at: [row[at] for row in rows if at < len(row) and not row[at].is_none] for at in unread}
    read = {at: ({} if "/" in header[at].words else _fractions(cells)) or _gains(cells) for at, cells in columns.items()}
    return tuple(
        tuple(cell._replace(number=cell.number or read.get(at, {}).get(cell.words)) for at, cell in enumerate(row)) for row in rows
    )


def _fractions(cells: Sequence[Cell]) -> dict[str, Quantity]:
    """The shares that cells are, by their words: where there are several, and all are out of the same number."""
    written = [(cell.words, _FRACTION.fullmatch(cell.words.replace(",", ""))) for cell in cells]
    found = [(words, float(parts[1]), float(parts[2])) for words, parts in written if parts]
    wholes = {whole for _, _, whole in found}
    if len(found) < max(_FEWEST_FRACTIONS, len(cells)) or len(wholes) > 1 or any(not part <= whole > 1 for _, part, whole in found):
        return {}
    return {words: Quantity(part / whole, 1 / whole) for words, part, whole in found}


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
