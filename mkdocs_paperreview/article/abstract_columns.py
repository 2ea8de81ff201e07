# SPDX-License-Identifier: MIT
"""An abstract whose languages stand in the columns of a table, or in its rows: paragraphs in its place, which pair like any others.

Most tables with a column for each of two languages hold words; this one holds sentences, under a heading that says what they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import chain

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mkdocs_paperreview.article.abstracts import are_pair
from mkdocs_paperreview.article.blocks import Block, blocks_of, is_abstract_label, names_a_language

__all__ = ["take_columns_apart"]

_TWO = 2


def take_columns_apart(body: LexborNode, languages: Sequence[str]) -> None:
    """Put paragraphs in place of such tables, the label of an abstract above those that it has."""
    blocks = blocks_of(body)
    for above, block in zip((None, *blocks), blocks, strict=False):
        if block.tag == "table" and (halves := _halves(block.node)):
            labels = [label for label, _ in halves]
            is_abstract = any(map(is_abstract_label, labels)) or bool(above and above.level and is_abstract_label(above.text))
            first, second = ([Block(cell, "td", 0) for cell in cells] for _, cells in halves)
            if is_abstract and are_pair(first, second, languages):
                _replace(block.node, "".join(chain.from_iterable(map(_paragraphs, halves))))


def _replace(table: LexborNode, html: str) -> None:
    made = LexborHTMLParser(html).body
    for node in made.iter() if made else ():
        table.insert_before(node)
    table.decompose()


def _halves(table: LexborNode) -> list[tuple[str, list[LexborNode]]]:
    """What the two columns, or else the two rows, of a table are called, and their cells; nothing where they are called otherwise."""
    rows = [list(row.iter()) for row in table.css("tr")]
    if len(rows) < _TWO or any(len(row) != _TWO for row in rows):
        return []
    columns = [(_text(rows[0][side]), [row[side] for row in rows[1:]]) for side in (0, 1)]
    in_rows = [(_text(row[0]), row[1:]) for row in rows[1:]]
    named = (halves for halves in (columns, in_rows) if len(halves) == _TWO and all(_is_label(label) for label, _ in halves))
    return next(named, [])


def _is_label(text: str) -> bool:
    return is_abstract_label(text) or names_a_language(text)


def _text(cell: LexborNode) -> str:
    return " ".join(cell.text().split())


def _paragraphs(half: tuple[str, list[LexborNode]]) -> list[str]:
    label, cells = half
    head = [f"<p><strong>{escape(label)}</strong></p>"] if is_abstract_label(label) else []
    return [*head, *(f"<p>{cell.inner_html or ''}</p>" for cell in cells)]
