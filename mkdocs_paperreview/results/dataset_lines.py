# SPDX-License-Identifier: MIT
"""A text in; the lines that may state a result on a dataset out. Few lines of few reviews do, so this must be quick, and may be wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["lines_with_datasets"]

# With the number of letters before that may be small or a capital.
_DATASET_WORDS = (("데이터셋", 0), ("데이터 셋", 0), ("ataset", 1), ("벤치마크", 0), ("enchmark", 1), ("数据集", 0), ("データセット", 0))
_LONGEST_MARK = 7  # with the last of a name
_LONGEST_LINE = 4000
_STATES = re.compile(r"[(（]|→|->|에서|\bto\b|기록|달성|achiev|reach|obtain|attain|scor|达到|取得")


def lines_with_datasets(text: str) -> Iterator[tuple[int, str]]:
    """The lines that may name a dataset, but for rows of tables."""
    starts: set[int] = set()
    for word, letters in _DATASET_WORDS:
        at = text.find(word)
        while at >= 0:
            if _may_follow_a_name(text, at - letters):
                starts.add(text.rfind("\n", 0, at) + 1)
            at = text.find(word, at + 1)
    for start in sorted(starts):
        end = text.find("\n", start)
        line = text[start : end if end >= 0 else len(text)]
        if len(line) <= _LONGEST_LINE and not line.lstrip().startswith("|") and _STATES.search(line):
            yield start, line


def _may_follow_a_name(text: str, at: int) -> bool:
    """Whether before a place, but for marks, stands what a name may end with, or code, of which nobody knows yet whether it counts."""
    before = text[max(0, at - _LONGEST_MARK) : at]
    last = before.rstrip("*_ \t\n\r\f\v")[-1:]
    return last.isascii() and (last.isalnum() or last in ".+-`")
