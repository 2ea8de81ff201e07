# SPDX-License-Identifier: MIT
"""A file that is not there yet is written whole, or is not there: a full disk and Ctrl-C leave no half of one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

__all__ = ["new_file"]


@contextmanager
def new_file(file: Path) -> Iterator[BinaryIO]:
    """A file to be written; that there is one already, or a link, is raised as FileExistsError."""
    opened = file.open("xb")
    try:
        with opened:
            yield opened
    except BaseException:
        file.unlink(missing_ok=True)
        raise
