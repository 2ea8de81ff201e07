# SPDX-License-Identifier: MIT
r"""Signs of TeX that machines took apart: `\ (x\)` of a translated text, and a tab with `ext{x}` where JSON read `\text{x}`."""

from __future__ import annotations

import re

__all__ = ["BROKEN_TEX", "with_mended_tex"]

_TAKEN = "ext|extbf|extit|extrm|imes|heta|au|ilde|o|op|frac|riangle".split("|")  # of `\\text` and all others that begin so
BROKEN_TEX = ("\\ (", *(f"\t{rest}" for rest in _TAKEN))
# Where a line is indented, `o_t` is a name.
_TAB = re.compile(rf"(?:(?<=\S)|(?<=\S )|(?!\t(?:au|op?)(?![A-Za-z])))\t(?=(?:{'|'.join(_TAKEN)})(?![A-Za-z]))")
_FORMULA = re.compile(r"(?<![\\$])(?:\$\$[^$]+\$\$|\$[^$\n]+\$)(?!\$)")
_APART = re.compile(r"(?<!\\)\\ \((?P<tex>(?:(?!\\ ?[()])[^\n])+)\\\)")


def with_mended_tex(text: str) -> str:
    """Text whose formulas begin as they should, and hold commands in place of tabs."""
    if "\t" in text:
        text = _FORMULA.sub(lambda formula: _TAB.sub(r"\\t", formula[0]), text)
    return "\n".join(_joined(line) if "\\ (" in line else line for line in text.split("\n")) if "\\ (" in text else text


def _joined(line: str) -> str:
    r"""A line in which `\ (` opens a formula where none is open, and another one closes."""
    at = depth = 0

    def whole(found: re.Match[str]) -> str:
        nonlocal at, depth
        depth += line.count("\\(", at, found.start()) - line.count("\\)", at, found.start())
        at, is_within = found.end(), depth > 0
        depth -= is_within
        return found[0] if is_within else f"\\({found['tex']}\\)"

    return _APART.sub(whole, line)
