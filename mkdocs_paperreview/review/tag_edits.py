# SPDX-License-Identifier: MIT
"""A document, one of its tags and its place in, the edit that takes it out of its list or its text, out."""

from __future__ import annotations

import re

from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.front_edits import without_item
from mkdocs_paperreview.source.nodes import Items, Node, Text
from mkdocs_paperreview.source.problem import Edit, Span

__all__ = ["without_tag"]

_BEFORE = re.compile(r"[\s#,，、;|]*$")


def without_tag(document: Document, node: Node, tag: Span) -> Edit | None:
    """Take out a tag that is not the first; none where its place is not exact."""
    if isinstance(node, Items):
        return _without_item(document, node, tag)
    if not isinstance(node, Text) or node.span == tag or not (node.span.start <= tag.start and tag.end <= node.span.end):
        return None
    before = _BEFORE.search(document.text, node.span.start, tag.start)
    return Edit(Span(before.start() if before else tag.start, tag.end), "")


def _without_item(document: Document, items: Items, tag: Span) -> Edit | None:
    for index, item in enumerate(items):
        if isinstance(item, Items) and item.span.start <= tag.start < item.span.end:
            return _without_item(document, item, tag)
        if item.span == tag:
            return without_item(document, items, index)
    return None
