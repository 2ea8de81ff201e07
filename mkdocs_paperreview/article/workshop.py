# SPDX-License-Identifier: MIT
"""One pass over the HTML of a review's body: stable heading ids, links that resolve, and then safe HTML."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mkdocs_paperreview.article.article import Article
from mkdocs_paperreview.article.bilingual import name_in_two, two_languages
from mkdocs_paperreview.article.claim_marks import with_claim_marks
from mkdocs_paperreview.article.faults import faults_in, may_have_faults, shows_faults
from mkdocs_paperreview.article.furniture import with_furniture, with_plain_elements
from mkdocs_paperreview.article.github_markdown import bare_html, github_html
from mkdocs_paperreview.article.headings import headings_of
from mkdocs_paperreview.article.placeholders import without_placeholders
from mkdocs_paperreview.article.proper_names import proper_names
from mkdocs_paperreview.article.resolving import resolve_links
from mkdocs_paperreview.article.result_tables import mark_tables, with_figures
from mkdocs_paperreview.article.sanitize import escaped_unknown_tags, safe, shallow
from mkdocs_paperreview.article.summary import summary_of
from mkdocs_paperreview.article.targets import Targets
from mkdocs_paperreview.article.wikilinks import with_wikilinks
from mkdocs_paperreview.dialects.sizes import width_in
from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.results.table import tables_in
from mkdocs_paperreview.results.tied_tables import without_ties
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.source.problem import Problem

__all__ = ["Workshop"]

_PLACE = re.compile(r' data-sourcepos="[0-9:-]*"')
_MAY_BE_WRONG = re.compile(r"\]\((?!\s*<?(?:https?:|mailto:|\)))|\[\[|\]:|<(?:a|img|source|video|audio)\b|\{%", re.IGNORECASE)


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
        by_site = self._engine_of(review)
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
        return self._made(body, path, address, language, by_site=None)

    def _of(self, review: Review, body: str) -> tuple[Article, list[Problem]]:
        titles = (review.title, review.paper.title, review.paper.venue)
        return self._made(body, review.path, review.address, review.lang, titles, by_site=self._engine_of(review))

    def _engine_of(self, review: Review) -> Callable[[str], str] | None:
        """The site's Markdown, where a review asks for it."""
        return self.site_html if review.markdown == "mkdocs" else None

    def _made(
        self, text: str, path: str, address: str, language: str, titles: tuple[str, ...] = (), *, by_site: Callable[[str], str] | None
    ) -> tuple[Article, list[Problem]]:
        labels = labels_in(language)
        text = without_placeholders(text)
        tables = tables_in(text) if "|" in text else ()
        marked, claims = with_claim_marks(without_ties(text, tables) if tables else text, tables)
        rendered, is_safe = (by_site(marked), False) if by_site else github_html(marked, labels)
        rendered = with_plain_elements(rendered, draws_diagrams=self.draws_diagrams)
        body, is_safe = self._linked(mark_tables(rendered, tables) if tables else rendered, path, is_safe=is_safe)
        if body is None:
            return Article.of("", (), "", ()), []
        _tidy(body)
        headings = headings_of(body)
        problems = self._problems(rendered, body, text, path, address, by_site=bool(by_site))
        if any(" / " in heading.text or " | " in heading.text for heading in headings):
            name_in_two(body, headings, self.languages)
        clean = str if is_safe else safe
        found = two_languages(body, headings, self.languages, clean, labels) if len(self.languages) > 1 else None
        html, pairs = found or (clean(body.inner_html or ""), ())
        html = with_furniture(_PLACE.sub("", html), labels)
        if claims or tables:
            html = with_figures(html, labels, claims)
        return Article.of(html, headings, without_placeholders(summary_of(body, titles)), proper_names(text), pairs), problems

    def _problems(self, rendered: str, body: LexborNode, text: str, path: str, address: str, *, by_site: bool) -> list[Problem]:
        """What is wrong in a body; its links are resolved on the way."""
        found = resolve_links(body, text, path, address, self.targets)
        return found + faults_in(rendered, body, text, by_site=by_site)

    def _linked(self, rendered: str, path: str, *, is_safe: bool) -> tuple[LexborNode | None, bool]:
        """What was rendered as a tree, with links for wikilinks; and whether it is safe as it is."""
        if "[[" in rendered:
            rendered, is_safe = with_wikilinks(rendered, path, self.targets), False
        return LexborHTMLParser(shallow(rendered if is_safe else escaped_unknown_tags(rendered))).body, is_safe


def _tidy(body: LexborNode) -> None:
    """Take away the names of Material's own switches and dead buttons, and give pictures the width that their style has."""
    for bar in {each.parent.mem_id: each.parent for each in body.css("button[onclick]") if each.parent}.values():
        beside = list(bar.iter())
        for button in beside if _is_toolbar(bar, beside) else ():
            if "onclick" in button.attributes:
                button.decompose()
    for node in body.css('[id^="__"]'):
        del node.attrs["id"]
    for node in body.css("img[style]:not([width])"):
        if width := width_in(node.attributes["style"] or ""):
            node.attrs["width"] = width


def _is_toolbar(bar: LexborNode, inner: list[LexborNode]) -> bool:
    """Whether nothing but links and buttons stands in an element; a button that stands alone may be a heading."""
    return len(inner) > 1 and all(each.tag in {"a", "button"} for each in inner) and not bar.text(deep=False).strip()
