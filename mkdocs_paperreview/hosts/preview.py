# SPDX-License-Identifier: MIT
"""What an author sees who looks on while writing: what is wrong, on top of each page, and a review that has just been broken as it was.

Never used where a site is built.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from mkdocs_paperreview.compiler import Compiled
from mkdocs_paperreview.hosts.disk import FileOnDisk
from mkdocs_paperreview.pages.problems import problems_panel
from mkdocs_paperreview.plan import Page
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.source.changed_lines import Line, changed_lines
from mkdocs_paperreview.source.document import read_document

__all__ = ["Preview", "on_top"]

_MOST_LINES = 8
# Before the article of Material, which has its own place in the page; in other themes at the start of the main part.
_PLACES = (re.compile(r"(?=<article\b)"), re.compile(r'<[a-z]+\b[^>]*\brole="main"[^>]*>|<main\b[^>]*>'), re.compile(r"<body\b[^>]*>"))


class Preview:
    """A site that is built again and again. `old` are the pages of reviews that are broken now, by their sources, as they last were."""

    def __init__(self) -> None:
        self.old: Mapping[str, Page] = {}
        self._good: dict[str, Page] = {}
        self._found: tuple[Diagnostic, ...] = ()
        self._changes: dict[Diagnostic, list[Line]] = {}
        self._docs = Path()
        self._shown_docs = self._language = ""

    def take_up(self, compiled: Compiled, docs: Path, language: str) -> None:
        """What a build came to, of sources in a folder; pages of deleted files are forgotten, and addresses that are taken are not used."""
        pages, broken = compiled.plan.pages, compiled.refused
        good = {page.source: page for page in pages if page.kind == "review"}
        taken = {page.address for page in pages}
        self.old = {
            source: page for source, page in self._good.items() if source in broken and source not in good and page.address not in taken
        }
        self._good = good | self.old
        self._found, self._changes = compiled.diagnostics, {}
        self._docs, self._shown_docs, self._language = docs, os.path.relpath(docs), language

    def on(self, html: str, source: str) -> str:
        """A page made of a source, with the panel, if there is anything to say on it."""
        is_old = source in self.old
        panel = problems_panel(self._found, source, docs=self._shown_docs, language=self._language, is_old=is_old, changes=self._changed)
        return on_top(html, panel) if panel else html

    def _changed(self, found: Diagnostic) -> list[Line]:
        """The first lines that a fix would change."""
        if found.fix is None or not found.fix.edits:
            return []
        if found not in self._changes:
            try:
                text = read_document(FileOnDisk(found.path, self._docs / found.path)).text
                self._changes[found] = changed_lines(text, found.fix)[:_MOST_LINES]
            except OSError:  # its author has deleted the file meanwhile
                self._changes[found] = []
        return self._changes[found]


def on_top(html: str, panel: str) -> str:
    """A page with a panel where it begins."""
    place = next((found for pattern in _PLACES if (found := pattern.search(html))), None)
    return f"{html[: place.end()]}{panel}{html[place.end() :]}" if place else html
