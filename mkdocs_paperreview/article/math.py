# SPDX-License-Identifier: MIT
"""TeX to MathML at build time: no script and no other host is needed to read it. The TeX stays as annotation."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import lru_cache

from math_core import LatexError, LatexToMathML

from mkdocs_paperreview.article.tex_bounds import TooDeep, bounded
from mkdocs_paperreview.article.tex_environments import in_rows, with_known_environments

__all__ = ["fault_of", "mathml"]

_CONVERTER = LatexToMathML(ignore_unknown_commands=True, allow_unreliable_rendering=True, annotation=True, fancy_error=False)
# Commands that the converter does not know, and what they are to a reader.
_KNOWN_AS = {
    **dict.fromkeys(("dotsc", "dotso", "hdots"), r"\ldots"),
    **dict.fromkeys(("dotsb", "dotsm", "dotsi"), r"\cdots"),
    **dict.fromkeys(("mathbbm", "mathds", "Bbb"), r"\mathbb"),
    **dict.fromkeys(("tiny", "scriptsize", "footnotesize", "small", "normalsize", "large", "Large", "LARGE", "huge", "Huge"), ""),
    **dict.fromkeys(("ensuremath", "(", ")", "[", "]"), ""),
    **dict.fromkeys(("mbox", "hbox", "textnormal", "textup"), r"\text"),
    "nicefrac": r"\frac",
    "framebox": r"\boxed",
    "Tilde": r"\tilde",
    "pmb": r"\boldsymbol",
    "mathnormal": r"\mathit",
    "cr": r"\\",
    "*": "*",
}
_COMMAND = re.compile(r"(?<!\\)\\(?:(?P<word>[a-zA-Z]+)|(?P<sign>[()\[\]*]))")
_BAR = re.compile(r"(?<!\\)\\\|")
_CLOSES = re.compile(r"[^()]*\)")
_OF_TWO = re.compile(r"KL|JS|(?<![a-zA-Z])[DHd]\s*[_^({]|\{D|[dD]iv")  # a divergence from one distribution to another
_LABEL = re.compile(r"\\label\{[^{}]*\}")
_FENCED = re.compile(r"\\(?P<name>norm|abs)\{(?P<inner>(?:[^{}]|\{[^{}]*\})*)\}")
_STACK = re.compile(r"\\substack\{(?P<inner>(?:[^{}]|\{[^{}]*\})*)\}")
_BRACED_DELIMITER = re.compile(r"\\([bB]igg?[lrm]?)\{\s*(\\?[\[\](){}|./<>]|\\[a-zA-Z]+)\s*\}")
_ANGLE = re.compile(r"\\(left|right|[bB]igg?[lrm]?)\s*([<>])")
_LIMITS = re.compile(r"_?\\limits(?=\s*[_^{])")
_PERCENT = re.compile(r"(?<!\\)%")  # in a single line, it begins no comment
_TEXT = re.compile(r"(?<=\{)(?P<words>[^{}]*)(?=\})")
_COLOR = re.compile(r"\\(?:text)?color\s*(?:\[\w*\])?\s*\{[^{}]*\}")  # the converter does not know all of them
_TEXT_COMMAND = re.compile(r"(?<!\\)\\(?:text\w*|mbox|hbox|operatorname\*?)\s{0,3}\{[^{}]*\}")
_GROUP = r"\{(?:[^{}]|\{[^{}]*\})*\}"
_OPERATOR = re.compile(rf"\\mathop\s*(?P<words>{_GROUP})\s*(?:\\limits\s*)?_\s*(?P<below>{_GROUP}|\\[a-zA-Z]+|\w)(?!\s*\^)")
_TILDE = re.compile(r"\\text\s*\{\s*~\s*\}")
_TAG = re.compile(r"\\tag\*?\{([^{}]*)\}")
_ROWS = re.compile(r"\\\\(?!\s*$)")
_ANNOTATION = re.compile(r"(<annotation[^>]*>).*?(</annotation>)", re.DOTALL)
_UNKNOWN = re.compile(r'class="math-core-unknown-cmd"><mtext>([^<]*)')
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\{(?:align|gather|equation|multline|flalign)\*?\}")


@lru_cache(maxsize=4096)
def mathml(tex: str, *, display: bool) -> str:
    """MathML of a formula; one that cannot be read is shown as its author typed it, marked as such."""
    written = tex.strip()
    for form in _readings(written if display else _with_plain_bars(written), display=display):
        try:
            safe = bounded(form)
            converted = _CONVERTER.convert_with_local_state(safe, displaystyle=display)
        except (LatexError, TooDeep):
            continue
        # What stands for itself in the HTML, and is no formula's, is then found by looking for one character.
        return (converted if safe == written else _annotated(converted, written)).replace("\\", "&#92;")
    return f'<code class="pr-tex" title="TeX">{html.escape(written)}</code>'.replace("\\", "&#92;")


@lru_cache(maxsize=4096)
def fault_of(tex: str) -> tuple[str, str]:
    """Why a formula, or a part of it, is shown as its author typed it, and that part; nothing where all of it is read."""
    converted = mathml(tex, display=False)
    if unknown := _UNKNOWN.search(converted):
        command = html.unescape(unknown[1])
        reason = "is no command that a formula can have" if command.isascii() else "shows that the formula does not end where it should"
        return f"`{command}` {reason}.", command
    return ("", "") if converted.startswith("<math") else (f"The formula cannot be read: {_reason(tex.strip())}", tex.strip())


def _reason(tex: str) -> str:
    """What the converter says of a formula as it was written."""
    try:
        _CONVERTER.convert_with_local_state(bounded(_with_known_commands(tex)), displaystyle=False)
    except TooDeep:
        return "it is too long, or nested too deep."
    except LatexError as error:
        reason = str(error).partition(": ")[2].rstrip(".")
        return f"{reason[:1].lower()}{reason[1:]}."
    return "it is not balanced."


def _annotated(converted: str, written: str) -> str:
    """MathML that carries the formula as its author wrote it, not as it had to be read."""
    return _ANNOTATION.sub(lambda found: found[1] + html.escape(written, quote=False) + found[2], converted, count=1)


def _readings(tex: str, *, display: bool) -> Iterator[str]:
    """The formula as written, then as other renderers read it, then mended."""
    known = _with_known_commands(tex)
    if display and "\\mathop" in known:  # what stands behind it is set below
        known = _OPERATOR.sub(r"\\underset{\g<below>}\g<words>\\,", known)
    if display and (rows := in_rows(known)):  # the converter would go on in the same line
        yield rows
    yield known
    eased = _ANGLE.sub(lambda found: f"\\{found[1]}" + {"<": "\\langle ", ">": "\\rangle "}[found[2]], known)
    eased = _BRACED_DELIMITER.sub(
        r"\\\1\2", _LIMITS.sub(lambda found: "_" if found.string[found.end() :].lstrip()[0] == "{" else "", eased)
    )
    eased = _COLOR.sub("", _TEXT_COMMAND.sub(_plain_text, eased))
    yield f"\\begin{{equation}}{eased}\\end{{equation}}" if "\\tag" in eased and not _ENVIRONMENT.search(eased) else eased
    eased = _TAG.sub(r"\\quad (\1)", eased)
    yield eased
    if _ROWS.search(eased) or "&" in eased:
        yield f"\\begin{{aligned}}{_ENVIRONMENT.sub('', eased)}\\end{{aligned}}"
    yield _balanced(eased)


def _with_plain_bars(tex: str) -> str:
    r"""A formula in a line without the escapes that kramdown takes away: in `p(x\|z)`, the bar opens no norm, as nothing closes it.

    Two in a row, as in `KL(q\|\|p)`, are the sign of two bars: TeX has one for that.
    """
    parts = _BAR.split(tex)
    is_norm = len(parts) % 2 and not any(map(_CLOSES.match, parts[1::2]))
    is_plain = "\\|\\|" in tex or not (is_norm or _OF_TWO.search(tex))
    return "|".join(parts) if is_plain else tex


def _with_known_commands(tex: str) -> str:
    if "%" in tex and "\n" not in tex:
        tex = _PERCENT.sub(r"\\%", tex)
    if "\\" not in tex:
        return tex
    tex = _COMMAND.sub(
        lambda found: _KNOWN_AS.get(found["word"] or found["sign"], found[0]) + (" " if found["word"] in _KNOWN_AS else ""), tex
    )
    tex = with_known_environments(_TILDE.sub(r"\\sim ", tex) if "~" in tex else tex)
    if "\\label" in tex:
        tex = _LABEL.sub("", tex)
    if "\\substack" in tex:
        tex = _STACK.sub(r"\\begin{matrix}\g<inner>\\end{matrix}", tex)
    if "\\norm" in tex or "\\abs" in tex:
        tex = _FENCED.sub(_fenced, tex)
    return tex


def _fenced(found: re.Match[str]) -> str:
    left, right = (r"\lVert ", r" \rVert ") if found["name"] == "norm" else (r"\lvert ", r" \rvert ")
    return f"{left}{found['inner']}{right}"


def _plain_text(found: re.Match[str]) -> str:
    """No math within text: its signs are words, as in the name `transformer_block`."""
    return _TEXT.sub(lambda inner: re.sub(r"(?<!\\)[_^#]", r"\\\g<0>", inner["words"].replace("$", "")), found[0])


def _balanced(tex: str) -> str:
    """A formula with every brace closed, and none closed that is not open."""
    depth, kept = 0, []
    for part in re.split(r"(\\.|[{}])", tex):
        if part == "}" and not depth:
            continue
        depth += (part == "{") - (part == "}")
        kept.append(part)
    return "".join(kept) + "}" * depth
