# SPDX-License-Identifier: MIT
"""The findings of a site on top of its pages, while an author looks on. Never used where a site is built."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from mkdocs_paperreview.pages.problems import problems_panel
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.source.changes import Line, changed_lines

__all__ = ["Overlay"]

_MOST_LINES = 8
# Before the article of Material, which has its own place in the page; in other themes at the start of the main part.
_PLACES = (re.compile(r"(?=<article\b)"), re.compile(r'<[a-z]+\b[^>]*\brole="main"[^>]*>|<main\b[^>]*>'), re.compile(r"<body\b[^>]*>"))


@dataclass(frozen=True)
class Overlay:
    """What is wrong with a site; where its sources lie, for those who read; and how the text of one of them is had."""

    found: tuple[Diagnostic, ...]
    docs: str
    language: str
    text_of: Callable[[str], str]
    _changes: dict[Diagnostic, list[Line]] = field(default_factory=dict)

    def on(self, html: str, source: str, *, is_old: bool = False) -> str:
        """A page made of a source, with the panel, if there is anything to say on it."""
        panel = problems_panel(self.found, source, docs=self.docs, language=self.language, is_old=is_old, changes=self._changed)
        place = next((found for pattern in _PLACES if (found := pattern.search(html))), None)
        return f"{html[: place.end()]}{panel}{html[place.end() :]}" if panel and place else html

    def _changed(self, found: Diagnostic) -> list[Line]:
        """The first lines that a fix would change."""
        if found.fix is None or not found.fix.edits:
            return []
        if found not in self._changes:
            try:
                self._changes[found] = changed_lines(self.text_of(found.path), found.fix)[:_MOST_LINES]
            except OSError:  # its author has deleted the file meanwhile
                self._changes[found] = []
        return self._changes[found]
