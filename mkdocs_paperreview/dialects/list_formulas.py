# SPDX-License-Identifier: MIT
"""Display math that stands too far in below an item of a list, as Notion's exports have it: CommonMark would take it for code."""

from __future__ import annotations

import re

__all__ = ["with_formulas_of_lists"]

_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<sign>[-*+]|\d{1,9}[.)])[ \t]")
_CODE = 4  # as far in as this, a line is code
_LONGEST = 60
_NEAR = 3


def with_formulas_of_lists(text: str) -> str:
    """Text whose formulas in lists stand where the words of their items do."""
    lines = text.split("\n")
    for number in range(1, len(lines)):
        line = lines[number]
        if line[:1] in {" ", "\t"} and not lines[number - 1].strip() and line.lstrip().startswith("$$"):
            margin = _margin(lines[max(0, number - _NEAR) : number])
            end = _end(lines, number)
            if end and all(_width(each) >= margin + _CODE for each in lines[number:end] if each.strip()):
                lines[number:end] = [f"{' ' * margin}{each.strip()}" if each.strip() else "" for each in lines[number:end]]
    return "\n".join(lines)


def _end(lines: list[str], start: int) -> int:
    """The line behind a formula; 0 where it does not end."""
    first = lines[start].strip()
    if first.endswith("$$") and len(first) > len("$$$$"):
        return start + 1
    ends = range(start + 1, min(len(lines), start + _LONGEST))
    return next((number + 1 for number in ends if lines[number].rstrip().endswith("$$")), 0)


def _margin(above: list[str]) -> int:
    """Where the words of the last line of some begin; nowhere near where there is none."""
    last = next((line for line in reversed(above) if line.strip()), "")
    item = _ITEM.match(last)
    return _width(last) + len(item["sign"]) + 1 if item else _width(last) if last else _LONGEST


def _width(line: str) -> int:
    """How far in a line stands."""
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())
