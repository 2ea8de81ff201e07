# SPDX-License-Identifier: MIT
"""Gains that are stated in a table: in a column beside the two it compares, in brackets after a number, or against one row.

A gain is recomputed only where it is sure what it is a gain over: the table says so, or others of its gains prove it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mkdocs_paperreview.results.cell import Cell
from mkdocs_paperreview.results.claim import Change, Claim, sure_claim
from mkdocs_paperreview.results.column import Column, Kind
from mkdocs_paperreview.results.gain_words import change_said_by, is_qualified
from mkdocs_paperreview.results.metric_kinds import metric_names
from mkdocs_paperreview.results.roles import BASE, GAIN, OWN
from mkdocs_paperreview.results.table import ResultTable
from mkdocs_paperreview.source.problem import Span

__all__ = ["claims_of"]

_PLAIN_GAIN = re.compile(
    rf"{GAIN.pattern}|성능|상대|절대|relative|absolute|rel\b|abs\b|performance|rate|over|vs|baseline|베이스라인|대비|[률율폭량분]|性能|相对|绝对|率|幅度|%p?|[()（）\[\].,+/\s\-−]|of|the|in|from|points?|pp",
    re.IGNORECASE,
)
_FEW_ROWS = 2
_MOST_BASES = 20


def claims_of(table: ResultTable) -> Iterator[Claim]:
    """The gains that a table states; of one that the rounding of its numbers may have made wrong, nothing is said."""
    return (made for made in _stated(table) if made.agrees or not (made.is_off_by_one or made.is_left_open))


def _stated(table: ResultTable) -> Iterator[Claim]:
    gains = [at for at, column in enumerate(table.columns) if column.kind is Kind.DELTA]
    for at in gains:
        pair = _pair(table.columns, at)
        found = list(_beside(table, at, pair) if pair else _against_row(table, at))
        yield from found if pair and _is_labelled(table.columns, pair) and len(found) <= _FEW_ROWS else _proven(found)
    if any(column.has_delta for column in table.columns):
        yield from _in_brackets(table)


def _pair(columns: Sequence[Column], at: int) -> tuple[int, int] | None:
    """The two columns whose difference a column is: the only ones with numbers before it, of one measure."""
    numbers = [before for before in range(1, at) if columns[before].kind is Kind.NUMBER]
    others = [before for before in range(at) if columns[before].kind is Kind.DELTA]
    if len(numbers) != 2 or numbers[1] != numbers[0] + 1 or (others and _residue(columns[at].name)):  # noqa: PLR2004  # before and after
        return None
    first, second = (columns[number] for number in numbers)
    one, other, gained = (metric_names(name) for name in (first.name, second.name, _residue(columns[at].name)))
    if (one and other and not one & other) or first.direction is not second.direction:
        return None
    return None if gained and not (gained & one and gained & other) else (numbers[0], numbers[1])


def _residue(name: str) -> str:
    """What the header of a gain says besides that it is one: of what."""
    return _PLAIN_GAIN.sub(" ", name).strip()


def _is_labelled(columns: Sequence[Column], pair: tuple[int, int]) -> bool:
    """Whether one of two columns, and only one, says that it is the one to compare with, or the one that is compared."""
    return any(sum(bool(names.search(columns[at].name)) for at in pair) == 1 for names in (BASE, OWN))


def _rank(name: str) -> int:
    """Where a column stands in time: what there was before comes first, what is new last."""
    return -1 if BASE.search(name) else int(bool(OWN.search(name)))


def _beside(table: ResultTable, at: int, pair: tuple[int, int]) -> Iterator[Claim]:
    name = table.columns[at].name
    first, second = pair
    if _rank(table.columns[first].name) > _rank(table.columns[second].name):
        first, second = second, first
    is_ordered = _is_labelled(table.columns, pair)
    for cells in table.rows:
        if len(cells) > at and (made := _claim(cells[at], cells[first], cells[second], name, is_ordered=is_ordered)):
            yield made


def _claim(gain: Cell, before: Cell, after: Cell, name: str, *, is_ordered: bool) -> Claim | None:
    stated = gain.number
    if not (stated and before.number and after.number) or stated.before or is_qualified(name) or is_qualified(gain.words):
        return None
    if not stated.unit and "%" in name:
        stated = stated._replace(unit="%")
    span = Span(min(cell.start for cell in (gain, before, after)), max(cell.end for cell in (gain, before, after)))
    # A column headed by a sign or by "gain" may mean either; only words in the cell itself are held against the numbers.
    says = change_said_by(gain.words) if is_ordered else Change.GAIN
    return sure_claim(Claim(span, Span(gain.start, gain.end), before.number, after.number, stated, says), is_ordered=is_ordered)


def _against_row(table: ResultTable, at: int) -> Iterator[Claim]:
    """Gains over the one row that has none, by the column of numbers before them."""
    numbers = [before for before in range(at) if table.columns[before].kind is Kind.NUMBER]
    rows = [cells for cells in table.rows if len(cells) > at]
    bases = [cells for cells in rows if cells[at].is_none or ((gain := cells[at].number) and not gain.value)]
    if len(numbers) != 1 or len(bases) != 1:
        return
    base, column, name = bases[0], numbers[0], table.columns[at].name
    # Where the first column repeats itself, each of its names has its own baseline.
    group = [cells for cells in rows if cells[0].words == base[0].words]
    for cells in group if len(group) > 1 else rows:
        if cells is not base and (made := _claim(cells[at], base[column], cells[column], name, is_ordered=False)):
            yield made


def _proven(found: list[Claim]) -> list[Claim]:
    """Claims that rest on the numbers they seem to rest on: most of several agree with them."""
    right = sum(made.agrees for made in found)
    return found if right and right >= len(found) - right else []


def _in_brackets(table: ResultTable) -> Iterator[Claim]:
    """Gains such as `85.3 (+2.1)`: over the row, or the column, that is the baseline of all of them."""
    numbers = {at for at, column in enumerate(table.columns) if column.kind is Kind.NUMBER}
    gains = [
        (row, at)
        for row, cells in enumerate(table.rows)
        for at, cell in enumerate(cells)
        if at in numbers and cell.number and cell.number.delta
    ]
    axis = 1 if table.by_row else 0
    with_gain = {place[axis] for place in gains}
    lines = [line for line in (sorted(numbers) if table.by_row else range(len(table.rows))) if line not in with_gain][:_MOST_BASES]
    over = {line: {place: made for place in gains if (made := _over(table, place, line))} for line in lines}
    right = {line: {place for place, made in claims.items() if made.agrees} for line, claims in over.items()}
    base = max(lines, key=lambda line: (len(right[line]), _names_base(table, line)), default=None)
    if base is None or (len(right[base]) < _FEW_ROWS and not _names_base(table, base)):
        return
    # A gain over another row than most is right, too.
    elsewhere = set().union(*right.values()) - right[base]
    yield from _proven([made for place, made in over[base].items() if place not in elsewhere])


def _names_base(table: ResultTable, line: int) -> bool:
    label = table.columns[line].name if table.by_row else next((cell.words for cell in table.rows[line][:1]), "")
    return bool(BASE.search(label))


def _over(table: ResultTable, place: tuple[int, int], line: int) -> Claim | None:
    row, at = place
    cell = table.rows[row][at]
    cells = table.rows[row] if table.by_row else table.rows[line]
    other = line if table.by_row else at
    base = cells[other] if other < len(cells) else None
    if not (base and base.number and cell.number and cell.number.delta) or base.number.delta:
        return None
    span = Span(cell.start, cell.end)
    return sure_claim(Claim(span, span, base.number, cell.number, cell.number.delta))
