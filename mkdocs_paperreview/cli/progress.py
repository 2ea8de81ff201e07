# SPDX-License-Identifier: MIT
"""How far a long check has come: a bar on a terminal, and nothing anywhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["progress_bar"]

_FEW = 300
_CELLS = 30
_DOES = {"read": "Reading", "checked": "Looking at links and formulas"}


@contextmanager
def progress_bar(total: int, *, quiet: bool) -> Iterator[Callable[[str, int], None]]:
    """What to tell of each stage and number; the bar is gone at the end."""
    if quiet or total <= _FEW or os.environ.get("CI") or os.environ.get("TERM") == "dumb" or not sys.stderr.isatty():
        yield lambda _stage, _number: None
        return
    shown = -1

    def told(stage: str, number: int) -> None:
        nonlocal shown
        step = min(number, total) * 100 // total
        if step != shown:
            shown = step
            bar = "█" * (step * _CELLS // 100)
            sys.stderr.write(f"\r\033[2K{_DOES.get(stage, stage)} {bar:░<{_CELLS}} {number:,} of {total:,}")
            sys.stderr.flush()

    try:
        yield told
    finally:
        sys.stderr.write("\r\033[2K")
        sys.stderr.flush()
