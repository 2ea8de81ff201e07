# SPDX-License-Identifier: MIT
r"""Brackets that an export or an author escapes, as in `\[CLS\]`, `\[[PDF](…)\]` and `트랜스포머\(Transformer\)`: text, and no formula.

A formula between the same signs has something of TeX in it, or stands on a line of its own and says no word. Who escapes some round
brackets around words, and writes no formula in any, escapes all of them, as those of `\(optional\)`.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import CODE_IN_LINE
from mkdocs_paperreview.review.language import CJK

__all__ = ["with_escaped_brackets"]

_BRACKETS = re.compile(
    CODE_IN_LINE + r"|(?<![\\$])\${1,2}[^$\n]+\${1,2}"
    r"|(?<!\\)\\\[(?P<square>(?:(?!\\[\[\]])[^\n$`])++)\\\]|(?<!\\)\\\((?P<round>(?:(?!\\[()])[^\n$`])++)\\\)"
)
_TEX = re.compile(r"\\[A-Za-z,;:!|{}]|[\^{}=<>]|(?<!\\)_|&(?!#?\w+;)")
_WORD = re.compile(r"[^\W\d_]{3}")
_WORDS = re.compile(r"[^\W\d_]{3,}+ [^\W\d_]{3}|^[A-Z][a-z]++(?:[ -][A-Z][a-z]++)++$")  # "Ada Wu" is a name
_END = re.compile(r"[ \t]*(?:\n|\Z)")
_FAR_IN = 40
_LONGEST_ALT = 300


def with_escaped_brackets(text: str) -> str:
    """Text in which such brackets are entities, which begin no formula and no link."""
    rounds = [found for found in _BRACKETS.finditer(text) if found["round"] is not None]
    are_text = any(map(_says_words, rounds)) and not any(_TEX.search(found["round"]) for found in rounds)
    return _BRACKETS.sub(lambda found: _plain(found, are_text=are_text), text)


def _plain(found: re.Match[str], *, are_text: bool) -> str:
    if (inner := found["square"]) is not None:
        is_text = not _TEX.search(inner) and (not _stands_alone(found) or (bool(_WORD.search(inner)) and "+" not in inner))
        return f"&#91;{inner}&#93;" if ("](" in inner or is_text) and not _is_in_alt(found) else found[0]
    if (inner := found["round"]) is not None:
        return f"&#40;{inner}&#41;" if _says_words(found) or (are_text and _WORD.search(inner)) else found[0]
    return found[0]


def _says_words(found: re.Match[str]) -> bool:
    """Whether round brackets have words in them, and nothing of TeX."""
    inner, before = found["round"], found.string[found.start() - 1 : found.start()]
    return not _TEX.search(inner) and bool(CJK.search(inner) or _WORDS.search(inner) or (CJK.match(before) and _WORD.search(inner)))


def _stands_alone(found: re.Match[str]) -> bool:
    """Whether nothing else is on the line."""
    before = found.string[max(0, found.start() - _FAR_IN) : found.start()].rpartition("\n")
    return not before[2].strip(" \t>") and (bool(before[1]) or found.start() < _FAR_IN) and bool(_END.match(found.string, found.end()))


def _is_in_alt(found: re.Match[str]) -> bool:
    """Whether it stands in what is said of a picture, which is no formula anyway."""
    before = found.string[max(0, found.start() - _LONGEST_ALT) : found.start()].rpartition("![")
    return bool(before[1]) and "](" not in before[2] and "\n" not in before[2]
