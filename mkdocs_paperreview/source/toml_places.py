# SPDX-License-Identifier: MIT
"""TOML that `tomllib` has read in; where each of its keys and values stands, out: `tomllib` does not say.

As the text is known to be TOML, nothing is checked here but its depth.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field

from mkdocs_paperreview.source.problem import START, Span

__all__ = ["Place", "TooDeep", "places_of"]

_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_KEY = re.compile(r"[A-Za-z0-9_-]+|\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'")
_TEXT = re.compile(r"\"\"\"(?:[^\\]|\\.)*?\"{3,5}|'''.*?'{3,5}|\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'", re.DOTALL)
_BARE = re.compile(r"[^\s,\]}#]+(?:[ \t]\d{2}:[^\s,\]}#]*)?")  # a blank may part a date from its time


@dataclass(slots=True)
class Place:
    """Where a key and its value stand, and the places in the value: of a list's items, or of a table's keys."""

    key: Span = START
    value: Span = START
    items: list[Place] = field(default_factory=list)
    below: dict[str, Place] = field(default_factory=dict)

    @property
    def newest(self) -> Place:
        """The table that a header adds to: the last of a list of tables."""
        return self.items[-1] if self.items else self


class TooDeep(Exception):  # noqa: N818  # the name reads as a sentence where it is raised
    """Carries the place at which a value is nested too deep."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at = at


def places_of(text: str, deepest: int) -> Place:
    """The places of a whole text."""
    return _Walk(text, deepest).table()


class _Walk:
    def __init__(self, text: str, deepest: int) -> None:
        self.text, self.deepest, self.at = text, deepest, 0
        self.last = START

    def table(self) -> Place:
        root = table = Place()
        while self.blank():
            if self.text[self.at] == "[":
                is_list = self.text.startswith("[[", self.at)
                self.at += 1 + is_list
                table = self.named(root)
                if is_list:
                    table.items.append(Place(self.last, self.last))
                    table = table.items[-1]
                self.at = self.text.index("]", self.at) + 1 + is_list
            else:
                self.entry(table, 0)
        return root

    def blank(self) -> bool:
        """Go on to what is no blank and no comment; false at the end."""
        found = _BLANK.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.at < len(self.text)

    def named(self, table: Place) -> Place:
        """Go on behind a key, which may have dots, to its place below a table."""
        for depth, (name, span) in enumerate(self.key()):
            if depth > self.deepest:
                raise TooDeep(span.start)
            table = table.newest.below.setdefault(name, Place(span, span))
        return table

    def key(self) -> Iterator[tuple[str, Span]]:
        while self.blank() and (found := _KEY.match(self.text, self.at)):
            name = next(iter(tomllib.loads(f"{found[0]} = 0"))) if found[0][0] in "\"'" else found[0]
            self.last = Span(*found.span())
            yield name, self.last
            self.at = found.end()
            self.blank()
            if not self.text.startswith(".", self.at):
                return
            self.at += 1

    def entry(self, table: Place, depth: int) -> None:
        place = self.named(table)
        self.at = self.text.index("=", self.at) + 1
        key, place.value = place.key, START
        read = self.value(depth)
        place.key, place.value, place.items, place.below = key, read.value, read.items, read.below

    def value(self, depth: int) -> Place:
        self.blank()
        start, opens = self.at, self.text[self.at]
        if depth > self.deepest:
            raise TooDeep(start)
        if opens not in "[{":
            found = _TEXT.match(self.text, start) or _BARE.match(self.text, start)
            self.at = found.end() if found else start + 1
            return Place(value=Span(start, self.at))
        place = Place()
        self.at += 1
        while self.blank() and self.text[self.at] not in "]}":
            if self.text[self.at] == ",":
                self.at += 1
            elif opens == "{":
                self.entry(place, depth + 1)
            else:
                place.items.append(self.value(depth + 1))
        self.at += 1
        place.value = Span(start, self.at)
        return place
