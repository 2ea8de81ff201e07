# SPDX-License-Identifier: MIT
"""A result as data: which model reached what, on which dataset, by which metric; only what an author wrote as data becomes one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.quantity import Quantity

__all__ = ["Result", "name_key"]


class Result(NamedTuple):
    """One number of a board. `shown` is the number as written; `line` is the line of the review's file that it came from.

    `table` is the number of the table it stands in, from 1 and of those with numbers; 0 for an entry of `results:`. A tuple, because
    processes hand each other hundreds of thousands of them.
    """

    model: str
    task: str
    dataset: str
    metric: str
    shown: str
    value: float
    unit: str = ""
    direction: Direction = Direction.UNKNOWN
    split: str = ""
    baseline: str = ""
    line: int = 1
    table: int = 0

    @classmethod
    def of(cls, names: dict[str, str], quantity: Quantity, direction: Direction, line: int, table: int = 0) -> Result:
        """A result of the names that an author wrote, and a number that was read."""
        return cls(
            model=names.get("model", ""),
            task=names.get("task", ""),
            dataset=names.get("dataset", ""),
            metric=names.get("metric", ""),
            shown=names.get("shown", ""),
            value=quantity.size,
            unit=quantity.unit,
            direction=direction,
            split=names.get("split", ""),
            baseline=names.get("baseline", ""),
            line=line,
            table=table,
        )


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """What two spellings of one dataset, metric or model share: case, blanks and hyphens do not count."""
    return re.sub(r"[\s_‐-―-]+", "", unicodedata.normalize("NFKC", name).casefold())
