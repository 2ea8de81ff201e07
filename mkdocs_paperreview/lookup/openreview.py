# SPDX-License-Identifier: MIT
"""An OpenReview id to what its API says of the submission: the present one first, then the one that has older venues."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from mkdocs_paperreview.lookup.answer import object_in
from mkdocs_paperreview.lookup.fetch import Answer, LookupFailure
from mkdocs_paperreview.lookup.known import KnownPaper, keywords, names, one_line
from mkdocs_paperreview.lookup.web import Web

__all__ = ["paper_on_openreview"]

_APIS = ("https://api2.openreview.net/notes?id={id}", "https://api.openreview.net/notes?id={id}")
_JSON = "application/json"
_MOST_TAGS = 5
_FORBIDDEN = 403
_NOT_PUBLISHED = re.compile(r"submitted to|under review|withdrawn|reject", re.IGNORECASE)


class _Elsewhere(LookupFailure):
    """The note is not to be had here; the other API may give it."""


def paper_on_openreview(identity: str, web: Web) -> KnownPaper:
    """What OpenReview knows of a paper; that it knows none, or that it cannot be asked, is raised as LookupFailure."""
    for api in _APIS:
        try:
            return web.ask(api.format(id=identity), _JSON, partial(_read, identity))
        except _Elsewhere as failure:
            last = failure
    raise last


def _read(identity: str, answer: Answer) -> KnownPaper:
    if answer.status == _FORBIDDEN:
        what = "wants to see a person" if b"Challenge" in answer.content else "shows it to its members only"
        msg = f"OpenReview {what}: look at https://openreview.net/forum?id={identity} in a browser."
        raise _Elsewhere(msg)
    notes = None if answer.is_refusal else object_in(answer, "OpenReview").get("notes")
    found = (note for note in notes if isinstance(note, dict) and note.get("id") == identity) if isinstance(notes, list) else iter(())
    note = next(found, {})
    content = note.get("content")
    if not isinstance(content, dict) or not one_line(_value(content, "title")):
        msg = f"OpenReview knows no paper {identity}."
        raise _Elsewhere(msg)
    return _paper(identity, note, content)


def _value(content: Mapping[str, Any], name: str) -> Any:
    """A field of a note; the present API wraps it in a table."""
    found = content.get(name)
    return found.get("value") if isinstance(found, dict) else found


def _listed(content: Mapping[str, Any], name: str) -> list[Any]:
    found = _value(content, name)
    return found if isinstance(found, list) else re.split(r"\s*[,;]\s*", found) if isinstance(found, str) else []


def _paper(identity: str, note: Mapping[str, Any], content: Mapping[str, Any]) -> KnownPaper:
    said, pdf = one_line(_value(content, "venue"), 200), one_line(_value(content, "pdf"), 500)
    is_published = bool(said) and not _NOT_PUBLISHED.search(said)
    authors, more = names(_listed(content, "authors"))
    return KnownPaper(
        title=one_line(_value(content, "title")),
        authors=authors,
        abstract=one_line(_value(content, "abstract")),
        venue=said if is_published else "",
        year=_year(note),
        openreview=identity,
        pdf=f"https://openreview.net{pdf}" if pdf.startswith("/") else pdf if pdf.startswith("https://") else "",
        tags=keywords(_listed(content, "keywords"))[:_MOST_TAGS],
        remarks={name: remark for name, remark in (("authors", more), ("venue", "" if is_published else said)) if remark},
        notice=f"OpenReview says that {identity} was withdrawn." if "withdrawn" in said.lower() else "",
    )


def _year(note: Mapping[str, Any]) -> str:
    """The year in which a note was published, else made; OpenReview counts milliseconds."""
    when = next((note[name] for name in ("pdate", "cdate") if isinstance(note.get(name), int)), None)
    try:
        return str(datetime.fromtimestamp(when / 1000, UTC).year) if when else ""
    except (ValueError, OverflowError, OSError):
        return ""
