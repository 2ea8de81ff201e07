# SPDX-License-Identifier: MIT
"""Work on many things by all cores: a `map` that forks, for hosts that are one thread and have much to do.

Forks see what the host sees, so nothing is sent to them; each answers through a pipe, and waits when it is too far ahead. The
pools of the standard library know neither: they copy every argument, and hold all results that are not asked for yet.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import pickle
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import BinaryIO, NoReturn, TypeVar

if sys.platform.startswith("linux"):
    import fcntl

__all__ = ["is_worth_it", "spread", "stop"]

_In = TypeVar("_In")
_Out = TypeVar("_Out")
_Fork = tuple[int, BinaryIO]
_WORTH_IT = 200
_MOST_FORKS = 8
_CHUNK = 16
_DEATH_SIGNAL = 1
_BUFFER = 256 * 1024
_PIPE = 1024 * 1024
_living: set[int] = set()


def spread(
    function: Callable[[_In], _Out],
    things: Sequence[_In],
    weigh: Callable[[_In], int] | None = None,
    each: int = 1,
    *,
    ahead: bool = False,
) -> Iterator[_Out]:
    """The function of each thing, in order; forks start at once, and see the world as it is now.

    With `weigh`, things stay together: each fork does one share of equal weight, so that what is made for one thing and kept for
    its neighbours is not made in every fork. `each` says how many things one of these stands for. Forks that work `ahead` of one
    who asks for nothing yet keep their answers in a file, and never wait.
    """
    if not is_worth_it(len(things) * each):
        return map(function, things)
    gc.freeze()  # what is here now stays: no fork needs to look through it, nor to copy it for that
    count = min(_cores(), _MOST_FORKS)
    chunks = _shares([weigh(thing) for thing in things], count) if weigh else _chunks(len(things), -(-_CHUNK // each))
    forks: list[_Fork] = []
    for number in range(count):
        forks.append(_forked(function, things, chunks[number::count], forks, ahead=ahead))
    return _handed_out(forks, len(chunks), ahead=ahead)


def stop() -> None:
    """End all forks: nobody asks for what they do any more."""
    for process in tuple(_living):
        os.kill(process, signal.SIGKILL)
        _await(process)


def _chunks(number: int, size: int) -> list[range]:
    return [range(start, min(start + size, number)) for start in range(0, number, size)]


def _shares(weights: list[int], count: int) -> list[range]:
    """As many stretches as there are forks, of about the same weight."""
    total, reached, ends = sum(weights), 0, [0]
    for place, weight in enumerate(weights, start=1):
        reached += weight
        if reached * count >= total * len(ends) and len(ends) < count:
            ends.append(place)
    return [range(start, end) for start, end in pairwise([*ends, len(weights)])]


def is_worth_it(number: int) -> bool:
    """Whether so many things are worth forks, here: where there is another thread, a fork may wait for ever for what that one held."""
    return number >= _WORTH_IT and _cores() > 1 and sys.platform.startswith("linux") and threading.active_count() == 1


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _forked(function: Callable[[_In], _Out], things: Sequence[_In], chunks: list[range], earlier: list[_Fork], *, ahead: bool) -> _Fork:
    """Start a fork that does some chunks; gives its process and what it answers through: a pipe, or a file."""
    answers, own_end = _file_ends() if ahead else _pipe_ends()
    parent = os.getpid()
    process = os.fork()
    if process == 0:
        ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL)  # whoever kills the parent means this fork, too
        if os.getppid() != parent:  # and may have done so before this fork could say so
            os._exit(0)
        os.close(answers)
        for _, pipe in earlier:  # a pipe that a sibling holds open never breaks, and its writer would wait for ever
            os.close(pipe.fileno())
        _answer(function, things, chunks, own_end)
    os.close(own_end)
    _living.add(process)
    return process, os.fdopen(answers, "rb", buffering=_BUFFER)


def _pipe_ends() -> tuple[int, int]:
    """A pipe that holds a good deal, so that forks go on while the one who asks has other things to do."""
    answers, own_end = os.pipe()
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError):  # as much as the system allows
            fcntl.fcntl(own_end, fcntl.F_SETPIPE_SZ, _PIPE)
    return answers, own_end


def _file_ends() -> tuple[int, int]:
    """A file without a name, to read from and to write to; both have one place in it."""
    with tempfile.TemporaryFile() as file:
        return os.dup(file.fileno()), os.dup(file.fileno())


def _answer(function: Callable[[_In], _Out], things: Sequence[_In], chunks: list[range], pipe: int) -> NoReturn:
    """In a fork: answer with lists of results, or with the exception that ended them; then vanish without a trace."""
    gc.disable()
    try:
        with os.fdopen(pipe, "wb", buffering=_BUFFER) as answers:
            for chunk in chunks:
                try:
                    done: object = [function(things[place]) for place in chunk]
                except Exception as error:  # noqa: BLE001  # whatever it is, it belongs to the one who asked
                    done = error
                pickle.dump(done, answers, pickle.HIGHEST_PROTOCOL)
                answers.flush()
    finally:
        os._exit(0)


def _handed_out(forks: list[_Fork], number: int, *, ahead: bool) -> Iterator[_Out]:
    try:
        for process, answers in forks if ahead else ():
            _await(process)
            answers.seek(0)
        for chunk in range(number):
            try:
                done = pickle.load(forks[chunk % len(forks)][1])  # noqa: S301  # from our own fork
            except EOFError:
                msg = "a process that did a part of the work was ended; there may be too little memory"
                raise ChildProcessError(msg) from None
            if isinstance(done, Exception):
                raise done
            yield from done
    finally:
        for _, answers in forks:
            answers.close()
        for process, _ in forks:
            _await(process)


def _await(process: int) -> None:
    if process in _living:
        os.waitpid(process, 0)
        _living.discard(process)
