# SPDX-License-Identifier: MIT
"""Work on all cores: the results of a `map`, whatever happens to it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mkdocs_paperreview.hosts.spread import is_worth_it, spread

MANY = list(range(1000))

pytestmark = pytest.mark.usefixtures("forking")


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


@pytest.mark.parametrize("ahead", [False, True])
def test_a_fork_that_is_ended_is_told_of(*, ahead: bool) -> None:
    """Where the system ends a fork, as when memory runs out, that is said in words."""
    with pytest.raises(ChildProcessError, match="too little memory"):
        list(spread(lambda number: os.kill(os.getpid(), signal.SIGKILL) if number == 500 else number, MANY, ahead=ahead))


def test_an_end_before_the_end_leaves_no_process() -> None:
    """Who stops asking leaves no fork behind that waits for ever."""
    before = _children()
    asked = spread(_large, MANY)
    next(asked)
    asked.close()  # type: ignore[attr-defined]  # a generator, where forks are

    assert _children() == before


def _children(of: int | None = None) -> set[int]:
    process = of or os.getpid()
    return {int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()}


def test_few_things_are_done_here() -> None:
    """A handful of things is not worth a fork."""
    assert not is_worth_it(3)
    assert list(spread(lambda number: number, [1, 2, 3])) == [1, 2, 3]


def test_a_process_with_threads_does_not_fork() -> None:
    """What another thread holds would never be let go of in a fork."""
    done = threading.Event()
    with ThreadPoolExecutor() as threads:
        threads.submit(done.wait)
        processes = set(spread(lambda _: os.getpid(), MANY))
        done.set()

    assert processes == {os.getpid()}
    assert os.getpid() not in set(spread(lambda _: os.getpid(), MANY))


def test_weighed_things_come_in_order_too() -> None:
    """Shares of equal weight change nothing of the results."""
    assert [number + 1 for number in MANY] == list(spread(lambda number: number + 1, MANY, lambda number: 5 if number < 100 else 1))


@pytest.mark.parametrize("heavy", [0, 999])
def test_one_heavy_thing_leaves_none_out(heavy: int) -> None:
    """However things weigh, each is done once."""
    assert list(spread(lambda number: number, MANY, lambda number: 10_000 if number == heavy else 1)) == MANY


def test_results_that_nobody_asks_for_yet_keep_no_fork_waiting() -> None:
    """Forks that work ahead end by themselves, and what they found is there in its order."""
    before = _children()
    found = spread(_large, MANY, ahead=True)
    while any(_is_at_work(fork) for fork in _children() - before):
        time.sleep(0.01)

    assert list(found) == [_large(number) for number in MANY]
    assert _children() == before


def test_forks_end_with_the_one_who_started_them() -> None:
    """`kill -9` of a process leaves none of its forks at work."""
    code = "import time; from mkdocs_paperreview.hosts.spread import spread; spread(time.sleep, [3600] * 300); time.sleep(3600)"
    parent = subprocess.Popen([sys.executable, "-c", code])
    while len(forks := _children(parent.pid)) < 2:
        time.sleep(0.01)

    parent.send_signal(signal.SIGKILL)
    parent.wait()

    given_up = time.monotonic() + 20  # forks that are left alone sleep for an hour
    while left := [fork for fork in forks if _is_at_work(fork)]:
        assert time.monotonic() < given_up, left
        time.sleep(0.01)


def _is_at_work(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
