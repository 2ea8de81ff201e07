# SPDX-License-Identifier: MIT
"""TOML front matter (`+++`, as Hugo and Zola write it) to the same nodes; a value's place is the line of its key."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from mkdocs_paperreview.source.nodes import Items, Node, Table, Text
from mkdocs_paperreview.source.problem import Span, Unreadable

__all__ = ["toml_table"]

_AT = re.compile(r"\(at line (\d+), column (\d+)\)")


def toml_table(text: str, start: int) -> Table:
    """Read TOML that begins at `start` of its file."""
    try:
        read = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _invalid(text, start, str(error)) from None
    return _Reader(text, start).table(read)


def _invalid(text: str, start: int, message: str) -> Unreadable:
    at = start
    if found := _AT.search(message):
        line, column = int(found[1]), int(found[2])
        at += sum(len(before) + 1 for before in text.split("\n")[: line - 1]) + column - 1
    reason = _AT.sub("", message).strip() or "it cannot be read"
    return Unreadable("invalid-toml", Span(at, at + 1), f"The front matter is not TOML: {reason}.", 'Write `key = "value"` lines.')


class _Reader:
    def __init__(self, text: str, start: int) -> None:
        self.text, self.start = text, start

    def table(self, values: dict[str, Any]) -> Table:
        entries = []
        for key, value in values.items():
            span = self.span_of(key)
            entries.append((Text(key, Span(span.start, span.start + len(key))), self.node(value, span)))
        return Table(tuple(entries), Span(self.start, self.start + len(self.text)))

    def node(self, value: Any, span: Span) -> Node:
        if isinstance(value, dict):
            return self.table(value)
        if isinstance(value, list):
            return Items(tuple(self.node(item, span) for item in value), span)
        if isinstance(value, bool):
            return Text(str(value).lower(), span)
        return Text(value.isoformat(" ") if hasattr(value, "hour") and hasattr(value, "year") else str(value), span)

    def span_of(self, key: str) -> Span:
        found = re.search(rf"(?m)^\s*\[*[\"']?{re.escape(key)}[\"']?\s*[=\].].*$", self.text)
        start, end = found.span() if found else (0, 0)
        return Span(self.start + start, self.start + end)
