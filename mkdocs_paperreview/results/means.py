# SPDX-License-Identifier: MIT
"""Columns and the means of them to the directions that they give each other: a mean is only taken of what is better the same way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mkdocs_paperreview.results.cell import Cell, Rows
from mkdocs_paperreview.results.column import Column, Kind
from mkdocs_paperreview.results.metric_kinds import kinds_in
from mkdocs_paperreview.results.roles import is_average

__all__ = ["with_means"]

_MEAN_OF = re.compile(
    r"(?:avg\b|average|mean|overall|평균|平均).*|.*(?:\b(?:avg\.?|average|mean)|평균|平均)[\s(（]*[↑↓⬆⬇]?[)）]?", re.IGNORECASE
)
# What is counted or averaged itself is no part of a mean beside it: `Mean reward` and `Mean turns`.
_OF_ITS_OWN = re.compile(
    r"(?:mean|avg|average|median|max|min|total|std|sum)\b|#|평균|최[대소고저]|중앙|총|平均|最[大小高低]|中位|总|総", re.IGNORECASE
)
_FEWEST_PARTS = 2


def with_means(columns: Sequence[Column], rows: Rows) -> tuple[Column, ...]:
    """The columns again; what the header of a mean or of its parts leaves open is said by the others."""
    if not any(column.is_open for column in columns):
        return tuple(columns)
    for at, column in enumerate(columns):
        if column.is_open and is_average(column.name):
            return tuple(_told_by_parts(columns, at))
        if column.direction.is_known and _MEAN_OF.fullmatch(column.name):
            return tuple(_told_by_mean(columns, at, rows))
    return tuple(columns)


def _told_by_parts(columns: Sequence[Column], mean: int) -> Sequence[Column]:
    """A mean is better as its parts are, and so are unknown ones between the first that is known and the mean."""
    known = [(at, column.direction) for at, column in enumerate(columns) if column.kind is Kind.NUMBER and column.direction.is_known]
    is_sure = len(known) >= _FEWEST_PARTS or not any(column.is_open for at, column in enumerate(columns) if at != mean)
    if not is_sure or len({direction for _, direction in known}) != 1:
        return columns
    first, said = known[0]
    parts = {at for at in range(first, mean) if _may_be_part(columns[at])} | {mean}
    return [replace(column, direction=said) if at in parts else column for at, column in enumerate(columns)]


def _told_by_mean(columns: Sequence[Column], mean: int, rows: Rows) -> Sequence[Column]:
    """The columns right before a mean, or right behind it, are better as it is, where it lies between their numbers in every row."""
    for parts in (_run(columns, mean, -1), _run(columns, mean, 1)):
        if any(columns[at].unit != columns[mean].unit for at in parts):
            continue
        if len(parts) >= _FEWEST_PARTS and all(_lies_between(cells, mean, parts) for cells in rows):
            return [replace(column, direction=columns[mean].direction) if at in parts else column for at, column in enumerate(columns)]
    return columns


def _run(columns: Sequence[Column], mean: int, step: int) -> list[int]:
    parts: list[int] = []
    while 0 <= (at := mean + step * (len(parts) + 1)) < len(columns) and _may_be_part(columns[at]):
        parts.append(at)
    return parts


def _may_be_part(column: Column) -> bool:
    return column.is_open and not kinds_in(column.name) and not _OF_ITS_OWN.match(column.name)


def _lies_between(cells: Sequence[Cell], mean: int, parts: Sequence[int]) -> bool:
    sizes = [number.size for at in parts if at < len(cells) and (number := cells[at].number)]
    number = cells[mean].number if mean < len(cells) else None
    return not number or not sizes or min(sizes) <= number.size <= max(sizes)
