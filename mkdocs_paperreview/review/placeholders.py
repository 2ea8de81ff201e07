# SPDX-License-Identifier: MIT
"""Words that stand where a value would, and say that there is none: `N/A`, `TBD`, `없음`, as templates and machines fill them in."""

from __future__ import annotations

__all__ = ["says_nothing"]

_NOTHING = frozenset(
    "none null nil n/a n.a. na tbd tba tbc todo unknown unspecified ? ?? - -- — – ... …"
    " 무 없음 미정 미상 无 無 未知 不明 暂无 未公开 待补充 待定 なし 未定 연구진 연구팀".split()
) | {"not available", "not specified", "not provided", "not stated", "not given", "unknown authors", "unknown author", "to be added"}


def says_nothing(value: str) -> bool:
    """Whether a value is no more than a word for nothing, perhaps in brackets or with emphasis."""
    return value.strip(" \t*_`\"'()[]<>").lower() in _NOTHING
