# SPDX-License-Identifier: MIT
"""Units as written to what they measure, so that `90 ms` is less than `0.1 s`; and the words that multiply a number."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

__all__ = ["CURRENCIES", "MULTIPLIERS", "UNITS", "measure_of"]

MULTIPLIERS: Mapping[str, float] = {
    **dict.fromkeys(("k", "K", "천", "千"), 1e3),
    **dict.fromkeys(("만", "万", "萬"), 1e4),
    **dict.fromkeys(("M", "백만", "million"), 1e6),
    **dict.fromkeys(("천만", "千万"), 1e7),
    **dict.fromkeys(("억", "億", "亿"), 1e8),
    **dict.fromkeys(("B", "b", "G", "십억", "billion"), 1e9),
    **dict.fromkeys(("T", "조", "兆", "trillion"), 1e12),
}
CURRENCIES = "$€£¥₩"

# What a unit measures, and how much of it. Two numbers of one kind can be compared.
_SIZES: Mapping[str, Mapping[str, float]] = {
    "time": {
        **dict.fromkeys(("ns",), 1e-9),
        **dict.fromkeys(("us", "µs", "μs"), 1e-6),
        **dict.fromkeys(("ms", "msec", "밀리초", "毫秒"), 1e-3),
        **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "초", "秒"), 1),
        **dict.fromkeys(("min", "mins", "minute", "minutes", "분", "分钟", "分鐘"), 60),
        **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "시간", "小时", "小時", "時間"), 3600),
        **dict.fromkeys(("day", "days", "일", "天", "日"), 86400),
    },
    "bytes": {
        **dict.fromkeys(("bytes", "byte"), 1),
        **dict.fromkeys(("KB", "kB", "KiB"), 1e3),
        **dict.fromkeys(("MB", "MiB"), 1e6),
        **dict.fromkeys(("GB", "GiB"), 1e9),
        **dict.fromkeys(("TB", "TiB"), 1e12),
    },
    "bytes a second": {"KB/s": 1e3, "MB/s": 1e6, "GB/s": 1e9, "TB/s": 1e12},
    "bits a second": {"bps": 1, "kbps": 1e3, "Kbps": 1e3, "Mbps": 1e6, "Gbps": 1e9},
    "frequency": {"Hz": 1, "kHz": 1e3, "MHz": 1e6, "GHz": 1e9},
    "operations": {"FLOPs": 1, "MFLOPs": 1e6, "GFLOPs": 1e9, "TFLOPs": 1e12, "PFLOPs": 1e15, "MMACs": 1e6, "GMACs": 1e9},
    "operations a second": {"GFLOPS": 1e9, "TFLOPS": 1e12, "PFLOPS": 1e15, "TFLOP/s": 1e12, "GOPS": 1e9, "TOPS": 1e12},
    "length": {"nm": 1e-9, "μm": 1e-6, "µm": 1e-6, "mm": 1e-3, "cm": 1e-2, "m": 1, "km": 1e3},
    "energy": {"mJ": 1e-3, "J": 1, "kJ": 1e3, "Wh": 3600, "kWh": 3.6e6},
    "power": {"mW": 1e-3, "W": 1, "kW": 1e3},
    "times": dict.fromkeys(("×", "x", "X", "배", "倍"), 1),
    "points": dict.fromkeys(("%p", "%P", "%pt", "pp", "p.p.", "pt", "pts", "point", "points", "포인트", "퍼센트포인트", "百分点"), 1),
    "percent": {"%": 1, "percent": 1, "퍼센트": 1, "‰": 0.1},
    "frames a second": dict.fromkeys(("FPS", "fps"), 1),
    "tokens a second": dict.fromkeys(("tokens/s", "token/s", "tok/s", "t/s", "tokens/sec", "토큰/초"), 1),
    "requests a second": dict.fromkeys(("TPS", "QPS", "RPS", "IOPS", "qps", "rps"), 1),
    "tokens": dict.fromkeys(("tokens", "token", "토큰"), 1),
    "bits": dict.fromkeys(("bit", "bits", "비트"), 1),
    "decibel": {"dB": 1},
    "degrees": dict.fromkeys(("°", "deg", "°C", "℃"), 1),
    "score": dict.fromkeys(("점", "点"), 1),
    "money": dict.fromkeys((*CURRENCIES, "원", "달러", "USD", "円", "元", "유로"), 1),
    "pieces": dict.fromkeys("개 명 건 회 장 층 종 줄 자 個 个 件 枚 人 次 回 名 條 条 字 行 台 項目 箇所 文字".split(), 1),
    "pixels": {"px": 1},
    "nats": dict.fromkeys(("bpp", "bpd", "nats"), 1),
}
UNITS: Mapping[str, tuple[str, float]] = {unit: (kind, size) for kind, sizes in _SIZES.items() for unit, size in sizes.items()}
# What is counted, or written beside a sign of its own, is compared with plain numbers, and by its sign with nothing else.
_NAMED = frozenset({"money", "pieces"})


@lru_cache(maxsize=512)
def measure_of(unit: str) -> tuple[str, float]:
    """What a unit measures, and how much of it; a unit such as `ms/query` is that of its first part."""
    kind, size = UNITS.get(unit) or UNITS.get(unit.partition("/")[0]) or ("", 1.0)
    return (unit, size) if kind in _NAMED else (kind, size)
