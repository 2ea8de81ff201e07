# SPDX-License-Identifier: MIT
"""What a bad input is: files, and what is to be said of them, where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from signal import ITIMER_PROF, ITIMER_REAL, SIGALRM, SIGPROF, setitimer, signal
from typing import Any

__all__ = ["Bad", "Table", "below", "no_hang", "one", "with_field"]

FIVE_SECONDS, A_MINUTE = 5, 60
PATH = "reviews/a.md"


@dataclass(frozen=True)
class Bad:
    """Files by path, and the findings that they must have, each as `rule line:column-line:column`, the end not included.

    A finding in another file than `reviews/a.md` has its path in front. Every error is named here; of what is no error, what matters.
    """

    files: Mapping[str, str | bytes]
    found: tuple[str, ...] = ()
    settings: Mapping[str, Any] = field(default_factory=dict)


Table = Mapping[str, Bad]


def one(content: str | bytes, *found: str) -> Bad:
    """A file of its own."""
    return Bad({PATH: content}, found)


def with_field(line: str, *found: str) -> Bad:
    """A review whose fourth line is a field, or begins with it."""
    return one(f"---\ntitle: LoRA\ndate: 2026-01-06\n{line}\n---\n\nLow-rank updates.\n", *found)


def below(body: str, *found: str) -> Bad:
    """A review whose body begins on the sixth line."""
    return one(f"---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n{body}", *found)


@contextmanager
def no_hang() -> Iterator[None]:
    """Stop what works for longer than five seconds, however busy the machine is, or waits for longer than a minute."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal(SIGPROF, stop), signal(SIGALRM, stop)
    setitimer(ITIMER_PROF, FIVE_SECONDS)
    setitimer(ITIMER_REAL, A_MINUTE)
    try:
        yield
    finally:
        setitimer(ITIMER_PROF, 0)
        setitimer(ITIMER_REAL, 0)
        signal(SIGPROF, before[0])
        signal(SIGALRM, before[1])
