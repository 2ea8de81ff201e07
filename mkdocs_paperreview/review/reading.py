# SPDX-License-Identifier: MIT
"""A document in; a typed review, or none, and every problem that was met on the way, out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date as date_of_calendar
from difflib import get_close_matches
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from mkdocs_paperreview.language_tags import language_tag
from mkdocs_paperreview.review.address_of import address_of, aliases_of
from mkdocs_paperreview.review.body.body import Lifted
from mkdocs_paperreview.review.body.bylines import without_byline
from mkdocs_paperreview.review.body.citation_lines import take_cited
from mkdocs_paperreview.review.body.cited import take_citation
from mkdocs_paperreview.review.body.cited_below import take_reference
from mkdocs_paperreview.review.body.lifted import lifted
from mkdocs_paperreview.review.body.page_properties import take_day_of_page
from mkdocs_paperreview.review.body.said_title import take_rest_of_title
from mkdocs_paperreview.review.body.unwrap import unwrapped
from mkdocs_paperreview.review.date_of import date_of
from mkdocs_paperreview.review.from_path import day_in_path, suffix_language, title_in_path
from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.review.front_matter.written_results import written_results
from mkdocs_paperreview.review.language import Letters, language_of, letters_in
from mkdocs_paperreview.review.latin_language import latin_language
from mkdocs_paperreview.review.moment import Moment, moment_of_day
from mkdocs_paperreview.review.paper_of import paper_of
from mkdocs_paperreview.review.plain_line import plain_line
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.tags import cleaned_tags, tag_key, without_tags
from mkdocs_paperreview.review.title import paper_in_title, parted_arxiv_id, plain_title, shown_title, without_links
from mkdocs_paperreview.review.venues import without_venue
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import CONTROLS, Text
from mkdocs_paperreview.source.problem import START, Problem, Span

__all__ = ["Reading", "read_review"]

_DIGEST = frozenset({"digest", "roundup"})
_KINDS = ("review", *sorted(_DIGEST))
_LIKENESS = 0.85  # `paper-review` is no slip
_RENDERERS = frozenset({"github", "mkdocs"})
_NO_DATE = moment_of_day(date_of_calendar(1970, 1, 1), ZoneInfo("UTC"))
_WITH_PLACES = ("title", "date", "updated", "tags", "permalink", "aliases", "slug", "arxiv", "doi", "link", "abstract")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one document: its front matter by field, a review, or none, and what was wrong.

    `withheld` is what could be read of one that is no review for want of a date or an address: who wrote it wants to know of all its
    mistakes at once. Its date is made up.
    """

    document: Document
    form: Form | None
    review: Review | None
    problems: tuple[Problem, ...]
    withheld: Review | None = None


def read_review(document: Document, settings: Settings) -> Reading:
    """Read a document as a review; it is none where a problem leaves out what a review must have."""
    if document.broken:
        return _reading_of_broken(document, settings)
    form = Form(document, settings)
    problems = form.problems
    body = unwrapped(document.body, document.body_start, problems)
    found = lifted(body, form.text("title"))
    if found.title and not form.text("title"):
        take_rest_of_title(body.split("\n"), title_in_path(document.path), found)
    take_cited(form.text("description"), form.text("title") or found.title, found)
    take_cited(form.text("title"), "", found)
    take_citation(form.other("bibtex"), found, form.text("original_title") or form.text("title") or found.title)
    take_reference(body, found.original or form.text("original_title"), found)
    date = date_of(form, body, found.title)
    if date and "date::" in body:
        take_day_of_page(body.split("\n"), date.day, found)
    title = plain_line(form.text("title")) or plain_title(found.title)
    if not title and not body.strip():
        message = "The file holds no title and no text."
        problems.append(Problem("empty-review", START, message, "Write the review, or delete the file."))
        return Reading(document, form, None, (*document.problems, *problems))
    _keep_other_heading(found, body, title, _ignored(form.settings.ignore_tags))
    title = title or form.text("original_title") or found.original or title_in_path(document.path)
    read = _review(form, found, body, title, date or _NO_DATE)
    is_whole = bool(date and read.address)
    return Reading(document, form, read if is_whole else None, (*document.problems, *problems), None if is_whole else read)


def _reading_of_broken(document: Document, settings: Settings) -> Reading:
    """What can be said of a body below front matter that cannot be read; of the latter, nothing but why."""
    if not document.body_start:
        return Reading(document, None, None, document.problems)
    form = Form(document, settings)
    body = unwrapped(document.body, document.body_start, form.problems)
    found = lifted(body)
    withheld = _review(form, found, body, plain_title(found.title), _NO_DATE)
    in_body = [problem for problem in form.problems if problem.span.start >= document.body_start]
    return Reading(document, form, None, (*document.problems, *in_body), withheld)


def _keep_other_heading(found: Lifted, body: str, title: str, ignored: frozenset[str]) -> None:
    """The first heading leaves the body only where the page shows the very same words as its title, and a kicker that the heading has."""
    heading = plain_title(found.title) if found.title else title
    if heading == title:
        return
    kicker, named, _ = shown_title(heading, ignored)
    titles = {title, shown_title(title, ignored)[1]}
    if named in titles:
        found.kicker = kicker
    elif heading not in titles and titles.isdisjoint({without_venue(heading), without_byline(heading)}):
        lines = body.split("\n")
        words = found.title.strip("# \t")
        found.lines -= {
            number
            for number in found.lines
            if lines[number].strip("# \t") == words or lines[number].rstrip().endswith(f":: {words}") or set(lines[number].strip()) == {"="}
        }


def _review(form: Form, found: Lifted, body: str, title: str, date: Moment) -> Review:
    settings, document = form.settings, form.document
    ignored = _ignored(settings.ignore_tags)
    kind = _kind(form)
    paper = paper_of(form, found, kind)
    kicker, title, other = shown_title(title, ignored)
    identity, rest = parted_arxiv_id(title)
    if identity and kind == "review" and paper.arxiv in {"", identity}:
        title, paper = rest, replace(paper, arxiv=identity)
    start = Span(document.body_start, document.body_start)
    tags = cleaned_tags(form.tags("tags") or [Text(tag, start) for tag in found.tags], ignored, form.problems, form.without_tag)
    categories = cleaned_tags(form.tags("categories"), ignored, [])
    address = address_of(form, date, title) or ""
    kept = CONTROLS.sub("", _without(found.lines, body))
    letters = letters_in(kept)
    return Review(
        path=document.path,
        address=address,
        aliases=aliases_of(form),
        title=title,
        kicker=kicker or found.kicker,
        date=date,
        updated=form.moment("updated") if form.node("date") or day_in_path(document.path) else None,
        tags=tuple(tag.value for tag in tags or categories),
        categories=tuple(category.value for category in categories),
        description=without_tags(plain_line(_words(form.text("description"))), (tag.value for tag in tags or categories)),
        abstract=tuple(
            (language or language_of(text, settings.language), plain_line(_words(text))) for language, text in form.by_language("abstract")
        ),
        lang=_language(form, letters, title, kept),
        reviewers=form.names("reviewers") or found.reviewers,
        paper=paper if paper.title else replace(paper, title=other or paper_in_title(title)),
        kind=kind,
        markdown=_markdown(form),
        draft=bool(form.truth("draft")) or form.truth("published") is False,
        ai_notice=found.ai_notice or ("AI" if form.truth("ai_written") else ""),
        link_words=tuple(sorted(found.words.items())),
        minutes=letters.reading_minutes,
        meta=form.rest,
        body=kept,
        body_line=document.place(document.body_start)[0],
        results=tuple((entry.names, entry.line) for entry in written_results(form)),
        spans={name: (node.span.start, node.span.end) for name in _WITH_PLACES if (node := form.node(name))},
        tag_spans=tuple((tag.span.start, tag.span.end) for tag in tags or categories),
    )


def _words(text: str) -> str:
    return without_links(text).replace("**", "") if "](" in text or "**" in text else text


def _without(numbers: Iterable[int], body: str) -> str:
    """The body with empty lines in place of some; a quotation around one stays whole."""
    lines = body.split("\n")
    left_out = set(numbers)
    for number in sorted(left_out):
        below = number + 1
        while below in left_out:
            below += 1
        around = (lines[number], *lines[max(0, number - 1) : number], *lines[below : below + 1])
        lines[number] = ">" if len(around) == 3 and all(line.startswith(">") for line in around) else ""  # noqa: PLR2004  # on both sides
    return "\n".join(lines)


@lru_cache(maxsize=8)
def _ignored(tags: tuple[str, ...]) -> frozenset[str]:
    """The keys of the tags that a site leaves out, which are the same for all of its reviews."""
    return frozenset(tag_key(tag) for tag in tags)


def _kind(form: Form) -> Literal["review", "digest"]:
    """What a review is; another word is another site's, unless it is a slip."""
    written = form.text("kind").lower()
    if written and written not in _KINDS and get_close_matches(written, _KINDS, 1, _LIKENESS):
        form.misread("kind", "Write `review` or `digest`.")
    return "digest" if written in _DIGEST else "review"


def _markdown(form: Form) -> Literal["github", "mkdocs"]:
    """Who renders a review; what is no word is another tool's."""
    written = form.text("markdown")
    if written and written not in _RENDERERS and written.replace("-", "").isalpha():
        form.misread("markdown", "Write `github` or `mkdocs`.")
    return "mkdocs" if (written or form.settings.markdown) == "mkdocs" else "github"


def _language(form: Form, letters: Letters, title: str, body: str) -> str:
    written = form.text("lang")
    tag = language_tag(written)
    if written and not tag:
        form.misread("lang", "Write a language tag such as `ko`, `en` or `pt-BR`.")
    named = tag or suffix_language(form.document.path)
    by_letters = letters.language or language_of(title, form.settings.language)
    return named or (latin_language(body) if by_letters == "en" else by_letters)
