# SPDX-License-Identifier: MIT
"""What stands where a value would, and says that there is none: `N/A`, `TBD`, `없음`, as templates and machines fill them in.

Nothing is at an address such as `https://github.com/your-repo` either.
"""

from __future__ import annotations

import re

__all__ = ["leads_nowhere", "says_nothing"]

_NOWHERE = re.compile(
    r"https?://(?:www\.)?(?:(?:github|gitlab)\.com|huggingface\.co)"
    r"(?:/?$|/(?:[\w.-]+/)?your[-_]?(?:user|name|repo(?:sitory)?|org(?:ani[sz]ation)?|account|project|link|url)(?:[-_]?(?:name|repo|link|url|here))?(?![\w-])"
    r"|/(?:user(?:name)?|example(?:[-_]?repo)?|anonymous|xxx+)(?:/|$))"
    r"|https?://arxiv\.org/(?:abs|pdf)/x{4}",
    re.IGNORECASE,
)

_NOTHING = frozenset(
    "none null nil n/a n.a. na tbd tba tbc todo unknown unspecified ? ?? - -- — – ... …"
    " 무 없음 미정 미상 无 無 未知 不明 暂无 未公开 待补充 待定 なし 未定 연구진 연구팀".split()
) | {"not available", "not specified", "not provided", "not stated", "not given", "unknown authors", "unknown author", "to be added"}


def says_nothing(value: str) -> bool:
    """Whether a value is no more than a word for nothing, perhaps in brackets or with emphasis."""
    return value.strip(" \t*_`\"'()[]<>").lower() in _NOTHING


def leads_nowhere(address: str) -> bool:
    """Whether an address is only that of a host, or of a place that nobody has filled in."""
    return bool(_NOWHERE.match(address))
