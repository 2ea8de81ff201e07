# SPDX-License-Identifier: MIT
"""Additions to front matter: an entry of its own, or an item at the start of a list; where there is no front matter, one is made."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial

from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.front_edits import is_toml
from mkdocs_paperreview.source.nodes import Items, Node, Text
from mkdocs_paperreview.source.problem import START, Edit, Span
from mkdocs_paperreview.source.quoting import quoted, quoted_for_toml

__all__ = ["listed", "with_entry", "with_item", "with_tables"]


_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)


def listed(document: Document, items: Sequence[str]) -> str:
    """Texts as a list on one line, as a document writes them."""
    return f"[{', '.join(_written(document, item) for item in items)}]"


def with_entry(document: Document, key: str, value: str | Sequence[str], like: str = "x") -> Edit | None:
    """An entry at the end, or in TOML at the start, before any table; none where the whole is a table in braces.

    In YAML a text goes without quotes where that makes it no other kind of value than `like` is.
    """
    return _added(document, key, " " + (_written(document, value, like) if isinstance(value, str) else listed(document, value)))


def with_tables(document: Document, key: str, tables: Sequence[Mapping[str, str]]) -> Edit | None:
    """An entry as `with_entry` makes it, whose value is a list of tables, each on its own line; numbers stay as they are written."""
    equals = " = " if is_toml(document) else ": "
    written = partial(_number_or_text, document)
    rows = [f"{{{', '.join(f'{name}{equals}{written(value)}' for name, value in table.items())}}}" for table in tables]
    if is_toml(document):
        return _added(document, key, " [\n" + "".join(f"  {row},\n" for row in rows) + "]")
    return _added(document, key, "".join(f"\n  - {row}" for row in rows))


def _added(document: Document, key: str, shown: str) -> Edit | None:
    text, front = document.text, document.front
    if not document.has_front:
        return Edit(START, f"---\n{key}:{shown}\n---\n\n")
    if document.broken or text[front.span.start : front.span.start + 1] == "{":
        return None
    if is_toml(document):
        return Edit(Span(front.span.start, front.span.start), f"{key} ={shown}\n")
    closing = text.rfind("\n", 0, document.body_start - 1) + 1
    first = front.entries[0][0].span.start if front.entries else closing
    indent = text[text.rfind("\n", 0, first) + 1 : first]
    return None if indent.strip() else Edit(Span(closing, closing), f"{indent}{key}:{shown}\n".replace("\n  - ", f"\n{indent}  - "))


def with_item(document: Document, node: Node, item: str) -> Edit | None:
    """An item in front of those of a list; a single text becomes a list."""
    text, start, shown = document.text, node.span.start, _written(document, item)
    if not document.has_front:
        return None
    if isinstance(node, Text):
        return _as_list(document, node, shown)
    if isinstance(node, Items) and text[start] == "[":
        return Edit(Span(start + 1, start + 1), shown + (", " if node.items else ""))
    indent = text[text.rfind("\n", 0, start) + 1 : start]
    is_block = isinstance(node, Items) and text[start] == "-" and not indent.strip()
    return Edit(Span(start, start), f"- {shown}\n{indent}") if is_block else None


def _as_list(document: Document, node: Text, shown: str) -> Edit | None:
    written = document.text[node.span.start : node.span.end]
    if not node.value and not is_toml(document):
        return Edit(node.span, ("" if document.text[node.span.start - 1].isspace() else " ") + f"[{shown}]")
    is_one_word = "\n" not in written and written[0] not in "|>&!" and (node.quoted or not set(written) & set(",[]{}#"))
    return Edit(node.span, f"[{shown}, {written}]") if is_one_word else None


def _number_or_text(document: Document, text: str) -> str:
    return text if _NUMBER.fullmatch(text) else _written(document, text)


def _written(document: Document, text: str, like: str = "x") -> str:
    return quoted_for_toml(text) if is_toml(document) else quoted(text, like)
