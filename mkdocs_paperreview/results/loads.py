# SPDX-License-Identifier: MIT
"""Columns that say how much was asked of what is compared, such as the length of a text, or how far ahead a forecast looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

__all__ = ["horizon_columns", "is_load"]

# A first column of how much is asked of everything that is compared.
_LOAD = re.compile(
    r"(?:sequence|seq\.?|eval(?:uation|\.)?|context|input|output|prompt|text|document) ?(?:length|len|size|tokens?)"
    r"|batch(?:[ _]?size)?|concurrency"
    r"|(?:network|graph|data|dataset|sample|file|problem|matrix|corpus|index|frame|packet|payload|message|portfolio) size"
    r"|(?:concurrent|active|virtual) (?:users?|clients?|requests?|connections?|sessions?)|snr|noise(?: level)?"
    r"|load|k|c|b|bsz?|vus?|top-?k|(?:request|query|arrival) rate|qps|rps|n"
    r"|(?:# ?|num(?:ber)?\.?(?: of)? )?(?:threads|workers|clients|users|nodes|cores|gpus|replicas|shards)"
    r"|(?:시퀀스|입력|출력|문맥|컨텍스트) ?길이|배치 ?(?:크기|사이즈)|동시 ?(?:사용자|접속자|요청)(?: ?수)?"
    r"|부하|스레드 ?수|워커 ?수|노이즈 ?(?:수준|강도|레벨)"
    r"|(?:데이터|프레임|패킷|메시지|파일) ?(?:크기|규모)|数据(?:规模|量|包大小)|文件大小|帧大小|网络规模|图规模|データ(?:サイズ|量|数)"
    r"|(?:序列|输入|输出|上下文)长度|批(?:次|处理)?大小|并发(?:用户)?数?|负载|线程数|节点数|負荷|スレッド数|ノード数|噪声(?:水平|强度)|缺失率|系列長|入力長|バッチサイズ|同時接続数",
    re.IGNORECASE,
)
# How far ahead was looked: what is near is easier, whatever looks.
_HORIZON = re.compile(
    r"(?:(?:prediction|forecast(?:ing)?|pred)[ _]?)?horizons?(?: \([^()]*\))?|(?:prediction|forecast|pred)[ _]?len(?:gth)?|pred|h"
    r"|예측 ?(?:길이|구간|기간)|预测(?:长度|步长|范围)|予測(?:長|期間)",
    re.IGNORECASE,
)
# Beside it, `Pred` is what was predicted, and not for how long.
_TRUTH = re.compile(r"gt|ground.?truth|true|truth|actual|labels?|tp|정답|실제|真值|真实|正解", re.IGNORECASE)


@lru_cache(maxsize=1024)  # the same few headers come again, across a site
def is_load(header: str) -> bool:
    """Whether a column says how much was asked of what is compared, or how far ahead."""
    return bool(_LOAD.fullmatch(header.partition("(")[0].partition("（")[0].rstrip()) or _HORIZON.fullmatch(header))


def horizon_columns(headers: Sequence[str]) -> list[int]:
    """The columns, but for the first, that say how far ahead was looked: only rows that looked as far are to be compared."""
    if any(map(_TRUTH.fullmatch, headers)):
        return []
    return [column for column, header in enumerate(headers) if column and _HORIZON.fullmatch(header)]
