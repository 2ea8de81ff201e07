# SPDX-License-Identifier: MIT
"""Formulas as MathJax and kramdown read them: `$ x $` with blanks inside, and display math with empty lines or list signs."""

from __future__ import annotations

import re

__all__ = ["with_tight_formulas"]

_CODE_OR_FORMULA = re.compile(r"(?<!`)(?P<ticks>`+)(?!`)[^\n]+?(?<!`)(?P=ticks)(?!`)|(?<![\\$])\$(?!\$)(?P<tex>(?:\\\$|[^$\n`])+)\$(?!\$)")
_SIGNS = re.compile(r"[\\_^=<>{}+∈≤≥≈∣|×·]|(?<![A-Za-z])[A-Za-zα-ωΑ-Ω](?![A-Za-z])")
_PROSE = re.compile(r"(?:[A-Za-z]{2,}|[가-힣]+)\s+(?:[A-Za-z]{2,}|[가-힣]+)")
_DISPLAY = re.compile(
    r"(?m)^(?P<quote>[ \t>]*)(?P<open>\$\$|\\\[)(?P<tex>(?:(?:(?!\$\$|\\\])[^\n])*\n){2,60}?(?:(?!\$\$|\\\])[^\n])*?)(?P<close>\$\$|\\\])"
)
_TEX = re.compile(r"[\\^_=]")
_EMPTY = re.compile(r"(?m)^(?P<quote>[ \t>]*)$")
_BLOCK_SIGN = re.compile(r"(?m)^(?P<quote>[ \t]*(?:>[ \t]?)*)(?=[-+*#>][ \t]|\d+[.)][ \t]|=+[ \t]*$|-+[ \t]*$)")


def with_tight_formulas(text: str) -> str:
    """Text whose formulas CommonMark finds whole."""
    if "$ " in text or " $" in text:
        text = "\n".join(_tightened(line) if line.count("$") > 1 and ("$ " in line or " $" in line) else line for line in text.split("\n"))
    return _DISPLAY.sub(_joined, text)


def _tightened(line: str) -> str:
    kept: list[str] = []
    at = 0
    while found := _CODE_OR_FORMULA.search(line, at):
        tex = found["tex"]
        if tex is None or tex == tex.strip():
            kept.append(line[at : found.end()])
            at = found.end()
        elif _is_formula(tex):
            kept += [line[at : found.start()], "$", tex.strip(), "$"]
            at = found.end()
        else:
            kept.append(line[at : found.end() - 1])
            at = found.end() - 1
    return "".join([*kept, line[at:]])


def _is_formula(tex: str) -> bool:
    """Whether padded text between dollars is math, and not the words between two prices."""
    if "\\" in tex:
        return True
    return bool(_SIGNS.search(tex)) and not _PROSE.search(tex) and not tex.lstrip()[:1].isdigit()


def _joined(found: re.Match[str]) -> str:
    """Display math without empty lines, which end a paragraph, and without signs that begin a list, a heading or a quotation."""
    tex = found["tex"]
    if (found["open"] == "$$") != (found["close"] == "$$") or not _TEX.search(tex):
        return found[0]
    first, _, rest = tex.partition("\n")
    *lines, last = rest.split("\n")
    inner = "\n".join(lines)
    if lines:
        inner = _BLOCK_SIGN.sub(r"\g<quote>{}", _EMPTY.sub(lambda empty: (found["quote"] if ">" in found["quote"] else "") + "%", inner))
        inner += "\n"
    return f"{found['quote']}{found['open']}{first}\n{inner}{last}{found['close']}"
