# SPDX-License-Identifier: MIT
"""The rows of a table to what each is a case of, such as a dataset: a text a row, the same for rows that are rivals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from mkdocs_paperreview.results.cell import Rows
from mkdocs_paperreview.results.column import Column, Kind
from mkdocs_paperreview.results.loads import is_load
from mkdocs_paperreview.results.roles import method_column
from mkdocs_paperreview.results.tries import tells_tries

__all__ = ["are_groups", "cases_apart", "filled", "joined", "load_columns"]


def are_groups(columns: Sequence[Column], rows: Rows) -> bool:
    """Whether a method is there twice, with nothing to tell why: then the rows are of several groups that only their author knows."""
    names = [at for at, column in enumerate(columns) if not column.direction.is_known and column.kind is not Kind.DELTA]
    named = ["|".join(cells[at].words for at in names if at < len(cells)) for cells in rows if cells and cells[0].text]
    return len(set(named)) < len(named)


def cases_apart(rows: Rows, names: Sequence[str], cases: Sequence[str]) -> list[str]:
    """The cases again; where one has a method twice, its rows differ in something else that they name, and are of several cases."""
    method = method_column(names)
    if method is None or len(names) < 2:  # noqa: PLR2004  # case and method
        return list(cases)
    named = filled(rows, method)
    methods = list(zip(cases, named, strict=True))
    if len(set(methods)) == len(methods) or named == list(cases):
        return list(cases)
    if len(names) == 2:  # noqa: PLR2004  # nothing else says why a method is there twice: alone, it would be compared with itself
        rivals = Counter(case for case, _ in set(methods))
        return [case if rivals[case] > 1 else f"{case}|{row}" for row, case in enumerate(cases)]
    others = [filled(rows, at) for at in range(len(names)) if at != method]
    return ["|".join(parts) for parts in zip(cases, *others, strict=True)]


def load_columns(rows: Rows, names: Sequence[str], *, only_tries: bool) -> list[int]:
    """The columns, but for the first, that say how much was asked, or which try it was, where what was asked is there several times."""
    loads = [at for at, name in enumerate(names) if at and (tells_tries(name) or (is_load(name) and not only_tries))]
    asked = filled(rows, 0) if loads else []
    return loads if len(set(asked)) < len(asked) else []


def joined(rows: Rows, columns: Sequence[int]) -> list[str]:
    """What several columns say of each row; what a remark leaves open, as `A (old)` above several of `A`, is like no other."""
    said = [_sure(filled(rows, at)) for at in columns]
    return ["|".join(parts) for parts in zip(*said, strict=True)] if said else [""] * len(rows)


def _sure(said: Sequence[str]) -> list[str]:
    """Names again; where a remark stands behind the first of several only, nobody knows whether it is the same as the others."""
    counts = Counter(said)
    open_ones = {base for name in said if counts[name] == 1 and (base := name.partition(" (")[0]) != name and base in counts}
    return [f"{name}|{row}" if name in open_ones else name for row, name in enumerate(said)]


def filled(rows: Rows, at: int) -> list[str]:
    """The cells of a column; an empty one says what the one above it says."""
    said: list[str] = []
    for row in rows:
        text = row[at].words if at < len(row) else ""
        said.append(text or (said[-1] if said else ""))
    return said
