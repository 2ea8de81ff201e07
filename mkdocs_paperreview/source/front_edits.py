# SPDX-License-Identifier: MIT
"""Edits of front matter: a value replaced in its style of quotes, an item of a list or a whole entry taken out; comments stay.

Where an edit might change more than that, there is none.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import Items, Node, Table, Text
from mkdocs_paperreview.source.problem import Edit, Span
from mkdocs_paperreview.source.quoting import quoted, quoted_for_toml

__all__ = ["is_toml", "replaced", "without_entry", "without_item"]

_MORE_THAN_WORDS = ("|", ">", "&", "!", "*", "[", "{", '"""', "'''")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_COMMA = re.compile(r"[ \t\n]*,[ \t]*")


def replaced(document: Document, span: Span, text: str, like: str = "") -> Edit | None:
    """Another text in place of a scalar or a key; none for a block of lines, or a value with an anchor or a tag.

    It is quoted as what was there, or as `like` would be.
    """
    written = document.text[span.start : span.end]
    if not document.has_front or written.startswith(_MORE_THAN_WORDS):
        return None
    like = like or written
    if is_toml(document):
        is_key = like[:1] not in "'\"" and _BARE.fullmatch(text) and document.text[span.end :].lstrip(" \t")[:1] in "=."
        return Edit(span, text if is_key else quoted_for_toml(text, like))
    blank = " " if not written and document.text[span.start - 1 : span.start] == ":" else ""
    return Edit(span, blank + quoted(text, like or "x"))


def without_item(document: Document, items: Items, index: int) -> Edit | None:
    """An item of a list taken out, with its line or its comma."""
    if not document.has_front:
        return None
    first = max(0, index - 1)  # only the neighbours matter, and there may be thousands
    text, index = document.text, index - first
    spans = [Span(item.span.start, _end(text, item)) for item in items.items[first : first + index + 2]]
    if text[items.span.start] == "[" and len(set(spans)) == len(spans):
        return _without_part(text, spans, index)
    if is_toml(document):
        return None
    return _without_block(text, [_dash_before(text, span.start) for span in spans], spans[index].end, index)


def without_entry(document: Document, key: Text, node: Node) -> Edit | None:
    """A key with its value taken out, with its lines or its comma; none for a table of TOML that has its own header."""
    table = _table_of(document.front, key)
    text = document.text
    if table is None or (is_toml(document) and text[node.span.start] != "{" and isinstance(node, Table)):
        return None
    starts = [each.span.start for each, _ in table]
    index = starts.index(key.span.start)
    if text[table.span.start] == "{":
        return _without_part(text, [Span(each.span.start, max(each.span.end, _end(text, value))) for each, value in table], index)
    return _without_block(text, starts, max(key.span.end, _end(text, node)), index)


def is_toml(document: Document) -> bool:
    """Whether front matter is TOML."""
    return "+++" in document.text[: document.front.span.start]


def _end(text: str, node: Node) -> int:
    """Where a value ends; composing puts the end of a block where the next token starts, below comments."""
    if isinstance(node, Text) or text[node.span.start] in "[{&!":
        return node.span.start + len(text[node.span.start : node.span.end].rstrip())
    last = node.items[-1] if isinstance(node, Items) else node.entries[-1][1]
    return max(_end(text, last), node.entries[-1][0].span.end if isinstance(node, Table) else 0)


def _dash_before(text: str, start: int) -> int:
    """Where the `-` of an item stands; -1 where a comment stands between them."""
    dash = text.rfind("-", 0, start)
    return -1 if text[dash + 1 : start].strip() else dash


def _table_of(table: Table, key: Text) -> Table | None:
    if any(each is key for each, _ in table):
        return table
    below = (value for _, node in table for value in (node if isinstance(node, Items) else (node,)))
    return next((found for value in below if isinstance(value, Table) and (found := _table_of(value, key))), None)


def _without_block(text: str, starts: list[int], end: int, index: int) -> Edit | None:
    """A line that starts with a dash or a key taken out, and those below that belong to it; a comment at its end stays."""
    start, following = starts[index], starts[index + 1] if index + 1 < len(starts) else 0
    if start < 0:
        return None
    line_start, line_end = text.rfind("\n", 0, start) + 1, _line_end(text, end)
    rest = text[end:line_end]
    if text[line_start:start].strip():  # it shares its line with the dash of a list around it, which goes to the next
        return Edit(Span(start, following), "") if following > 0 and not text[end:following].strip() else None
    if rest.strip():
        return Edit(Span(start, line_end - len(rest.lstrip())), "") if rest.lstrip().startswith("#") else None
    return Edit(Span(line_start, min(line_end + 1, len(text))), "")


def _without_part(text: str, spans: list[Span], index: int) -> Edit | None:
    """A part of a list in brackets taken out."""
    start, end = spans[index].start, spans[index].end
    comma = _COMMA.match(text, end)
    if comma:
        return _with_comma_after(text, start, comma.end())
    if index + 1 < len(spans):
        return None  # a comment stands before the comma
    return _with_comma_before(text, spans[index - 1].end, spans[index]) if index else Edit(spans[index], "")


def _with_comma_after(text: str, start: int, stop: int) -> Edit:
    line_start, line_end = text.rfind("\n", 0, start) + 1, _line_end(text, stop)
    if stop < line_end:
        return Edit(Span(start, stop), "")
    if not text[line_start:start].strip():
        return Edit(Span(line_start, line_end + 1), "")
    return Edit(Span(start - len(text[line_start:start]) + len(text[line_start:start].rstrip()), stop), "")


def _with_comma_before(text: str, previous: int, part: Span) -> Edit | None:
    between, rest = text[previous : part.start], text[part.end : _line_end(text, part.end)].strip()
    if not between.lstrip().startswith(","):
        return None
    kept = between.replace(",", "", 1)
    if rest.startswith("#"):
        return Edit(Span(previous, text.index("#", part.end)), kept if "\n" in kept else " ")
    return Edit(Span(previous, part.end), kept if rest and "#" in kept else kept.rstrip())


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return found if found >= 0 else len(text)
