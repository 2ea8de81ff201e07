# SPDX-License-Identifier: MIT
r"""Environments of TeX as the converter knows them: `\\[1em]` ends a row, and no row has a number that its author did not give it.

The converter would count from (1) in each formula anew; where authors read their own pages, most renderers count none.
"""

from __future__ import annotations

import re

__all__ = ["in_rows", "with_known_environments"]

_LENGTH = r"\[\s*[-+]?[\d.]+\s*(?:em|ex|pt|px|cm|mm|in|pc|mu|\\[a-z]+)\s*\]"
_ROW_AND_GAP = re.compile(rf"(\\\\|\\(?:newline|cr)(?![a-zA-Z]))(?:\*?\s*{_LENGTH}|\*(?=\s*\n))")
_PLACE = re.compile(r"(\\begin\{\w+\*?\})\s*\[[tbc]\]")
_NAME = re.compile(r"\\(begin|end)\{(\w+)(\*?)\}")
_KNOWN_AS = {
    **{name: f"{name}*" for name in ("align", "equation", "gather", "multline")},
    **dict.fromkeys(("flalign", "alignat"), "align*"),
    **dict.fromkeys(("split", "eqnarray", "alignedat"), "aligned"),
    "smallmatrix": "matrix",
}
_COLUMNS_BEHIND = re.compile(r"(\\begin\{(?:alignat\*?|alignedat)\})\s*\{\d+\}")
_ARRAY = re.compile(r"\\begin\{array\}(?P<columns>\s*\{(?:[^{}]|\{[^{}]*\})*\})?")
_BETWEEN_COLUMNS = re.compile(r"[@!><]\s*\{[^{}]*\}")
_REPEATED = re.compile(r"\*\s*\{(\d)\}\s*\{([^{}]*)\}")
_WIDE = re.compile(r"[pmb]\s*\{[^{}]*\}")
_ANY_COLUMNS = "l" * 12
_LEVEL = re.compile(
    r"(?P<up>\\begin\{\w+\*?\}|\\left(?![a-z])|\{)|(?P<down>\\end\{\w+\*?\}|\\right(?![a-z])|\})"
    r"|(?P<row>(?:\\\\|\\newline(?![a-zA-Z]))(?!\s*$))|\\."
)
_LAST_ROW = re.compile(r"(?:\\\\|\\newline)\s*$")


def with_known_environments(tex: str) -> str:
    """A formula with the environments, rows and columns that the converter knows in place of others."""
    tex = _ROW_AND_GAP.sub(r"\1 ", tex)
    if "\\begin" not in tex:
        return tex
    tex = _COLUMNS_BEHIND.sub(r"\1", _PLACE.sub(r"\1", tex))
    if "{array}" in tex:
        tex = _ARRAY.sub(lambda found: f"\\begin{{array}}{{{_plain_columns((found['columns'] or '').strip()[1:-1]) or _ANY_COLUMNS}}}", tex)
    return _NAME.sub(lambda found: f"\\{found[1]}{{{_KNOWN_AS.get(found[2], found[2] + found[3])}}}", tex)


def in_rows(tex: str) -> str:
    """A formula that breaks its line outside of environments and groups, as rows of one; nothing where it does not."""
    depth = 0
    for found in _LEVEL.finditer(tex):
        depth += (found.lastgroup == "up") - (found.lastgroup == "down")
        if found.lastgroup == "row" and not depth:
            return f"\\begin{{gathered}}{_LAST_ROW.sub('', tex)}\\end{{gathered}}"
    return ""


def _plain_columns(columns: str) -> str:
    """Where the columns of an array stand, without what is set between them."""
    columns = _REPEATED.sub(lambda found: found[2] * int(found[1]), columns)
    return _WIDE.sub("l", _BETWEEN_COLUMNS.sub("", columns)).strip()
