# SPDX-License-Identifier: MIT
"""`results:` of front matter as it is written: a table of names for each result, and its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.source.nodes import Items, Table, Text
from mkdocs_paperreview.source.problem import Span

__all__ = ["WrittenResult", "written_results"]


@dataclass(frozen=True, slots=True)
class WrittenResult:
    """An entry of `results`: what it says by name, its line, and where it stands."""

    names: tuple[tuple[str, str], ...]
    line: int
    span: Span


def written_results(form: Form) -> Iterator[WrittenResult]:
    """The entries of `results`; one that is no table says nothing."""
    node = form.node("results")
    for entry in node.items if isinstance(node, Items) else (node,) if node else ():
        table = entry if isinstance(entry, Table) else Table((), entry.span)
        names = tuple((key.value.strip().lower(), value.value.strip()) for key, value in table if isinstance(value, Text))
        yield WrittenResult(names, form.document.place(entry.span.start)[0], entry.span)
