# SPDX-License-Identifier: MIT
"""An arXiv id to what arXiv's Atom API says of the paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from urllib.parse import quote
from xml.etree.ElementTree import Element  # the type only

from mkdocs_paperreview.lookup.atom import ARXIV, ATOM, feed_in
from mkdocs_paperreview.lookup.categories import category_names
from mkdocs_paperreview.lookup.fetch import Answer, LookupFailure
from mkdocs_paperreview.lookup.known import KnownPaper, names, one_line, year_in
from mkdocs_paperreview.lookup.web import Web
from mkdocs_paperreview.review.paper import arxiv_id, doi

__all__ = ["paper_on_arxiv"]

_API = "https://export.arxiv.org/api/query?id_list={id}&max_results=1"
_FEED = "application/atom+xml"
_MOST_TAGS = 5
_NOT_ON_ARXIV = frozenset({400, 404, 410})
# "Accepted at ICLR 2026 as a poster, 24 pages" and "To appear in the Proceedings of ACL 2025".
_ACCEPTED = re.compile(
    r"(?i:accepted|to appear|appear(?:s|ed)|published|presented)\s+(?:\w+\s+){0,5}?(?:at|in|to|by|for)\s+"
    r"(?i:the\s+)?(?i:proceedings of\s+(?:the\s+)?)?(?P<venue>(?:\d{4} )?[A-Z][^.;,()]{1,80}?)(?=\s+(?:as|with|under)\b|[.;,()]|$)"
)
# A comment that begins with the venue alone: "ICML 2025. Code is at …".
_VENUE_FIRST = re.compile(r"(?P<venue>[A-Z][A-Za-z-]*[A-Z][A-Za-z-]*(?: [A-Z][\w&-]*){0,2} ?(?:19|20)\d{2})(?=\W|$)")
_WITHDRAWN = re.compile(r"\bwithdrawn\b", re.IGNORECASE)
_WITHDRAWN_ABSTRACT = re.compile(r"(?:this|the) \w+ (?:has been|was|is|have been) withdrawn\b", re.IGNORECASE)


def paper_on_arxiv(identity: str, web: Web) -> KnownPaper:
    """What arXiv knows of a paper; that it knows none, or that it cannot be asked, is raised as LookupFailure."""
    return web.ask(_API.format(id=quote(identity, safe="/")), _FEED, partial(_read, identity))


def _read(identity: str, answer: Answer) -> KnownPaper:
    if answer.status in _NOT_ON_ARXIV:
        raise _unknown(identity)
    if answer.is_refusal:
        msg = f"arXiv answered {answer.status}."
        raise LookupFailure(msg)
    entries = feed_in(answer.content).findall(f"{ATOM}entry")
    entry = next((entry for entry in entries if arxiv_id(_text(entry, f"{ATOM}id")).lower() == identity.lower()), None)
    title = _text(entry, f"{ATOM}title") if entry is not None else ""
    if entry is None or not title:
        raise _unknown(identity)
    return _paper(identity, title, entry)


def _unknown(identity: str) -> LookupFailure:
    return LookupFailure(f"arXiv knows no paper {identity}.")


def _text(entry: Element, name: str) -> str:
    found = entry.find(name)
    return one_line("".join(found.itertext())) if found is not None else ""


def _paper(identity: str, title: str, entry: Element) -> KnownPaper:
    comment, journal = _text(entry, f"{ARXIV}comment"), _text(entry, f"{ARXIV}journal_ref")
    abstract = _text(entry, f"{ATOM}summary")
    authors, more = names(_text(author, f"{ATOM}name") for author in entry.findall(f"{ATOM}author"))
    is_withdrawn = bool(_WITHDRAWN.search(comment) or _WITHDRAWN_ABSTRACT.match(abstract))
    return KnownPaper(
        title=title,
        authors=authors,
        abstract=abstract,
        venue=journal or _venue_in(comment),
        year=year_in(_text(entry, f"{ATOM}published")),
        arxiv=identity,
        doi=doi(_text(entry, f"{ARXIV}doi")),
        tags=category_names(_codes(entry))[:_MOST_TAGS],
        remarks={name: said for name, said in (("authors", more), ("venue", comment)) if said},
        notice=f"arXiv says that {identity} was withdrawn." if is_withdrawn else "",
    )


def _codes(entry: Element) -> Iterable[str]:
    """The paper's categories, the first of them first."""
    return (found.get("term", "") for name in (f"{ARXIV}primary_category", f"{ATOM}category") for found in entry.findall(name))


def _venue_in(comment: str) -> str:
    """The venue that an author's comment names; most comments count pages and figures."""
    found = _ACCEPTED.search(comment) or _VENUE_FIRST.match(comment)
    return found["venue"].strip() if found else ""
