# SPDX-License-Identifier: MIT
"""Rows that say what was tried, how often, or when, and so are no rivals: test sets, runs, weeks, the log of a training."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mkdocs_paperreview.results.shape import METHOD
from mkdocs_paperreview.results.test_sets import is_test_set

__all__ = ["are_tries"]

# How far a training had come: rows of numbers with such a column are its log.
_LOGGED = re.compile(
    r"(?:training |global )?(?:epochs?|steps?|iterations?|iters?)|에폭|에포크|스텝|轮[次数]|步数|エポック|ステップ", re.IGNORECASE
)
_LOSS = re.compile(r"\bloss$|손실$|损失$|損失$", re.IGNORECASE)
# Names that say no more than that: `Run 3 (old)`.
_TRY = re.compile(
    r"(?:run|seed|trial|fold|repeat|repetition|session|subject|patient|participant|week|day|month|회차|주차|시드|폴드|피험자|第|折|种子|受试者|シード|被験者)s?"
    r"[ _#-]*\d+(?:[-–~]\d+)?[번回次折周日月]?(?: ?\([^()]*\))?",
    re.IGNORECASE,
)


def are_tries(names: Sequence[str], labels: Sequence[str], others: Sequence[str], *, several: bool) -> bool:
    """Whether rows are tries: by their names, or by the headers of their words and of their numbers.

    `several` says whether they differ in other words than their names.
    """
    return _is_log(labels, others) or (
        bool(labels) and ((not several and all(map(_TRY.fullmatch, names))) or _are_test_sets(names, labels[0]))
    )


def _is_log(labels: Sequence[str], others: Sequence[str]) -> bool:
    """Whether rows say how far a training had come: they have nothing but numbers, a loss among them, or are named by it."""
    has_loss = any(map(_LOSS.search, (*labels, *others)))
    return has_loss and any(map(_LOGGED.fullmatch, others)) and all(map(_LOSS.search, labels))


def _are_test_sets(names: Sequence[str], header: str) -> bool:
    """Whether most of several rows are named by what methods are tried on."""
    return not METHOD.search(header) and sum(map(is_test_set, names)) > max(1, len(names) // 2)
