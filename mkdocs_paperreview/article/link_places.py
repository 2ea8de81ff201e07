# SPDX-License-Identifier: MIT
"""The text of a body and the links made of it in; where the address of each stands in the text, out.

The Markdown engine tells the lines of a link. Its columns are those of a text whose notations were rewritten, so the address is looked
for: within those lines, behind the place where the same address stood before; else among the definitions of references.
"""

from __future__ import annotations

import html
import re
from functools import cached_property
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.source.problem import Span

__all__ = ["LinkPlaces"]

_LINES = re.compile(r"(\d+):\d+-(\d+):\d+")
_DEFINITION = re.compile(r"(?m)^[ \t>]*\[[^\]\n]+\]:[ \t]*<?(?P<address>[^\s<>]+)")
_BEFORE = ("](", "](<", '="', "='", "src=", "href=")  # so that a word of the link is not taken for its address
_LONGEST_BEFORE = max(map(len, _BEFORE))
_MOST_WORDS = 20
_MOST_IN_VAIN = 1000


class LinkPlaces:
    """Finds addresses in a body, in the order in which they stand there; after many that are not there, it looks no more."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._behind: dict[str, int] = {}
        self._in_vain = 0

    def span(self, url: str, node: LexborNode) -> Span:
        """Where the address stands that a link has; the start of the link's first line where it is written in another way."""
        first, last = self.lines_of(node)
        behind = self._behind.get(url, 0)
        found = self._found(url, behind if first < behind < last else first, last) or self._definitions.get(url)
        if not found:
            self._in_vain += 1
            return Span(first, first)
        if first <= found.start < last:
            self._behind[url] = found.end
        return found

    def _found(self, url: str, start: int, stop: int) -> Span | None:
        if self._in_vain > _MOST_IN_VAIN:
            return None
        for written in dict.fromkeys((url, unquote(url), html.escape(url))):
            first = at = self._text.find(written, start, stop)
            for _ in range(_MOST_WORDS):
                if at < 0 or self._text.endswith(_BEFORE, max(start, at - _LONGEST_BEFORE), at):
                    break
                at = self._text.find(written, at + 1, stop)
            else:  # a short address, such as `x`, is in many words
                places = ((self._text.find(before + written, start, stop), len(before)) for before in _BEFORE)
                at = next((place + length for place, length in places if place >= 0), -1)
            if first >= 0:
                at = at if at >= 0 else first
                return Span(at, at + len(written))
        return None

    def lines_of(self, node: LexborNode) -> tuple[int, int]:
        """From where to where the lines go that a link, or else the nearest element around it, is made of."""
        place: LexborNode | None = node
        while place is not None and not place.attributes.get("data-sourcepos"):
            place = place.parent
        found = _LINES.match((place.attributes.get("data-sourcepos") or "") if place is not None else "")
        if not found:
            return 0, len(self._text)
        first, last = (min(int(line), len(self._starts) - 1) for line in found.groups())
        return self._starts[first - 1], self._starts[last]

    @cached_property
    def _starts(self) -> list[int]:
        """Where each line starts, and where the last one ends."""
        return [0, *(found.end() for found in re.finditer("\n", self._text)), len(self._text)]

    @cached_property
    def _definitions(self) -> dict[str, Span]:
        found = _DEFINITION.finditer(self._text) if "]:" in self._text else ()
        return {unquote(each["address"]): Span(*each.span("address")) for each in found}
