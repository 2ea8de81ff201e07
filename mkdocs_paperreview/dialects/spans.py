# SPDX-License-Identifier: MIT
"""Which parts of a line are not prose: code, math, addresses and comments. Nothing rewrites those."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from mkdocs_paperreview.dialects.fences import between, without

__all__ = ["any_padded", "in_paragraphs", "outside_spans", "without_spans"]

_OPENING = re.compile(
    r"(?<!`)(?P<ticks>`+)|(?P<tex>\\[(\[])|(?P<comment><!--)"
    r"|(?<!\\)\$\$(?:[^$\n]|\n(?!\s*\n))++\$\$|(?<![\\$])\$(?![\s$])[^$\n]*?(?<![\s\\])\$(?!\d)"  # math between dollars
    r"|https?://[^\s<>()\[\]\"']+|</?[a-zA-Z][^<>\n]*>"  # addresses and tags
)
_TICKS = re.compile(r"`+")
_EMPTY_LINE = re.compile(r"\n\s*\n")


def outside_spans(rewrite: Callable[[str], str], text: str) -> str:
    """Rewrite each stretch of a text between its code, math, addresses, comments and tags."""
    return between(rewrite, text, _Spans(text))


def without_spans(text: str) -> str:
    """The text with blanks in place of its code, math, addresses, comments and tags; every character keeps its place."""
    return without(text, _Spans(text))


def in_paragraphs(rewrite: Callable[[str], str], text: str, *marks: str) -> str:
    """Rewrite, outside of spans, the paragraphs that hold one of the marks; no span reaches beyond its paragraph."""
    paragraphs = text.split("\n\n")
    for number, paragraph in enumerate(paragraphs):
        if any(mark in paragraph for mark in marks):
            paragraphs[number] = outside_spans(rewrite, paragraph)
    return "\n\n".join(paragraphs)


def any_padded(parts: Iterable[str]) -> bool:
    """Whether one of some parts of a line begins or ends with a blank."""
    joined = "\n".join(("", *parts, ""))
    return "\n " in joined or " \n" in joined


class _Spans:
    """Where the spans of a text start and stop. What is opened and never closed is looked for once, and not once for each opening."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.open_until: dict[str, int] = {}
        self.empty_line = -1

    def __iter__(self) -> Iterator[tuple[int, int]]:
        at = 0
        while found := _OPENING.search(self.text, at):
            stop = self._stop(found)
            if stop:
                yield found.start(), stop
            at = stop or found.end()

    def _stop(self, found: re.Match[str]) -> int:
        """Where the span ends that opens at a match; 0 where it does not end."""
        if found["ticks"]:
            return self._code_stop(found)
        if found["tex"]:
            return self._closed("\\)" if found["tex"] == "\\(" else "\\]", found.end() + 1)
        return self._closed("-->", found.end()) if found["comment"] else found.end()

    def _closed(self, mark: str, start: int) -> int:
        """Where the next such mark of the same line ends."""
        if start < self.open_until.get(mark, 0):
            return 0
        line_end = self.text.find("\n", start - 1)
        line_end = line_end if line_end >= 0 else len(self.text)
        at = self.text.find(mark, start, line_end)
        if at < 0:
            self.open_until[mark] = line_end
        return at + len(mark) if at >= 0 else 0

    def _code_stop(self, found: re.Match[str]) -> int:
        """Where as many ticks end in the same paragraph."""
        ends = self._ticks[len(found["ticks"])]
        while ends and ends[-1] <= found.end():
            ends.pop()
        if not ends:
            return 0
        if self.empty_line < found.end():
            empty = _EMPTY_LINE.search(self.text, found.end())
            self.empty_line = empty.start() if empty else len(self.text)
        return ends[-1] if ends[-1] <= self.empty_line else 0

    @cached_property
    def _ticks(self) -> defaultdict[int, list[int]]:
        """Where runs of ticks end, by their length, the last first."""
        ends: defaultdict[int, list[int]] = defaultdict(list)
        for run in reversed(list(_TICKS.finditer(self.text))):
            ends[len(run[0])].append(run.end())
        return ends
