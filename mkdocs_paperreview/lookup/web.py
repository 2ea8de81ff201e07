# SPDX-License-Identifier: MIT
"""A question to a service, answered from the cache, from the network, or, where the network fails, from an older cache."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import urlsplit, urlunsplit

from mkdocs_paperreview.lookup.cache import Cache
from mkdocs_paperreview.lookup.fetch import Answer, Limits, LookupFailure, fetch

__all__ = ["Web"]

_MIRROR = "PAPERREVIEW_API"

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Web:
    """How questions are asked. A mirror, such as `http://localhost:8000`, takes the place of every host."""

    cache: Cache
    limits: Limits = field(default_factory=Limits)
    offline: bool = False
    mirror: str = field(default_factory=lambda: os.environ.get(_MIRROR, ""))

    def ask(self, url: str, accept: str, read: Callable[[Answer], Read]) -> Read:
        """The answer at an address, as it was read. Only what could be read is kept; what could not is raised as LookupFailure."""
        url = self._mirrored(url)
        kept = self.cache.get(url)
        earlier = _read_again(kept.content, read) if kept else None
        if earlier is not None and (self.offline or (kept and kept.is_fresh)):
            return earlier
        if self.offline:
            msg = "Nothing was looked up, as `--offline` asks."
            raise LookupFailure(msg)
        try:
            answer = fetch(url, accept, self.limits)
            found = read(answer)
        except LookupFailure:
            if earlier is not None:
                return earlier
            raise
        self.cache.put(url, answer.content)
        return found

    def _mirrored(self, url: str) -> str:
        if not self.mirror:
            return url
        place, mirror = urlsplit(url), urlsplit(self.mirror)
        return urlunsplit((mirror.scheme, mirror.netloc, mirror.path.rstrip("/") + place.path, place.query, ""))


def _read_again(content: bytes, read: Callable[[Answer], Read]) -> Read | None:
    try:
        return read(Answer(200, content))
    except LookupFailure:
        return None
