# SPDX-License-Identifier: MIT
"""One pass over the HTML of a review's body: stable heading ids, links that resolve, and then safe HTML."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mkdocs_paperreview.article.bilingual import may_be_bilingual, name_in_two, two_languages
from mkdocs_paperreview.article.github_markdown import github_html
from mkdocs_paperreview.article.halves import Bilingual
from mkdocs_paperreview.article.headings import Heading, headings_of
from mkdocs_paperreview.article.links import Targets
from mkdocs_paperreview.article.sanitize import escaped_unknown_tags, safe
from mkdocs_paperreview.labels import Labels, labels_in
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.source.problem import Problem, Span

__all__ = ["Article", "Workshop"]

_FRAME = re.compile(r"<iframe\b(?P<attributes>[^<>]{0,2000})>", re.IGNORECASE)
_FRAME_SOURCE = re.compile(r'\bsrc="(?P<address>[^"<>]+)"', re.IGNORECASE)
_DIAGRAM = re.compile(r'<pre class="mermaid"><code>(.*?)</code></pre>', re.DOTALL)
_PLACE = re.compile(r' data-sourcepos="[0-9:-]*"')
_HEADING_TAGS = re.compile(r"<(/?)h([1-6])(?=[\s>])")
_HEADING_END = re.compile(r'(<h([1-6])[^>]*? id="([^"]+)"[^>]*>.*?)</h\2>', re.DOTALL)
_MAY_BE_WRONG = re.compile(r"\]\((?!\s*<?(?:https?:|mailto:|\)))|\[\[|\]:|<(?:a|img|source|video|audio)\b|\$|\\[(\[]", re.IGNORECASE)
_WORD = re.compile(r"[A-Z][A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
_PROPER = re.compile(r"[A-Z].*[A-Z0-9]")
_LEAST_SUMMARY = 30
_LONGEST_SUMMARY = 240


@dataclass(frozen=True, slots=True)
class Article:
    """A body, rendered: safe HTML, its headings, its first sentences, and the proper names it uses; and what of it is in two languages.

    The HTML is kept compressed: a site of thousands of reviews holds all of it until it is written.
    """

    packed: bytes
    headings: tuple[Heading, ...]
    summary: str
    terms: frozenset[str]
    halves: tuple[str, ...] = ()
    is_bilingual: bool = False

    @classmethod
    def of(
        cls, html: str, headings: tuple[Heading, ...], summary: str, terms: frozenset[str], pairs: tuple[Bilingual, ...] = ()
    ) -> Article:
        """Pack the HTML; of what is there in two languages, keep those of an article in halves."""
        halves = next((pair.languages for pair in pairs if not pair.is_abstract), ())
        return cls(zlib.compress(html.encode("utf-8", "replace"), 1), headings, summary, terms, halves, bool(pairs))

    @property
    def html(self) -> str:
        """The body's safe HTML."""
        return zlib.decompress(self.packed).decode()


@dataclass(frozen=True)
class Workshop:
    """What is needed to make articles of reviews: the site's files, its Markdown, whether it brings mermaid, and its languages.

    Without mermaid of its own, Material fetches it from another host while a page is read: a diagram is then shown as code.
    """

    targets: Targets
    site_html: Callable[[str], str] | None = None
    draws_diagrams: bool = False
    languages: tuple[str, ...] = ()

    def article(self, review: Review) -> tuple[Article, list[Problem]]:
        """The article of a review, and what is wrong in its body; problems have their places in the body."""
        return self._made(review.body, review.path, review.address, review.lang, by_site=review.markdown == "mkdocs")

    @staticmethod
    def may_have_problems(review: Review) -> bool:
        """Whether a body holds anything that making the article could find wrong: a link to a file, a picture, or a formula."""
        return bool(_MAY_BE_WRONG.search(review.body)) or review.markdown == "mkdocs"

    def article_with(self, review: Review, body: str) -> Article:
        """The article of a review whose body somebody else has changed."""
        return self._made(body, review.path, review.address, review.lang, by_site=review.markdown == "mkdocs")[0]

    def note(self, body: str, path: str, address: str, language: str) -> tuple[Article, list[Problem]]:
        """A text that is part of another page, and what is wrong in it."""
        return self._made(body, path, address, language, by_site=False)

    def _made(self, text: str, path: str, address: str, language: str, *, by_site: bool) -> tuple[Article, list[Problem]]:
        labels = labels_in(language)
        rendered, is_safe = (self.site_html(text), False) if by_site and self.site_html else github_html(text, labels)
        if "[[" in rendered:
            rendered, is_safe = self.targets.with_wikilinks(rendered, path), False
        if not self.draws_diagrams and 'class="mermaid"' in rendered:
            rendered = _DIAGRAM.sub(r'<div class="highlight"><pre><span></span><code>\1</code></pre></div>', rendered)
        if "<iframe" in rendered:
            rendered = _FRAME.sub(_frame_link, rendered)
        body = LexborHTMLParser(rendered if is_safe else escaped_unknown_tags(rendered)).body
        if body is None:
            return Article.of("", (), "", frozenset()), []
        for node in body.css('[id^="__"]'):  # the names of Material's own switches
            del node.attrs["id"]
        headings = headings_of(body)
        problems = self._resolve_links(body, text, path, address)
        if any(" / " in heading.text or " | " in heading.text for heading in headings):
            name_in_two(body, headings, self.languages)
        clean = str if is_safe else safe
        found = two_languages(body, self.languages, clean, labels) if may_be_bilingual(headings, text) else None
        html, pairs = found or (clean(body.inner_html or ""), ())
        html = _finished(_PLACE.sub("", html), labels)
        return Article.of(html, headings, _summary(body), _terms(text), pairs), problems

    def _resolve_links(self, body: LexborNode, text: str, path: str, address: str) -> list[Problem]:
        problems = []
        for node in body.css("a[href], img[src], source[src], video[src], audio[src]"):
            name = "href" if node.tag == "a" else "src"
            url = (node.attributes.get(name) or "").strip()
            resolved = self.targets.resolve(url, path, address)
            if _is_embedded(url) and not (node.tag == "img" and url.lower().startswith("data:image/")):
                del node.attrs[name]
            elif resolved is None:
                problems.append(_dead_link(url, node, text))
            elif resolved != url:
                node.attrs[name] = resolved
            if node.tag == "img":
                node.attrs["loading"] = "lazy"
        return problems


def _frame_link(found: re.Match[str]) -> str:
    """A link in place of a frame, which would fetch from another host while the page is read."""
    source = _FRAME_SOURCE.search(found["attributes"])
    return f'<p><a href="{source["address"]}">{source["address"]}</a></p>' if source else ""


def _is_embedded(url: str) -> bool:
    """Whether an address is its own content, as a browser reads it: without the blanks and controls that it skips."""
    return re.sub(r"[\x00-\x20]+", "", url).lower().startswith("data:")


def _finished(html: str, labels: Labels) -> str:
    """Own furniture goes in after cleaning: heading links, and frames in which wide tables scroll."""
    if "<h1" in html:
        html = _HEADING_TAGS.sub(lambda found: f"<{found[1]}h{min(6, int(found[2]) + 1)}", html)
    title = labels.text("permanent_link")
    html = _HEADING_END.sub(rf'\1<a class="headerlink" href="#\3" title="{title}">¶</a></h\2>', html)
    if "<table" in html:
        frame = f'<div class="pr-scroll" role="region" tabindex="0" aria-label="{labels.text("table")}"><table'
        html = html.replace("<table", frame).replace("</table>", "</table></div>")
    return html


def _terms(text: str) -> frozenset[str]:
    """The proper names of a text, such as `GRPO`, `CVTG-2K` and `NextFlow`: words with a second capital or a digit."""
    return frozenset(word for word in set(_WORD.findall(text)) if _PROPER.match(word))


def _summary(body: LexborNode) -> str:
    """The first paragraph that says something, as plain words."""
    for node in body.css("body > p, body > ul > li, body > blockquote > p"):
        if node.css_first("img, math"):
            continue
        text = " ".join(node.text().split())
        if len(text) >= _LEAST_SUMMARY and not text.startswith(("http", "[1]", "{%")):
            return text if len(text) <= _LONGEST_SUMMARY else text[: _LONGEST_SUMMARY - 1].rsplit(" ", 1)[0] + "…"
    return ""


def _dead_link(url: str, node: LexborNode, text: str) -> Problem:
    message = f"No file of the site is `{unquote(url.split('#', 1)[0])}`."
    hint = "Link the review's file as it lies in the folder, such as `2026-01-06-title.md`."
    return Problem("dead-link", _span_of(url, node, text), message, hint)


def _span_of(url: str, node: LexborNode, text: str) -> Span:
    """Where a link stands in the body: from the line of its nearest block on."""
    place: LexborNode | None = node
    while place is not None and not place.attributes.get("data-sourcepos"):
        place = place.parent
    position = (place.attributes.get("data-sourcepos") or "1:") if place is not None else "1:"
    start = 0
    for _ in range(int(position.split(":", 1)[0]) - 1):
        start = text.find("\n", start) + 1
    for written in (url, unquote(url)):
        if (at := text.find(written, start)) >= 0:
            return Span(at, at + len(written))
    return Span(start, start)
