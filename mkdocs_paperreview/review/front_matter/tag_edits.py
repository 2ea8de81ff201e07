# SPDX-License-Identifier: MIT
"""A document, the node of its tags and one of them in; the edit that takes it out of its list or its text, out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.front_edits import without_item
from mkdocs_paperreview.source.nodes import Items, Node, Text
from mkdocs_paperreview.source.problem import Edit, Span

__all__ = ["Places", "places_of", "without_tag"]

_BEFORE = re.compile(r"[\s#,，、;|]*$")


Places = Mapping[Span, tuple[Items, int]]


def places_of(node: Node) -> Places:
    """The list that each tag stands in, and its number there, by its place."""
    return {span: found for found in _items(node) if (span := found[0].items[found[1]].span)}


def without_tag(document: Document, node: Node, places: Places, tag: Span) -> Edit | None:
    """Take out a tag that is not the first; none where its place is not exact."""
    if isinstance(node, Items):
        return without_item(document, *places[tag]) if tag in places else None
    if not isinstance(node, Text) or node.span == tag or not (node.span.start <= tag.start and tag.end <= node.span.end):
        return None
    before = _BEFORE.search(document.text, node.span.start, tag.start)
    return Edit(Span(before.start() if before else tag.start, tag.end), "")


def _items(node: Node) -> Iterator[tuple[Items, int]]:
    for index, item in enumerate(node if isinstance(node, Items) else ()):
        if isinstance(item, Items):
            yield from _items(item)
        elif isinstance(node, Items):
            yield node, index
