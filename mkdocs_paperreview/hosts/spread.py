# SPDX-License-Identifier: MIT
"""Work on many things by all cores: a `map` that forks, for hosts that are one thread and have much to do.

Forks see what the host sees, so nothing is sent to them; each answers through a pipe, and waits when it is too far ahead. The
pools of the standard library know neither: they copy every argument, and hold all results that are not asked for yet.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, NoReturn, TypeVar

__all__ = ["is_worth_it", "spread"]

_In = TypeVar("_In")
_Out = TypeVar("_Out")
_Fork = tuple[int, BinaryIO]
_WORTH_IT = 200
_MOST_FORKS = 8
_CHUNK = 16


def spread(function: Callable[[_In], _Out], things: Sequence[_In]) -> Iterator[_Out]:
    """The function of each thing, in order; forks start at once, and see the world as it is now."""
    if not is_worth_it(len(things)):
        return map(function, things)
    gc.freeze()  # what is here now stays: no fork needs to look through it, nor to copy it for that
    forks: list[_Fork] = []
    for number in range(min(_cores(), _MOST_FORKS)):
        starts = range(number * _CHUNK, len(things), min(_cores(), _MOST_FORKS) * _CHUNK)
        forks.append(_forked(function, things, starts, forks))
    return _handed_out(forks, len(things))


def is_worth_it(number: int) -> bool:
    """Whether so many things are worth forks, here."""
    return number >= _WORTH_IT and _cores() > 1 and sys.platform.startswith("linux")


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _forked(function: Callable[[_In], _Out], things: Sequence[_In], starts: range, earlier: list[_Fork]) -> _Fork:
    """Start a fork that does the chunks which begin at `starts`; gives its process and the pipe it answers through."""
    answers, own_end = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(answers)
        for _, pipe in earlier:  # a pipe that a sibling holds open never breaks, and its writer would wait for ever
            os.close(pipe.fileno())
        _answer(function, things, starts, own_end)
    os.close(own_end)
    return process, os.fdopen(answers, "rb", buffering=1024 * 1024)


def _answer(function: Callable[[_In], _Out], things: Sequence[_In], starts: range, pipe: int) -> NoReturn:
    """In a fork: answer with lists of results, or with the exception that ended them; then vanish without a trace."""
    gc.disable()
    try:
        with os.fdopen(pipe, "wb", buffering=1024 * 1024) as answers:
            for start in starts:
                try:
                    done: object = [function(thing) for thing in things[start : start + _CHUNK]]
                except Exception as error:  # noqa: BLE001  # whatever it is, it belongs to the one who asked
                    done = error
                pickle.dump(done, answers, pickle.HIGHEST_PROTOCOL)
                answers.flush()
    finally:
        os._exit(0)


def _handed_out(forks: list[_Fork], number: int) -> Iterator[_Out]:
    try:
        for chunk in range(-(-number // _CHUNK)):
            done = pickle.load(forks[chunk % len(forks)][1])  # noqa: S301  # from our own fork
            if isinstance(done, Exception):
                raise done
            yield from done
    finally:
        for _, answers in forks:
            answers.close()
        for process, _ in forks:
            os.waitpid(process, 0)
