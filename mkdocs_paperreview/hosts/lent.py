# SPDX-License-Identifier: MIT
"""Copies on the disk of what a site has in memory only, for whoever asks for one; nobody does on most sites."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs_paperreview.hosts.staging import put

__all__ = ["Lent"]


class Lent:
    """A temporary folder, which is there from the first copy on and goes with this object.

    It is made within `beside`, where one is named: some plugins ask git for each source, which ends on what is in no repository.
    """

    def __init__(self, beside: Path | None = None) -> None:
        self._beside = beside
        self._folder: TemporaryDirectory[str] | None = None

    def copy(self, path: str, content: bytes) -> str:
        """Where a copy lies, below the folder as the file would lie in the site's sources."""
        self._folder = self._folder or TemporaryDirectory(prefix="paperreview-", dir=self._beside)
        copy = Path(self._folder.name, path)
        put(copy, content)
        return str(copy)

    def take_back(self) -> None:
        """Remove all copies."""
        if self._folder:
            self._folder.cleanup()
        self._folder = None
