# SPDX-License-Identifier: MIT
"""A cell of a table, as written, to what it says: plain words, the number they are, and whether its author marked it as best."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from mkdocs_paperreview.results.quantity import FULL_WIDTH, LONGEST, Quantity, quantity

__all__ = ["Cell", "Mark", "Rows", "cell", "plain"]

_SIMPLE = re.compile(r"(\*\*)?([+-]?\d+(?:\.\d+)?%?)(?(1)\*\*)", re.ASCII)
_MARKUP = re.compile(r"[*_$<\\`~=\[^🏆🥇👑⭐★🥈†‡§¶¹²³⁰⁴-⁹⁺⁻ᵃᵇᶜᵈᵉ！-～　]")
# What is not known yet, and what failed, is no number either.
_NOTHING = """
-|--|---|–|—|−|─|ー|n/a|na|none|null|nan|없음|無|无|なし|∅
tbd|tba|tbc|todo|待定|未定|待测|未测|未测试|未评测|未评估|未报告|未公开|非公開|비공개|미공개|미평가|미보고|not reported
not tested|not evaluated|not run|not available|undisclosed|unknown|no data|no disponible|non disponible|nicht verfügbar
未知|不明|暂无|n/d|n.r.|pending|미측정|未計測|未測定|미정|oom|fail|failed|failure|timeout|crash|✗|✘|×|❌
"""
_NONE = frozenset({"", *_NOTHING.strip().replace("\n", "|").split("|")})
_LONGEST_MARKED = 4 * LONGEST

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_POWER = re.compile(r"(?<=10)<sup>\s*([+\-−–]?\d{1,3})\s*</sup>", re.IGNORECASE)
_RAISED_POWER = re.compile("([×x·*] ?10)([⁺⁻]?[⁰¹²³⁴-⁹]{1,3})")
_LOWERED = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_SQUARED = re.compile(r"(?<![A-Za-z])R\s?(?:\^\s?(?:2|\{2\})|<sup>\s*2\s*</sup>)", re.IGNORECASE)
_RAISED = re.compile(r"<sup>[^<>]{0,12}</sup>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_BOLD = re.compile(r"\*\*|(?<!\w)__|<(?:b|strong|mark)\b|\\(?:textbf|mathbf|bm|boldsymbol|bf)\b|==", re.IGNORECASE)
_UNDERLINE = re.compile(r"<(?:u|ins)\b|\\underline\b|\\uline\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
# What somebody thinks of a number is no part of it: `6.1% ✅`.
_VERDICT = re.compile("^[✅☑✔❌✖⚠⚡🔥🚀📈📉👍👎🎯🟢🟡🔴✨\ufe0f]+ ?| ?[✅☑✔❌✖⚠⚡🔥🚀📈📉👍👎🎯🟢🟡🔴✨\ufe0f]+ ?(?=$|[(\\[])")
_FIRST, _SECOND = re.compile(r"[🏆🥇👑⭐★]"), re.compile("🥈")
_STYLE = re.compile(
    r"\\(?:textbf|mathbf|textit|mathit|mathrm|text|bm|boldsymbol|underline|uline|emph|bf|it|rm|color\{\w+\}|textcolor\{\w+\})\b\s*"
)
_RAISED_SIGN = re.compile(r"(?<!10)\^\s*(?:\{[^{}]{0,12}\}|[*†‡§\w]|\\(?:d?dagger|ast|star)\b)")
_SIGNS = {
    r"\pm": "±",
    r"\times": "×",
    r"\approx": "≈",
    r"\sim": "≈",
    r"\geq": "≥",
    r"\leq": "≤",
    r"\ge": "≥",
    r"\le": "≤",
    r"\uparrow": "↑",
    r"\Uparrow": "↑",
    r"\downarrow": "↓",
    r"\Downarrow": "↓",
    r"\rightarrow": "→",
    r"\to": "→",
    r"\%": "%",
    r"\$": "＄",  # the full-width sign stands for one that opens no formula
    r"\,": " ",
    r"\;": " ",
    r"\ ": " ",
}
_SIGN = re.compile(
    "|".join(rf"{re.escape(sign)}{'(?![a-zA-Z])' if sign[-1].isalpha() else ''}" for sign in sorted(_SIGNS, key=len, reverse=True))
)
_MATH = re.compile(r"\$\$?([^$]+?)\$\$?")
_SUBSCRIPT = re.compile(r"(?<=[\d}%)])_(?=[{\d±(+-])")
_EMPHASIS = re.compile(
    r"\*\*|(?<!\w)__|__(?!\w)|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|==|\+\+(?=\S)|(?<=\S)\+\+(?!\w)|`|\\(?=[*_~|`])"
)
_FOOTNOTE = re.compile(r"(?<=[\d%)])\s?(?:\[\^[^\]]{1,20}\]|[*†‡§¶]+|[¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈᵉ]+)")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)")


class Mark(Enum):
    """How an author marked a number: as the best, as the second best, or not at all."""

    NONE = ""
    BEST = "best"
    SECOND = "second"


class Cell(NamedTuple):
    """What one cell says. `start` is where its text starts in the text that the table was read from."""

    text: str
    start: int
    words: str
    number: Quantity | None = None
    mark: Mark = Mark.NONE

    @property
    def is_none(self) -> bool:
        """Whether it stands for nothing: empty, a dash, `N/A`."""
        return self.words.lower() in _NONE

    @property
    def end(self) -> int:
        """Where its text ends."""
        return self.start + len(self.text)


Rows = Sequence[Sequence[Cell]]


def cell(text: str, start: int = 0) -> Cell:
    """Read a cell; its text has no blanks around it."""
    return Cell(text, start, *_read(text))


@lru_cache(maxsize=8192)  # names and short numbers come again, in a table and across a site
def _read(text: str) -> tuple[str, Quantity | None, Mark]:
    if simple := _SIMPLE.fullmatch(text):
        return simple[2], quantity(simple[2]), Mark.BEST if simple[1] else Mark.NONE
    if not text or len(text) > _LONGEST_MARKED:
        return text, None, Mark.NONE
    words = plain(text)
    if not _DIGIT.search(words):
        return words, None, _mark(text) if words is not text else Mark.NONE
    return words, quantity(words if words.isascii() else _VERDICT.sub("", words)), _mark(text)


def _mark(text: str) -> Mark:
    """A mark counts that starts before the number: in `85.3 (**+2.1**)` only the gain is bold."""
    digit = _DIGIT.search(text)
    before = text[: digit.start()] if digit else text
    if _BOLD.search(before) or _FIRST.search(text):
        return Mark.BEST
    return Mark.SECOND if _UNDERLINE.search(before) or _SECOND.search(text) else Mark.NONE


def plain(text: str) -> str:
    """A cell, a header or a heading as plain words: without emphasis, tags, formulas and footnotes."""
    if not _MARKUP.search(text):
        return text
    if "R^" in text or "R<" in text:
        text = _SQUARED.sub("R²", text)
    if "<" in text:
        text = _TAG.sub("", _RAISED.sub("", _POWER.sub(r"^\1", _BREAK.sub(" ", text))))
    if "10" in text:
        text = _RAISED_POWER.sub(lambda found: f"{found[1]}^{found[2].translate(_LOWERED)}", text)
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "\\" in text or "$" in text:
        text = _without_math(text)
    text = _FOOTNOTE.sub("", _EMPHASIS.sub("", _FIRST.sub("", _SECOND.sub("", text))))
    return " ".join(text.translate(FULL_WIDTH).split())


def _without_math(text: str) -> str:
    text = _SIGN.sub(lambda found: _SIGNS[found[0]], text)
    text = _MATH.sub(r"\1", text)
    text = _RAISED_SIGN.sub("", _STYLE.sub("", text))
    return _SUBSCRIPT.sub(" ", text).replace("{", "").replace("}", "")
