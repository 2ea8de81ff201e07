# SPDX-License-Identifier: MIT
"""The results of each board as CSV and JSON, beside its page. The same reviews give the same bytes."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from operator import itemgetter

from mkdocs_paperreview.catalog.boards import Board
from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.catalog.ranking import Ranking, Standing
from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.plan import Asset, Write
from mkdocs_paperreview.results.units import measure_of
from mkdocs_paperreview.review.address import quoted
from mkdocs_paperreview.search.files import BATCH

__all__ = ["late_assets"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_RISKY = re.compile(r"(?m)^[=+\-@\t\r]")
_TEXTS = frozenset(("task", "dataset", "metric", "split", "model", "unit", "shown", "baseline", "review", "address", "reviewers", "file"))

_Value = str | int | float | bool
_Row = dict[str, _Value]


def late_assets(site: Site, write: Write) -> Iterator[Asset]:
    """`results.csv` and `results.json` of each board, of which there may be many thousand rows: written wherever they are made."""
    boards = site.catalog.boards.all
    return chain.from_iterable(site.spread_batches(partial(_write_files, site, write), _batches(boards)))


def _batches(boards: Sequence[Board]) -> list[list[Board]]:
    """The boards, so many together that they have the rows of a batch."""
    batches: list[list[Board]] = []
    rows = BATCH
    for board in boards:
        if rows >= BATCH:
            batches.append([])
            rows = 0
        batches[-1].append(board)
        rows += board.count
    return batches


def _write_files(site: Site, write: Write, boards: Sequence[Board]) -> tuple[Asset, ...]:
    sources: dict[str, _Row] = {}
    for board in boards:
        standings = ((ranking, each) for ranking in board.rankings for each in ranking.standings)
        rows = [_row(ranking, each, _source(site, each.entry, sources)) for ranking, each in standings]
        folder = board.address.lstrip("/")
        write(f"{folder}results.csv", _csv(board, rows))
        write(f"{folder}results.json", _json(board, rows))
    return ()


def _source(site: Site, entry: Entry, known: dict[str, _Row]) -> _Row:
    """What all results of a review share; made once."""
    review = entry.review
    if review.path not in known:
        known[review.path] = {
            "review": review.title,
            "address": f"{site.url}{quoted(review.address.lstrip('/'))}" if site.url else review.address,
            "reviewers": "; ".join(review.reviewers),
            "date": review.date.day.isoformat(),
            "file": review.path,
        }
    return known[review.path]


def _row(ranking: Ranking, standing: Standing, source: _Row) -> _Row:
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
        **source,
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
