# SPDX-License-Identifier: MIT
"""LaTeX tables, as Nougat writes them into `.mmd` files, become HTML tables whose cells are still Markdown."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mkdocs_paperreview.dialects.fences import between

__all__ = ["with_html_tables"]

_TABULAR = re.compile(
    r"\\begin\{(?P<name>tabular[xy]?\*?)\}(?:\{[^{}]*\})??\{(?:[^{}]|\{[^{}]*\})*\}"
    r"(?P<rows>(?:(?!\\begin\{tabular|\\end\{(?P=name)\}|\n[ \t]*\n).)*+)(?P<end>\\end\{(?P=name)\})?",
    re.DOTALL,
)
# A table of one column in a cell is how LaTeX breaks a line there.
_LINES_OF_CELL = re.compile(
    r"\\begin\{tabular\}(?:\[[a-z]?\])?\{(?:@\{\}|[clr ])*+\}"
    r"(?P<lines>(?:(?!\\begin\{|\\end\{|\n[ \t]*\n)[^&])*+)\\end\{tabular\}(?=[ \t]*+\n?+[ \t]*+(?:&|\\\\|\}|\\end\{tabular))"
)
_TABLE = re.compile(r"\\(?:begin|end)\{(?:table|center)\*?\}(?:\[[^\]\n]*\])?|\\centering|\\(?:small|footnotesize|scriptsize)\b")
_RULES = re.compile(
    r"\\(?:hline|toprule|midrule|bottomrule|cr)\b|\\c(?:line|midrule)(?:\([^)]*\))?\{[^{}]*\}|\\addlinespace(?:\[[^\]]*\])?"
)
_SPAN = re.compile(r"\\multi(?P<kind>column|row)\s*\{(?P<count>\d+|\*)\}\s*\{[^{}]*\}\s*\{(?P<text>(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}")
_RULE_ABOVE = re.compile(r"\s*\\(?:hline|midrule)\b")
_ROW_END = re.compile(r"\\\\(?:\[[^\]\n]*\])?|\\tabularnewline\b")
_CELL_END = re.compile(r"(?<!\\)&")
_STYLES = re.compile(r"\\text(?P<style>bf|it|tt|sc|rm)\{(?P<text>[^{}]*)\}")
_MATH = re.compile(r"\\\(.*?\\\)|\$[^$\n]+\$", re.DOTALL)
_STAR = re.compile(r"(?<![*\\])\*(?!\*)")  # one star is a sign of multiplication
_MOST_HEAD_ROWS = 3
_MARKS = {"bf": "**", "it": "*", "tt": "`"}


def with_html_tables(text: str) -> str:
    """Text whose LaTeX tables are HTML on as many lines as before."""
    made = _TABULAR.sub(_html, _LINES_OF_CELL.sub(lambda inner: _ROW_END.sub(" ", inner["lines"]), text))
    return _TABLE.sub("", made) if made != text else text


@dataclass(slots=True)
class _Cell:
    """A cell, the number of its column, and how many columns and rows it is wide and high; one below a higher one is left out."""

    text: str
    column: int
    width: int = 1
    height: int = 1
    is_left_out: bool = False


def _html(found: re.Match[str]) -> str:
    lines = found[0].count("\n")
    parts = [part for part in _ROW_END.split(found["rows"].replace("\n", " ")) if _RULES.sub(" ", part).strip()]
    rows = [_cells(_RULES.sub(" ", part).strip()) for part in parts]
    if not rows or not (found["end"] or (len(rows) > 1 and len(rows[0]) > 1)):  # what is cut off is a table where it looks like one
        return found[0]
    ruled = next((number for number, part in enumerate(parts) if number and _RULE_ABOVE.match(part)), 1)
    head_rows = (ruled if ruled <= _MOST_HEAD_ROWS else 1) if len(rows) > 1 else 0
    for part in (rows[:head_rows], rows[head_rows:]):
        _leave_out_below(part)
    head = "".join(_row(row, "th") for row in rows[:head_rows])
    body = "".join(_row(row, "td") for row in rows[head_rows:])
    # The first tag is one that may stand in a paragraph, so that CommonMark still reads the Markdown in the cells.
    return f"<wbr><table>{f'<thead>{head}</thead>' if head else ''}<tbody>{body}</tbody></table>" + "<!--\n-->" * lines


def _cells(row: str) -> list[_Cell]:
    cells: list[_Cell] = []
    for part in _CELL_END.split(row):
        cell = _Cell(part.strip(), cells[-1].column + cells[-1].width if cells else 0)
        while found := _SPAN.match(cell.text):
            count = min(99, int(found["count"])) if found["count"].isdigit() else 1
            cell.width, cell.height = (max(1, count), cell.height) if found["kind"] == "column" else (cell.width, max(1, count))
            cell.text = found["text"].strip() + cell.text[found.end() :]
        cells.append(cell)
    return cells


def _leave_out_below(rows: list[list[_Cell]]) -> None:
    """Leave out the empty cells that LaTeX has below a cell of several rows; where words stand below it, it is of fewer rows."""
    by_column = [{cell.column: cell for cell in row} for row in rows]
    for number, row in enumerate(rows):
        for cell in row:
            height = 1
            for below in by_column[number + 1 : number + cell.height]:
                empty = [below[column] for column in range(cell.column, cell.column + cell.width) if column in below]
                if not empty or any(each.text for each in empty):
                    break
                for each in empty:
                    each.is_left_out = True
                height += 1
            cell.height = height


def _row(row: list[_Cell], tag: str) -> str:
    return "<tr>" + "".join(_cell(cell, tag) for cell in row if not cell.is_left_out) + "</tr>"


def _cell(cell: _Cell, tag: str) -> str:
    spans = (f' colspan="{cell.width}"' if cell.width > 1 else "") + (f' rowspan="{cell.height}"' if cell.height > 1 else "")
    text = _STYLES.sub(lambda styled: f"{_MARKS.get(styled['style'], '')}{styled['text']}{_MARKS.get(styled['style'], '')}", cell.text)
    return f"<{tag}{spans}>{_escaped(text)}</{tag}>"


def _escaped(cell: str) -> str:
    """A cell in which the escapes of LaTeX are plain; formulas stay."""
    return between(_plain, cell, (formula.span() for formula in _MATH.finditer(cell)))


def _plain(text: str) -> str:
    return _STAR.sub(r"\\*", re.sub(r"\\([%&#_$])", r"\1", text))
