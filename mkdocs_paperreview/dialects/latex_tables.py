# SPDX-License-Identifier: MIT
"""LaTeX tables, as Nougat writes them into `.mmd` files, become HTML tables whose cells are still Markdown."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import between

__all__ = ["with_html_tables"]

_TABULAR = re.compile(
    r"\\begin\{(?P<name>tabular[xy]?\*?)\}(?:\{[^{}]*\})??\{(?:[^{}]|\{[^{}]*\})*\}"
    r"(?P<rows>(?:(?!\\begin\{tabular)(?!\n[ \t]*\n).)*?)\\end\{(?P=name)\}",
    re.DOTALL,
)
_TABLE = re.compile(r"\\(?:begin|end)\{(?:table|center)\*?\}(?:\[[^\]\n]*\])?|\\centering|\\(?:small|footnotesize|scriptsize)\b")
_RULES = re.compile(
    r"\\(?:hline|toprule|midrule|bottomrule|cr)\b|\\c(?:line|midrule)(?:\([^)]*\))?\{[^{}]*\}|\\addlinespace(?:\[[^\]]*\])?"
)
_SPAN = re.compile(r"\\multi(?P<kind>column|row)\s*\{(?P<count>\d+|\*)\}\s*\{[^{}]*\}\s*\{(?P<text>(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}")
_ROW_END = re.compile(r"\\\\(?:\[[^\]\n]*\])?|\\tabularnewline\b")
_CELL_END = re.compile(r"(?<!\\)&")
_STYLES = re.compile(r"\\text(?P<style>bf|it|tt|sc|rm)\{(?P<text>[^{}]*)\}")
_MATH = re.compile(r"\\\(.*?\\\)|\$[^$\n]+\$", re.DOTALL)
_STAR = re.compile(r"(?<![*\\])\*(?!\*)")  # one star is a sign of multiplication
_MARKS = {"bf": "**", "it": "*", "tt": "`"}


def with_html_tables(text: str) -> str:
    """Text whose LaTeX tables are HTML on as many lines as before."""
    made = _TABULAR.sub(_html, text)
    return _TABLE.sub("", made) if made != text else text


def _html(found: re.Match[str]) -> str:
    lines = found[0].count("\n")
    rows = [row for row in (_RULES.sub(" ", row).strip() for row in _ROW_END.split(found["rows"].replace("\n", " "))) if row]
    if not rows:
        return found[0]
    head = f"<thead>{_row(rows[0], 'th')}</thead>" if len(rows) > 1 else ""
    body = "".join(_row(row, "td") for row in (rows[1:] if head else rows))
    # The first tag is one that may stand in a paragraph, so that CommonMark still reads the Markdown in the cells.
    return f"<wbr><table>{head}<tbody>{body}</tbody></table>" + "<!--\n-->" * lines


def _row(row: str, tag: str) -> str:
    return "<tr>" + "".join(_cell(cell.strip(), tag) for cell in _CELL_END.split(row)) + "</tr>"


def _cell(cell: str, tag: str) -> str:
    spans = ""
    found = _SPAN.match(cell)
    while found:
        if found["count"].isdigit() and int(found["count"]) > 1:
            spans += f' {"col" if found["kind"] == "column" else "row"}span="{min(99, int(found["count"]))}"'
        cell = found["text"].strip() + cell[found.end() :]
        found = _SPAN.match(cell)
    cell = _STYLES.sub(lambda styled: f"{_MARKS.get(styled['style'], '')}{styled['text']}{_MARKS.get(styled['style'], '')}", cell)
    return f"<{tag}{spans}>{_escaped(cell)}</{tag}>"


def _escaped(cell: str) -> str:
    """A cell in which the escapes of LaTeX are plain; formulas stay."""
    return between(_plain, cell, (formula.span() for formula in _MATH.finditer(cell)))


def _plain(text: str) -> str:
    return _STAR.sub(r"\\*", re.sub(r"\\([%&#_$])", r"\1", text))
