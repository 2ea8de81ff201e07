# SPDX-License-Identifier: MIT
"""Front matter as written: texts, lists and tables, each with its place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mkdocs_paperreview.source.problem import Span, Unreadable
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["CONTROLS", "INVISIBLE", "MAX_DEPTH", "Items", "Node", "Table", "Text", "described", "plain", "texts_in", "too_deep"]

MAX_DEPTH = 20
_LONGEST_SHOWN = 60
INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, as written: nothing has been made a date, a number or a truth of it."""

    value: str
    span: Span
    quoted: bool = False

    def __post_init__(self) -> None:
        # Written as an escape, such as "\\0": nobody sees them, and XML cannot hold them.
        if not self.value.isprintable() and CONTROLS.search(self.value):
            object.__setattr__(self, "value", CONTROLS.sub("", self.value))

    def part(self, start: int, end: int) -> Span | None:
        """Where characters of the value stand in the file; nothing where it is not written as it is read, with escapes or in lines."""
        marks = 1 if self.quoted else 0
        if self.span.end - self.span.start != len(self.value) + 2 * marks:
            return None
        return Span(self.span.start + marks + start, self.span.start + marks + end)


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Node, ...]
    span: Span

    def __iter__(self) -> Iterator[Node]:
        return iter(self.items)


@dataclass(frozen=True, slots=True)
class Table:
    """Keys and values, in the order of the file; a key may come twice."""

    entries: tuple[tuple[Text, Node], ...]
    span: Span

    def __iter__(self) -> Iterator[tuple[Text, Node]]:
        return iter(self.entries)


Node = Text | Items | Table


def texts_in(node: Node) -> Iterator[Text]:
    """The texts of a value, however deep; not the keys of its tables."""
    if isinstance(node, Text):
        yield node
    else:
        for below in node if isinstance(node, Items) else (value for _, value in node):
            yield from texts_in(below)


def described(node: Node) -> str:
    """What a message calls a value that should be another one: a list, a table, or the text that it is."""
    if isinstance(node, Text):
        return f"`{shortened(node.value, _LONGEST_SHOWN)}`"
    return "a list" if isinstance(node, Items) else "a table"


def too_deep(span: Span) -> Unreadable:
    """What to say of a node that lies deeper than that."""
    return Unreadable("oversized-front-matter", span, f"The front matter is nested deeper than {MAX_DEPTH} levels.", "Flatten it.")


def plain(node: Node) -> Any:
    """A value without its places: texts, truths, lists and dicts; of equal keys, the last."""
    if isinstance(node, Items):
        return [plain(item) for item in node]
    if isinstance(node, Table):
        return {key.value: plain(value) for key, value in node}
    return node.value == "true" if not node.quoted and node.value in {"true", "false"} else node.value
