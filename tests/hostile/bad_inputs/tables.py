# SPDX-License-Identifier: MIT
"""Tables that are ragged, cut off, or far too large."""

from __future__ import annotations

from tests.hostile.bad_inputs.bad import Table, below

__all__ = ["TABLES"]

HEAD = "| Model | Score |\n|---|---|\n"

RAGGED: Table = {
    "a cell too many": below(f"{HEAD}| LoRA | 81.2 | 3.4 |\n", "ragged-row 8:17-8:20"),
    "ten cells too many": below(f"{HEAD}{'| x ' * 12}|\n", "ragged-row 8:11-8:48"),
    "a cell too few": below(f"{HEAD}| LoRA |\n"),
    "an empty row": below(f"{HEAD}|  |  |\n| LoRA | 81.2 |\n"),
    "a row of one pipe": below(f"{HEAD}|\n| LoRA | 81.2 |\n"),
    "a row without pipes": below(f"{HEAD}LoRA\n| QLoRA | 80.1 |\n"),
    "a header too short for its dashes": below("| Model |\n|---|---|\n| LoRA | 81.2 |\n", "ragged-row 6:1-6:10"),
    "a header too long for its dashes": below("| Model | Score | Rank |\n|---|---|\n| LoRA | 81.2 | 8 |\n", "ragged-row 6:1-6:25"),
    "no header": below("|---|---|\n| LoRA | 81.2 |\n"),
    "no dashes": below("| Model | Score |\n| LoRA | 81.2 |\n"),
    "a header alone": below("| Model | Score |\n|---|---|"),
    "dashes alone": below("|---|---|"),
    "dashes that are not": below("| Model | Score |\n| — | — |\n| LoRA | 81.2 |\n"),
    "a table cut off in a row": below(f"{HEAD}| LoRA | 81"),
    "a table cut off in its dashes": below("| Model | Score |\n|---|-"),
    "a table behind a paragraph": below(f"Scores:\n{HEAD}| LoRA | 81.2 |\n"),
    "an indented table": below(f"    {HEAD.replace(chr(10), chr(10) + '    ')}| LoRA | 81.2 |\n"),
    "a table in a quotation": below("> | Model | Score |\n> |---|---|\n> | LoRA | 81.2 | 3.4 |\n", "ragged-row 8:19-8:22"),
    "a table in an item": below("- | Model | Score |\n  |---|---|\n  | LoRA | 81.2 |\n"),
    "a table in a table": below("| a |\n|---|\n| <table><tr><td>| b |</td></tr></table> |\n", "ragged-row 8:20-8:41"),
    "alignments of every kind": below("| a | b | c | d |\n|:-|:-:|-:|-|\n| 1 | 2 | 3 | 4 |\n"),
    "alignments that are none": below("| a | b |\n|::|--:-|\n| 1 | 2 |\n"),
    "a row of tabs": below("|\ta\t|\tb\t|\n|\t-\t|\t-\t|\n|\t1\t|\t2\t|\n"),
}
PIPES: Table = {
    "in code": below(f"{HEAD}| `a|b` | 81.2 |\n", "ragged-row 8:11-8:15"),
    "escaped in code": below(f"{HEAD}| `a\\|b` | 81.2 |\n"),
    "in a formula": below(f"{HEAD}| $|x|$ | 81.2 |\n", "ragged-row 8:7-8:15"),
    "escaped in a formula": below(f"{HEAD}| $\\|x\\|$ | 81.2 |\n"),
    "in a wikilink": below(f"{HEAD}| [[a|b]] | 81.2 |\n"),
    "in an address": below(f"{HEAD}| [a](b.png?x|y) | 81.2 |\n", "ragged-row 8:20-8:24"),
    "in a comment": below(f"{HEAD}| <!-- a | b --> | 81.2 |\n"),
    "an open code span": below(f"{HEAD}| `a | 81.2 |\n| b` | 80.1 |\n"),
    "an open formula": below(f"{HEAD}| $a | 81.2 |\n| b$ | 80.1 |\n"),
    "an open tag": below(f"{HEAD}| <b | 81.2 |\n| <i> | 80.1 |\n"),
    "an open bold text": below(f"{HEAD}| **a | 81.2 |\n| b** | 80.1 |\n"),
    "full-width pipes": below("｜a｜b｜\n｜---｜---｜\n｜1｜2｜\n"),
    "of a drawing": below("┌─┬─┐\n│a│b│\n├─┼─┤\n│1│2│\n└─┴─┘\n"),
    "of a grid": below("+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+\n"),
    "of LaTeX": below("\\begin{tabular}{|l|l|}\n\\hline\na & b \\\\\n\\end{tabular}\n"),
    "of LaTeX that stays open": below("\\begin{tabular}{ll}\na & b \\\\\n\nText.\n"),
    "of HTML that stays open": below("<table><tr><td>a\n\nText.\n"),
}
LARGE: Table = {
    "a thousand columns": below(f"|{' a |' * 1000}\n|{'---|' * 1000}\n" + f"|{' 1 |' * 1000}\n" * 5),
    "three thousand columns and rows of one cell": below(f"|{'a|' * 3000}\n|{'-|' * 3000}\n" + "| 1 |\n" * 1000),
    "ten thousand rows": below(HEAD + "| LoRA | 81.2 |\n" * 10_000),
    "forty thousand blanks": below(f"{HEAD}| LoRA{' ' * 40_000} | 81.2 |\n| QLoRA | 80.1{' ' * 40_000} |\n"),
    "forty thousand dashes": below(f"| Model | Score |\n|{'-' * 40_000}|---|\n| LoRA | 81.2 |\n"),
    "a hundred thousand pipes": below(f"{'|' * 100_000}\n"),
    "a hundred thousand pipes in a row": below(f"| a |\n|---|\n{'|' * 100_000}\n"),
    "a hundred thousand escaped pipes": below(f"| a |\n|---|\n|{chr(92)}|{' | ' * 50_000}\n"),
    "two thousand tables": below("| a |\n|---|\n| 1 |\n\n" * 2000),
    "a cell of a million letters": below(f"{HEAD}| {'가' * 300_000} | 81.2 |\n"),
    "two thousand rows too long": below(HEAD + "| LoRA | 81.2 | 3.4 |\n" * 2_000, "ragged-row 8:17-8:20", "ragged-row 2007:17-2007:20"),
    "a header of twenty thousand columns": below(f"|{'a|' * 20_000}\n|{'-|' * 20_000}\n| 1 |\n"),
}
TABLES: Table = {
    **{f"ragged, {name}": bad for name, bad in RAGGED.items()},
    **{f"pipes, {name}": bad for name, bad in PIPES.items()},
    **{f"large, {name}": bad for name, bad in LARGE.items()},
}
