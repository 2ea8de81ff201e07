# SPDX-License-Identifier: MIT
"""An earlier address of a review in; a function that makes the fix of its file, which lets that address lead to it, out."""

from __future__ import annotations

from collections.abc import Callable

from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.front_additions import with_entry, with_item
from mkdocs_paperreview.source.nodes import Node, Table, Text
from mkdocs_paperreview.source.problem import Fix

__all__ = ["with_alias"]


def with_alias(address: str, settings: Settings, *, is_safe: bool) -> Callable[[Document], Fix | None]:
    """Add an address to those that a review has in front matter, or a field for it."""

    def mend(document: Document) -> Fix | None:
        key = Form(document, settings).key("aliases")
        node = _value_of(document.front, key) if key else None
        edit = with_item(document, node, address) if node else with_entry(document, "redirect_from", [address])
        return Fix((edit,), is_safe=is_safe) if edit else None

    return mend


def _value_of(table: Table, key: Text) -> Node | None:
    for each, node in table:
        if each is key:
            return node
        if isinstance(node, Table) and (found := _value_of(node, key)):
            return found
    return None
