# SPDX-License-Identifier: MIT
"""A column of a table to what it holds: numbers with a unit and a direction, gains, or words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from mkdocs_paperreview.results.cell import Cell, Rows
from mkdocs_paperreview.results.metric_kinds import is_span, kinds_in, metric_names
from mkdocs_paperreview.results.metrics import Direction, arrow_in, direction_of, said_above, without_arrows
from mkdocs_paperreview.results.quantity import Quantity
from mkdocs_paperreview.results.roles import GAIN, is_setting_table
from mkdocs_paperreview.results.units import MULTIPLIERS, UNITS, measure_of

__all__ = ["Column", "Kind", "columns_of", "is_odd"]

_MOST_NUMBERS = 0.6
_MOST_SIGNED = 0.8
_BETTER_HIGHER = frozenset({"higher", "benchmark", "better"})
_OF_GAINS = frozenset({"", "percent", "points", "times", "score", "decibel"})
_ODD = {**dict.fromkeys(("time", "power", "energy", "length", "degrees"), Direction.HIGHER), "frequency": Direction.LOWER}
_RATES = ("/s", "/sec")  # `(s/s)` are samples in a second
_AGAINST = re.compile(  # and no ratio of its own, such as Sharpe's
    r"\bvs\b|\bchange\b|대비|相比|较基线|[同环]比$|(?:ライン|従来|既存|手法|前年|基準|基线|基准)比$", re.IGNORECASE
)
# Of these, more may be too much: where other columns have an arrow, its author left it out.
_EITHER_WAY = re.compile(r"\b(?:diversity|similarity)$|(?:다양성|유사도|多样性|多樣性|相似度|多様性|類似度)$", re.IGNORECASE)
_FEWEST_ARROWS = 2
# Of buildings, a set of data is called so, and among others it is no cost.
_DATASET = re.compile("energy", re.IGNORECASE)
_FEWEST_DATASETS = 2
_LESS = re.compile(r" [-−–] ")
_SIGNED = re.compile(
    r"\b(?:s?i?s?nr|nmse|ic|returns?|rewards?|profit|pnl|alpha|sharpe|sortino|calmar|correlation|spearman|pearson|kendall|rho|srcc|plcc|mcc|kappa|silhouette)\b|샤프|夏普|シャープ|수익|손익|상관|收益|相关|보상|奖励|報酬|リターン|相関",
    re.IGNORECASE,
)
# How fast something is, and not how much faster: in seconds, it is how long that takes.
_SPEED = re.compile(r"\bspeed\b(?!-?\s?up)|속도|速度|スピード", re.IGNORECASE)
# What hardware has is no use of it.
_HARDWARE = re.compile(
    r"(?:.* )?(?:gpus?|hardware|devices?|machines?|instances?|accelerators?|cards?|chips?)(?: (?:type|model|name))?"
    r"|.*(?:하드웨어|장비|그래픽 ?카드|인스턴스)|.*(?:显卡|硬件|设备|实例|机型)|.*(?:ハードウェア|インスタンス|機種)",
    re.IGNORECASE,
)
_CAPACITY = re.compile(
    r"(?:gpu )?(?:vram|memory|ram|power|tdp)(?: ?[(（][^()（）]*[)）])?|메모리|显存|内存|メモリ|電力|功耗", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19[5-9]|20[0-4])\d")
# Behind a blank stand only units that are no words and no names.
_BEHIND = frozenset("ns us µs μs ms sec secs dB px % ‰ KB MB GB TB KiB MiB GiB Hz kHz MHz GHz nm μm µm mm cm km mJ kJ Wh kWh mW kW".split())
_LAST = re.compile(r"(?:^|[\s-])([^\s()\[\]/]{1,4})(?:/[A-Za-z]{1,12})?$")
_THRESHOLD = re.compile(r"\d\s*[^\s\d]+")  # `(5 cm)` is how near it must be
_UNIT_PARTS = re.compile(r"[(\[（【]([^()\[\]（）【】]{1,20})[)\]）】]|,\s*(\S{1,8})$")


class Kind(Enum):
    """What a column holds."""

    NUMBER = "number"
    DELTA = "delta"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name without markup, what it holds, the unit of its numbers, and which way they are better."""

    name: str
    kind: Kind
    unit: str = ""
    direction: Direction = Direction.UNKNOWN
    has_delta: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nothing is known of which way its numbers are better."""
        return self.kind is Kind.NUMBER and self.direction is Direction.UNKNOWN and not GAIN.search(self.name)


def columns_of(header: Sequence[Cell], rows: Rows, above: Sequence[str]) -> tuple[Column, ...]:
    """Tell what each column of a table holds; `above` are its caption and its heading."""
    names = [each.words for each in header]
    if is_setting_table(names):
        return tuple(Column(name, Kind.TEXT) for name in names)
    columns = [_column(at, each, [row[at] for row in rows if at < len(row)]) for at, each in enumerate(header)]
    columns = [replace(column, kind=Kind.DELTA) if _is_difference(column, names) else column for column in columns]
    if _HARDWARE.fullmatch(names[0]):
        columns = [replace(column, direction=Direction.UNKNOWN) if _CAPACITY.fullmatch(column.name) else column for column in columns]
    if sum(arrow_in(each.text).is_known for each in header) >= _FEWEST_ARROWS:
        columns = [replace(column, direction=Direction.UNKNOWN) if _EITHER_WAY.search(column.name) else column for column in columns]
    if sum(column.is_open for column in columns) >= _FEWEST_DATASETS:
        columns = [replace(column, direction=Direction.UNKNOWN) if _is_dataset(column) else column for column in columns]
    if not any(column.is_open for column in columns):
        return tuple(columns)
    # A metric in brackets, or with an arrow, is that of a column which names it itself.
    known = {name for column in columns if column.direction.is_known for name in metric_names(column.name)}
    read = arrow_in if any(column.direction.is_known for column in columns) else said_above
    texts = [text for text in (header[0].text, *above) if text and known.isdisjoint(metric_names(text))]
    said = next((direction for text in texts if (direction := read(text)).is_known), Direction.UNKNOWN)
    if said.is_known:
        told = {column.name for column in columns if column.is_open and measure_of(column.unit)[0] in _OF_GAINS}
        # beside scores, hours are those of the data or of the training: a caption's metric is not theirs
        return tuple(
            replace(column, direction=said) if column.is_open and (column.name in told or not told) else column for column in columns
        )
    return tuple(columns)


def _column(at: int, header: Cell, cells: Sequence[Cell]) -> Column:
    said = [cell for cell in cells if not cell.is_none]
    numbers = [cell.number for cell in said if cell.number]
    if not numbers or len(numbers) < _MOST_NUMBERS * len(said) or (at == 0 and _are_labels(cells, said, numbers)):
        return Column(header.words, Kind.TEXT)
    unit = _unit(numbers) or _unit_in(header.words)
    are_gains = _are_gains(header.words, unit, numbers) or (
        # hardly anything is so many percent below zero: it is so many percent less
        all(number.sign == "-" and number.kind == "percent" for number in numbers)
        and direction_of(header.text) is not Direction.HIGHER
        and "doubtful" not in kinds_in(header.words)
    )
    return Column(
        name=header.words,
        kind=Kind.DELTA if are_gains else Kind.NUMBER,
        unit=unit,
        direction=_direction(header.text, unit, numbers, are_gains=are_gains),
        has_delta=any(number.delta for number in numbers),
    )


def _is_dataset(column: Column) -> bool:
    return bool(_DATASET.fullmatch(column.name)) and measure_of(column.unit)[0] in _OF_GAINS


def _is_difference(column: Column, names: Sequence[str]) -> bool:
    """Whether a column is called after two others, one less the other: `Ours − baseline`."""
    parts = _LESS.split(column.name) if column.kind is Kind.NUMBER else []
    return len(parts) == 2 and set(parts) <= set(names)  # noqa: PLR2004  # one less the other


def _direction(header: str, unit: str, numbers: Sequence[Quantity], *, are_gains: bool) -> Direction:
    """Which way a column is better; nobody can tell of seconds of efficiency, and of gains of which some are negative."""
    direction = direction_of(header)
    if direction.is_known and any(number.sign for number in numbers) and _is_of_changes(header, direction, numbers):
        return Direction.UNKNOWN
    if (
        measure_of(unit)[0] == "time"
        and not arrow_in(header).is_known
        and (_SPEED.search(header) or (not direction.is_known and is_span(header)))
    ):
        return Direction.LOWER
    is_doubtful = is_odd(direction, unit) or (are_gains and any(number.value < 0 for number in numbers))
    return Direction.UNKNOWN if is_doubtful and not arrow_in(header).is_known else direction


def _is_of_changes(header: str, direction: Direction, numbers: Sequence[Quantity]) -> bool:
    """Whether an arrow tells how a metric changed, as in `Cost ↑` and `MMLU ↓`, or a minus that it fell, as in `Accuracy drop` of -3."""
    if arrow_in(header).is_known:
        return direction_of(without_arrows(header)) is direction.turned
    return (
        all(number.value < 0 for number in numbers) and bool(_BETTER_HIGHER.intersection(kinds_in(header))) and direction is Direction.LOWER
    )


def is_odd(direction: Direction, unit: str) -> bool:
    """Whether a direction does not go with a unit, such as that of `속도` with seconds."""
    return bool(unit) and direction.is_known and _ODD.get(measure_of(unit)[0]) is direction


def _are_labels(cells: Sequence[Cell], said: Sequence[Cell], numbers: Sequence[Quantity]) -> bool:
    """Whether the first column names its rows, or groups of them: sizes such as `7B`, years, or anything but plain numbers."""
    if not all(cell.text for cell in cells) and cells[0].text:
        return True
    return len(numbers) < len(said) or any(number.scale for number in numbers) or all(_YEAR.fullmatch(cell.words) for cell in said)


def _are_gains(name: str, unit: str, numbers: Sequence[Quantity]) -> bool:
    if measure_of(unit)[0] not in _OF_GAINS:
        return False
    signs = [number.sign for number in numbers if number.sign]
    if GAIN.search(name):
        return True
    if not signs:
        return False
    is_signed = "+" in signs and len(signs) >= _MOST_SIGNED * len(numbers) and not _SIGNED.search(name)
    return is_signed or (unit == "%p" and "+" in signs) or bool(_AGAINST.search(name))


def _unit(numbers: Sequence[Quantity]) -> str:
    """The unit of most of the numbers, where all measure the same."""
    units = [number.unit for number in numbers]
    if len(set(units)) == 1:
        return units[0]
    kinds = {number.kind for number in numbers}
    return Counter(units).most_common(1)[0][0] if len(kinds) == 1 else ""


@lru_cache(maxsize=2048)
def _unit_in(name: str) -> str:
    """The unit in brackets, or after a comma or a blank, at the end of a header."""
    for part in reversed(_UNIT_PARTS.findall(name)):
        for word in re.split(r"[\s,↑↓]+|(?<![A-Za-z])·|·(?![A-Za-z])", _THRESHOLD.sub("", part[0] or part[1])):
            for unit in (word,) if word.endswith(_RATES) else (word, word.partition("/")[0]):
                if unit in UNITS or unit in MULTIPLIERS:
                    return unit
    last = _LAST.search(name)
    return last[1] if last and last[1] in _BEHIND else ""
