# SPDX-License-Identifier: MIT
"""Pages made for tests of the search, and the index of some."""

from __future__ import annotations

from mkdocs_paperreview.search.batch import positions
from mkdocs_paperreview.search.files import index_files
from mkdocs_paperreview.search.findable import Findable

__all__ = ["index", "page", "terms_of"]


def page(title: str, *texts: str, **more: object) -> Findable:
    """A page with a section for each text."""
    sections = [(f"part-{number}", f"Part {number}" if number else "", text) for number, text in enumerate(texts)]
    return Findable(f"/{title}/", title, "review", lambda: sections, **more)  # type: ignore[arg-type]  # fields by name


def index(*pages: Findable) -> dict[str, str]:
    """The files of an index, by name."""
    found: dict[str, bytes] = {}
    found |= dict(index_files(pages, found.__setitem__))
    return {name: content.decode() for name, content in found.items()}


def terms_of(text: str) -> tuple[list[tuple[str, int, int]], int]:
    """Each term of a text with its position and its flags, and how many positions there are."""
    found, end = positions(text)
    return sorted((term, place >> 2, place & 3) for term, places in found.items() for place in places), end - 1
