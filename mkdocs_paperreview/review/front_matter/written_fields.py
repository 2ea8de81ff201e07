# SPDX-License-Identifier: MIT
"""Front matter in; each of our fields as it was written, under whichever of its keys says most, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from mkdocs_paperreview.review.front_matter.fields import NESTED, field_of
from mkdocs_paperreview.review.paper import arxiv_id
from mkdocs_paperreview.review.placeholders import says_nothing
from mkdocs_paperreview.source.nodes import Items, Node, Table, Text

__all__ = ["Written", "tables_of_fields", "written_fields"]

_PAPER_KEYS = {"title": "original_title", "url": "link", "date": "year", "published": "year", "author": "authors", "tags": "ignored"}
_LINKED = frozenset({"arxiv", "doi", "openreview", "pdf", "link", "code", "project"})
_IS_PAPER = re.compile(r"(?:pre-?print|publication|full text|paper)\b.*", re.IGNORECASE)
_BEHIND_KEYS = 100  # the rank of what a list of links says, which counts where no key says it


class Written(NamedTuple):
    """A field as it was written; of two keys of one field, the one of the lower rank counts."""

    rank: int
    key: Text
    node: Node


def written_fields(front: Table) -> dict[str, Written]:
    """The fields by their names, in the order in which they were met."""
    found: dict[str, Written] = {}
    for name, written in _entries(front, {}):
        earlier = found.get(name)
        if not earlier or _gives_way(earlier.node) or (written.rank < earlier.rank and not _gives_way(written.node)):
            found[name] = written
    return found


def tables_of_fields(front: Table) -> tuple[Table, ...]:
    """The tables in which fields may stand: the front matter, and those in it."""
    return (front, *(node for key, node in front if isinstance(node, Table) and key.value in NESTED))


def _entries(table: Table, renamed: dict[str, str]) -> Iterator[tuple[str, Written]]:
    for key, node in table:
        if isinstance(node, Table) and key.value in NESTED:
            yield from _entries(node, _PAPER_KEYS if key.value == "paper" else {})
        elif key.value in renamed:
            yield renamed[key.value], Written(0, key, node)
        elif key.value == "links" and isinstance(node, Items):
            yield from _listed(node)
        elif found := field_of(key.value):
            yield found[0].name, Written(found[1], key, node)


def _listed(links: Items) -> Iterator[tuple[str, Written]]:
    """The fields that a list of links with names holds, as the theme Academic of Hugo has it: `- {name: Code, url: …}`."""
    for link in links:
        said = {key.value: (key, node) for key, node in link if isinstance(node, Text)} if isinstance(link, Table) else {}
        name, (key, url) = (said.get("name") or said.get("type") or (None, None))[1], said.get("url") or (None, None)
        if name and key and url and url.value.startswith("http"):
            named = field_of(name.value)
            field = "link" if _IS_PAPER.fullmatch(name.value) else named[0].name if named else ""
            if field in _LINKED:
                yield "arxiv" if arxiv_id(url.value) else field, Written(_BEHIND_KEYS, key, url)


def _gives_way(node: Node) -> bool:
    """Whether another key of the same field says more than this one, which is empty or not filled in yet."""
    return isinstance(node, Text) and (not node.value.strip() or says_nothing(node.value))
