# SPDX-License-Identifier: MIT
"""What stands in the head of a page's HTML: what it says of itself to other sites, the feed, and what runs in a reader's browser."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from mkdocs_paperreview.outputs.script import first_line, script_path
from mkdocs_paperreview.plan import Page
from mkdocs_paperreview.review.address import href

__all__ = ["head_of"]

_SIGNS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def head_of(page: Page, *, site_name: str, canonical: str | None, feed: str | None, languages: tuple[str, ...]) -> str:
    """The lines for a page's `<head>`."""
    properties = [
        ("og:type", "article" if page.kind == "review" else "website"),
        ("og:title", page.title),
        ("og:description", page.description),
        ("og:site_name", site_name),
        ("og:locale", (page.language or languages[0]).replace("-", "_")),
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
    if len(languages) > 1:
        lines.append(f"<script>{first_line(languages)}</script>")
    lines.append(f'<script type="module" src="{href(f"/{script_path()}", page.address)}"></script>')
    if data := dict(page.data()) if page.data else {}:
        lines.append(f'<script type="application/ld+json">{_harmless(data | ({"url": canonical} if canonical else {}))}</script>')
    return "\n".join(lines) + "\n"


def _harmless(data: Mapping[str, object]) -> str:
    """JSON in which nothing can end the element that it stands in."""
    return json.dumps(data, ensure_ascii=False).translate(_SIGNS)
