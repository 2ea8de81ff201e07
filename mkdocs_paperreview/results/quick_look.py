# SPDX-License-Identifier: MIT
"""A quick look at the tables of a body: whether one of them has to be read to be sure of its gains, or of what it marks as best.

Most tables mark nothing and state no gain, or only gains that are plainly right: these are told here, in a few microseconds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

__all__ = ["may_mark_best", "may_state_wrong_gains"]

_MARKS = ("**", "__", "<b", "<strong", "\\mathbf", "\\textbf", "🏆", "🥇", "★")
_GAIN = re.compile(
    "향상|개선|증가|감소|절감|변화|차이|격차|증감|Δ|∆|mprove|gain|Gain|elta|plift|diff|Diff|gap|Gap|aving|eduction|ncrease|ecrease"
    "|提升|改进|增益|差|变化|改善|降低|向上"
)
_SIGNED = re.compile(r"[(\[|] ?[+\-−–↑↓]|[↑↓▲▼]")
_AROUND = " \t*_%+$점배×xp"
_FEW_ROWS, _FEWEST_BEFORE = 2, 3
_NEARLY = 1.2


def may_mark_best(text: str) -> bool:
    """Whether a table of a text may mark a number as best."""
    return any(any(mark in rows for mark in _MARKS) for _, rows in _tables(text))


def may_state_wrong_gains(text: str) -> bool:
    """Whether a table of a text states a gain that is not plainly right."""
    return any(_needs_a_look(header, rows) for header, rows in _tables(text))


@lru_cache(maxsize=1)
def _tables(text: str) -> Sequence[tuple[str, str]]:
    """The header and the rows of what looks like a table: a line with a pipe, a line of dashes, and all up to an empty line."""
    found: list[tuple[str, str]] = []
    at = text.find("|")
    while at >= 0:
        start, stop = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        rule_end = text.find("\n", stop + 1) if stop >= 0 else -1
        if rule_end < 0:
            break
        if text[stop + 1 : rule_end].strip("|:- \t>"):
            at = text.find("|", stop)
            continue
        end = text.find("\n\n", rule_end)
        end = end if end >= 0 else len(text)
        found.append((text[start:stop], text[rule_end + 1 : end]))
        at = text.find("|", end)
    return found


def _needs_a_look(header: str, rows: str) -> bool:
    word = _GAIN.search(header)
    if not word:
        return bool(_SIGNED.search(rows))
    at, cell_end = header.count("|", 0, word.start()), header.find("|", word.end())
    is_only_one = cell_end < 0 or not _GAIN.search(header, cell_end)
    return at < _FEWEST_BEFORE or not is_only_one or not _are_settled(rows, at)


def _are_settled(rows: str, at: int) -> bool:
    """Whether all gains of a column follow from the two columns before it, or few of many do: then they are gains over something else."""
    right = near = count = 0
    for row in rows.strip("\n").split("\n"):
        cells = row.split("|", at + 1)
        try:
            written = cells[at].strip(_AROUND)
            before, after, gain = float(cells[at - 2].strip(_AROUND)), float(cells[at - 1].strip(_AROUND)), abs(float(written))
            difference = abs(after - before)
            off = min(abs(100 * difference / abs(before) - gain), abs(100 * difference / abs(after) - gain), abs(difference - gain))
        except (ValueError, IndexError, ZeroDivisionError):
            return False
        step = 10.0 ** -len(written.partition(".")[2])
        right, near, count = right + (off <= step / 2), near + (off <= _NEARLY * step), count + 1
    return right == count or (2 * near < count and count > _FEW_ROWS)
