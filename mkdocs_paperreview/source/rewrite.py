# SPDX-License-Identifier: MIT
"""Edits of a text as it was read, made in the bytes it was read from: encoding, line ends and all else stay as they are."""

from __future__ import annotations

import codecs
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from itertools import accumulate

from mkdocs_paperreview.source.problem import Edit

__all__ = ["rewritten"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_END = re.compile(r"\r\n|\r|\n")


def rewritten(content: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes with the edits made, which name characters of the decoded text and do not overlap."""
    ordered = sorted(edits)
    mark, encoding = next((found for found in _MARKS if content.startswith(found[0])), (b"", "utf-8"))
    stored = content[len(mark) :].decode(encoding)
    places = _Places(stored)
    kept: list[str] = []
    at = 0
    for edit in ordered:
        kept += stored[at : places.of(edit.span.start)], edit.text.replace("\n", places.line_end)
        at = places.of(edit.span.end)
    return mark + "".join((*kept, stored[at:])).encode(encoding)


class _Places:
    """Where a character of the decoded text stands in the text as it is stored, whose line ends and letters may be longer."""

    def __init__(self, stored: str) -> None:
        ends = list(_LINE_END.finditer(stored))
        self.line_end = ends[0][0] if ends else "\n"
        self._starts = [0, *(end.end() for end in ends)]
        self._lines = [stored[start:stop] for start, stop in zip(self._starts, [*(end.start() for end in ends), len(stored)], strict=True)]
        # Composing a text composes its lines: no letter is composed with a line end.
        self._composed_starts = [0, *accumulate(_length(line) + 1 for line in self._lines[:-1])]
        self._letters = cache(lambda number: _Letters(self._lines[number]))

    def of(self, offset: int) -> int:
        """The place in the stored text; one after a letter stands after all that it is composed of."""
        number = bisect_right(self._composed_starts, offset) - 1
        return self._starts[number] + self._letters(number).of(offset - self._composed_starts[number])


class _Letters:
    """A line as it is stored, cut before what is never composed with what stands before it."""

    def __init__(self, line: str) -> None:
        is_composed = unicodedata.is_normalized("NFC", line)
        cuts = [] if is_composed else [at for at, letter in enumerate(line) if at and _stands_alone(letter)]
        self._starts = [0, *cuts]
        self._parts = [line[start:stop] for start, stop in zip(self._starts, [*cuts, len(line)], strict=True)]
        self._composed_starts = self._starts if is_composed else [0, *accumulate(map(_length, self._parts[:-1]))]

    def of(self, column: int) -> int:
        """The place in the line."""
        number = bisect_right(self._composed_starts, column) - 1
        part, rest = self._parts[number], column - self._composed_starts[number]
        if not rest or unicodedata.is_normalized("NFC", part):
            return self._starts[number] + rest
        return self._starts[number] + max((length for length in range(len(part) + 1) if _length(part[:length]) == rest), default=0)


def _length(text: str) -> int:
    return len(unicodedata.normalize("NFC", text))


def _stands_alone(letter: str) -> bool:
    """Whether a letter is surely not composed with what stands before it, as marks, the rest of a syllable and some new letters are."""
    kind = unicodedata.category(letter)[0]
    return kind != "M" and not "\u1160" <= letter <= "\u11ff" and (letter <= "\uffff" or kind != "L")
