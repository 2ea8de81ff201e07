# SPDX-License-Identifier: MIT
"""Front matter in; each of our fields as it was written, under whichever of its keys says most, out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mkdocs_paperreview.review.fields import NESTED, field_of
from mkdocs_paperreview.review.placeholders import says_nothing
from mkdocs_paperreview.source.nodes import Node, Table, Text

__all__ = ["Written", "tables_of_fields", "written_fields"]

_PAPER_KEYS = {"title": "original_title", "url": "link", "date": "year", "published": "year", "author": "authors", "tags": "ignored"}


class Written(NamedTuple):
    """A field as it was written; of two keys of one field, the one of the lower rank counts."""

    rank: int
    key: Text
    node: Node


def written_fields(front: Table) -> dict[str, Written]:
    """The fields by their names, in the order in which they were met."""
    found: dict[str, Written] = {}
    for name, written in _entries(front, {}):
        earlier = found.get(name)
        if not earlier or _gives_way(earlier.node) or (written.rank < earlier.rank and not _gives_way(written.node)):
            found[name] = written
    return found


def tables_of_fields(front: Table) -> tuple[Table, ...]:
    """The tables in which fields may stand: the front matter, and those in it."""
    return (front, *(node for key, node in front if isinstance(node, Table) and key.value in NESTED))


def _entries(table: Table, renamed: dict[str, str]) -> Iterator[tuple[str, Written]]:
    for key, node in table:
        if isinstance(node, Table) and key.value in NESTED:
            yield from _entries(node, _PAPER_KEYS if key.value == "paper" else {})
        elif key.value in renamed:
            yield renamed[key.value], Written(0, key, node)
        elif found := field_of(key.value):
            yield found[0].name, Written(found[1], key, node)


def _gives_way(node: Node) -> bool:
    """Whether another key of the same field says more than this one, which is empty or not filled in yet."""
    return isinstance(node, Text) and (not node.value.strip() or says_nothing(node.value))
