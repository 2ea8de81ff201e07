# SPDX-License-Identifier: MIT
"""What an author wants to hear no more of: `# paperreview: ignore dead-link: it comes next week` in front matter, or as a comment.

At the end of a line of front matter it covers that line, on a line of its own the whole file. In the body it is an HTML comment: at the
end of a line it covers that line, on a line of its own what follows up to the next empty line.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mkdocs_paperreview.dialects.fences import without, without_code, without_code_spans
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import Items, Node, Text
from mkdocs_paperreview.source.problem import Span
from mkdocs_paperreview.source.wrapping import wrapping

__all__ = ["MARK", "Ignore", "ignores_in"]

MARK = "paperreview: ignore"
# All of it taken for good, and a reason up to the next comment only, so that many that never end are looked through once.
_WORD = r"(?:(?!-->)[A-Za-z0-9-])++"
_NAMES = rf"[ \t]*+paperreview: ignore\b[ \t]*+(?P<names>{_WORD}(?:[ \t]*+,[ \t]*+{_WORD})*+)?+"
_IN_FRONT = re.compile(rf"(?<![^\s])#{_NAMES}(?P<reason>[^\n]*)")
_IN_BODY = re.compile(rf"<!--{_NAMES}(?P<reason>(?:(?!-->|<!--[ \t]*+paperreview: ignore).)*+)-->", re.DOTALL)
_NAME = re.compile(r"[A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True)
class Ignore:
    """One such comment: the names or codes of rules as written, each with its place, why, where it stands, and the lines it covers."""

    rules: tuple[tuple[str, Span], ...]
    reason: str
    span: Span
    first: int
    last: int
    is_alone: bool


def ignores_in(document: Document) -> Sequence[Ignore]:
    """The comments of a file, in its order; lines count from 1."""
    return list(_found(document)) if MARK in document.text else []


def _found(document: Document) -> Iterator[Ignore]:
    lines = document.text.split("\n")
    empty = [number for number, line in enumerate(lines) if not line.strip()]
    for found in _comments(document):
        starts, column = document.place(found.start())
        ends, behind = document.place(found.end())
        row, last_row = starts - document.first_line, ends - document.first_line
        alone = not (lines[row][: column - 1] + lines[last_row][behind - 1 :]).strip()
        first, last = (row, _last_covered(lines, empty, last_row)) if alone else (row, row)
        if alone and found.start() < document.body_start:
            first, last = 0, len(lines) - 1
        rules = tuple((name[0], Span(*name.span())) for name in _NAME.finditer(document.text, *found.span("names")) if found["names"])
        reason = found["reason"].strip(" \t\n:–—-")
        yield Ignore(rules, reason, Span(*found.span()), first + document.first_line, last + document.first_line, alone)


def _comments(document: Document) -> Iterator[re.Match[str]]:
    front, body = document.text[: document.body_start], document.body
    if MARK in front:
        values = [] if front.lstrip().startswith("+++") else list(_texts(document.front))
        for found in _IN_FRONT.finditer(front):
            if not (any(span.start <= found.start() < span.end for span in values) if values else _is_quoted(front, found.start())):
                yield found
    if MARK in body:
        seen = _without_code(body)
        for found in _IN_BODY.finditer(document.text, document.body_start):
            if seen[found.start() - document.body_start] == "\0":
                yield found


def _is_quoted(front: str, at: int) -> bool:
    """Whether a quotation is open in a line of TOML, whose values have no places of their own."""
    before = front[front.rfind("\n", 0, at) + 1 : at]
    return bool(before.count('"') % 2 or before.count("'") % 2)


def _texts(node: Node) -> Iterator[Span]:
    """Where texts stand, in which a `#` is no comment."""
    if isinstance(node, Text):
        yield node.span
    elif isinstance(node, Items):
        for item in node:
            yield from _texts(item)
    else:
        for key, value in node:
            yield key.span
            yield from _texts(value)


def _without_code(body: str) -> str:
    """The body with blanks in place of code, and comments that begin with a mark of their own, as they would be blanks, too."""
    return without_code_spans(without_code(without(body, wrapping(body) or ()).replace("<!--", "\0!--")))


def _last_covered(lines: Sequence[str], empty: Sequence[int], row: int) -> int:
    """The last row of what a comment stands above that ends in a row: an empty line between the two is not minded."""
    first = next((number for number in range(row + 1, len(lines)) if lines[number].strip()), None)
    if first is None:
        return row
    after = bisect(empty, first)
    return (empty[after] if after < len(empty) else len(lines)) - 1
