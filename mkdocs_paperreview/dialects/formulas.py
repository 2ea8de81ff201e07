# SPDX-License-Identifier: MIT
"""Formulas as MathJax, kramdown and GitLab read them: `$ x $`, display math with empty lines, and environments without dollars."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import CODE_IN_LINE
from mkdocs_paperreview.dialects.spans import any_padded

__all__ = ["with_tight_formulas"]

_CODE_OR_FORMULA = re.compile(CODE_IN_LINE + r"|(?<![\\$])\$(?!\$)(?P<tex>(?:\\\$|[^$\n`])+)\$(?!\$)")
_SIGNS = re.compile(r"[\\_^=<>{}+∈≤≥≈∣|×·]|(?<![A-Za-z])[A-Za-zα-ωΑ-Ω](?![A-Za-z])")
_PROSE = re.compile(r"(?:[A-Za-z]{2,}|[가-힣]+)\s+(?:[A-Za-z]{2,}|[가-힣]+)")
_BRACKETS = re.compile(r"(?m)^(?P<quote>[ \t>]*)\\\[(?P<tex>(?:(?:(?!\\\])[^\n])*+\n){2,60}?(?:(?!\\\])[^\n])*+)\\\]")
_PARTS = r"aligned|gathered|split|cases|[bpvBV]?matrix|array"  # of a formula, as a rule
_ENVIRONMENTS = rf"(?:align|equation|gather|multline|eqnarray|flalign|displaymath)\*?|(?P<part>{_PARTS})"
_BARE = re.compile(
    rf"(?m)^(?P<quote>[ \t>]*)(?P<tex>\\begin\{{(?P<name>{_ENVIRONMENTS})\}}"
    r"(?:(?!\$\$|\n[ \t]*\n\s*#|\\begin\{(?P=name)\}).)*?\\end\{(?P=name)\})(?=[ \t]*$)",
    re.DOTALL,
)
_MARK = re.compile(r"\$\$|(?<!\\)\\[\[\]]")
_NEAR = 200
_OF_WORDPRESS = re.compile(r"(?<![\\$])\$latex[ \t]+(?P<tex>[^$\n]+?)[ \t]*\$")
_TICKED = re.compile(r"(?<![\\$])\$`(?P<tex>[^`\n]+)`\$")
_LONE_DOLLAR = re.compile(r"\n[ \t>]*\$[ \t]*\n")
_LONE_DOLLARS = re.compile(r"(?m)^(?P<before>[ \t>]*)\$[ \t]*\n(?P<tex>(?:(?![ \t>]*\n)[^$\n]+\n){1,20})(?P<after>[ \t>]*)\$(?=[ \t]*$)")
_ESCAPED = re.compile(
    CODE_IN_LINE + r"|(?<![\\$])\$(?!\$)[^$\n`]+\$(?!\$)"
    r"|(?<!\\)\\\\\((?P<tex>(?:(?!\\\\[()])(?:[^\n$`]|\n(?![ \t>]*(?:\n|[-+*#>][ \t]|\d+[.)][ \t]))))++)\\\\\)"
)
_ESCAPED_BLOCK = re.compile(r"(?m)^(?P<quote>[ \t>]*)\\\\\[(?P<tex>(?:(?!\\\\[\[\]]|\n[ \t>]*\n)[^$`]){1,5000}?)\\\\\](?=[ \t.,]*$)")
# "512$\\times$512", "85.3$\\pm$0.2": Pandoc's rule, that a dollar before a digit closes no formula, is for prices.
_SIGN_ALONE = r"\$(?P<tex>[ \t]?(?:\\[A-Za-z]+|[×·±≈~≤≥<>→]))[ \t]?\$(?=\d)"
_MAY_BE_SIGN = re.compile(_SIGN_ALONE)
_SIGN_BEFORE_DIGIT = re.compile(
    CODE_IN_LINE + r"|(?<![\\$])\$(?![\s$])[^$\n`]*?(?<![\s\\])\$(?!\d)"
    rf"|(?<![\\$]){_SIGN_ALONE}"
)
_EMPTY = re.compile(r"(?m)^(?P<quote>[ \t>]*)$")
_TEX = re.compile(r"[\\^_=]")
_PROSE_LINE = re.compile(
    r"(?m)^[ \t>]*#{1,6} |\]\(|[가-힣ぁ-ヿ一-鿿][^\\${}\n]{30}|^[ \t>]*(?:[-*+][ \t]+)?(?:[A-Za-z][A-Za-z'’-]*[,.:;]?[ \t]+){5}[A-Za-z]"
)
_SHORT_NAME = re.compile(r" *(?!(?:as|at|by|if|in|is|of|on|or|so|to|us|vs|we) )[a-z]{2} *")  # as in `$ pp $`
_LONGEST = 60
_LONGEST_SPAN = 300
_SIGN = r"(?=[-+*#>][ \t]|\d+[.)][ \t]|=+[ \t]*$|-+[ \t]*$)"
_BLOCK_SIGN = re.compile(rf"(?m)^(?P<quote>[ \t]*(?:>[ \t]?)*){_SIGN}")
_BLOCK_SIGN_IN_QUOTE = re.compile(rf"(?m)^(?P<quote>[ \t]*(?:>[ \t]?)*+){_SIGN}")  # where `>` is the quotation's


def with_tight_formulas(text: str) -> str:
    """Text whose formulas CommonMark finds whole."""
    if "$" in text and _MAY_BE_SIGN.search(text):
        text = _SIGN_BEFORE_DIGIT.sub(lambda found: f"\\({found['tex'].strip()}\\)" if found["tex"] else found[0], text)
    if "$ " in text or " $" in text:
        text = "\n".join(_tightened(line) if "$ " in line or " $" in line else line for line in text.split("\n"))
    if "$latex " in text:
        text = _OF_WORDPRESS.sub(r"$\g<tex>$", text)
    if "\\begin{" in text:
        text = _with_dollars(text)
    if "\\\\(" in text or "\\\\[" in text:
        parts = text.split("$$")
        parts[::2] = [_unescaped(part) for part in parts[::2]]
        text = "$$".join(parts)
    if "$`" in text:
        text = _TICKED.sub(r"$\g<tex>$", text)
    if "$" in text and _LONE_DOLLAR.search(f"\n{text}"):
        text = _LONE_DOLLARS.sub(_doubled, text)
    if "$$" in text:
        parts = text.split("$$")
        parts[1::2] = [_joined(part) if part.count("\n") > 1 else part for part in parts[1::2]]
        text = "$$".join(parts)
    return _BRACKETS.sub(lambda found: f"{found['quote']}\\[{_joined(found['tex'])}\\]", text) if "\\[" in text else text


def _doubled(found: re.Match[str]) -> str:
    """A formula between dollars that have lines of their own is display math."""
    if not _TEX.search(found["tex"]) or _PROSE_LINE.search(found["tex"]):
        return found[0]
    return f"{found['before']}$$\n{found['tex']}{found['after']}$$"


def _unescaped(text: str) -> str:
    r"""Text whose formulas between `\\(` and `\\)`, as Markdown that knows of no math needs them for MathJax, are formulas."""
    return _ESCAPED_BLOCK.sub(r"\g<quote>\\[\g<tex>\\]", _ESCAPED.sub(_inline, text))


def _inline(found: re.Match[str]) -> str:
    return f"${found['tex'].strip()}$" if (found["tex"] or "").strip() else found[0]


def _with_dollars(text: str) -> str:
    """An environment that stands alone is display math to MathJax, with no dollars around it; a part of a formula may stand in one."""
    at, is_within = 0, False

    def enclosed(found: re.Match[str]) -> str:
        nonlocal at, is_within
        for mark in _MARK.finditer(text, at, found.start()):
            is_within = {"\\[": True, "\\]": False}.get(mark[0], not is_within)
        at = found.start()
        before = text[max(0, at - _NEAR) : at].rstrip(" \t\n>")
        if (found["part"] and is_within) or before.endswith(("$$", "\\[", "$")):
            return found[0]
        return f"{found['quote']}$${found['tex']}$$"

    return _BARE.sub(enclosed, text)


def _tightened(line: str) -> str:
    if not any_padded(line.split("$")[1::2]):
        return line
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
    if "</" in tex or len(tex) > _LONGEST_SPAN:
        return False
    if "\\" in tex or _SHORT_NAME.fullmatch(tex):
        return True
    return bool(_SIGNS.search(tex)) and not _PROSE.search(tex) and not tex.lstrip()[:1].isdigit()


def _joined(tex: str) -> str:
    """Display math without empty lines, which end a paragraph, and without signs that begin a list, a heading or a quotation."""
    first, *lines, last = tex.split("\n")
    if len(lines) > _LONGEST or not _TEX.search(tex) or _PROSE_LINE.search(tex):
        return tex
    inner = "\n".join(lines)
    sign = _BLOCK_SIGN_IN_QUOTE if all(line.lstrip().startswith(">") for line in lines) else _BLOCK_SIGN
    if not _EMPTY.search(inner) and not sign.search(inner):
        return tex
    inner = sign.sub(r"\g<quote>{}", _EMPTY.sub(r"\g<quote>%", inner))
    return f"{first}\n{inner}\n{last}"
