# SPDX-License-Identifier: MIT
"""Rows that say what was tried, how often, or when, and so are no rivals: test sets, runs, weeks, the log of a training."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mkdocs_paperreview.results.known_datasets import is_test_set
from mkdocs_paperreview.results.metrics import Direction, direction_of
from mkdocs_paperreview.results.roles import METHOD

__all__ = ["are_tries", "is_counted", "is_tuned", "tells_tries"]

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

# A column that says which try of the same a row was.
_TRY_OF_ROW = re.compile(
    r"(?:random[ _])?(?:seed|trial|fold|repeat|repetition)s?(?:[ _]?(?:#|id|no\.?))?|시드|폴드|种子|折|シード", re.IGNORECASE
)
# A first column of numbers that say only which try it was, or when.
_COUNTED = re.compile(
    r"#|(?:[a-z]+[ _])?(?:#|id|no\.?)"
    r"|(?:random )?(?:sample|run|seed|trial|fold|epoch|round|episode|iteration|iter|step|attempt|subject|patient|day|week|month|year)s?"
    r"(?:[ _]?(?:#|id|no\.?|number|index))?"
    r"|회차|시드|폴드|에폭|에포크|연도|차수|轮[次数]|种子|折|年份|月份|序号|编号|エポック|シード|年度?|回",
    re.IGNORECASE,
)
# A setting that is called by a letter.
_SYMBOL = re.compile(
    r"[α-ω$\\]|(?<![a-z])(?:lambda|alpha|beta|gamma|delta|tau|eps|epsilon|sigma|theta|eta|mu|rho)(?![a-z])|^\W*[a-z]\w?\W*$", re.IGNORECASE
)
_VERSUS = re.compile(r"\b(?:vs|versus)\b", re.IGNORECASE)
_COMPARISON = re.compile(r"compar|비교|대비|对比|比较|比較", re.IGNORECASE)
_ARROW = re.compile(r"→|⇒|->|\bvs\b")
# From one language to another: `en-de`.
_PAIR = re.compile(r"(?<![\w-])([a-z]{2})(?: ?[-–→>]{1,2} ?|2)([a-z]{2})(?![\w-])", re.IGNORECASE)


def are_tries(names: Sequence[str], labels: Sequence[str], others: Sequence[str], *, several: bool) -> bool:
    """Whether rows are tries: by their names, or by the headers of their words and of their numbers.

    `several` says whether they differ in other words than their names.
    """
    if _is_log(names, labels, others) or _are_there_and_back(names):
        return True
    if not labels:
        return False
    are_numbered = not several and all(map(_TRY.fullmatch, names))
    return are_numbered or _are_test_sets(names, labels[0]) or _are_comparisons(names, labels[0])


def _is_log(names: Sequence[str], labels: Sequence[str], others: Sequence[str]) -> bool:
    """Whether rows say how far a training had come: a loss is among their numbers, and they are named by no more than that."""
    if not any(map(_LOSS.search, (*labels, *others))):
        return False
    if any(map(_LOGGED.fullmatch, others)) and all(map(_LOSS.search, labels)):
        return True
    is_named = bool(labels) and bool(_LOGGED.fullmatch(labels[0])) and all(name[:1].isdigit() for name in names)
    return is_named and not any(map(METHOD.search, labels))


def _are_there_and_back(names: Sequence[str]) -> bool:
    """Whether one row is from one language to another, and one from that back to it: the one is no harder, but another test set."""
    pairs = {pair for name in names for pair in _PAIR.findall(name.lower())}
    return any((there, back) in pairs for back, there in pairs if back != there)


def _are_comparisons(names: Sequence[str], header: str) -> bool:
    """Whether each row says how two things compare, as `A vs B`: of comparisons, none is the best."""
    return all(map(_VERSUS.search, names)) or (bool(_COMPARISON.match(header)) and all(map(_ARROW.search, names)))


def _are_test_sets(names: Sequence[str], header: str) -> bool:
    """Whether most of several rows are named by what methods are tried on."""
    return not METHOD.search(header) and sum(map(is_test_set, names)) > max(1, len(names) // 2)


def tells_tries(header: str) -> bool:
    """Whether a column says which try of the same a row was, such as its seed."""
    return bool(_TRY_OF_ROW.fullmatch(header))


def is_counted(header: str) -> bool:
    """Whether a column of numbers says only which try each row was, or when."""
    return bool(_COUNTED.fullmatch(header))


def is_tuned(header: str) -> bool:
    """Whether a column of numbers is one of settings, of which one is the best: a threshold or `λ`, and not a fee."""
    return direction_of(header) is Direction.NEITHER or bool(_SYMBOL.search(header))
