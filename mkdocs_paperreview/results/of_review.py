# SPDX-License-Identifier: MIT
"""A review to the results that its author wrote as data: the entries of `results:`, then the tables that are tied to a dataset."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from mkdocs_paperreview.results.listed import listed_result
from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.result import Result, name_key
from mkdocs_paperreview.results.table import tables_in
from mkdocs_paperreview.results.tied import results_of, tie_of
from mkdocs_paperreview.review.review import Review

__all__ = ["results_in"]

_MARKS = ("ataset", "ATASET", "ask", "ASK", "데이터셋", "과제", "태스크")
_TIE = re.compile(r"(?:dataset|task|데이터셋|과제|태스크)\s*[:：=]")


def results_in(review: Review, site: Mapping[str, Direction] | None = None) -> tuple[Result, ...]:
    """The results of a review, in order, with the lines of its file; one that is written twice is there once."""
    found: dict[tuple[object, ...], Result] = {}
    for result in (*_listed(review), *_tied(review, site)):
        names = tuple(map(name_key, (result.model, result.task, result.dataset, result.metric, result.split)))
        found.setdefault((*names, result.value, result.unit), result)
    return tuple(found.values())


def _listed(review: Review) -> Iterator[Result]:
    for names, line in review.results:
        if result := listed_result(dict(names), line):
            yield result


def _tied(review: Review, site: Mapping[str, Direction] | None) -> Iterator[Result]:
    # A few words tell, of most reviews, that no table in them needs to be read.
    body = review.body
    if "|" not in body or not any(mark in body for mark in _MARKS) or not _TIE.search(body.lower()):
        return
    for table in tables_in(body, site):
        if table.has_numbers and (tie := tie_of(table, body)):
            for result in results_of(table, tie, site):
                yield replace(result, line=result.line + review.body_line - 1)
