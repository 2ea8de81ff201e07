# SPDX-License-Identifier: MIT
"""What stands in the head of a page's HTML: what it says of itself to other sites, the feed, and what runs in a reader's browser."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from mkdocs_paperreview.catalog.addresses import SEARCH
from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.outputs.feed import feed_languages
from mkdocs_paperreview.outputs.opensearch import NAME as OPENSEARCH
from mkdocs_paperreview.outputs.script import first_line, script_path
from mkdocs_paperreview.outputs.search_page import page_head
from mkdocs_paperreview.plan import Asset, Page
from mkdocs_paperreview.review.address import href
from mkdocs_paperreview.settings import Settings

__all__ = ["SiteHead"]

_SIGNS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


@dataclass(frozen=True, slots=True)
class SiteHead:
    """What the heads of all pages of a site have in common. `url` has no slash at its end; a site that does not know its own has none.

    `feeds` are the languages that have a feed of their own.
    """

    name: str
    url: str
    languages: tuple[str, ...]
    directory_urls: bool = True
    is_searched: bool = False
    has_feed: bool = False
    feeds: tuple[str, ...] = ()

    @classmethod
    def of(cls, name: str, url: str | None, settings: Settings, assets: Iterable[Asset], *, directory_urls: bool = True) -> SiteHead:
        """That of a site whose assets are known."""
        assets = tuple(assets)
        has_feed = any(asset.path == "feed.xml" for asset in assets)
        root = (url or "").rstrip("/")
        return cls(name, root, settings.languages, directory_urls, settings.search.is_ours, has_feed, feed_languages(assets))

    def search_from(self, page: Page) -> str:
        """The link from a page to the page of search, if the site has one of ours."""
        return href(SEARCH, page.address, directory_urls=self.directory_urls) if self.is_searched else ""

    def of_page(self, page: Page, canonical: str | None) -> str:
        """The lines for a page's `<head>`."""
        return "\n".join(self._lines(page, canonical)) + "\n"

    def added_to(self, html: str, page: Page, canonical: str | None) -> str:
        """A page that a theme has made, with these lines; as it is, where the theme or another plugin brings its own."""
        if 'property="og:title"' in html:
            return html
        return html.replace("</head>", self.of_page(page, canonical) + "</head>", 1)

    def _lines(self, page: Page, canonical: str | None) -> Iterator[str]:
        for name, value in _properties(page, self.name, canonical, self.languages[0]):
            yield f'<meta property="{name}" content="{escape(value)}">'
        if self.has_feed:
            yield from self._feeds()
        if search := self.search_from(page):
            yield f'<link rel="search" type="text/html" href="{escape(search)}">'
        if search and self.url:
            kind = "application/opensearchdescription+xml"
            yield f'<link rel="search" type="{kind}" title="{escape(self.name)}" href="{escape(f"{self.url}/{OPENSEARCH}")}">'
        if len(self.languages) > 1:
            yield f"<script>{first_line(self.languages)}</script>"
        yield f'<script type="module" src="{href(f"/{script_path()}", page.address)}"></script>'
        if page.kind == "search":
            yield from page_head(page.address)
        if data := dict(page.data()) if page.data else {}:
            yield f'<script type="application/ld+json">{_harmless(data | ({"url": canonical} if canonical else {}))}</script>'

    def _feeds(self) -> Iterator[str]:
        """The feed of all, and one for each of the languages."""
        # Not `rel="alternate"` alone: Material then loads the whole sitemap, in search of translations, at every page view.
        kind = 'rel="feed alternate" type="application/atom+xml"'
        yield f'<link {kind} title="{escape(self.name)}" href="{escape(self.url)}/feed.xml">'
        for language in self.feeds:
            title, link = f"{self.name} ({Labels.own_name(language)})", f"{self.url}/feed.{language}.xml"
            yield f'<link {kind} hreflang="{escape(language)}" title="{escape(title)}" href="{escape(link)}">'


def _properties(page: Page, site_name: str, canonical: str | None, language: str) -> Iterator[tuple[str, str]]:
    """Those of Open Graph that are known of a page."""
    properties = (
        ("og:type", "article" if page.kind == "review" else "website"),
        ("og:title", page.title),
        ("og:description", page.description),
        ("og:site_name", site_name),
        ("og:locale", (page.language or language).replace("-", "_")),
        ("og:url", canonical),
        ("article:published_time", page.published),
        ("article:modified_time", page.updated),
        *(("article:tag", tag) for tag in page.tags),
    )
    return ((name, value) for name, value in properties if value)


def _harmless(data: Mapping[str, object]) -> str:
    """JSON in which nothing can end the element that it stands in."""
    return json.dumps(data, ensure_ascii=False).translate(_SIGNS)
