# SPDX-License-Identifier: MIT
"""The words around a stated gain: whether they say that numbers went up or down, and whether they make it a rough one."""

from __future__ import annotations

import re

from mkdocs_paperreview.results.claim import Change

__all__ = ["CHANGED", "change_said_by", "is_change", "is_qualified"]

CHANGED = (
    r"(?:향상|증가|개선|감소|상승|하락|절감|단축|높|낮|improve\w*|increas\w*|reduc\w*|decreas\w*|gains?|drops?|higher|lower|boost\w*"
    r"|提升|提高|降低|减少|下降|增加|改善|改进|向上|上昇)"
)
_NUMBER_SIGNS = "0123456789.,+-% "
_CHANGED = re.compile(CHANGED, re.IGNORECASE)
_QUALIFIED = re.compile(
    r"이상|미만|이하|최대|최소|약|평균|거의|가까|넘|초과|~|≈|∼|up to|at (?:least|most)|more than|less than|nearly|about|around|approx"
    r"|almost|average|近|约|約|超过|最高|以上|以下|平均|最大|至少|高达"
)
_UP = re.compile(r"증가|상승|늘|increas|\brise|higher|增加|上升|增长|上昇|増加")
_DOWN = re.compile(r"감소|절감|하락|단축|줄|reduc|decreas|\bdrop|lower|saving|降低|减少|下降|缩短|削減|減少|低下")


def is_change(words: str) -> bool:
    """Whether words speak of a change at all."""
    return bool(_CHANGED.search(words))


def is_qualified(words: str) -> bool:
    """Whether a gain is said to be only about so much, at most, or on average: then it is not to be recomputed."""
    if not words.strip(_NUMBER_SIGNS):
        return False
    return bool(_QUALIFIED.search(words.lower()))


def change_said_by(words: str) -> Change:
    """Whether words say that numbers went up, or down; both, or neither, say only that it is a gain."""
    if not words.strip(_NUMBER_SIGNS):
        return Change.GAIN
    words = words.lower()
    up, down = bool(_UP.search(words)), bool(_DOWN.search(words))
    if up == down:
        return Change.GAIN
    return Change.UP if up else Change.DOWN
