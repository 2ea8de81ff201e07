# SPDX-License-Identifier: MIT
"""Entries of `results:` in front matter to results."""

from __future__ import annotations

from collections.abc import Mapping

from mkdocs_paperreview.results.metrics import Direction, arrow_in, direction_of
from mkdocs_paperreview.results.quantity import Quantity, quantity
from mkdocs_paperreview.results.result import Result
from mkdocs_paperreview.review.front_matter.fields import NEEDED_OF_RESULT

__all__ = ["listed_result", "number_of", "stated_direction"]

_DIRECTIONS = {"higher": Direction.HIGHER, "up": Direction.HIGHER, "lower": Direction.LOWER, "down": Direction.LOWER}


def number_of(names: Mapping[str, str]) -> Quantity | None:
    """The number of an entry, in its unit; nothing where it is none."""
    value = names.get("value", "")
    return quantity(f"{value}{names.get('unit', '')}") or quantity(value)


def stated_direction(said: str) -> Direction:
    """The direction that an entry names, in words or as an arrow."""
    return _DIRECTIONS.get(said.lower()) or arrow_in(said)


def listed_result(names: Mapping[str, str], line: int) -> Result | None:
    """A result; nothing where the entry lacks what a result must have."""
    read = number_of(names)
    if read is None or not all(names.get(name) for name in NEEDED_OF_RESULT):
        return None
    direction = stated_direction(names.get("direction", ""))
    return Result.of({**names, "shown": names["value"]}, read, direction if direction.is_known else direction_of(names["metric"]), line)
