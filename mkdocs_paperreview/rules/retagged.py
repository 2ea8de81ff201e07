# SPDX-License-Identifier: MIT
"""A tag, and the one that is meant by it, in; a function that makes the fix of a file, out. A tag in a string or in the text has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mkdocs_paperreview.review.tags import Tag, tag_key
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.front_edits import replaced, without_item
from mkdocs_paperreview.source.nodes import Items, Node, Text
from mkdocs_paperreview.source.problem import Fix, Span

__all__ = ["retagged"]


def retagged(span: Span, tag: Tag, *, is_safe: bool) -> Callable[[Document], Fix | None]:
    """Write another tag in place of the one at a span; where the list has that one already, take it out."""

    def mend(document: Document) -> Fix | None:
        places = (place for _, node in document.front for place in _places(node, None))
        found = next(((items, text) for items, text in places if text.span == span), None)
        if not found or span.start == span.end:
            return None
        items, text = found
        others = [other for other in items or () if isinstance(other, Text) and other is not text]
        if items and any(tag_key(other.value) == tag_key(tag) for other in others):
            edit = without_item(document, items, items.items.index(text))
        else:
            edit = replaced(document, span, tag)
        return Fix((edit,), is_safe=is_safe) if edit else None

    return mend


def _places(node: Node, around: Items | None) -> Iterator[tuple[Items | None, Text]]:
    """Every text of a value, with the list that it is an item of."""
    if isinstance(node, Text):
        yield around, node
    elif isinstance(node, Items):
        for below in node:
            yield from _places(below, node)
    else:
        for key, below in node:
            yield None, key
            yield from _places(below, None)
