# SPDX-License-Identifier: MIT
"""Bytes that are asked for once or twice, much later, by whatever fork: in a file without a name, where they take no memory."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable
from functools import partial

__all__ = ["Spool"]


class Spool:
    """Keeps what it is given as long as somebody may ask for it."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="paperreview-")  # noqa: SIM115  # closed when nobody holds what asks for its bytes
        self._end = 0

    def keep(self, content: bytes) -> Callable[[], bytes]:
        """Write bytes; gives what reads them."""
        start, self._end = self._end, self._end + len(content)
        if os.pwrite(self._file.fileno(), content, start) < len(content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return partial(self._read, start, len(content))

    def _read(self, start: int, size: int) -> bytes:
        return os.pread(self._file.fileno(), size, start)
