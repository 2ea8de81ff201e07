# SPDX-License-Identifier: MIT
"""Blocks of lines between an opening line and a closing one, such as `:::note` and `:::`, in time that grows with the text only."""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Callable

__all__ = ["with_blocks"]

_LONGEST = 300  # lines


def with_blocks(
    text: str,
    opening: re.Pattern[str],
    stopping: re.Pattern[str],
    made: Callable[[re.Match[str], str, re.Match[str]], str | None],
) -> str:
    """Text whose blocks are made anew, of their opening line, their text and the line that stops them, or are left where nothing is made.

    A block goes up to the next line that stops it: one whose groups are those groups of the opening that have the same names.
    """
    lines = text.split("\n")
    stops: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    found: dict[int, re.Match[str]] = {}
    for number, line in enumerate(lines):
        if stop := stopping.fullmatch(line):
            found[number] = stop
            stops[_key(stop, stopping)].append(number)
    number = 0
    while stops and number < len(lines):
        if opened := opening.fullmatch(lines[number]):
            numbers = stops.get(_key(opened, stopping), [])
            at = bisect(numbers, number)
            if at < len(numbers) and numbers[at] - number <= _LONGEST + 1:
                inner = "".join(f"{line}\n" for line in lines[number + 1 : numbers[at]])
                if (block := made(opened, inner, found[numbers[at]])) is not None:
                    lines[number : numbers[at] + 1] = block.split("\n")
                    number = numbers[at]
        number += 1
    return "\n".join(lines)


def _key(line: re.Match[str], stopping: re.Pattern[str]) -> tuple[str, ...]:
    return tuple((line[name] or "").lower() for name in stopping.groupindex if name in line.re.groupindex)
