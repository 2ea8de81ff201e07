# SPDX-License-Identifier: MIT
"""Tables of front matter in; a problem for each key that stands in one of them twice, out. The first that has a value counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.front_edits import without_entry
from mkdocs_paperreview.source.nodes import Items, Node, Table, Text
from mkdocs_paperreview.source.problem import Fix, Problem

__all__ = ["doubled_keys"]


def doubled_keys(document: Document, tables: Iterable[Table]) -> Iterator[Problem]:
    """What is to be said of such keys."""
    for table in tables:
        first: dict[str, tuple[Text, Node]] = {}
        for key, node in table:
            if key.value not in first:
                first[key.value] = key, node
                continue
            earlier_key, earlier = first[key.value]
            is_second = not _plain(earlier) and bool(_plain(node))
            if is_second:
                first[key.value] = key, node
            edit = without_entry(document, earlier_key, earlier) if is_second else without_entry(document, key, node)
            fix = Fix((edit,), is_safe=is_second or _plain(node) in ("", _plain(earlier))) if edit else None
            message = f"The key `{key.value}` stands here twice; the {'second' if is_second else 'first'} counts."
            yield Problem("duplicate-key", key.span, message, "Delete one of the two lines.", fix)


def _plain(node: Node) -> object:
    """A value without its places, to be compared with another."""
    if isinstance(node, Text):
        return node.value.strip()
    return [_plain(item) for item in node] if isinstance(node, Items) else [(key.value, _plain(value)) for key, value in node]
