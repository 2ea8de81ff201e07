# SPDX-License-Identifier: MIT
"""GitBook: a description that is `Authors / Title / Venue`, and pages served by their paths; its blocks are what the dialects know."""

from __future__ import annotations

import re

from mkdocs_paperreview.imports.kind import Kind, Values
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.review.title import same_title
from mkdocs_paperreview.source.document import Document

__all__ = ["GITBOOK"]

_BLOCK = re.compile(r"\{%\s*(?:end)?(?:hint|tabs|tab|embed|content-ref|file|code)\b")
_PARTS = re.compile(r"\s+/\s+")
_AUTHORS_TITLE_VENUE = 3
_LONGEST_AUTHORS = 120
_LONGEST_VENUE = 60


def _fits(document: Document, tree: Tree) -> bool:
    if tree.site_of(document.path).generator == "GitBook" or _BLOCK.search(document.body):
        return True
    keys = {key.value.strip().lower() for key, _ in document.front}
    return keys == {"description"}


def _completed(values: Values) -> Values:
    """The values with what the description says of the paper; those that the file has already count first."""
    parts = _PARTS.split(str(values.get("description") or ""))
    if len(parts) < _AUTHORS_TITLE_VENUE or len(parts[0]) > _LONGEST_AUTHORS or len(parts[-1]) > _LONGEST_VENUE:
        return values
    authors, title, venue = parts[0].strip(), " / ".join(parts[1:-1]).strip(), parts[-1].strip()
    said = {"authors": _names(authors), "original_title": "" if same_title(title, str(values.get("title"))) else title, "venue": venue}
    if any(values.get(name) for name in said):
        return values
    return {name: value for name, value in values.items() if name != "description"} | {name: value for name, value in said.items() if value}


def _names(authors: str) -> tuple[str, ...]:
    return tuple(filter(None, (name.strip() for name in re.split(r",|\s(?:and|&)\s", authors))))


def _addresses(path: str, _values: Values, tree: Tree) -> tuple[str, ...]:
    if tree.site_of(path).generator != "GitBook":
        return ()
    return (f"/{path.rpartition('.')[0]}",)


GITBOOK = Kind("GitBook", _fits, completed=_completed, addresses=_addresses)
