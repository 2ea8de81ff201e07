# SPDX-License-Identifier: MIT
"""One document of a source to a draft: its fields, its body as Markdown, and what there is to say about both."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mkdocs_paperreview.dialects.fences import without_code
from mkdocs_paperreview.imports.digest import is_roundup
from mkdocs_paperreview.imports.draft import DROPPED, Draft, Note
from mkdocs_paperreview.imports.front_matter import Value, listed
from mkdocs_paperreview.imports.kind import Kind
from mkdocs_paperreview.imports.notations import markdown_of_generators
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.imports.values import remains_of, values_of, words_of
from mkdocs_paperreview.imports.which_files import is_draft
from mkdocs_paperreview.review.body.body import Lifted
from mkdocs_paperreview.review.body.labelled import labelled
from mkdocs_paperreview.review.body.lifted import lifted
from mkdocs_paperreview.review.body.said_day import dated_line, day_said, newest_day
from mkdocs_paperreview.review.body.unwrap import unwrapped
from mkdocs_paperreview.review.from_path import day_in_path, suffix_language, title_in_path
from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.review.language import language_of
from mkdocs_paperreview.review.title import plain_title
from mkdocs_paperreview.sections import sections_of
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document, Source

__all__ = ["Choice", "Picked", "draft_of"]

# What of the reading's problems is a loss: the rest is mended by writing the front matter anew.
_LOSSES = frozenset({"wrong-type", "malformed-date", "impossible-date", "malformed-arxiv-id", "malformed-doi", "unusable-alias"})
_TEXT_FIELDS = frozenset({"authors", "venue", "year", "original"})
_URL = re.compile(r"https?://\S+")
_HEAD = 20
_LEADING_NUMBER = re.compile(r"^\d{1,4}[-_. ]+(?=\D)")


@dataclass(frozen=True, slots=True)
class Picked:
    """A file that was asked for, its path below what was asked for, and its day, should it name none."""

    source: Source
    place: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """What counts for all files: our settings, and today."""

    settings: Settings
    today: date


def draft_of(document: Document, picked: Picked, kind: Kind, tree: Tree, choice: Choice) -> Draft:
    """Read the document of a file, which is of a kind."""
    document = kind.prepared(document)
    notes: list[Note] = []
    form = Form(document, choice.settings)
    body = unwrapped(f"{document.body.rstrip()}\n", document.body_start, [])
    found = lifted(_head_of(body))
    values = values_of(form, found, notes)
    comments, left_out = remains_of(form, values, notes)
    losses = (problem for problem in form.problems if problem.rule in _LOSSES)
    notes += (Note(document.place(loss.span.start)[0], f"{loss.message} {loss.hint}") for loss in losses)
    values["title"] = _title(values, found, kind.title(body) or dated_line(document), document, notes)
    body = "\n" * (document.place(document.body_start)[0] - 1) + _without_said_lines(body, found, values)
    body = markdown_of_generators(kind.rewritten(body, notes), notes)
    if is_roundup(body) and not any(values.get(name) for name in ("kind", "arxiv", "doi", "openreview", "link")):
        values["kind"] = "digest"
    values = dict(kind.completed(values))
    if not values.get("date"):
        said = day_in_path(document.path) or day_said((str(values["title"]), found.title), document.text)
        _date(values, said or picked.day, document, choice.today, notes)
    if is_draft(document.path):
        values["draft"] = True
    language = str(values.get("lang") or suffix_language(document.path) or language_of(body, choice.settings.language))
    addresses = _addresses(values, document.path, kind, tree)
    return Draft(document.path, picked.place, kind.name, language, values, tuple(comments), body, addresses, tuple(notes), tuple(left_out))


def _head_of(body: str) -> str:
    """What stands before the first section, with the title: what it says of the paper is of the paper, and of no other."""
    shown = without_code(body).split("\n")
    for section in sections_of(body)[:2]:
        if any(line.strip() for line in shown[: section.line]):
            return "\n".join(body.split("\n")[: section.line])
    return body


def _title(values: Mapping[str, Value], found: Lifted, of_text: str, document: Document, notes: list[Note]) -> str:
    if title := str(values.get("title") or "") or of_text or plain_title(found.title):
        return title
    highest = [section for section in sections_of(document.body) if section.level == 1]
    if len(highest) == 1 and (title := plain_title(highest[0].text)):
        return title
    title = _LEADING_NUMBER.sub("", title_in_path(document.path))
    notes.append(Note(1, f"The review has no title; it is called `{title}`, after its file.", is_loss=False))
    return title


def _date(values: dict[str, Value], day: date | None, document: Document, today: date, notes: list[Note]) -> None:
    """Give a review without a date the day found for it, else the one when it was updated, or the newest of its text."""
    if not day and values.get("updated"):
        values["date"] = values.pop("updated")
        return
    if not day and (named := newest_day(document.text, today)):
        day = named[0]
        message = f"The review has no date; `{named[1]}` is the newest day that its text names, and was taken. `--date` chooses another."
        notes.append(Note(named[2], message, is_loss=False))
    if day:
        values["date"] = day.isoformat()


def _addresses(values: dict[str, Value], path: str, kind: Kind, tree: Tree) -> tuple[str, ...]:
    """Where the page was served: where it says itself, else where its generator serves it."""
    written = str(values.get("permalink") or "")
    if written and ":" not in written:
        return (written,)
    addresses = kind.addresses(path, values, tree)
    values.pop("permalink", None)
    return addresses


def _without_said_lines(body: str, found: Lifted, values: Mapping[str, Value]) -> str:
    """The body without the lines that the front matter says as well: a line with words of its own stays."""
    lines = body.split("\n")
    is_title = bool(found.title) and words_of(plain_title(found.title)) == words_of(found.title) == words_of(str(values["title"]))
    head = [number for number, line in enumerate(lines[:_HEAD]) if line.strip()][:2]
    for number in head:
        if lines[number].strip() != values["title"]:
            break
        lines[number] = DROPPED
    for number in found.lines:
        if lines[number] != DROPPED and _is_said(lines[number], found, is_title, values):
            lines[number] = DROPPED
    return "\n".join(lines)


def _is_said(line: str, found: Lifted, is_title: bool, values: Mapping[str, Value]) -> bool:  # noqa: FBT001  # found once for all lines
    if line.strip("# \t") == found.title.strip() or set(line.strip()) == {"="}:
        return is_title
    if said := labelled(line):
        if said.kind in _TEXT_FIELDS:
            field = {"original": "original_title"}.get(said.kind, said.kind)
            return words_of(said.value) <= words_of(str(values.get(field)))
        return _is_address(said.value, values)
    return bool(found.tags) and line.lstrip().startswith("#") and words_of(line) <= words_of(" ".join(listed(values.get("tags"))))


def _is_address(value: str, values: Mapping[str, Value]) -> bool:
    """Whether a line is an address and nothing but its identity besides."""
    words = words_of(_URL.sub(" ", value)) - {"arxiv", "doi", "pdf"}
    identities = words_of(" ".join(str(values.get(name) or "") for name in ("arxiv", "doi")))
    is_kept = any(str(values.get(name) or "\0") in value for name in ("arxiv", "doi", "link", "code", "project", "openreview"))
    return is_kept and words <= identities
