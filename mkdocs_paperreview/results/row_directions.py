# SPDX-License-Identifier: MIT
"""The rows of a table to which way the numbers of each are better: by an arrow, its metric, or the benchmark that models are tried on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mkdocs_paperreview.results.cases import filled
from mkdocs_paperreview.results.cell import Cell, Rows
from mkdocs_paperreview.results.column import Column, Kind, is_odd
from mkdocs_paperreview.results.metric_kinds import kinds_in
from mkdocs_paperreview.results.metrics import Direction, arrow_in, direction_of
from mkdocs_paperreview.results.roles import GAIN
from mkdocs_paperreview.results.units import UNITS

__all__ = ["directions_by_case", "directions_by_metric"]

# Models are called `GPT-4o`, `BERT` or `DeepNet`; what is counted of a benchmark is called by a plain word.
_MODEL = re.compile(r"(?=.*[A-Za-z])(?:.*\d|.*[a-z][A-Z]|.*[A-Z]{2})|(?i:.*\bours\b)")
_FEWEST_KNOWN = 2
_POINTED = re.compile(r"[(（]([^()（）]*[^\W\d_]{2}[^()（）]*)[↑↓⬆⬇][^()（）]*[)）]")


def directions_by_metric(rows: Rows, columns: Sequence[Column], metric: int) -> list[Direction]:
    """Which way the numbers of each row are better, where a column names its metric."""
    return _told(rows, columns, [direction_of(name) for name in filled(rows, metric)])


def directions_by_case(rows: Rows, columns: Sequence[Column], case: int) -> list[Direction]:
    """Which way the numbers of each row are better, where a column names what was worked on."""
    names = filled(rows, case)
    return _told(rows, columns, _of_benchmarks(names) if _are_models(columns) else [Direction.UNKNOWN] * len(names))


def _told(rows: Rows, columns: Sequence[Column], named: Sequence[Direction]) -> list[Direction]:
    first_number = next((at for at, column in enumerate(columns) if at and column.kind is not Kind.TEXT), len(columns))
    return [_of_row(cells[:first_number], cells, direction) for cells, direction in zip(rows, named, strict=True)]


def _of_row(names: Sequence[Cell], cells: Sequence[Cell], direction: Direction) -> Direction:
    """What an arrow in one of its names says, or its metric, where their unit agrees; gains over others are no contest."""
    if said := next((arrow for cell in names if (arrow := arrow_in(_POINTED.sub(_unless_changed, cell.text))).is_known), None):
        return said
    numbers = [cell.number for cell in cells if cell.number]
    are_gains = any(number.sign for number in numbers) and any(GAIN.search(cell.text) for cell in names)
    return Direction.UNKNOWN if are_gains or any(is_odd(direction, number.unit) for number in numbers) else direction


def _unless_changed(found: re.Match[str]) -> str:
    """Brackets with an arrow; nothing where it says only how what is named there was changed, as in `Case 2 (view ↑)`."""
    name = found[1].strip()
    return found[0] if name in UNITS or direction_of(name).is_known else " "


def _are_models(columns: Sequence[Column]) -> bool:
    """Whether most columns of unknown direction are called as models are."""
    others = [column.name for column in columns if column.kind is Kind.NUMBER and column.direction is Direction.UNKNOWN]
    return 2 * sum(map(bool, map(_MODEL.match, others))) > len(others)


def _of_benchmarks(names: Sequence[str]) -> list[Direction]:
    """The directions of benchmarks, where many are known; one that nobody knows is as the others are."""
    named = [direction_of(name) for name in names]
    if named.count(Direction.HIGHER) < max(_FEWEST_KNOWN, len(named) / 2):
        return [Direction.UNKNOWN] * len(named)
    common = Direction.UNKNOWN if Direction.LOWER in named else Direction.HIGHER
    return [direction if kinds_in(name) else common for name, direction in zip(names, named, strict=True)]
