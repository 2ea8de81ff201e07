# SPDX-License-Identifier: MIT
"""What a kind of source is: how its files are known, and what has to be done to them that is not done to every file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mkdocs_paperreview.imports.draft import Note
from mkdocs_paperreview.imports.front_matter import Value
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.source.document import Document

__all__ = ["Kind", "Values"]

Values = Mapping[str, Value]


def _no_title(_body: str) -> str:
    return ""


def _as_it_is(text: str, _title: str) -> str:
    return text


def _same_document(document: Document) -> Document:
    return document


def _same_body(body: str, _notes: list[Note]) -> str:
    return body


def _same_values(values: Values) -> Values:
    return values


def _no_addresses(_path: str, _values: Values, _tree: Tree) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of source. All functions are of texts; the first keep the numbers of lines, `finished` comes last and need not.

    `fits` says whether a document is of this kind; `prepared` finds front matter that is written in another way; `title` finds one
    that is no heading; `rewritten` makes Markdown of a body, and notes what it cannot; `completed` adds to the values of fields;
    `addresses` are those the page was served at; `finished` gives a body without headings its headings; it is told the title.
    """

    name: str
    fits: Callable[[Document, Tree], bool]
    prepared: Callable[[Document], Document] = _same_document
    title: Callable[[str], str] = _no_title
    rewritten: Callable[[str, list[Note]], str] = _same_body
    completed: Callable[[Values], Values] = _same_values
    addresses: Callable[[str, Values, Tree], tuple[str, ...]] = _no_addresses
    finished: Callable[[str, str], str] = _as_it_is
