# SPDX-License-Identifier: MIT
"""The name of a metric to whether more or less of it is better: by its author's arrow, our list, or unknown.

A name that could be meant either way is unknown: to mark no number as best is better than to mark the wrong one.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from mkdocs_paperreview.results.cell import plain
from mkdocs_paperreview.results.metric_kinds import AT_CUTOFF, LONGEST_NAME, is_known_name, is_time, kinds_in

__all__ = ["Direction", "arrow_in", "direction_of", "names_a_metric", "said_above", "without_arrows"]


class Direction(Enum):
    """Which way a number is better."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"
    UNKNOWN = "unknown"

    @property
    def is_known(self) -> bool:
        """Whether one number can be better than another."""
        return self is Direction.HIGHER or self is Direction.LOWER

    @property
    def turned(self) -> Direction:
        """The other way round."""
        return {Direction.HIGHER: Direction.LOWER, Direction.LOWER: Direction.HIGHER}.get(self, self)


_UP = re.compile(
    r"[↑⬆⇑↗🔺]|\\[uU]parrow|(?:higher|larger|bigger|greater|more)(?:[ -]is|,? the| ?=)?[ -]?better"
    r"|(?:높|클|많|커질)을?수록|越[高大多]越好|(?:高|大き)いほど",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"[↓⬇⇓↘🔻]|\\[dD]ownarrow|(?:lower|smaller|less|fewer)(?:[ -]is|,? the| ?=)?[ -]?better"
    r"|(?:낮|작|적)을수록|越[低小少]越好|(?:低|小さ)いほど",
    re.IGNORECASE,
)
_MAY_POINT = re.compile(r"[↑⬆⇑↗🔺↓⬇⇓↘🔻\\]|better|수록|越|いほど", re.IGNORECASE)  # most headers do not
# `MMLU (↓50%)` says how much was taken away, and not which way it is better.
_AMOUNT = re.compile(r"(?:(?<=[\s(（\[*])|^)[↑⬆⇑↗↓⬇⇓↘]\d")
_SPREAD = re.compile(r"±\s?[\w.]+")
_BRACKETS = re.compile(r"[(\[（【]([^()\[\]（）【】]*)[)\]）】]")
_UNIT_OF_SPEED = re.compile(
    r"(?:tokens?|tok|images?|imgs?|samples?|frames|steps?|it|iters?|batches|videos|words|pairs|req(?:uests?)?|queries"
    r"|op(?:eration)?s?|docs?|documents?|rows?|records?|transactions?|txns?|messages?|msgs?|events?|files?|calls?)\s?/\s?(?:s|sec)\b|/초",
    re.IGNORECASE,
)
# What money was spent for each of is not what is measured: `$/resolved`.
_COST_OF_EACH = re.compile(r"[$€£¥₩]\s?(?:/|per\b)\s?[\w ]*")
_NUMBER_OF = re.compile(r"(?:^|[가-힣]) 수(?:$|[^가-힣])|^#|# ?of|개 수")
# It says which of them count, and not what is measured: `Steps (successful only)`.
_WHICH = re.compile(r"\bonly\b|만$|[仅只のみ]|限定", re.IGNORECASE)
# Whatever it is an efficiency of, more of it is better: `cost efficiency`.
_EFFICIENCY = re.compile(
    r"\b(?:efficiency|effectiveness)$|(?<!비)효율(?:성|률)?$|(?<!非)効率$|(?<![有无低])效率$|性价比$|가성비$", re.IGNORECASE
)
# What rows were made equal in, or were asked for, is no result: `FPR ≤`.
_ASKED = re.compile(r"[≈≃≤≥<>=]\s*$")
# What a metric was at the start is no result either: `initial loss`; but what something was initialised with may be compared.
_AT_START = re.compile(r"\b(?:initial|inicial|initiale)\b|초기(?!화)|初始(?!化)|初期(?!化)", re.IGNORECASE)
# Which place something took in a ranking follows from what was measured: `Elo rank`; but a mean of such places may be low.
_PLACE_IN = re.compile(r"^(?!.*(?:average|avg|mean|med|reciprocal|평균|平均)).*(?:\brank(?:ing)?|순위|排名|順位)$", re.IGNORECASE)
# Such a coefficient is measured; others are chosen.
_MEASURED = re.compile(
    r"(\b(?:dice|jaccard|silhouette|correlation|pearson|spearman|kendall|kappa|sorensen|similarity)(?: \w+)?|다이스|자카드|실루엣)"
    r" ?(?:coefficients?\b|계수|系数|係数)",
    re.IGNORECASE,
)
# `CER by style` is a CER, whatever the columns are called.
_BY = re.compile(r"^\W*([\w@ -]{2,24}?) (?:by|per|across) ")
_TIME_UNIT = re.compile(r"^(?:ms|s|sec|seconds?|초|분|시간|秒|min|h)$", re.IGNORECASE)


def arrow_in(header: str) -> Direction:
    """Which way an author says that it is better, by an arrow or in words; two that disagree say nothing."""
    up, down = _arrows(header)
    if up == down:
        return Direction.UNKNOWN
    return Direction.HIGHER if up else Direction.LOWER


@lru_cache(maxsize=4096)
def _arrows(header: str) -> tuple[bool, bool]:
    """Whether a header has an arrow up, and one down; words count, too."""
    if not _MAY_POINT.search(header):
        return False, False
    header = _AMOUNT.sub(" ", header)
    return bool(_UP.search(header)), bool(_DOWN.search(header))


def without_arrows(header: str) -> str:
    """A header without what its author says of it by an arrow or in words."""
    return _DOWN.sub(" ", _UP.sub(" ", header))


def direction_of(header: str) -> Direction:
    """Which way the numbers under a header are better."""
    return _direction(header[:LONGEST_NAME])


def said_above(text: str) -> Direction:
    """Which way the numbers of a table are better, as its caption or heading says: by an arrow, or a metric in brackets or before `by`."""
    if any(_arrows(text)):
        return arrow_in(text)
    names = [part.strip() for part in _BRACKETS.findall(text[:LONGEST_NAME])] + _BY.findall(text[:LONGEST_NAME])
    said = {_of_name(name, only_metrics=True) for name in names if AT_CUTOFF.fullmatch(name) or is_known_name(name)} - {Direction.UNKNOWN}
    return said.pop() if len(said) == 1 else Direction.UNKNOWN


def names_a_metric(header: str) -> bool:
    """Whether a text is the name of a metric that is known, or has an arrow."""
    return direction_of(header).is_known


@lru_cache(maxsize=4096)
def _direction(header: str) -> Direction:
    if any(_arrows(header)):
        return arrow_in(header)
    text = _MEASURED.sub(r"\1", _SPREAD.sub(" ", plain(header)))
    if "/" in text and _UNIT_OF_SPEED.search(text):
        return Direction.HIGHER
    if _COST_OF_EACH.search(text):
        return Direction.UNKNOWN if _of_name(_COST_OF_EACH.sub(" ", text)) is Direction.HIGHER else Direction.LOWER
    inside = [part.strip() for part in _BRACKETS.findall(text) if not _WHICH.search(part)]
    outside = _BRACKETS.sub(" ", text).strip()
    whole = _of_name(outside)
    if whole is Direction.HIGHER and any(_TIME_UNIT.match(part) for part in inside):
        return Direction.UNKNOWN
    for part in inside:
        # "MMLU (acc)": the brackets say what the numbers are, where they name a metric and not only a quality.
        said = _of_name(part, only_metrics=True)
        if said.is_known and whole is not Direction.NEITHER:
            return said if not whole.is_known or whole is said or _is_general(outside) else Direction.UNKNOWN
    # "Stability (standard deviation)" says what was measured, and not which way it is better.
    is_doubtful = kinds_in(outside) == ["better"] and any("doubtful" in kinds_in(part) for part in inside)
    return Direction.UNKNOWN if is_doubtful else whole


def _of_name(text: str, *, only_metrics: bool = False) -> Direction:
    kinds = kinds_in(text)
    if "doubtful" in kinds:
        return Direction.UNKNOWN
    if ("setting" in kinds or _ASKED.search(text) or (kinds and (_AT_START.search(text) or _PLACE_IN.match(text)))) and not only_metrics:
        return Direction.NEITHER
    if "gain" in kinds or _EFFICIENCY.search(text.strip()):
        return Direction.HIGHER
    found = _by_kind(kinds, text, only_metrics=only_metrics)
    return found.turned if "fall" in kinds else found


def _by_kind(kinds: list[str], text: str, *, only_metrics: bool) -> Direction:
    if "mistake" in kinds:
        return Direction.LOWER
    metrics = {kind for kind in kinds if kind in {"higher", "lower"}}
    if metrics:
        return Direction(metrics.pop()) if len(metrics) == 1 else Direction.UNKNOWN
    if only_metrics:
        return Direction.UNKNOWN
    if "size" in kinds or _NUMBER_OF.search(text.lower()):
        return Direction.NEITHER
    if "benchmark" in kinds or (kinds and kinds[-1] == "better"):
        return Direction.HIGHER
    return Direction.LOWER if is_time(text) else Direction.UNKNOWN


def _is_general(text: str) -> bool:
    """Whether a text names only a benchmark or a quality, which may be measured either way: `Quality (FID)`."""
    return kinds_in(text) in (["benchmark"], ["better"])
