# SPDX-License-Identifier: MIT
"""What stands in the head of a page's HTML: what it says of itself to other sites, the feed, and what runs in a reader's browser."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.outputs.script import first_line, script_path
from mkdocs_paperreview.outputs.search_page import page_head
from mkdocs_paperreview.plan import Page
from mkdocs_paperreview.review.address import href

__all__ = ["head_of"]

_SIGNS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def head_of(
    page: Page,
    *,
    site_name: str,
    canonical: str | None,
    feed: str | None,
    languages: tuple[str, ...],
    search: str = "",
    opensearch: str = "",
    feeds: Iterable[str] = (),
) -> str:
    """The lines for a page's `<head>`; `search` is the link to the page of search, and `feeds` the languages of feeds, if there are any."""
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
    lines += _feed_lines(site_name, feed, feeds) if feed else ()
    if search:
        lines.append(f'<link rel="search" type="text/html" href="{escape(search)}">')
    if opensearch:
        kind = "application/opensearchdescription+xml"
        lines.append(f'<link rel="search" type="{kind}" title="{escape(site_name)}" href="{escape(opensearch)}">')
    if len(languages) > 1:
        lines.append(f"<script>{first_line(languages)}</script>")
    lines.append(f'<script type="module" src="{href(f"/{script_path()}", page.address)}"></script>')
    if page.kind == "search":
        lines += page_head(page.address)
    if data := dict(page.data()) if page.data else {}:
        lines.append(f'<script type="application/ld+json">{_harmless(data | ({"url": canonical} if canonical else {}))}</script>')
    return "\n".join(lines) + "\n"


def _feed_lines(site_name: str, feed: str, languages: Iterable[str]) -> Iterator[str]:
    """The feed of all, and one for each of the languages."""
    # Not `rel="alternate"` alone: Material then loads the whole sitemap, in search of translations, at every page view.
    kind = 'rel="feed alternate" type="application/atom+xml"'
    yield f'<link {kind} title="{escape(site_name)}" href="{escape(feed)}">'
    for language in languages:
        title, link = f"{site_name} ({Labels.own_name(language)})", f"{feed.removesuffix('.xml')}.{language}.xml"
        yield f'<link {kind} hreflang="{escape(language)}" title="{escape(title)}" href="{escape(link)}">'


def _harmless(data: Mapping[str, object]) -> str:
    """JSON in which nothing can end the element that it stands in."""
    return json.dumps(data, ensure_ascii=False).translate(_SIGNS)
