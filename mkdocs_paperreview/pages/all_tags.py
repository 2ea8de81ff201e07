# SPDX-License-Identifier: MIT
"""The index of tags: those with pages by use, then those used too seldom for one, which lead to their reviews."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.pages.site import Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page

__all__ = ["pages"]


def pages(site: Site) -> Iterator[Page]:
    """The one page of all tags."""
    tags, labels = site.catalog.tags, site.labels
    yield Page(
        kind="tags",
        address="/tags/",
        title=labels.text("all_tags"),
        description=labels.text("all_tags_description", count=len(tags)),
        language=labels.language,
        html=rendered(
            "all_tags.html",
            site,
            "/tags/",
            often=list(site.tag_pages.values()),
            seldom=[shelf for key, shelf in tags.items() if key not in site.tag_pages],
        ),
        source="tags.md",
        label=labels.text("all_tags"),
    )
