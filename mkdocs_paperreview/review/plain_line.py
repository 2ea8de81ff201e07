# SPDX-License-Identifier: MIT
"""A line with TeX and names of emoji, to the same in plain characters: a title stands in lists, feeds and tabs, where no formula can."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from xml.etree.ElementTree import Element, ParseError, fromstring

from math_core import LatexError, LatexToMathML

from mkdocs_paperreview.review.emoji_names import with_emoji_of_names

__all__ = ["plain_line"]

_FORMULA = re.compile(  # no prices: `$5 and $6` has a blank before its second sign, `$5-$6` a digit behind it
    r"(?<![\\$])(?:(?<![A-Za-z0-9])|(?=\$[\\^_]))\$(?=[^\s$])(?P<dollars>(?:[^$\\]|\\.)*?)(?<!\s)\$(?![\d$])|\\\((?P<brackets>(?:(?!\\[()]).)+)\\\)"
)
_IS_TEX = re.compile(r"[\\^_{]|^[A-Za-z]$|^[A-Za-z0-9 ]+[=<>+*/][A-Za-z0-9 =<>+*/.-]+$|^[A-Za-z][+*]$")
_STYLED = re.compile(r"\\text(?:bf|it|sc|sl|sf)(?=\{)")
_COMMAND = re.compile(r"(?<![\\{}^_])\\(?:text(?:bf|it|tt|sc|rm|sf|sl)|emph|underline|url)\{(?P<words>[^{}\\]+)\}")
_LONGEST = 200
_CONVERTER = LatexToMathML(ignore_unknown_commands=False, annotation=False)
_RAISED = str.maketrans("0123456789+−-=()∘abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾°ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
_LOWERED = str.maketrans("0123456789+−-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_ACCENTS = str.maketrans("˜ˆ¯\u0332˙¨ˇ", "\u0303\u0302\u0304\u0304\u0307\u0308\u030c")
_LIKE_LETTERS = frozenset("∗*′†‡.,⊤∞")  # stand as they are beside what they belong to


class _NotWordsError(Exception):
    """A formula that needs more than a line of characters."""


def plain_line(text: str) -> str:
    r"""The text with `$\pi_0$` as π₀, `\emph{so}` as so, and `:bulb:` as 💡; what a line of characters cannot say stays."""
    if "$" in text or "\\(" in text:
        text = _FORMULA.sub(_in_words, text)
    if "\\" in text:
        text = _COMMAND.sub(r"\g<words>", text)
    return with_emoji_of_names(text) if ":" in text else text


def _in_words(found: re.Match[str]) -> str:
    tex = (found["dollars"] or found["brackets"]).strip()
    if len(tex) > _LONGEST or (found["dollars"] and not _IS_TEX.search(tex)):
        return found[0]
    return _words_of(tex) or found[0]


@lru_cache(maxsize=1024)
def _words_of(tex: str) -> str:
    try:
        made = _CONVERTER.convert_with_local_state(_STYLED.sub(r"\\text", tex), displaystyle=False)
        return " ".join(_said(fromstring(made)).split())  # noqa: S314  # it is the converter's own
    except (LatexError, ParseError, RecursionError, _NotWordsError):
        return ""


def _said(node: Element) -> str:
    parts = [_said(child) for child in node]
    match node.tag, parts:
        case "msub" | "msup" as tag, [base, moved]:
            return base + (_moved(moved, _LOWERED, "_") if tag == "msub" else _moved(moved, _RAISED, "^"))
        case "msubsup", [base, low, high]:
            return base + _moved(low, _LOWERED, "_") + _moved(high, _RAISED, "^")
        case "mfrac", [above, below]:
            return f"{_whole(above)}/{_whole(below)}"
        case "mover", [base, above] if len(base) == 1 and unicodedata.combining(accent := above.translate(_ACCENTS) or " "):
            return unicodedata.normalize("NFC", base + accent)
        case "msqrt", _:
            return f"√{_whole(''.join(parts))}"
        case "math" | "mrow" | "mi" | "mn" | "mo" | "mtext" | "mspace" | "mstyle" | "code", _:
            return _plain(node.text or "") + "".join(parts)
    raise _NotWordsError


def _moved(text: str, signs: dict[int, int], mark: str) -> str:
    """What stands above or below the line, in signs that do; where there are none, behind a mark."""
    if all(ord(each) in signs or each in _LIKE_LETTERS for each in text):
        return text.translate(signs)
    return f"{mark}{_whole(text)}"


def _whole(text: str) -> str:
    return text if len(text) == 1 or text.isalnum() else f"({text})"


def _plain(text: str) -> str:
    """Letters as they are typed: 𝒪 is O, and a variation selector nothing; ℝ stays, as people write it."""
    return "".join(
        unicodedata.normalize("NFKC", each) if each >= "\U0001d400" else each for each in text if not "\ufe00" <= each <= "\ufe0f"
    )
