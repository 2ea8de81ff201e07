# SPDX-License-Identifier: MIT
"""What an author typed for a paper, an id or any address of it, to the service that knows it and the id it goes by there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote

from mkdocs_paperreview.review.paper import arxiv_id, bare_openreview_id, doi, openreview_id

__all__ = ["Identity", "identity_of"]

_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(?P<id>.+)", re.IGNORECASE)
_OPENREVIEW_NOTE = re.compile(r"openreview\.net/\w+\?(?:[^#?\s]*&)?id=(?P<id>[\w-]+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Identity:
    """A paper: the field of front matter that names it, and what it holds."""

    field: Literal["arxiv", "openreview", "doi"]
    id: str

    @property
    def service(self) -> str:
        """Who knows it, as people call them."""
        return {"arxiv": "arXiv", "openreview": "OpenReview", "doi": "DOI"}[self.field]

    @property
    def written(self) -> str:
        """As it is written in front matter."""
        return f"https://openreview.net/forum?id={self.id}" if self.field == "openreview" else self.id

    def __str__(self) -> str:
        return f"{self.service} {self.id}"


def identity_of(written: str) -> Identity | None:
    """The paper that an id or an address names; nothing where it names none that can be looked up."""
    written = written.strip().removeprefix("<").removesuffix(">")
    if "://" in written:  # an address, in which any sign may be escaped
        written = unquote(written)
    if found := arxiv_id(written) or _in_arxiv_doi(written):
        return Identity("arxiv", found)
    if found := doi(written):
        return Identity("doi", found)
    if found := openreview_id(written) or _in_openreview(written):
        return Identity("openreview", found)
    return None


def _in_arxiv_doi(written: str) -> str:
    """The id in a DOI such as `10.48550/arXiv.2601.02256`, which arXiv gives to each of its papers."""
    found = _ARXIV_DOI.search(written)
    return arxiv_id(found["id"]) if found else ""


def _in_openreview(written: str) -> str:
    """The id in an address with more than an id, or an id alone."""
    found = _OPENREVIEW_NOTE.search(written)
    return found["id"] if found else bare_openreview_id(written)
