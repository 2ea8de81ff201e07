# SPDX-License-Identifier: MIT
"""TeX to MathML at build time: no script, no font and no other host is needed to read it. The TeX stays as annotation."""

from __future__ import annotations

import html
import re
from functools import lru_cache

from math_core import LatexError, LatexToMathML

__all__ = ["mathml"]

_CONVERTER = LatexToMathML(ignore_unknown_commands=True, allow_unreliable_rendering=True, annotation=True, fancy_error=False)
_BRACED_DELIMITER = re.compile(r"\\([bB]igg?[lrm]?)\{\s*(\\?[\[\](){}|./<>]|\\[a-zA-Z]+)\s*\}")
_ANGLE = re.compile(r"\\(left|right|[bB]igg?[lrm]?)\s*([<>])")
_LIMITS = re.compile(r"(\\(?:max|min|arg|argmax|argmin|sup|inf|mathop\{[^}]*\}))_?\\limits")
_ROWS = re.compile(r"\\\\(?!\s*$)")
_ENVIRONMENT = re.compile(r"\\begin\{(?:align|gather|equation|multline|eqnarray|flalign)\*?\}")


@lru_cache(maxsize=4096)
def mathml(tex: str, *, display: bool) -> str:
    """MathML of a formula; one that cannot be read is shown as its author typed it, marked as such."""
    for form in _readings(tex.strip()):
        try:
            return _CONVERTER.convert_with_local_state(form, displaystyle=display)
        except LatexError:
            continue
    return f'<code class="pr-tex" title="TeX">{html.escape(tex.strip())}</code>'


def _readings(tex: str) -> list[str]:
    """The formula as written, then as other renderers read it."""
    eased = _ANGLE.sub(lambda found: f"\\{found[1]}" + {"<": "\\langle ", ">": "\\rangle "}[found[2]], tex)
    eased = _LIMITS.sub(r"\1", _BRACED_DELIMITER.sub(r"\\\1\2", eased))
    if "\\tag" in eased and not _ENVIRONMENT.search(eased):
        eased = f"\\begin{{equation}}{eased}\\end{{equation}}"
    readings = [tex, eased]
    if _ROWS.search(eased) or "&" in eased:
        readings.append(f"\\begin{{aligned}}{_ENVIRONMENT.sub('', eased)}\\end{{aligned}}")
    return readings
