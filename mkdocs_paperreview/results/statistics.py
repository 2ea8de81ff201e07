# SPDX-License-Identifier: MIT
"""Names of columns to the statistic they hold, such as a mean or a percentile: several of one measure are no rivals of each other."""

from __future__ import annotations

import re
from functools import lru_cache

from mkdocs_paperreview.results.metric_kinds import metric_names

__all__ = ["is_statistic", "statistic_of"]

# Columns of a table that says how one thing is spread, or how it is judged.
_STATISTIC = re.compile(
    r"(?:.*[ _±])?(?:mean|std|sd|stdev|std\.? ?dev\.?|min(?:imum)?|max(?:imum)?|median|ci|range)|[±σ]|n|count|p\d\d|q[1-4]|\d+% ci"
    # How good each number would be: what was reached is beside it, or in another table.
    r"|(?:very )?good|excellent|acceptable|fair|poor|needs (?:improvement|work)|best|worst"
    r"|low|medium|high|easy|hard|targets?|thresholds?|limits?"
    r"|양호|우수|보통|미흡|나쁨|좋음|최[고저]|목표|임계값|优秀|良好|一般|合格|及格|较差|目标|阈值|最[好差]"
    r"|(?:.* )?(?:均值|标准差|方差|最小值?|最大值?|中位数|평균|표준 ?편차|최솟?값|최소값?|최댓?값|최대값?|중앙값|표본 ?수|標準偏差|中央値)",
    re.IGNORECASE,
)
# The same before what was measured: `P95 latency`.
_OF_MEASURE = re.compile(
    r"(?P<statistic>mean|avg\.?|average|median|min(?:imum)?|max(?:imum)?|peak|total|p\d\d|평균|중앙|최[소대고저]|총|平均|最[大小高低]|总|總|総)"
    r"(?:[ _-]+|(?<=[^\x00-\x7f]))(?P<measure>.+)",
    re.IGNORECASE,
)


def is_statistic(header: str) -> bool:
    """Whether a column says how something is spread or judged, and is no rival of another."""
    return bool(_STATISTIC.fullmatch(header))


@lru_cache(maxsize=1024)  # the same few headers come again, across a site
def statistic_of(header: str) -> str:
    """Which statistic of a metric a column holds, as in `P95 latency`; or nothing."""
    found = _OF_MEASURE.fullmatch(header)
    return found["statistic"].lower() if found and metric_names(found["measure"]) else ""
