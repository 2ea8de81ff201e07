# SPDX-License-Identifier: MIT
"""What of a site's files is ours, and whether it is still true when other plugins have had them all. A file is what a host calls so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from mkdocs_paperreview.hosts.sources import is_review, week_of_note
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.settings import Settings

__all__ = ["Placed"]

_OF_OTHER_FILES = frozenset({"dead-link", "dead-anchor", "missing-image"})
_File = TypeVar("_File")


@dataclass
class Placed(Generic[_File]):
    """Files by their paths: those that were `taken` to make pages of, `ours`, and all `as_put`, when ours had just been put among them.

    `chosen` are the addresses that pages of authors have chosen for themselves.
    """

    taken: Mapping[str, _File] = field(default_factory=dict)
    chosen: Mapping[str, str] = field(default_factory=dict)
    ours: dict[str, _File] = field(default_factory=dict)
    as_put: Mapping[str, _File] = field(default_factory=dict)

    def is_outdated(self, now: Mapping[str, _File], found: Iterable[Diagnostic], settings: Settings) -> bool:
        """Whether others have changed a review, what stands in its place, or what one was said to lack."""
        changed = {path for path in now.keys() | self.as_put.keys() if now.get(path) is not self.as_put.get(path)}
        if any(path in self.ours or path in self.chosen or is_review(path, settings) or week_of_note(path) for path in changed):
            return True
        return bool(changed) and any(each.name in _OF_OTHER_FILES for each in found)

    def of_others(self, now: Mapping[str, _File]) -> Iterator[_File]:
        """The files of authors and of other plugins, as these have left them."""
        for path, file in now.items():
            if self.ours.get(path) is not file:
                yield file
            elif path in self.taken:
                yield self.taken[path]
