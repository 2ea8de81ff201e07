# SPDX-License-Identifier: MIT
"""Tables of LaTeX in a text."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from tests.conftest import article_dom


def _rows(text: str) -> list[list[str]]:
    """The rows of the table in a text; what spans several rows or columns says how many."""

    def said(cell: LexborNode) -> str:
        spans = [cell.attributes.get(span) or "" for span in ("colspan", "rowspan")]
        return "".join([cell.tag or "", *spans, " ", cell.text().strip()])

    return [[said(cell) for cell in row.css("th, td")] for row in article_dom(text).css("table tr")]


def test_a_cell_of_latex_may_span_rows() -> None:
    """LaTeX has empty cells below such a cell, which HTML has not; where words stand below it, it ends above them."""
    rows = "M & Size & Acc \\\\ \\hline \\multirow{3}{*}{A} & 7B & 1 \\\\ & 13B & 2 \\\\ B & 7B & 3"

    assert _rows(f"\\begin{{tabular}}{{l|c c}}\n\\hline {rows} \\\\\n\\end{{tabular}}") == [
        ["th M", "th Size", "th Acc"],
        ["td2 A", "td 7B", "td 1"],
        ["td 13B", "td 2"],
        ["td B", "td 7B", "td 3"],
    ]


def test_the_head_of_a_latex_table_ends_at_its_first_rule() -> None:
    """Rows above the first rule are headers, where those are few."""
    rows = " & \\multicolumn{2}{c}{Acc} \\\\ M & a & b \\\\ \\hline A & 1 & 2 \\\\"

    assert _rows(f"\\begin{{tabular}}{{l c c}}\\hline {rows}\\end{{tabular}}") == [
        ["th ", "th2 Acc"],
        ["th M", "th a", "th b"],
        ["td A", "td 1", "td 2"],
    ]


def test_a_latex_table_may_be_cut_off() -> None:
    """A table whose end is missing reaches to the end of its paragraph; words about LaTeX are no table."""
    assert _rows("\\begin{tabular}{l c}\nM & a \\\\ \\hline A & 1 \\\\ B\n\ntext") == [["th M", "th a"], ["td A", "td 1"], ["td B"]]
    assert _rows("Write \\begin{tabular}{l c} first.\n\ntext") == []


def test_a_cell_may_hold_a_table_for_its_lines() -> None:
    """A table of one column in a cell is how LaTeX breaks a line; one that stands by itself is a table."""
    peak, least = "\\begin{tabular}{c}Peak\\\\Rate\\\\\\end{tabular}", "\\begin{tabular}[c]{@{}c@{}}Least\\\\Size\\end{tabular}"
    head = f"\\multirow{{2}}{{*}}{{M}} & {peak} &\n{least} \\\\"

    assert _rows(f"\\begin{{tabular}}{{l r r}} \\hline {head} \\hline A & 1 & 2 \\\\ \\end{{tabular}}") == [
        ["th M", "th Peak Rate", "th Least Size"],
        ["td A", "td 1", "td 2"],
    ]
    assert _rows("\\begin{tabular}{c} a \\\\ 1 \\\\ \\end{tabular}\n\\end{table}") == [["th a"], ["td 1"]]
