# SPDX-License-Identifier: MIT
"""A review to the results that its author wrote as data: the entries of `results:`, then the tables that are tied to a dataset."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.results.listed_results import listed_result
from mkdocs_paperreview.results.result import Result, name_key
from mkdocs_paperreview.results.table import tables_in
from mkdocs_paperreview.results.tied_tables import results_of, tie_of
from mkdocs_paperreview.review.review import Review

__all__ = ["results_in"]

_MARKS = ("ataset", "ATASET", "etric", "ETRIC", "데이터셋", "지표")
_NAMES_ONE = re.compile(r"\s*[:：=]")


def results_in(review: Review) -> tuple[Result, ...]:
    """The results of a review, in order, with the lines of its file; one that is written twice is there once."""
    found: dict[tuple[object, ...], Result] = {}
    for result in (*_listed(review), *_tied(review)):
        names = tuple(map(name_key, (result.model, result.task, result.dataset, result.metric, result.split)))
        found.setdefault((*names, result.value, result.unit), result)
    return tuple(found.values())


def _listed(review: Review) -> Iterator[Result]:
    for names, line in review.results:
        if result := listed_result(dict(names), line):
            yield result


def _tied(review: Review) -> Iterator[Result]:
    # A few words tell, of most reviews, that no table in them needs to be read.
    body = review.body
    if "|" not in body or not _may_be_tied(body):
        return
    for number, table in enumerate((table for table in tables_in(body) if table.has_numbers), start=1):
        if tie := tie_of(table, body):
            yield from results_of(table, tie, number=number, first_line=review.body_line)


def _may_be_tied(body: str) -> bool:
    """Whether a dataset or a metric is named anywhere, as in `dataset: SQuAD`."""
    for mark in _MARKS:
        at = body.find(mark)
        while at >= 0:
            at += len(mark)
            if _NAMES_ONE.match(body, at):
                return True
            at = body.find(mark, at)
    return False
