# SPDX-License-Identifier: MIT
"""Blocks of lines between an opening line and a closing one, such as `:::note` and `:::`, in time that grows with the text only."""

from __future__ import annotations

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Sequence

__all__ = ["LONGEST_BLOCK", "quoted", "with_blocks"]

LONGEST_BLOCK = 300  # lines


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
    found = {number: stop for number, line in enumerate(lines) if (stop := stopping.fullmatch(line))}
    stops: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, stop in found.items():
        stops[_key(stop, stopping)].append(number)
    number = 0
    while stops and number < len(lines):
        opened = opening.fullmatch(lines[number])
        end = _next(stops.get(_key(opened, stopping), ()), number) if opened else 0
        if opened and end:
            inner = "".join(f"{line}\n" for line in lines[number + 1 : end])
            if (block := made(opened, inner, found[end])) is not None:
                lines[number : end + 1] = block.split("\n")
                number = end
        number += 1
    return "\n".join(lines)


def quoted(text: str, indent: str = "") -> str:
    """The lines of a block as a quotation; those of an item of a list stay in it."""
    return "".join(f"{indent}> {line.removeprefix(indent)}\n" for line in text.split("\n")[:-1])


def _next(stops: Sequence[int], number: int) -> int:
    """The next of some lines behind another one; 0 where it is far."""
    at = bisect(stops, number)
    return stops[at] if at < len(stops) and stops[at] - number <= LONGEST_BLOCK + 1 else 0


def _key(line: re.Match[str], stopping: re.Pattern[str]) -> tuple[str, ...]:
    return tuple((line[name] or "").lower() for name in stopping.groupindex if name in line.re.groupindex)
