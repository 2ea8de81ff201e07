# SPDX-License-Identifier: MIT
"""Answers that were good, kept in the user's cache folder by their address. A cache that cannot be read or written is no cache."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Cache", "Kept", "user_cache"]

_FRESH = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer from earlier, and whether it is of this week."""

    content: bytes
    is_fresh: bool


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of answers; without a folder, nothing is kept."""

    folder: Path | None

    def _file(self, url: str) -> Path | None:
        return self.folder / hashlib.sha256(url.encode()).hexdigest() if self.folder else None

    def get(self, url: str) -> Kept | None:
        """The answer that was kept for an address."""
        file = self._file(url)
        try:
            return Kept(file.read_bytes(), time.time() - file.stat().st_mtime < _FRESH) if file else None
        except OSError:
            return None

    def put(self, url: str, content: bytes) -> None:
        """Keep an answer; whoever reads at the same time sees the old one or the new one."""
        file = self._file(url)
        if not file:
            return
        with contextlib.suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as written:
                written.write(content)
            Path(written.name).replace(file)


def user_cache() -> Cache:
    """The cache of whoever runs the program, where the XDG base directories put it."""
    chosen = os.environ.get("XDG_CACHE_HOME", "")
    base = Path(chosen) if Path(chosen).is_absolute() else Path(os.path.expanduser("~/.cache"))  # noqa: PTH111  # Path.expanduser raises
    return Cache(base / "mkdocs-paperreview" if base.is_absolute() else None)
