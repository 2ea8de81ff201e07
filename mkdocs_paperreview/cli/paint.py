# SPDX-License-Identifier: MIT
"""Colours, where they are wanted: on a terminal, unless somebody said otherwise."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TextIO

__all__ = ["Paint", "add_no_color", "painter", "plain"]

Paint = Callable[[str, str], str]
_STYLES = {"error": "1;31", "warning": "1;33", "note": "1;36", "bold": "1", "faint": "2", "added": "32", "removed": "31", "place": "36"}


def add_no_color(group: Any) -> None:
    """Add the option that says otherwise."""
    group.add_argument("--no-color", action="store_true", help="print no colours; the variables NO_COLOR and FORCE_COLOR are heard, too")


def plain(text: str, _style: str) -> str:
    """The text, without a colour."""
    return text


def painter(stream: TextIO, *, refused: bool = False) -> Paint:
    """What paints a text in a style for a stream. `NO_COLOR` and `FORCE_COLOR` are heard, as everywhere."""
    return _painted if not refused and _is_wanted(stream) else plain


def _is_wanted(stream: TextIO) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _painted(text: str, style: str) -> str:
    return f"\033[{_STYLES[style]}m{text}\033[0m" if text else ""
