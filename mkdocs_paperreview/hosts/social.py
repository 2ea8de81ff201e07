# SPDX-License-Identifier: MIT
"""What a page says of itself to other sites: Open Graph data and the feed, for the head of its HTML."""

from __future__ import annotations

from html import escape

from mkdocs_paperreview.plan import Page

__all__ = ["head_of"]


def head_of(page: Page, *, site_name: str, canonical: str | None, feed: str | None, language: str) -> str:
    """The lines for a page's `<head>`."""
    properties = [
        ("og:type", "article" if page.kind == "review" else "website"),
        ("og:title", page.title),
        ("og:description", page.description),
        ("og:site_name", site_name),
        ("og:locale", (page.language or language).replace("-", "_")),
    ]
    if canonical:
        properties.append(("og:url", canonical))
    if page.published:
        properties.append(("article:published_time", page.published))
    if page.updated:
        properties.append(("article:modified_time", page.updated))
    properties += [("article:tag", tag) for tag in page.tags]
    lines = [f'<meta property="{name}" content="{escape(value)}">' for name, value in properties if value]
    if feed:
        # Not `rel="alternate"` alone: Material then loads the whole sitemap, in search of translations, at every page view.
        lines.append(f'<link rel="feed alternate" type="application/atom+xml" title="{escape(site_name)}" href="{escape(feed)}">')
    return "\n".join(lines) + "\n"
