# SPDX-License-Identifier: MIT
"""What a host knows of a site and its reviews do not."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.source.document import Source

__all__ = ["Progress", "Spread", "Surroundings", "packed"]

Progress = Callable[[str, int], None]  # of a stage, and how much of it is done
Spread = Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]]  # a `map`, perhaps by all cores


def packed(content: bytes) -> Callable[[], bytes]:
    """Keep bytes in less memory than they take; gives what unpacks them."""
    return partial(zlib.decompress, zlib.compress(content, 1))


@dataclass(frozen=True)
class Surroundings:
    """What a host knows and the reviews do not.

    Its other files, by path, with their addresses; the site; the time; whether drafts are shown; whether it brings mermaid; its own
    Markdown; an editor's words about weeks; the registry of tags and the ledger of addresses, if there are any; how it tells of
    progress, how it spreads work over the cores, and batches of work; and how it keeps what is asked for once or twice, much later.
    """

    other_files: Mapping[str, str]
    site_name: str
    site_url: str
    now: datetime
    directory_urls: bool = True
    drafts: bool = False
    draws_diagrams: bool = False
    site_html: Callable[[str], str] | None = None
    week_notes: Mapping[Week, Source] = field(default_factory=dict)
    registry: Source | None = None
    ledger: Source | None = None
    progress: Progress = lambda _stage, _number: None
    spread: Spread = map
    spread_batches: Spread = map
    keep: Callable[[bytes], Callable[[], bytes]] = packed
