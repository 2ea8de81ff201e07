# SPDX-License-Identifier: MIT
"""A review on its way from another site into ours, and what there is to say about the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mkdocs_paperreview.imports.front_matter import Value

__all__ = ["DROPPED", "Draft", "Note"]

# Stands for a line that is left out in the end; until then, every line keeps its number.
DROPPED = "\ue000\ue001\ue000"


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """Something to say about a line of a source; `is_loss` where it could not be carried over."""

    line: int
    message: str
    is_loss: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """One file of a source, read. Line n of `body` is line n of the file, whose front matter has become empty lines."""

    path: str
    place: str
    kind: str
    language: str
    values: Mapping[str, Value]
    comments: tuple[str, ...]
    body: str
    addresses: tuple[str, ...]
    notes: tuple[Note, ...]
    left_out: tuple[str, ...] = field(default=())
