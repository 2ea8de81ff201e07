# SPDX-License-Identifier: MIT
"""The lines of a text in which numbers may be compared, and the numbers that stand in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mkdocs_paperreview.results.units import CURRENCIES

__all__ = ["Written", "lines_that_compare", "lines_that_state_gains", "numbers_in"]

_UNIT = r"(?:%[pP]?|pp\b|ms\b|s\b|초|GB|MB|dB|배|×|x\b|점|FPS|fps|시간|분|원|달러|points?\b|pts?\b|포인트|点|倍|秒|个百分点|百分点)"
# A digit comes first, so that a search leaps from digit to digit; a sign or a currency before it is looked at then.
_NUMBER = re.compile(
    rf"\d(?<![A-Za-z0-9_.,/^]\d)\d*(?:(?<=\d)(?:,\d{{3}})+)?(?:\.\d+)?(?:\s?{_UNIT})?(?![A-Za-z0-9/])(?!\.\d)(?!-\w)", re.ASCII
)
_BEFORE_SIGN = re.compile(r"[A-Za-z0-9_.,/^)+–-]")
_ANCHORS = (
    *("→", "->", "⟶", "⇒", "에서", "로부터", "대비", "보다", "비해", " 대 ", "기준", "기존"),
    *("from ", "From ", "vs", "over ", "compared", "baseline", "从", "由", "比", "较"),
)
_STATED_SIGNS = ("%", "+")
_GAIN_SIGNS = (*_STATED_SIGNS, "→", "->", "×", "배")
# A word, and where a digit stands beside it: before, or after it.
_LEADING_WORDS = (("에서", -1), ("from ", 5), ("从", 1))
_BLANKS = (("*", " "), ("_", " "), ("`", " "), ("−", "-"), ("\u3000", " "))
_LONGEST_LINE = 20_000


class Written(NamedTuple):
    """A number as it stands in a line."""

    start: int
    end: int
    text: str


def lines_that_compare(text: str) -> Iterator[tuple[int, str]]:
    """Lines in which a number may be compared with another, and where they start; without emphasis, but as long as they were."""
    return _read(text, _lines_with(_GAIN_SIGNS, text) | _lines_with_leading_words(text))


def lines_that_state_gains(text: str) -> Iterator[tuple[int, str]]:
    """Only those with a percent sign or a plus: they are found quicker."""
    return _read(text, _lines_with(_STATED_SIGNS, text))


def _read(text: str, lines: Mapping[int, int]) -> Iterator[tuple[int, str]]:
    for start, stop in sorted(lines.items()):
        line = text[start:stop]
        if stop - start <= _LONGEST_LINE and any(anchor in line for anchor in _ANCHORS):
            for sign, plain in _BLANKS:
                line = line.replace(sign, plain)
            yield start, line


def numbers_in(line: str) -> Iterator[Written]:
    """The numbers of a line that are not part of a name, a version, a date or a range."""
    for found in _NUMBER.finditer(line):
        start = found.start()
        before = line[start - 1 : start]
        if before and before in "+–-":
            if start > 1 and _BEFORE_SIGN.match(line, start - 2):
                continue
            start -= 1
        elif before and before in CURRENCIES:
            start -= 1
        yield Written(start, found.end(), line[start : found.end()])


def _lines_with(signs: tuple[str, ...], text: str) -> dict[int, int]:
    """The lines with one of the signs, but for rows of tables whose cells hold no more than a number."""
    lines: dict[int, int] = {}
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            start, stop = text.rfind("\n", 0, at) + 1, text.find("\n", at)
            stop = stop if stop >= 0 else len(text)
            if text[start] != "|" or "(" in text[start:stop]:
                lines[start] = stop
            at = text.find(sign, stop)
    return lines


def _lines_with_leading_words(text: str) -> dict[int, int]:
    """The lines with a word that leads from a number to another."""
    lines: dict[int, int] = {}
    for word, step in _LEADING_WORDS:
        at = text.find(word)
        while at >= 0:
            stop = at + 1
            if text[at + step : at + step + 1].isdecimal():
                stop = text.find("\n", at)
                stop = stop if stop >= 0 else len(text)
                lines[text.rfind("\n", 0, at) + 1] = stop
            at = text.find(word, stop)
    return lines
