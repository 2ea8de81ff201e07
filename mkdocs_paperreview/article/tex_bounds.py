# SPDX-License-Identifier: MIT
"""TeX in; the same so that it can be converted in time, and on the stack there is, out.

The converter looks for the end of a bracket that stays open once more for each one before it, so that thirty of them take an hour; and it
calls itself for each level, so that some thousands end the process.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["TooDeep", "bounded"]

_MOST_MARKS = 2000
_MOST_OPEN = 12
_DELIMITER = r"\s*(?:\\[a-zA-Z]+|\\.|[^\\\s])"
_TOKEN = re.compile(
    rf"\\[bB]igg?(?P<side>[lr]){_DELIMITER}|\\(?:left|right|middle)(?![a-zA-Z]){_DELIMITER}|\\(?P<word>[a-zA-Z]+)|\\(?P<sign>.)|(?P<letter>[^\\\s])",
    re.DOTALL,
)
_OF_DELIMITERS = "angle ang Angle brack brace Brace ceil floor group moustache paren vert Vert"
_OPENING = frozenset(f"l{name}" for name in _OF_DELIMITERS.split()) | {"ulcorner", "llcorner", "llangle", "llbracket", "llparenthesis"}
_CLOSING = frozenset(f"r{name}" for name in _OF_DELIMITERS.split()) | {"urcorner", "lrcorner", "rrangle", "rrbracket", "rrparenthesis"}
# What a bracket behind it belongs to, and closes nothing.
_TAKES_NEXT = re.compile(
    r"[\^_]|\\(?:(?:wide)?(?:hat|tilde|check)|bar|vec|d{1,4}ot|acute|grave|breve|mathring|not|sqrt|[dtc]?frac|[dt]?binom|(?:over|under)\w+"
    r"|math\w+|text\w*|bm|boldsymbol|pmb|operatorname\*?|stackrel|boxed|cancel|phantom|[hv]phantom|x\w*arrow|Bbb|rm|bf|it|sf|tt|cal|frak)"
)


class TooDeep(ValueError):  # noqa: N818  # the name reads as a sentence where it is raised
    """TeX that may be nested deeper than the stack allows."""


def bounded(tex: str) -> str:
    """TeX in which brackets that stay open are signs like any other, where there are many; what may be too deep is raised."""
    if sum(map(tex.count, "\\{^_([")) > _MOST_MARKS:
        raise TooDeep
    if tex.count("(") + tex.count("[") + tex.count("\\") + sum(letter > "\x7f" for letter in tex) <= _MOST_OPEN or not _stays_open(tex):
        return tex
    return _TOKEN.sub(lambda token: _sign(token) if _turn(token) > 0 else token[0], tex)


def _sign(token: re.Match[str]) -> str:
    """A bracket that neither opens nor closes, as the command for a size makes it."""
    return token[0].replace("l", "", 1) if token["side"] else rf"\big{token[0]}"


def _stays_open(tex: str) -> bool:
    """Whether more brackets stay open within some group than the converter has time for."""
    groups = [0]
    before = ""
    for token in _TOKEN.finditer(tex):
        if token[0] == "{":
            groups.append(0)
        elif token[0] == "}" and len(groups) > 1:
            inner = groups.pop()
            groups[-1] += inner  # a group of one sign is that sign
        elif (turn := _turn(token)) > 0 or not _TAKES_NEXT.fullmatch(before):
            groups[-1] = max(0, groups[-1] + turn)
            if groups[-1] > _MOST_OPEN:
                return True
        before = token[0]
    return False


def _turn(token: re.Match[str]) -> int:
    """1 for what opens, -1 for what closes, 0 for all else."""
    if token["side"]:
        return 1 if token["side"] == "l" else -1
    if token["word"]:
        return (token["word"] in _OPENING) - (token["word"] in _CLOSING)
    if token["sign"]:
        return (token["sign"] == "{") - (token["sign"] == "}")
    letter = token["letter"] or "x"
    if letter in "{}":
        return 0
    category = unicodedata.category(letter)
    return (category == "Ps") - (category == "Pe")
