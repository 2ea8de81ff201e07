# SPDX-License-Identifier: MIT
"""The entry of a list of references that cites the paper itself: it has the whole title, and says where the paper is."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Lifted
from mkdocs_paperreview.review.paper import arxiv_id, arxiv_ids, doi, mentioned_arxiv_id, openreview_id

__all__ = ["take_reference"]

_SAYS_WHERE = re.compile(r"arxiv|10\.\d{4}|openreview\.net", re.IGNORECASE)
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>()\[\]]*[^\s\"<>()\[\].,;]")
_OPENREVIEW = re.compile(r"https?://openreview\.net/\S+?(?=[)\s>]|$)")
_WORD = re.compile(r"\w+")
# Around a title, an entry has signs, and no other words of a longer one; a colon behind it leads to more of the title.
_BEFORE, _BEHIND = r"(?:^|[\"“‘'.\[*_,:?)]|[-+*]|\d[.)])\s*", r"\s*(?:[.,?!\"”’'\])*_(]|$)"
_FEWEST_WORDS = 3
_FEWEST_LETTERS = 15
_LONGEST = 800


def take_reference(text: str, title: str, found: Lifted) -> None:
    """Take the id of the only paper that an entry with the whole title cites, where none is known."""
    words = _WORD.findall(title)
    if found.arxiv or found.doi or found.openreview or len(words) < _FEWEST_WORDS or sum(map(len, words)) < _FEWEST_LETTERS:
        return
    lines = [line for line in text.split("\n") if words[-1].lower() in line.lower() and len(line) < _LONGEST and _SAYS_WHERE.search(line)]
    if not lines:
        return
    entry = re.compile(_BEFORE + r"\W{1,3}".join(map(re.escape, words)) + _BEHIND, re.IGNORECASE)
    said = {_identity(line) for line in lines if entry.search(line)} - {("", "", "")}
    if len(said) == 1:
        found.arxiv, found.doi, found.openreview = said.pop()


def _identity(line: str) -> tuple[str, str, str]:
    """The id of arXiv, the DOI or the id of OpenReview that an entry has, the first of which it has; nothing where it has two."""
    ids = {*arxiv_ids(line), mentioned_arxiv_id(line)} - {""}
    if ids:
        return (ids.pop() if len(ids) == 1 else "", "", "")
    dois = {doi(each) for each in _DOI.findall(line)} - {""}
    if dois:
        only = dois.pop() if len(dois) == 1 else ""
        return (arxiv_id(only), "" if arxiv_id(only) else only, "")
    reviews = {openreview_id(each) for each in _OPENREVIEW.findall(line)} - {""}
    return ("", "", reviews.pop() if len(reviews) == 1 else "")
