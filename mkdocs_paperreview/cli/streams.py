# SPDX-License-Identifier: MIT
"""The two streams of a command: what it prints, and what it says aside. Nothing of an author's commands a terminal or begins a line."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from mkdocs_paperreview.source.harmless import on_a_line

__all__ = ["open_streams", "refused", "tell"]


def open_streams() -> None:
    """Have both streams, which a service may start us without, and any letter printed, as an escape where the encoding has none."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def tell(line: str, *, aside: bool = False) -> None:
    """Print a line, or say it aside."""
    print(on_a_line(line), file=sys.stderr if aside else sys.stdout)


def refused(why: str) -> int:
    """Say why a command cannot run, and give its exit code."""
    tell(f"paperreview: {why}", aside=True)
    return 2
