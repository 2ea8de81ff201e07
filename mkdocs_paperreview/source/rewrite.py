# SPDX-License-Identifier: MIT
"""Edits of a text as it was read, made in the bytes it was read from: encoding, line ends and all else stay as they are."""

from __future__ import annotations

import codecs
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable

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
        self._composed_starts = [0]
        for line in self._lines[:-1]:
            self._composed_starts.append(self._composed_starts[-1] + len(unicodedata.normalize("NFC", line)) + 1)

    def of(self, offset: int) -> int:
        """The place in the stored text; one after a letter stands after all that it is composed of."""
        number = bisect_right(self._composed_starts, offset) - 1
        line, column = self._lines[number], offset - self._composed_starts[number]
        if unicodedata.is_normalized("NFC", line):
            return self._starts[number] + column
        lengths = [length for length in range(len(line) + 1) if len(unicodedata.normalize("NFC", line[:length])) == column]
        return self._starts[number] + (lengths[-1] if lengths and column else 0)
