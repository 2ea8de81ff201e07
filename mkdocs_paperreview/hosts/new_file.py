# SPDX-License-Identifier: MIT
"""A file that is not there yet is written whole, or is not there: a full disk, Ctrl-C and a kill leave no half of one.

What is written has another name until it is whole. What a kill leaves under that name is swept away with what `rewriting` leaves.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from mkdocs_paperreview.hosts.rewriting import name_beside

__all__ = ["new_file"]


@contextmanager
def new_file(file: Path) -> Iterator[BinaryIO]:
    """A file to be written; that there is one already, or a link, is raised as FileExistsError."""
    _refuse(file)
    new = name_beside(file)
    try:
        with new.open("xb") as opened:
            yield opened
        _take_name(new, file)
    finally:
        new.unlink(missing_ok=True)


def _take_name(new: Path, file: Path) -> None:
    """Give a file its name, unless another one has it by now: a second name in one step, or a new one where disks know no second."""
    try:
        os.link(new, file)
    except FileExistsError:
        raise
    except OSError:
        _refuse(file)
        new.rename(file)


def _refuse(file: Path) -> None:
    if os.path.lexists(file):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))
