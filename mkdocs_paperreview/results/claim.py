# SPDX-License-Identifier: MIT
"""A gain somebody states, with the numbers it rests on; and whether it is what these numbers come to, relative or absolute."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from mkdocs_paperreview.results.quantity import Quantity
from mkdocs_paperreview.results.units import measure_of
from mkdocs_paperreview.source.problem import Span

__all__ = ["Change", "Claim", "sure_claim"]

# How much of the rounding of the numbers is granted: authors who kept more digits than they wrote come to another last digit, but hardly
# to one that only the extremes of all roundings would explain.
_GRANTED_ROUNDING = 0.45
_MOST_GRANTED = 0.65
_LEFT_OPEN = 0.1
_LARGEST_FRACTION = 1.0
_WITH_POINTS = frozenset({"percent", "", "score"})
_TINY = 1e-9
_SLIGHTLY = 1e-3

Reading = Callable[[float, float], float]


class Change(Enum):
    """What a claim's words say of the numbers: that they went up, or down, or only that it is a gain."""

    UP = "up"
    DOWN = "down"
    GAIN = "gain"


@dataclass(frozen=True)
class Claim:
    """A stated gain: `span` is all of it, `gain_span` the number of the gain, both in the text it was read from.

    `before` is the number that the other is compared with.
    """

    span: Span
    gain_span: Span
    before: Quantity
    after: Quantity
    stated: Quantity | None = None
    says: Change = Change.GAIN

    @property
    def absolute(self) -> float:
        """The difference, in the unit of the number that is compared with."""
        if self.before.unit == self.after.unit:
            return self.after.value - self.before.value
        return (self.after.size - self.before.size) / measure_of(self.before.unit)[1]

    @property
    def relative(self) -> float | None:
        """The difference in percent of the first number; none where that is 0."""
        return 100 * (self.after.size - self.before.size) / abs(self.before.size) if self.before.size else None

    @cached_property
    def agrees(self) -> bool:
        """Whether the gain is right, in its amount by one of the readings, and in its sign by its words."""
        if self.stated is None or not self._goes_as_said:
            return self._goes_as_said
        return any(self._is(reading, self.stated) for reading in self._readings(self.stated))

    @property
    def _goes_as_said(self) -> bool:
        change = self.after.size - self.before.size
        return not ((self.says is Change.UP and change < 0) or (self.says is Change.DOWN and change > 0))

    @property
    def is_off_by_one(self) -> bool:
        """Whether a difference is one more or less in its last digit than that of its numbers: their rounding does that in one of four."""
        numbers = (self.before, self.after, self.stated)
        if not self.stated or len({number.step for number in numbers if number}) > 1:
            return False
        off = abs(abs(self.absolute) - abs(self.stated.value)) / self.stated.step
        return 1 - _SLIGHTLY < off < 1 + _SLIGHTLY

    @property
    def is_left_open(self) -> bool:
        """Whether its numbers have so few digits, as 0.017 and 0.018, that a tenth of what their rounding may change explains it."""
        if self.stated is None or not self._goes_as_said:
            return False
        return any(self._is(reading, self.stated, share=_LEFT_OPEN, most=math.inf) for reading in self._readings(self.stated))

    def _readings(self, stated: Quantity) -> Iterator[Reading]:
        """What the gain may mean, as functions of the two numbers."""
        if stated.kind == "times":
            yield from (_ratio, _inverse, _excess)
        elif stated.kind in {"percent", "points", ""}:
            yield _relative
            if self.before.kind in {"percent", "points", "", "score"}:
                yield _difference
            if max(abs(self.before.value), abs(self.after.value)) <= _LARGEST_FRACTION:
                yield _points_of_fractions
        if stated.kind == self.before.kind and stated.kind not in {"percent", ""}:
            yield _difference

    def _is(self, reading: Reading, stated: Quantity, *, share: float = _GRANTED_ROUNDING, most: float = _MOST_GRANTED) -> bool:
        before, after = self.before.size, self.after.size
        step = stated.step * (stated.size / stated.value if stated.value else 1.0)
        try:
            nominal = reading(before, after)
            off = abs(abs(nominal) - abs(stated.size)) - step / 2 - _TINY * max(1.0, abs(nominal))
            if off <= 0 or off > most * step:
                return off <= 0
            rounding = abs(reading(before + _half(self.before), after) - nominal) + abs(
                reading(before, after + _half(self.after)) - nominal
            )
        except ZeroDivisionError:
            return False
        return off <= share * rounding


def _half(number: Quantity) -> float:
    """Half of one in the last digit of a number, in the measure of its kind."""
    return number.step / 2 * (number.size / number.value if number.value else 1.0)


def sure_claim(made: Claim, *, is_ordered: bool = True) -> Claim | None:
    """A claim, where its numbers can be told surely: they measure the same, and none is said to be only about so much.

    One that does not say which of its numbers was before is put in the order in which it is right, if there is one.
    """
    numbers = [number for number in (made.before, made.after, made.stated) if number]
    kind = made.before.kind or made.after.kind
    if any(number.bound for number in numbers) or {made.before.kind, made.after.kind} - {kind, *_WITH_POINTS}:
        return None
    if kind not in _WITH_POINTS and made.before.kind != made.after.kind:
        return None
    if made.stated and not (made.stated.kind in {"percent", "times", "", kind} or (made.stated.kind == "points" and kind in _WITH_POINTS)):
        return None
    return made if is_ordered else _ordered(made)


def _ordered(made: Claim) -> Claim:
    """A claim that does not say which of its numbers was before: in the order in which it is right, and goes the way it says."""
    orders = (made, replace(made, before=made.after, after=made.before))
    right = [each for each in orders if each.agrees]
    falls = bool(made.stated and made.stated.sign == "-") or made.says is Change.DOWN
    return next((each for each in right if (each.absolute < 0) == falls), right[0] if right else made)


def _relative(before: float, after: float) -> float:
    return 100 * (after - before) / before


def _difference(before: float, after: float) -> float:
    return after - before


def _points_of_fractions(before: float, after: float) -> float:
    return 100 * (after - before)


def _ratio(before: float, after: float) -> float:
    return after / before


def _inverse(before: float, after: float) -> float:
    return before / after


def _excess(before: float, after: float) -> float:
    return after / before - 1
