# SPDX-License-Identifier: MIT
"""TOML front matter (`+++`, as Hugo and Zola write it) to the same nodes. A number, a date and a truth stay as they are written."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from mkdocs_paperreview.source.nodes import MAX_DEPTH, Items, Node, Table, Text, too_deep
from mkdocs_paperreview.source.problem import Span, Unreadable
from mkdocs_paperreview.source.toml_places import Place, TooDeep, places_of

__all__ = ["toml_table"]

_AT = re.compile(r"\(at line (\d+), column (\d+)\)")
_DEEP_KEY = re.compile(r"(?<![\w-])(?:(?:[\w-]++|\"(?:[^\"\\\n]|\\.)*+\"|'[^'\n]*+')[ \t]*+\.[ \t]*+){40}")
_LONG_NUMBER = re.compile(r"[0-9a-fA-F_]{4300,}")


def toml_table(text: str, start: int) -> Table:
    """Read TOML that begins at `start` of its file."""
    if deep := _DEEP_KEY.search(text):
        raise too_deep(Span(start + deep.start(), start + deep.start()))
    try:
        read = tomllib.loads(text)
        places = places_of(text, MAX_DEPTH)
    except TooDeep as error:
        raise too_deep(Span(start + error.at, start + error.at)) from None
    except RecursionError:
        raise too_deep(Span(start, start)) from None
    except ValueError as error:
        raise _invalid(text, start, str(error)) from None
    return _Reader(text, start).table(read, places)


def _invalid(text: str, start: int, message: str) -> Unreadable:
    at, reason = start, _AT.sub("", message).strip() or "it cannot be read"
    if found := _AT.search(message):
        line, column = int(found[1]), int(found[2])
        at += sum(len(before) + 1 for before in text.split("\n")[: line - 1]) + column - 1
    elif number := _LONG_NUMBER.search(text):
        at, reason = start + number.start(), "A number has too many digits"
    elif message.endswith("(at end of document)"):
        at, reason = start + len(text.rstrip("\n")), message.removesuffix("(at end of document)").strip()
    return Unreadable("invalid-toml", Span(at, at + 1), f"The front matter is not TOML: {reason}.", 'Write `key = "value"` lines.')


class _Reader:
    def __init__(self, text: str, start: int) -> None:
        self.text, self.start = text, start

    def table(self, values: dict[str, Any], places: Place) -> Table:
        entries = []
        for key, value in values.items():
            place = places.below.get(key) or Place()
            entries.append((Text(key, self.span(place.key)), self.node(value, place)))
        whole = Span(0, len(self.text)) if places.value.end == 0 else places.value
        return Table(tuple(entries), self.span(whole))

    def node(self, value: Any, place: Place) -> Node:
        if isinstance(value, dict):
            return self.table(value, place)
        if isinstance(value, list):
            places = place.items if len(place.items) == len(value) else [place] * len(value)
            return Items(tuple(self.node(item, each) for item, each in zip(value, places, strict=True)), self.span(place.value))
        if isinstance(value, str):
            return Text(value, self.span(place.value), quoted=True)
        return Text(self.text[place.value.start : place.value.end], self.span(place.value))

    def span(self, span: Span) -> Span:
        return span.moved(self.start)
