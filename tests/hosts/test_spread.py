# SPDX-License-Identifier: MIT
"""Work on all cores: the results of a `map`, whatever happens to it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mkdocs_paperreview.hosts.spread import is_worth_it, spread

MANY = list(range(1000))


def _large(number: int) -> bytes:
    return str(number).encode() * 20_000


def _fails_late(number: int) -> bytes:
    if number == 500:
        msg = "this one cannot be done"
        raise ValueError(msg)
    return _large(number)


def test_results_come_in_order() -> None:
    """What comes back is what `map` gives, in its order."""
    assert [number * 2 for number in MANY] == list(spread(lambda number: number * 2, MANY))


def test_an_exception_reaches_the_one_who_asked() -> None:
    """A failure in a fork is raised here, though others have more to say than a pipe holds."""
    with pytest.raises(ValueError, match="this one cannot be done"):
        list(spread(_fails_late, MANY))


def test_an_end_before_the_end_leaves_no_process() -> None:
    """Who stops asking leaves no fork behind that waits for ever."""
    before = _children()
    asked = spread(_large, MANY)
    next(asked)
    asked.close()  # type: ignore[attr-defined]  # a generator, where forks are

    assert _children() == before


def _children() -> str:
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii")


def test_few_things_are_done_here() -> None:
    """A handful of things is not worth a fork."""
    assert not is_worth_it(3)
    assert list(spread(lambda number: number, [1, 2, 3])) == [1, 2, 3]


def test_weighed_things_come_in_order_too() -> None:
    """Shares of equal weight change nothing of the results."""
    assert [number + 1 for number in MANY] == list(spread(lambda number: number + 1, MANY, lambda number: 5 if number < 100 else 1))


@pytest.mark.parametrize("heavy", [0, 999])
def test_one_heavy_thing_leaves_none_out(heavy: int) -> None:
    """However things weigh, each is done once."""
    assert list(spread(lambda number: number, MANY, lambda number: 10_000 if number == heavy else 1)) == MANY
