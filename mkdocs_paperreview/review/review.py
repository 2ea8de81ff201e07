# SPDX-License-Identifier: MIT
"""A typed review, made of a document; and every problem that was met on the way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from mkdocs_paperreview.review.address import (
    InvalidAddress,
    checked_address,
    slug,
)
from mkdocs_paperreview.review.form import Form
from mkdocs_paperreview.review.from_path import arxiv_in_path, day_in_path, name_of, suffix_language, title_in_path
from mkdocs_paperreview.review.language import Letters, language_of, letters_in
from mkdocs_paperreview.review.lifted import Lifted, lifted
from mkdocs_paperreview.review.moment import Moment, moment_of_day
from mkdocs_paperreview.review.paper import Paper, arxiv_id, doi, openreview_id
from mkdocs_paperreview.review.tags import Tag, cleaned_tags, tag_key
from mkdocs_paperreview.review.unwrap import unwrapped
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import CONTROLS, Table, Text
from mkdocs_paperreview.source.problem import START, Problem, Span

__all__ = ["Place", "Reading", "Review", "read_review", "split_title"]

_KICKER = re.compile(r"\s*[\[【(](?P<kicker>[^\[\]【】()]{1,30})[\]】)]\s*[:：-]?\s*(?P<rest>\S.*)")
_HOST = re.compile(r"(?:[A-Za-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?$")
_DIGEST = frozenset({"digest", "roundup"})
_MARKUP = re.compile(r"\*\*|__|`|(?<!\w)\*|\*(?!\w)|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)")
_TAG = re.compile(r"</?[A-Za-z][^>]*>")
_ESCAPE = re.compile(r"\\([\[\]()_*#.!-])")
_TITLE_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")


Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Review:
    """A review, read. Titles, tags and dates are as their author wrote them.

    `body` keeps the line numbers of its file, and `places` says where in it a field stands: line and column.
    """

    path: str
    address: str
    aliases: tuple[str, ...]
    title: str
    kicker: str
    date: Moment
    updated: Moment | None
    tags: tuple[Tag, ...]
    categories: tuple[Tag, ...]
    description: str
    abstract: tuple[tuple[str, str], ...]
    lang: str
    reviewers: tuple[str, ...]
    paper: Paper
    kind: Literal["review", "digest"]
    markdown: Literal["github", "mkdocs"]
    draft: bool
    ai_notice: str
    link_words: tuple[tuple[str, str], ...]
    minutes: int
    meta: Mapping[str, Any]
    body: str
    body_line: int
    places: Mapping[str, Place]

    @property
    def week(self) -> Week:
        """The ISO week in which the review was written, in the site's zone."""
        return Week.of(self.date.day)

    @property
    def body_document(self) -> Document:
        """The body as a document of its own, whose places are those of its file."""
        return Document(self.path, self.body, Table((), START), has_front=False, body_start=0, problems=(), first_line=self.body_line)

    @property
    def original_title(self) -> str:
        """The paper's title, where it is not the review's."""
        return "" if _same_title(self.paper.title, self.title) else self.paper.title


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one document: a review, or none, and what was wrong."""

    document: Document
    review: Review | None
    problems: tuple[Problem, ...]


def read_review(document: Document, settings: Settings) -> Reading:
    """Read a document as a review; it is none where a problem leaves out what a review must have."""
    if document.broken:
        return Reading(document, None, document.problems)
    form = Form(document, settings)
    problems = form.problems
    body = unwrapped(document.body, document.body_start, problems)
    found = lifted(body)
    date = _date(form)
    title = form.text("title") or _plain(found.title)
    if not title and not body.strip():
        message = "The file holds no title and no text."
        problems.append(Problem("empty-review", Span(0, 0), message, "Write the review, or delete the file."))
        return Reading(document, None, (*document.problems, *problems))
    _keep_other_heading(found, body, title)
    review = _review(form, found, body, title or title_in_path(document.path), date) if date else None
    return Reading(document, review, (*document.problems, *problems))


def _date(form: Form) -> Moment | None:
    if form.is_date("published"):
        form.take_as("published", "date")
    if form.node("date") is not None:
        return form.moment("date")
    if day := day_in_path(form.document.path):
        return moment_of_day(day, form.settings.timezone)
    if form.node("updated") is not None and (updated := form.moment("updated")):
        return updated
    first = form.document.place(form.document.body_start if not form.document.has_front else 0)
    span = form.document.line_span(first[0])
    how = "to the front matter" if form.document.has_front else "as front matter: a line `---`, a line `date: 2026-01-06`, a line `---`"
    hint = f"Add `date: 2026-01-06` {how}, or put the day into the file's name, as in `2026-01-06-title.md`."
    what = "The review has no date: not in front matter, its file's name or its folder's."
    if not form.document.has_front:
        what = "The file has no front matter, and no date in its name or its folder's."
    form.problems.append(Problem("missing-date", Span(span.start, min(span.end, span.start + 80)), what, hint))
    return None


def _keep_other_heading(found: Lifted, body: str, title: str) -> None:
    """The first heading leaves the body only where the page shows the very same words as its title."""
    if found.title and _plain(found.title) != title:
        lines = body.split("\n")
        found.lines -= {
            number for number in found.lines if lines[number].strip("# \t") == found.title.strip() or set(lines[number].strip()) == {"="}
        }


def _plain(heading: str) -> str:
    """A heading as text, without emphasis, links, tags and escapes."""
    text = _TAG.sub("", re.sub(r"\s*\{:?[^}]*\}\s*$", "", heading))
    return _ESCAPE.sub(r"\1", _MARKUP.sub("", _TITLE_LINK.sub(r"\1", text))).strip()


def _review(form: Form, found: Lifted, body: str, title: str, date: Moment) -> Review | None:
    settings, document = form.settings, form.document
    ignored = frozenset(tag_key(tag) for tag in settings.ignore_tags)
    paper = _paper(form, found)
    kicker, title, other = _shown_title(title, ignored)
    if other and not paper.title:
        paper = _with_title(paper, other)
    tags = cleaned_tags(
        form.tags("tags") or [Text(tag, Span(document.body_start, document.body_start)) for tag in found.tags], ignored, form.problems
    )
    categories = cleaned_tags(form.tags("categories"), ignored, [])
    address = _address(form, date, title)
    if address is None:
        return None
    kept = "\n".join("" if number in found.lines else line for number, line in enumerate(body.split("\n")))
    kept = CONTROLS.sub("", kept)
    letters = letters_in(kept)
    return Review(
        path=document.path,
        address=address,
        aliases=_aliases(form),
        title=title,
        kicker=kicker,
        date=date,
        updated=form.moment("updated") if form.node("date") or day_in_path(document.path) else None,
        tags=tags or categories,
        categories=categories,
        description=form.text("description"),
        abstract=tuple((language or language_of(text, settings.language), text) for language, text in form.by_language("abstract")),
        lang=_language(form, letters, title),
        reviewers=form.names("reviewers"),
        paper=paper,
        kind="digest" if form.text("kind").lower() in _DIGEST else "review",
        markdown="mkdocs" if (form.text("markdown") or settings.markdown) == "mkdocs" else "github",
        draft=bool(form.truth("draft")) or form.truth("published") is False,
        ai_notice=found.ai_notice or ("AI" if form.truth("ai_written") else ""),
        link_words=tuple(sorted(found.words.items())),
        minutes=letters.reading_minutes,
        meta=form.rest,
        body=kept,
        body_line=document.place(document.body_start)[0],
        places={name: document.place(form.span(name).start) for name in ("permalink", "aliases", "tags", "date")},
    )


def _shown_title(title: str, ignored: frozenset[str]) -> tuple[str, str, str]:
    """A title as `[kicker] title / title in the other language`."""
    kicker = ""
    if (found := _KICKER.fullmatch(title)) and tag_key(found["kicker"]) in ignored:
        kicker, title = found["kicker"].strip(), found["rest"]
    first, second = split_title(title)
    return kicker, first, second


def split_title(title: str) -> tuple[str, str]:
    """The two halves of a title such as `한국어 제목 / English title`; no second half where both are in one language."""
    halves = re.split(r"\s+[/|]\s+", title)
    if len(halves) == 2:  # noqa: PLR2004  # two languages
        languages = {language_of(half, "") for half in halves}
        if len(languages) == 2 and "" not in languages:  # noqa: PLR2004
            return halves[0].strip(), halves[1].strip()
    return title, ""


def _same_title(one: str, other: str) -> bool:
    return re.sub(r"\W+", "", one).casefold() in {"", re.sub(r"\W+", "", other).casefold()}


def _with_title(paper: Paper, title: str) -> Paper:
    return Paper(**{name: getattr(paper, name) for name in Paper.__slots__} | {"title": title})


def _paper(form: Form, found: Lifted) -> Paper:
    link = form.text("link") or found.link
    url = form.text("permalink")
    if url.startswith(("http://", "https://")):
        link = link or url
    arxiv = form.text("arxiv")
    identity = arxiv_id(arxiv)
    if arxiv and not identity:
        message = f"`{arxiv[:40]}` is not an arXiv id."
        form.problems.append(Problem("malformed-arxiv-id", form.span("arxiv"), message, "Write it as in `2601.02256`."))
    written_doi = form.text("doi")
    if written_doi and not doi(written_doi):
        message = f"`{written_doi[:40]}` is not a DOI."
        form.problems.append(Problem("malformed-doi", form.span("doi"), message, "Write it as in `10.1038/s41586-021-03819-2`."))
    if form.text("kind").lower() in _DIGEST:
        return Paper(title=form.text("original_title"))
    return Paper(
        title=form.text("original_title") or found.original,
        authors=form.names("authors") or found.authors,
        venue=form.text("venue") or found.venue,
        year=form.text("year") or found.year,
        arxiv=identity or arxiv_id(link) or arxiv_id(form.text("pdf")) or found.arxiv or arxiv_in_path(form.document.path),
        doi=doi(written_doi) or doi(link) or found.doi,
        openreview=openreview_id(form.text("openreview")) or openreview_id(link) or found.openreview,
        pdf=_web(form.text("pdf")) or found.pdf,
        code=_web(form.text("code")) or found.code,
        project=_web(form.text("project")) or found.project,
        link=_web(link),
    )


def _web(address: str) -> str:
    if address.startswith(("http://", "https://")):
        return address
    return f"https://{address}" if _HOST.match(address) else ""


def _language(form: Form, letters: Letters, title: str) -> str:
    written = form.text("lang") or suffix_language(form.document.path)
    if re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*", written):
        return written.replace("_", "-")
    return letters.language or language_of(title, form.settings.language)


def _address(form: Form, date: Moment, title: str) -> str | None:
    written = form.text("permalink")
    if written and not written.startswith(("http://", "https://")):
        try:
            return checked_address(written)
        except InvalidAddress as error:
            form.wrong_address("permalink", written, str(error))
            return None
    return _patterned(form, date, title)


def _patterned(form: Form, date: Moment, title: str) -> str:
    """The address of a review that names none."""
    path = form.document.path.removeprefix(form.settings.reviews_dir + "/")
    folders = path.split("/")[:-1]
    name = name_of(path)
    if path.lower().endswith(("/index.md", "/_index.md", "/readme.md")):
        folders = folders[:-1]
    last = slug(
        form.text("slug").strip("/").split("/")[-1] or (name if "{path}" in form.settings.permalink else title_in_path(path) or title)
    )
    parts = {
        "path": "/".join([*(slug(folder) for folder in folders), last]),
        "slug": last,
        "year": f"{date.day.year:04}",
        "month": f"{date.day.month:02}",
        "day": f"{date.day.day:02}",
    }
    return form.settings.permalink.format(**parts)


def _aliases(form: Form) -> tuple[str, ...]:
    aliases = []
    for written in form.texts("aliases"):
        if "/" not in written:  # Obsidian's aliases are other names of a note
            continue
        try:
            aliases.append(checked_address(written))
        except InvalidAddress as error:
            form.wrong_address("aliases", written, str(error))
    return tuple(dict.fromkeys(aliases))
