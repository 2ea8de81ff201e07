# SPDX-License-Identifier: MIT
"""A plain HTML document around a page, for a host that has no theme."""

from __future__ import annotations

from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.pages.spoken import Spoken
from mkdocs_paperreview.pages.templates import environment

__all__ = ["framed"]


def framed(
    *,
    title: str,
    site_name: str,
    description: str,
    labels: Labels,
    style: str,
    entries: list[tuple[str, str]],
    search: str,
    head: str,
    content: str,
    canonical: str | None,
) -> str:
    """A whole document; `head` and `content` are finished HTML, and `search` leads to the page of search."""
    return environment().get_template("frame.html").render(locals() | {"t": labels.text, "said": Spoken((labels,))})
