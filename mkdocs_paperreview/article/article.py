# SPDX-License-Identifier: MIT
"""One pass over the HTML of a review's body: stable heading ids, links that resolve, and then safe HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import count
from sys import intern

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mkdocs_paperreview.article.bilingual import name_in_two, two_languages
from mkdocs_paperreview.article.blocks import Bilingual
from mkdocs_paperreview.article.claim_marks import with_claim_marks
from mkdocs_paperreview.article.faults import faults_in, may_have_faults, shows_faults
from mkdocs_paperreview.article.github_markdown import bare_html, github_html
from mkdocs_paperreview.article.halves import in_both
from mkdocs_paperreview.article.headings import Heading, headings_of
from mkdocs_paperreview.article.links import Targets
from mkdocs_paperreview.article.marks import without_marks
from mkdocs_paperreview.article.resolving import resolve_links
from mkdocs_paperreview.article.result_tables import mark_tables, result_tables, with_figures
from mkdocs_paperreview.article.sanitize import escaped_unknown_tags, safe, shallow
from mkdocs_paperreview.article.summary import summary_of
from mkdocs_paperreview.article.wikilinks import with_wikilinks
from mkdocs_paperreview.dialects.sizes import width_in
from mkdocs_paperreview.labels import Labels, labels_in
from mkdocs_paperreview.results.tied import without_ties
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.source.problem import Problem

__all__ = ["Article", "Workshop"]

_FRAME = re.compile(r"<iframe\b(?P<attributes>[^<>]{0,2000})>", re.IGNORECASE)
_CENTER = re.compile(r"<(?P<end>/?)center(?:\s[^<>]*)?>", re.IGNORECASE)
_FRAME_SOURCE = re.compile(r'\bsrc="(?P<address>[^"<>]+)"', re.IGNORECASE)
_DIAGRAM = re.compile(r'<pre class="mermaid"><code>(.*?)</code></pre>', re.DOTALL)
_PLACE = re.compile(r' data-sourcepos="[0-9:-]*"')
_HEADING_TAGS = re.compile(r"<(/?)h([1-6])(?=[\s>])")
_HEADING_END = re.compile(r'(<h([1-6])[^>]*? id="([^"]+)"[^>]*>.*?)</h\2>', re.DOTALL)
_MAY_BE_WRONG = re.compile(r"\]\((?!\s*<?(?:https?:|mailto:|\)))|\[\[|\]:|<(?:a|img|source|video|audio)\b|\{%", re.IGNORECASE)
_TABLE = re.compile("<table(?=[\\s>])")
_WORD = re.compile(r"[A-Z][A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
_PROPER = re.compile(r"[A-Z].*[A-Z0-9]")
_COMMON = frozenset(
    "TL DR TLDR TL-DR PDF URL DOI FAQ TODO README HTML JSON YAML GitHub AND OR THE OF FOR WITH IN TO NOT BUT ALL NOTE IMPORTANT ABSTRACT"
    " INTRODUCTION BACKGROUND OBJECTIVE OBJECTIVES METHOD METHODS RESULT RESULTS DISCUSSION CONCLUSION CONCLUSIONS SUMMARY".split()
)


@dataclass(frozen=True, slots=True)
class Article:
    """A body, rendered: safe HTML, its headings, its first sentences, and the proper names it uses; and what of it is in two languages.

    `halves` are the languages of an article that is told twice; `abstract` is its abstract, or how each half begins, by language.

    A site of thousands of reviews has no room for all of their HTML until it is written: whoever holds them has it `kept` elsewhere.
    """

    content: bytes | Callable[[], bytes]
    headings: tuple[Heading, ...]
    summary: str
    terms: tuple[str, ...]
    halves: tuple[str, ...] = ()
    is_bilingual: bool = False
    abstract: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, html: str, headings: tuple[Heading, ...], summary: str, terms: Iterable[str], pairs: tuple[Bilingual, ...] = ()) -> Article:
        """Encode the HTML; of what is there in two languages, keep those of an article in halves."""
        halves = next((pair.languages for pair in pairs if not pair.is_abstract), ())
        is_bilingual = bool(pairs) or '<span class="pr-t"' in html  # the second is what its headings are named in
        return cls(html.encode("utf-8", "replace"), headings, summary, tuple(sorted(terms)), halves, is_bilingual, in_both(pairs))

    @property
    def html(self) -> str:
        """The body's safe HTML."""
        return (self.content if isinstance(self.content, bytes) else self.content()).decode()

    def kept(self, keep: Callable[[bytes], Callable[[], bytes]]) -> Article:
        """The same, with its HTML wherever `keep` puts it, and with one copy of the names that it shares with others."""
        if not isinstance(self.content, bytes):
            return self
        headings = tuple(heading._replace(id=intern(heading.id), text=intern(heading.text)) for heading in self.headings)
        return replace(self, content=keep(self.content), headings=headings, terms=tuple(map(intern, self.terms)))


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
        return self._of(review, review.body)

    @staticmethod
    def may_have_problems(review: Review) -> bool:
        """Whether a body holds anything that making the article could find wrong: a link to a file, a picture, TeX, or odd stars."""
        return bool(_MAY_BE_WRONG.search(review.body)) or may_have_faults(review.body) or review.markdown == "mkdocs"

    def problems(self, review: Review) -> list[Problem]:
        """What is wrong in a body, as `article` finds it, without the rest of that work."""
        by_site = review.markdown == "mkdocs" and self.site_html
        rendered, is_safe = (by_site(review.body), False) if by_site else bare_html(review.body)
        if not by_site and not _MAY_BE_WRONG.search(review.body) and not shows_faults(rendered):
            return []
        body, _ = self._linked(rendered, review.path, is_safe=is_safe)
        leads_within = body is not None and bool(body.css_first('a[href^="#"]'))
        if leads_within and "data-math-style" in rendered:  # the id of a heading may be made of a formula
            rendered, is_safe = github_html(review.body, labels_in(review.lang))
            body, _ = self._linked(rendered, review.path, is_safe=is_safe)
        if body is None:
            return []
        if leads_within:
            headings_of(body)
        return self._problems(rendered, body, review.body, review.path, review.address, by_site=bool(by_site))

    def article_with(self, review: Review, body: str) -> Article:
        """The article of a review whose body somebody else has changed."""
        return self._of(review, body)[0]

    def note(self, body: str, path: str, address: str, language: str) -> tuple[Article, list[Problem]]:
        """A text that is part of another page, and what is wrong in it."""
        return self._made(body, path, address, language, by_site=False)

    def _of(self, review: Review, body: str) -> tuple[Article, list[Problem]]:
        titles = (review.title, review.paper.title, review.paper.venue)
        return self._made(body, review.path, review.address, review.lang, titles, by_site=review.markdown == "mkdocs")

    def _made(
        self, text: str, path: str, address: str, language: str, titles: tuple[str, ...] = (), *, by_site: bool
    ) -> tuple[Article, list[Problem]]:
        labels = labels_in(language)
        text = without_marks(text)
        tables = result_tables(text)
        marked, claims = with_claim_marks(without_ties(text, tables) if tables else text, tables)
        rendered, is_safe = (self.site_html(marked), False) if by_site and self.site_html else github_html(marked, labels)
        if not self.draws_diagrams and 'class="mermaid"' in rendered:
            rendered = _DIAGRAM.sub(r'<div class="highlight"><pre><span></span><code>\1</code></pre></div>', rendered)
        if "<iframe" in rendered:
            rendered = _FRAME.sub(_frame_link, rendered)
        if "<center" in rendered:
            rendered = _CENTER.sub(lambda tag: "</div>" if tag["end"] else '<div align="center">', rendered)
        body, is_safe = self._linked(mark_tables(rendered, tables) if tables else rendered, path, is_safe=is_safe)
        if body is None:
            return Article.of("", (), "", ()), []
        for node in body.css('[id^="__"]'):  # the names of Material's own switches
            del node.attrs["id"]
        for node in body.css("img[style]:not([width])"):
            if width := width_in(node.attributes["style"] or ""):
                node.attrs["width"] = width
        headings = headings_of(body)
        problems = self._problems(rendered, body, text, path, address, by_site=by_site)
        if any(" / " in heading.text or " | " in heading.text for heading in headings):
            name_in_two(body, headings, self.languages)
        clean = str if is_safe else safe
        found = two_languages(body, headings, self.languages, clean, labels) if len(self.languages) > 1 else None
        html, pairs = found or (clean(body.inner_html or ""), ())
        html = _finished(_PLACE.sub("", html), labels)
        if claims or tables:
            html = with_figures(html, labels, claims)
        return Article.of(html, headings, without_marks(summary_of(body, titles)), _terms(text), pairs), problems

    def _problems(self, rendered: str, body: LexborNode, text: str, path: str, address: str, *, by_site: bool) -> list[Problem]:
        """What is wrong in a body; its links are resolved on the way."""
        found = resolve_links(body, text, path, address, self.targets)
        return found + faults_in(rendered, body, text, by_site=by_site and self.site_html is not None)

    def _linked(self, rendered: str, path: str, *, is_safe: bool) -> tuple[LexborNode | None, bool]:
        """What was rendered as a tree, with links for wikilinks; and whether it is safe as it is."""
        if "[[" in rendered:
            rendered, is_safe = with_wikilinks(rendered, path, self.targets), False
        return LexborHTMLParser(shallow(rendered if is_safe else escaped_unknown_tags(rendered))).body, is_safe


def _frame_link(found: re.Match[str]) -> str:
    """A link in place of a frame, which would fetch from another host while the page is read."""
    source = _FRAME_SOURCE.search(found["attributes"])
    return f'<p><a href="{source["address"]}">{source["address"]}</a></p>' if source else ""


def _finished(html: str, labels: Labels) -> str:
    """Own furniture goes in after cleaning: heading links, and frames in which wide tables scroll."""
    if "<h1" in html:
        html = _HEADING_TAGS.sub(lambda found: f"<{found[1]}h{min(6, int(found[2]) + 1)}", html)
    title = labels.text("permanent_link")
    html = _HEADING_END.sub(rf'\1<a class="headerlink" href="#\3" title="{title}">¶</a></h\2>', html)
    if "<table" in html:
        number = count(1)
        html = _TABLE.sub(lambda _: _frame(labels.text("table", number=next(number))), html).replace("</table>", "</table></div>")
    return html


def _frame(name: str) -> str:
    return f'<div class="pr-scroll" role="region" tabindex="0" aria-label="{name}"><table'


def _terms(text: str) -> frozenset[str]:
    """The proper names of a text, such as `GRPO`, `CVTG-2K` and `NextFlow`: words with a second capital or a digit.

    What any review may hold, such as `TL;DR`, is no name.
    """
    return frozenset(word for word in set(_WORD.findall(text)) - _COMMON if _PROPER.match(word))
