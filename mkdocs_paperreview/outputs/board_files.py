# SPDX-License-Identifier: MIT
"""The results of each board as CSV and JSON, beside its page. The same reviews give the same bytes."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter

from mkdocs_paperreview.catalog.boards import Board
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.catalog.ranking import Ranking, Standing
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset
from mkdocs_paperreview.results.units import measure_of
from mkdocs_paperreview.review.address import quoted

__all__ = ["assets"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_RISKY = re.compile(r"(?m)^[=+\-@\t\r]")
_TEXTS = frozenset(("task", "dataset", "metric", "split", "model", "unit", "shown", "baseline", "review", "address", "reviewers", "file"))

_Value = str | int | float | bool
_Row = dict[str, _Value]


def assets(site: Site) -> Iterator[Asset]:
    """`results.csv` and `results.json` of each board."""
    sources = {entry.review.path: _source(site, entry) for entry in site.catalog.entries if entry.results}
    for board in site.catalog.boards.all:
        rows = [_row(ranking, standing, sources) for ranking in board.rankings for standing in ranking.standings]
        folder = board.address.lstrip("/")
        yield Asset(f"{folder}results.csv", _csv(board, rows))
        yield Asset(f"{folder}results.json", _json(board, rows))


def _source(site: Site, entry: Entry) -> _Row:
    """What all results of a review share."""
    review = entry.review
    return {
        "review": review.title,
        "address": f"{site.url}{quoted(review.address.lstrip('/'))}" if site.url else review.address,
        "reviewers": "; ".join(review.reviewers),
        "date": review.date.day.isoformat(),
        "file": review.path,
    }


def _row(ranking: Ranking, standing: Standing, sources: Mapping[str, _Row]) -> _Row:
    result = standing.result
    return {
        "metric": ranking.metric,
        "split": ranking.split,
        "direction": ranking.direction.value,
        "rank": standing.rank,
        "model": result.model,
        "value": float(f"{result.value / measure_of(result.unit)[1]:.12g}") if result.unit else result.value,
        "unit": result.unit,
        "shown": result.shown,
        "baseline": result.baseline,
        "disputed": standing.is_disputed,
        **sources[standing.entry.review.path],
        "line": result.line,
    }


def _csv(board: Board, rows: list[_Row]) -> bytes:
    """With the mark by which spreadsheets know UTF-8."""
    out = io.StringIO()
    board_only: _Row = {"task": board.task, "dataset": board.dataset}
    names = [*board_only, *rows[0]]
    texts = [number for number, name in enumerate(names) if name in _TEXTS]
    writer = csv.writer(out)
    writer.writerow(names)
    texts_of = itemgetter(*texts)
    for row in rows:
        values = [*board_only.values(), *row.values()]
        writer.writerow(_harmless(values, texts) if _RISKY.search("\n".join(texts_of(values))) else values)
    return out.getvalue().encode("utf-8-sig", "replace")


def _harmless(values: list[_Value], texts: Iterable[int]) -> list[_Value]:
    """Texts that a spreadsheet would run as formulas are so no more."""
    for at in texts:
        if str(values[at]).startswith(_FORMULA):
            values[at] = f"'{values[at]}"
    return values


def _json(board: Board, rows: list[_Row]) -> bytes:
    lines = ",\n".join(map(_encoder.encode, rows))
    head = _encoder.encode({"task": board.task, "dataset": board.dataset})[:-1]
    return f'{head}, "results": [\n{lines}\n]}}\n'.encode("utf-8", "replace")


_encoder = json.JSONEncoder(ensure_ascii=False)
