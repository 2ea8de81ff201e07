# SPDX-License-Identifier: MIT
"""Formulas in HTML, such as the caption `<center>$x^2$ by step</center>`, which MathJax reads and Markdown leaves alone.

Each becomes the element that Markdown makes of a formula, with its signs as entities: they mean the same in HTML and in Markdown.
"""

from __future__ import annotations

import html
import re

__all__ = ["with_formulas_in_html"]

_BLOCK = re.compile(
    r"(?m)^[ \t>]*</?(?:address|article|aside|blockquote|caption|center|dd|details|div|dl|dt|figcaption|figure|h[1-6]|li|ol|p|section"
    r"|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>])[^\n]*(?:\n[ \t>]*[^\s>][^\n]*)*",
    re.IGNORECASE,
)
_MAY_START = re.compile(r"\n[ \t>]*</?[a-zA-Z]")
_NOT_TEXT = re.compile(r"<(?:pre|code|script|style|textarea)\b|`", re.IGNORECASE)
_TAG = re.compile(r"(<[^<>]*>)")
_TEX = r"(?:\\\$|[^$<>\n]|[<>](?=\s))"
_FORMULA = re.compile(
    rf"\$\$(?P<display>(?:{_TEX}|\n)+?)\$\$|(?<![\\$A-Za-z0-9])\$(?P<inline>(?![\s$]){_TEX}+?)(?<![\s\\])\$(?![A-Za-z0-9])|\\\((?P<latex>(?:(?!\\\(){_TEX})+?)\\\)"
)
_IS_TEX = re.compile(r"[\\^_=]|[A-Za-zΑ-ω]")
_WORDS = re.compile(r"[^\W\d_]{2,}\s+[^\W\d_]{2,}")


def with_formulas_in_html(text: str) -> str:
    """Text whose HTML has formulas where dollars stand around TeX."""
    return _BLOCK.sub(_with_formulas, text) if _MAY_START.search(f"\n{text}") else text


def _with_formulas(block: re.Match[str]) -> str:
    if ("$" not in block[0] and "\\(" not in block[0]) or _NOT_TEXT.search(block[0]):
        return block[0]
    parts = _TAG.split(block[0])
    parts[::2] = [_FORMULA.sub(_formula, part) for part in parts[::2]]
    return "".join(parts)


def _formula(found: re.Match[str]) -> str:
    tex = html.unescape(found["display"] or found["inline"] or found["latex"])
    if not _IS_TEX.fullmatch(tex) and (not re.search(r"[\\^_=]", tex) or (_WORDS.search(tex) and "\\" not in tex)):
        return found[0]
    signs = "".join(sign if sign.isalnum() or sign in " \n" else f"&#{ord(sign)};" for sign in tex)
    return f'<span data-math-style="{"display" if found["display"] else "inline"}">{signs}</span>'
