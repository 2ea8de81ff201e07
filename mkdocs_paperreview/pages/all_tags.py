# SPDX-License-Identifier: MIT
"""The index of tags: those with pages by use, then those used too seldom for one, which lead to their reviews."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.catalog.addresses import TAGS
from mkdocs_paperreview.pages.site import SELDOM_TAGS_A_PAGE, Site
from mkdocs_paperreview.pages.templates import rendered
from mkdocs_paperreview.plan import Page

__all__ = ["pages"]


def pages(site: Site) -> Iterator[Page]:
    """The page of all tags, and more of them where many are used once."""
    labels = site.labels
    for leaf in site.leaves(site.seldom_tags, TAGS, SELDOM_TAGS_A_PAGE):
        often = list(site.tag_pages.values()) if leaf.number == 1 else []
        yield Page(
            kind="tags",
            address=leaf.address,
            title=labels.text("all_tags"),
            description=labels.text("all_tags_description", count=len(site.catalog.tags)),
            language=labels.language,
            html=rendered("all_tags.html", site, leaf.address, often=often, leaf=leaf),
            source=leaf.source,
            label=labels.text("all_tags") if leaf.number == 1 else "",
        )
