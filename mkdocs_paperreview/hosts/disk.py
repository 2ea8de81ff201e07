# SPDX-License-Identifier: MIT
"""Files on the disk: those below a folder, and one as a source. What is a link or no file is never followed nor waited for."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["FileOnDisk", "files_below"]

_MAX_READ = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FileOnDisk:
    """A source that is read when its bytes are asked for. Where it `follows` none, a link is no source: it may lead to anything."""

    path: str
    file: Path
    follows: bool = True

    @property
    def content(self) -> bytes:
        """Its bytes; of a file that is far too large for a review, only as many as show that. To read a pipe would be to wait for ever."""
        mode = os.stat(self.file, follow_symlinks=self.follows).st_mode  # noqa: PTH116  # ten thousands of files are opened
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "It is a symbolic link" if stat.S_ISLNK(mode) else "It is no file")
        with open(self.file, "rb", buffering=0) as opened:  # noqa: PTH123  # ten thousands of files are opened
            # A limit that is given to `read` is room that is taken for each file.
            return opened.read() if os.fstat(opened.fileno()).st_size <= _MAX_READ else opened.read(_MAX_READ)


def files_below(folder: str, without: Collection[str] = (), unopened: list[str] | None = None) -> Iterator[str]:
    """The files in a folder and in those below it, but for hidden ones, links, what is no file, and folders of some names.

    What is not opened, such as a pipe or a link, is added to `unopened`.
    """
    others = [] if unopened is None else unopened
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_symlink() or not (entry.is_file() or entry.is_dir()):
                others.append(entry.path)
            elif entry.is_file():
                yield entry.path
            elif entry.name not in without:
                yield from files_below(entry.path, without, others)
