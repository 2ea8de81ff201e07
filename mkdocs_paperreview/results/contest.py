# SPDX-License-Identifier: MIT
"""Numbers that are compared, by their places in a table, to which of them are best and second best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from mkdocs_paperreview.results.metrics import Direction
from mkdocs_paperreview.results.quantity import Quantity

__all__ = ["Contest", "Place"]

Place = tuple[int, int]
_FEWEST_WITH_SECOND = 3
_BOUNDS = frozenset("<>≤≥")
_BETTER = {Direction.HIGHER: frozenset(">≥"), Direction.LOWER: frozenset("<≤")}
_WORSE = {Direction.HIGHER: frozenset("<≤"), Direction.LOWER: frozenset(">≥")}


@dataclass(frozen=True)
class Contest:
    """Numbers of one column, or of one row, by their places: row and column, from 0.

    It is open where another of its cells has digits that could not be read as one number, such as `5-6s`: that might be the best.
    """

    direction: Direction
    numbers: Sequence[tuple[Place, Quantity]]
    is_open: bool = False

    @property
    def places(self) -> frozenset[Place]:
        """Where its numbers stand."""
        return frozenset(place for place, _ in self.numbers)

    @property
    def is_decidable(self) -> bool:
        """Whether it has a best number: at least two, of one kind, none of them only a bound."""
        if self.is_open or len(self.numbers) < 2 or self._is_bounded:  # noqa: PLR2004  # rivals
            return False
        units = {number.unit for _, number in self.numbers}
        return len(units) == 1 or len({number.kind for _, number in self.numbers}) == 1

    @property
    def _is_bounded(self) -> bool:
        """Whether a bound leaves open which number is the best; the only one does not where it is that already, such as `95+` before 90."""
        bounded = [number for _, number in self._rivals if number.bound in _BOUNDS]
        if len(bounded) != 1 or bounded[0].bound not in _BETTER.get(self.direction, frozenset()):
            return bool(bounded)
        sizes = [number.size for _, number in self._rivals]
        return bounded[0].size != (max if self.direction is Direction.HIGHER else min)(sizes) or sizes.count(bounded[0].size) > 1

    @cached_property
    def _rivals(self) -> Sequence[tuple[Place, Quantity]]:
        """Its numbers, but for bounds that are worse than the two best of the others, such as `>9 h` where less is better."""
        worse = _WORSE.get(self.direction)
        if not worse or worse.isdisjoint([number.bound for _, number in self.numbers]):
            return self.numbers
        sizes = sorted(
            (number.size for _, number in self.numbers if number.bound not in _BOUNDS), reverse=self.direction is Direction.HIGHER
        )
        if not sizes:
            return self.numbers
        last = sizes[min(1, len(sizes) - 1)]
        sign = 1 if self.direction is Direction.LOWER else -1
        return [(place, number) for place, number in self.numbers if number.bound not in worse or sign * (number.size - last) <= 0]

    @cached_property
    def _leaders(self) -> tuple[frozenset[Place], frozenset[Place]]:
        if not (self.direction.is_known and self.is_decidable):
            return frozenset(), frozenset()
        sizes = [number.size for _, number in self._rivals]
        ranks = sorted(set(sizes), reverse=self.direction is Direction.HIGHER)
        if len(ranks) == 1 and len(sizes) == len(self.numbers):
            return frozenset(), frozenset()
        first, second = (
            frozenset(place for (place, _), size in zip(self._rivals, sizes, strict=True) if size == rank) for rank in (*ranks, None)[:2]
        )
        return first, second if len(first) == 1 and len(sizes) >= _FEWEST_WITH_SECOND else frozenset()

    @property
    def best(self) -> frozenset[Place]:
        """Where the best number stands, or several that are equal; nowhere where all are equal, or the direction is unknown."""
        return self._leaders[0]

    @property
    def second(self) -> frozenset[Place]:
        """Where the second best stands, where there are at least three numbers and only one is best."""
        return self._leaders[1]
