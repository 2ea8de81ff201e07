# SPDX-License-Identifier: MIT
"""A DOI to what its registry (Crossref, DataCite and others) says of the paper, asked for in the notation of CSL at doi.org."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import quote

from mkdocs_paperreview.lookup.answer import object_in
from mkdocs_paperreview.lookup.fetch import Answer, LookupFailure
from mkdocs_paperreview.lookup.known import KnownPaper, names, one_line, unmarked, year_in
from mkdocs_paperreview.lookup.web import Web

__all__ = ["paper_by_doi"]

_API = "https://doi.org/{doi}"
_CSL = "application/vnd.citationstyles.csl+json"
_UNKNOWN = frozenset({404, 410})


def paper_by_doi(identity: str, web: Web) -> KnownPaper:
    """What the registry of a DOI knows; that there is none, or that it cannot be asked, is raised as LookupFailure."""
    return web.ask(_API.format(doi=quote(identity, safe="/:;()._-")), _CSL, partial(_read, identity))


def _read(identity: str, answer: Answer) -> KnownPaper:
    if answer.status in _UNKNOWN:
        msg = f"There is no DOI {identity}."
        raise LookupFailure(msg)
    if answer.is_refusal:
        msg = f"The registry of {identity} answered {answer.status}."
        raise LookupFailure(msg)
    item = object_in(answer, "The registry of the DOI")
    title = unmarked(_first(item.get("title")))
    if not title:
        msg = f"The registry of {identity} has no title for it."
        raise LookupFailure(msg)
    authors, more = names(_names(item.get("author")))
    return KnownPaper(
        title=title,
        authors=authors,
        abstract=unmarked(item.get("abstract")),
        venue=unmarked(_first(item.get("container-title"))) or unmarked(_first(item.get("event-title"))),
        year=_year(item),
        doi=identity,
        remarks={"authors": more} if more else {},
    )


def _first(value: Any) -> Any:
    """A text, or the first of a list of them: registries differ."""
    return next(iter(value), "") if isinstance(value, list) else value


def _names(authors: Any) -> list[str]:
    """The authors' names, given name first; an institution has one name only."""
    people = [person for person in authors if isinstance(person, dict)] if isinstance(authors, list) else []
    return [
        " ".join(
            filter(None, (one_line(person.get("given")), one_line(person.get("non-dropping-particle")), one_line(person.get("family"))))
        )
        or one_line(person.get("literal"))
        or one_line(person.get("name"))
        for person in people
    ]


def _year(item: Mapping[str, Any]) -> str:
    for name in ("issued", "published", "published-print", "published-online", "created"):
        date = item.get(name)
        parts = date.get("date-parts") if isinstance(date, dict) else None
        if isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0] and (year := year_in(str(parts[0][0]))):
            return year
    return ""
