# SPDX-License-Identifier: MIT
"""What costs a Markdown engine far more than a text is long: quotations in quotations, formulas without end, tables of empty cells.

Beyond what anybody writes, such marks are the characters that they look like.
"""

from __future__ import annotations

import re
from bisect import bisect

__all__ = ["with_bounded_nesting", "with_bounded_tables", "with_closed_formulas", "with_parted_addresses"]

_DEEP_QUOTE = re.compile(r"(?:>[ \t]*+){100}(?=>)")
_OPEN_TEX = re.compile(r"(?<!\\)\\([(\[])")
_MANY_FORMULAS = 1000
_LONGEST_FORMULA = 5000
_WIDE_RULE = re.compile(r"(?m)^[ \t>]*+\|?(?:[ \t]*+:?-++:?[ \t]*+\|){300,}+[^\n]*\n(?P<rows>(?:[^\n]*\S[^\n]*\n?)*+)")
_FEWEST_COLUMNS, _MOST_COLUMNS, _MOST_CELLS = 300, 2000, 100_000
_LONG_WORD = re.compile(r"(?<!\S)\S{2000,}+")
_MANY_ADDRESSES = 50


def with_bounded_nesting(text: str) -> str:
    """Text in which quotations are at most a hundred deep."""
    return _DEEP_QUOTE.sub(r"\g<0>\\", text)


def with_closed_formulas(text: str) -> str:
    r"""Text in which, where there are very many `\(` and `\[`, each one has its end near."""
    if text.count("\\(") + text.count("\\[") < _MANY_FORMULAS:
        return text
    ends = {"(": [end.start() for end in re.finditer(r"\\\)", text)], "[": [end.start() for end in re.finditer(r"\\\]", text)]}

    def closed(found: re.Match[str]) -> str:
        after = bisect(ends[found[1]], found.end())
        is_near = after < len(ends[found[1]]) and ends[found[1]][after] - found.end() < _LONGEST_FORMULA
        return found[0] if is_near else f"&#{ord(found[1])};"

    return _OPEN_TEX.sub(closed, text)


def with_parted_addresses(text: str) -> str:
    """Text without very long words that are made of very many addresses."""
    return _LONG_WORD.sub(lambda word: word[0].replace("www.", "www&#46;") if word[0].count("www.") > _MANY_ADDRESSES else word[0], text)


def with_bounded_tables(text: str) -> str:
    """Text whose tables have no more cells, counting those that rows leave out, than a page can show."""
    return _WIDE_RULE.sub(_bounded, text) if text.count("|") >= _FEWEST_COLUMNS else text


def _bounded(found: re.Match[str]) -> str:
    rule = found[0].partition("\n")[0]
    columns = rule.count("|")
    if columns < _MOST_COLUMNS and columns * found["rows"].count("\n") < _MOST_CELLS:
        return found[0]
    return re.sub(r"[|:-]", r"\\\g<0>", found[0], count=1)
