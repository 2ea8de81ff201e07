# SPDX-License-Identifier: MIT
"""Bodies that are far too large, or nested far too deep."""

from __future__ import annotations

from mkdocs_paperreview.source.decode import MAX_BYTES
from tests.hostile.bad_inputs.bad import Table, below, one

__all__ = ["SIZES"]

FRONT = "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n"


def repeated(unit: str, number: int, *found: str, before: str = "", after: str = "") -> Table:
    """A body of one mark, again and again; its name is the mark."""
    return {f"{number:,} times {unit!r}{' behind ' + repr(before) if before else ''}": below(before + unit * number + after + "\n", *found)}


WHOLE_FILES: Table = {
    "as much as there may be": one(FRONT + "가나다. " * ((MAX_BYTES - len(FRONT)) // 11)),
    "a byte too much": one(FRONT + "x" * (MAX_BYTES + 1 - len(FRONT)), "oversized-review 1:1-1:1"),
    "a line of three megabytes": below("가나다라 " * 230_000),
    "three hundred thousand empty lines": below("\n" * 300_000),
    "three hundred thousand blanks and a word": below(f"{' ' * 300_000}x"),
    "three hundred thousand blanks in a heading": below(f"# a{' ' * 300_000}x"),
    "three hundred thousand empty lines above": one("\n" * 300_000 + FRONT + "Text.\n"),
    "a hundred thousand zero-width letters": below("\u200b" * 100_000),
    "a picture in its address": below(f"![x](data:image/png;base64,{'iVBORw0K' * 100_000})\n"),
    "hundred thousand short lines": below("가\n" * 100_000),
    "twenty thousand rules": below("---\n" * 20_000),
    "a wrapping fence of ten thousand": below("```markdown\n" + "```\n" * 10_000),
    "three hundred comments of what to ignore": below("<!-- paperreview: ignore dead-link: later -->\n" * 300),
}
HEADINGS_AND_LINKS: Table = {
    **repeated("## a\n", 100_000),
    **repeated("a\n===\n", 5_000),
    **repeated("#", 50_000),
    **repeated("[a](https://example.org) ", 50_000),
    **repeated("[a](no.md) ", 5_000, "dead-link 6:5-6:10", "dead-link 6:16-6:21", "dead-link 6:54994-6:54999"),
    **repeated("[a](no.md)\r\n\r\n", 5_000, "dead-link 6:5-6:10", "dead-link 10004:5-10004:10"),
    **repeated("[a][b] ", 20_000, after="\n\n[b]: https://example.org"),
    **repeated("![](a.png) ", 3_000),
    **repeated("[", 50_000),
    **repeated("[a", 50_000),
    **repeated("![", 50_000),
    **repeated("[](", 50_000),
    **repeated("[a](<", 20_000),
    **repeated("]", 50_000),
    **repeated("[[", 50_000),
    **repeated("[^a] ", 3_000, after="\n\n[^a]: x"),
    **repeated("[^a]: ", 5_000),
    **repeated("[a]: b\n", 50_000),
    **repeated("www.", 50_000),
    **repeated("__www.", 20_000),
    **repeated("http://", 50_000),
    **repeated("a@b.", 50_000),
    **repeated("[a](", 20_000, before="# "),
    **repeated("<a", 20_000, before="# "),
    **repeated("{:", 10_000, before="# a "),
}
NESTING: Table = {
    **repeated(">", 50_000),
    **repeated("> ", 50_000, after="x"),
    **repeated(">    ", 20_000, after="x"),
    **repeated("- ", 50_000, after="x"),
    **repeated("1. ", 50_000, after="x"),
    **repeated("- > ", 20_000, after="x"),
    "five hundred lists in each other": below("".join(f"{'  ' * depth}- a\n" for depth in range(500))),
    **repeated("*", 10_000),
    **repeated("*a ", 10_000),
    **repeated("**a ", 10_000),
    **repeated("a** ", 10_000),
    **repeated("*a_", 20_000),
    **repeated("***", 10_000, after="a"),
    **repeated("_", 50_000),
    **repeated("~~a ", 20_000),
    **repeated("==a ", 20_000),
    **repeated("<div>", 10_000, after="x" + "</div>" * 10_000),
    **repeated("<div>\n", 10_000),
    **repeated("<b>", 20_000),
    **repeated("<details><summary>", 5_000),
    **repeated("<table><tr><td>", 3_000),
    **repeated("<svg><g>", 5_000),
    **repeated("<", 100_000),
    **repeated("<a ", 20_000),
    **repeated("<!--", 50_000),
    **repeated("<!--\n", 20_000),
    **repeated("<?", 50_000),
    **repeated("<![CDATA[", 20_000),
    **repeated('<iframe src="', 5_000),
    **repeated("a=1 ", 50_000, before="<span ", after=">x</span>"),
    **repeated("&", 100_000),
    **repeated("&amp;", 20_000),
    **repeated("\\", 100_000),
}
CODE_AND_FORMULAS: Table = {
    **repeated("`", 50_000),
    **repeated("` a ", 20_001),
    "backticks of every number": below(" ".join("`" * number for number in range(1, 500))),
    "fences of every length": below("".join(f"{'`' * number}\n" for number in range(3, 1000))),
    **repeated("```\n", 10_001),
    **repeated("~~~\n", 10_001),
    **repeated("    a\n\n", 20_000),
    **repeated("$", 20_001),
    **repeated("$a ", 5_001),
    **repeated("$$\n", 20_001),
    **repeated("\\(", 20_000),
    **repeated("\\[", 20_000),
    **repeated("\\[\n", 5_000),
    **repeated("{", 10_000, before="$", after="x$"),
    **repeated("\\frac{1}{", 3_000, before="$", after=f"x{'}' * 3000}$"),
    **repeated("\\left(", 3_000, before="$", after=f"x{chr(92)}right){'' * 3000}$"),
    **repeated("^{x", 3_000, before="$x", after=f"{'}' * 3000}$"),
    **repeated("\\begin{align}\n", 5_000),
    **repeated("\\begin{table}", 5_000),
    **repeated("\\begin{tabular}{ll}\n", 5_000),
}
NOTATIONS: Table = {
    **repeated("{: .a }\n", 5_000),
    **repeated("{:", 20_000),
    **repeated("{::comment}", 20_000),
    **repeated("{%", 50_000),
    **repeated("{{", 50_000),
    **repeated("{{<", 20_000),
    **repeated("{% raw %}", 20_000),
    **repeated("{% hint %}\n", 5_000),
    **repeated("{{< note >}}\n", 5_000),
    **repeated(":::note\n", 10_000),
    **repeated("!!! note\n", 10_000),
    **repeated("> [!note]\n\n", 5_000),
    **repeated("[quote]\n", 20_000),
    **repeated("%%", 50_001),
    **repeated("~1<!--", 20_000),
    **repeated("[TOC]\n", 5_000),
    **repeated("* TOC\n{:toc}\n", 3_000),
    **repeated("**저자:** x\n", 20_000),
    **repeated("가,", 100_000, before="**저자:** "),
    **repeated(" ", 200_000, before="**저자:** a", after="b"),
    **repeated(" ", 100_000, before="a\n\n", after="\n\n| a |\n|---|\n| 1 |\n"),
    **repeated("AI로 작성 ", 20_000),
    **repeated("#a ", 10_000),
}
SIZES: Table = WHOLE_FILES | HEADINGS_AND_LINKS | NESTING | CODE_AND_FORMULAS | NOTATIONS
