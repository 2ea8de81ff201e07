# SPDX-License-Identifier: MIT
"""Notations of other generators in a body, rewritten as Markdown; lines are never joined or split, so positions stay."""

from __future__ import annotations

from mkdocs_paperreview.dialects.fences import outside_code
from mkdocs_paperreview.dialects.kramdown import without_attributes
from mkdocs_paperreview.dialects.liquid import without_liquid

__all__ = ["as_github_markdown"]

DIALECTS = (without_liquid, without_attributes)


def as_github_markdown(body: str) -> str:
    """The body with the notations of Jekyll, kramdown and GitBook turned into what CommonMark and GFM know."""
    if "{" not in body:
        return body
    for rewrite in DIALECTS:
        body = outside_code(rewrite, body)
    return body
