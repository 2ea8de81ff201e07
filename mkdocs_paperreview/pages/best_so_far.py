# SPDX-License-Identifier: MIT
"""The picture of what was the best, and from when on: a line that steps whenever a review told of something better."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mkdocs_paperreview.catalog.ranking import Ranking, Standing
from mkdocs_paperreview.results.metrics import Direction

__all__ = ["StepChart", "chart_of"]

WIDTH, HEIGHT = 600, 160
_MARGIN = 8
_MOST_STEPS = 120
_MOST_ROWS = 40


@dataclass(frozen=True, slots=True)
class StepChart:
    """The line as an SVG path, a point for each step, what stands at the ends of both axes, and the newest steps for a table.

    The picture is stretched to its place, so that all words stand beside it.
    """

    path: str
    points: tuple[tuple[str, str], ...]
    top: str
    bottom: str
    first: date
    last: date
    steps: tuple[Standing, ...]
    left_out: int


def chart_of(ranking: Ranking) -> StepChart | None:
    """The chart of a ranking; none where nothing was ever bettered."""
    steps = ranking.records[-_MOST_STEPS:]
    if len(steps) < 2:  # noqa: PLR2004  # from one to another
        return None
    first, last = _day(steps[0]), max(map(_day, ranking.standings))
    values = [each.result.value for each in steps]
    low, high = min(values), max(values)
    places = [
        (_MARGIN + (_day(each) - first).days / max(1, (last - first).days) * (WIDTH - 2 * _MARGIN), _height(each.result.value, low, high))
        for each in steps
    ]
    path = f"M{places[0][0]:.1f} {places[0][1]:.1f}" + "".join(f"H{x:.1f}V{y:.1f}" for x, y in places[1:]) + f"H{WIDTH - _MARGIN}"
    ends = (steps[-1].shown, steps[0].shown)
    return StepChart(
        path=path,
        points=tuple((f"{x:.1f}", f"{y:.1f}") for x, y in places),
        top=ends[ranking.direction is Direction.LOWER],
        bottom=ends[ranking.direction is Direction.HIGHER],
        first=first,
        last=last,
        steps=steps[::-1][:_MOST_ROWS],
        left_out=max(0, len(ranking.records) - _MOST_ROWS),
    )


def _day(standing: Standing) -> date:
    return standing.entry.review.date.day


def _height(value: float, low: float, high: float) -> float:
    part = (value - low) / (high - low) if high > low and high - low < float("inf") else 0.5
    return HEIGHT - _MARGIN - part * (HEIGHT - 2 * _MARGIN)
