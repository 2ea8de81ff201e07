# SPDX-License-Identifier: MIT
"""One pass over the HTML of a review's body: stable heading ids, a table of contents, links that resolve, and then safe HTML."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mkdocs_paperreview.article.github_markdown import github_html
from mkdocs_paperreview.article.links import Targets
from mkdocs_paperreview.article.sanitize import escaped_unknown_tags, safe
from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import Table
from mkdocs_paperreview.source.problem import START, Problem, Span

__all__ = ["Article", "Heading", "Workshop"]

_FRAME = re.compile(r'<iframe\b[^>]*?\bsrc="(?P<address>[^"]+)"[^>]*>.*?(?:</iframe>|\Z)', re.DOTALL | re.IGNORECASE)
_PLACE = re.compile(r' data-sourcepos="[0-9:-]*"')
_HEADING_TAGS = re.compile(r"<(/?)h([1-6])(?=[\s>])")
_HEADING_END = re.compile(r'(<h([1-6])(?=[^>]* id="([^"]+)")[^>]*>)(.*?)</h\2>', re.DOTALL)
_ANNOTATION = re.compile(r"<annotation.*?</annotation>|<[^>]+>", re.DOTALL)
_OWN_ID = re.compile(r"\s*\{:?\s*#(?P<id>[\w-]+)\s*\}\s*$")
_NOT_IN_ID = re.compile(r"[^\w\s-]")
_TERM = re.compile(r"\b(?:[A-Z][A-Za-z]*[-‐][A-Z0-9][\w-]*|[A-Z]{2,}[A-Za-z]*\d*|[A-Z][a-z]+[A-Z]\w*|[A-Z][A-Za-z]+\d+\w*)\b")
_LEAST_SUMMARY = 30
_LONGEST_SUMMARY = 240


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of an article: its level, from 2, its id, its text, and the line of its file."""

    level: int
    id: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Article:
    """A body, rendered: safe HTML, its headings, its first sentences, and the proper names it uses."""

    html: str
    headings: tuple[Heading, ...]
    summary: str
    terms: frozenset[str]


@dataclass(frozen=True)
class Workshop:
    """What is needed to make articles of reviews: the site's files, its words and, if it has one, its own Markdown."""

    targets: Targets
    labels: Labels
    site_html: Callable[[str], str] | None = None

    def article(self, review: Review, document: Document) -> tuple[Article, list[Problem]]:
        """The article of a review, and what is wrong in its body."""
        return self._made(review.body, review.body_line, review.address, document, by_site=review.markdown == "mkdocs")

    def article_with(self, review: Review, body: str) -> Article:
        """The article of a review whose body somebody else has changed."""
        document = Document(review.path, body, Table((), START), has_front=False, body_start=0, problems=())
        return self._made(body, 1, review.address, document, by_site=review.markdown == "mkdocs")[0]

    def note(self, document: Document, address: str) -> str:
        """The HTML of a text that is part of another page."""
        line, _ = document.place(document.body_start)
        return self._made(document.body, line, address, document, by_site=False)[0].html

    def _made(self, text: str, line: int, address: str, document: Document, *, by_site: bool) -> tuple[Article, list[Problem]]:
        rendered = self.site_html(text) if by_site and self.site_html else github_html(text, self.labels)
        if "<iframe" in rendered:
            rendered = _FRAME.sub(r'<p><a href="\g<address>">\g<address></a></p>', rendered)
        body = LexborHTMLParser(escaped_unknown_tags(rendered) if "<" in text else rendered).body
        if body is None:
            return Article("", (), "", frozenset()), []
        headings = _headings(body, line)
        problems = self._resolve_links(body, line, address, document)
        html = self._finished(safe(_PLACE.sub("", body.inner_html or "")))
        return Article(html, headings, _summary(body), frozenset(_TERM.findall(text))), problems

    def _resolve_links(self, body: LexborNode, line: int, address: str, document: Document) -> list[Problem]:
        problems = []
        for node in body.css("a[href], img[src], source[src], video[src], audio[src]"):
            name = "href" if node.tag == "a" else "src"
            url = (node.attributes.get(name) or "").strip()
            resolved = self.targets.resolve(url, document.path, address)
            if url.lower().startswith("data:") and not (node.tag == "img" and url.lower().startswith("data:image/")):
                del node.attrs[name]
            elif resolved is None:
                problems.append(_dead_link(url, node, line, document))
            elif resolved != url:
                node.attrs[name] = resolved
            if node.tag == "img":
                node.attrs["loading"] = "lazy"
        return problems

    def _finished(self, html: str) -> str:
        """Own furniture goes in after cleaning: heading links, and frames in which wide tables scroll."""
        if "<h1" in html:
            html = _HEADING_TAGS.sub(lambda found: f"<{found[1]}h{min(6, int(found[2]) + 1)}", html)
        title = self.labels.text("permanent_link")
        html = _HEADING_END.sub(rf'\1\4<a class="headerlink" href="#\3" title="{title}">¶</a></h\2>', html)
        if "<table" in html:
            frame = f'<div class="pr-scroll" role="region" tabindex="0" aria-label="{self.labels.text("table")}"><table'
            html = html.replace("<table", frame).replace("</table>", "</table></div>")
        return html


def _headings(body: LexborNode, body_line: int) -> tuple[Heading, ...]:
    """Give each heading an id made of its words, the same in every build; doubles are counted from 2."""
    nodes = body.css("h1, h2, h3, h4, h5, h6")
    deeper = 1 if any(node.tag == "h1" for node in nodes) else 0
    taken: set[str] = set()
    headings = []
    for node in nodes:
        text = " ".join(_ANNOTATION.sub("", node.html or "").split()) if node.css_first("math") else " ".join(node.text().split())
        own = _OWN_ID.search(text)
        if own:
            text = text[: own.start()].rstrip()
            _drop_own_id(node)
        id_ = _unused((own["id"] if own else node.attributes.get("id")) or heading_id(text), taken)
        node.attrs["id"] = id_
        line = body_line + int((node.attributes.get("data-sourcepos") or "1:").split(":")[0]) - 1
        headings.append(Heading(min(6, int((node.tag or "h2")[1]) + deeper), id_, text, line))
    return tuple(heading for heading in headings if heading.text)


def _drop_own_id(node: LexborNode) -> None:
    last = node.last_child
    if last is not None and last.is_text_node:
        last.replace_with(_OWN_ID.sub("", last.text()))


def heading_id(text: str) -> str:
    """The id of a heading, as GitHub makes it, so that links written for GitHub work."""
    plain = unicodedata.normalize("NFC", text).strip().lower()
    return re.sub(r"\s", "-", _NOT_IN_ID.sub("", plain)).strip("-") or "section"


def _unused(id_: str, taken: set[str]) -> str:
    made, number = id_, 1
    while made in taken:
        number += 1
        made = f"{id_}-{number}"
    taken.add(made)
    return made


def _summary(body: LexborNode) -> str:
    """The first paragraph that says something, as plain words."""
    for node in body.css("body > p, body > ul > li, body > blockquote > p"):
        if node.css_first("img, math"):
            continue
        text = " ".join(node.text().split())
        if len(text) >= _LEAST_SUMMARY and not text.startswith(("http", "[1]", "{%")):
            return text if len(text) <= _LONGEST_SUMMARY else text[: _LONGEST_SUMMARY - 1].rsplit(" ", 1)[0] + "…"
    return ""


def _dead_link(url: str, node: LexborNode, line: int, document: Document) -> Problem:
    message = f"No file of the site is `{url.split('#', maxsplit=1)[0]}`."
    hint = "Link the review's file as it lies in the folder, such as `2026-01-06-title.md`."
    return Problem("dead-link", _span_of(url, node, line, document), message, hint)


def _span_of(url: str, node: LexborNode, line: int, document: Document) -> Span:
    place: LexborNode | None = node
    while place is not None:
        if position := place.attributes.get("data-sourcepos"):
            line += int(position.split(":")[0]) - 1
            break
        place = place.parent
    span = document.line_span(line)
    at = document.text.find(url, span.start)
    return Span(at, at + len(url)) if 0 <= at <= span.end else span
