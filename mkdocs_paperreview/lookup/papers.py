# SPDX-License-Identifier: MIT
"""A paper's identity to what its service knows of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mkdocs_paperreview.lookup.arxiv import paper_on_arxiv
from mkdocs_paperreview.lookup.doi_registry import paper_by_doi
from mkdocs_paperreview.lookup.identity import Identity
from mkdocs_paperreview.lookup.known import KnownPaper
from mkdocs_paperreview.lookup.openreview import paper_on_openreview
from mkdocs_paperreview.lookup.web import Web

__all__ = ["look_up"]

_SERVICES: Mapping[str, Callable[[str, Web], KnownPaper]] = {
    "arxiv": paper_on_arxiv,
    "openreview": paper_on_openreview,
    "doi": paper_by_doi,
}


def look_up(identity: Identity, web: Web) -> KnownPaper:
    """What is known of a paper; why nothing is, is raised as LookupFailure."""
    return _SERVICES[identity.field](identity.id, web)
