# SPDX-License-Identifier: MIT
"""Work on many things by all cores: a `map` that forks, for hosts that are one thread and have much to do."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

__all__ = ["is_worth_it", "spread"]

_In = TypeVar("_In")
_Out = TypeVar("_Out")
_WORTH_IT = 200
_CHUNKS_A_CORE = 4
_LARGEST_CHUNK = 64
_work: tuple[Callable[..., object], Sequence[object]] | None = None


def spread(function: Callable[[_In], _Out], things: Sequence[_In]) -> Iterator[_Out]:
    """The function of each thing, in order. Things are not copied to the other cores, which are forks; results come back."""
    cores = min(_cores(), 8)
    return _forked(function, things, cores) if is_worth_it(len(things)) else map(function, things)


def is_worth_it(number: int) -> bool:
    """Whether so many things are worth forks, here."""
    return number >= _WORTH_IT and _cores() > 1 and sys.platform.startswith("linux")


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _forked(function: Callable[[_In], _Out], things: Sequence[_In], cores: int) -> Iterator[_Out]:
    global _work  # noqa: PLW0603  # how a fork inherits what cannot be sent
    _work = function, things
    size = min(_LARGEST_CHUNK, -(-len(things) // (cores * _CHUNKS_A_CORE)))
    ranges = [range(start, min(start + size, len(things))) for start in range(0, len(things), size)]
    try:
        gc.freeze()  # what is here now stays: no fork needs to look through it, nor to copy it for that
        with multiprocessing.get_context("fork").Pool(cores, gc.disable) as pool:
            for done in pool.imap(_chunk, ranges):
                yield from done
    finally:
        _work = None


def _chunk(places: range) -> list[Any]:
    function, things = _work or (lambda thing: thing, [])
    return [function(things[place]) for place in places]
