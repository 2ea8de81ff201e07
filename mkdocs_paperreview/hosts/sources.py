# SPDX-License-Identifier: MIT
"""Which files of `docs_dir` are reviews, which are an editor's words about a week, and which are neither."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.settings import Settings

__all__ = ["is_page", "is_review", "week_of_note"]

_SUFFIXES = (".md", ".markdown", ".mdown", ".mkdn", ".mkd", ".mmd", ".mdx")
_WEEK_NOTE = re.compile(r"weeks/(?P<week>[^/]+)\.md")


def is_page(path: str) -> bool:
    """Whether MkDocs makes a page of a file."""
    return path.lower().endswith(_SUFFIXES)


def is_review(path: str, settings: Settings) -> bool:
    """Whether a file is a review: Markdown below `reviews_dir`, but for that folder's own index."""
    below = path.removeprefix(settings.reviews_dir + "/")
    if below == path or not is_page(path):
        return False
    return below.lower() not in {"index.md", "readme.md", "_index.md"}


def week_of_note(path: str) -> Week | None:
    """The week that a file introduces, as in `weeks/2026-W02.md`; none for other files."""
    found = _WEEK_NOTE.fullmatch(path)
    return Week.named(found["week"]) if found else None
