# SPDX-License-Identifier: MIT
"""The one BibTeX entry of a review, which says how to cite its paper: who, what, where, when, if it names the paper surely."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.names import names_in
from mkdocs_paperreview.review.paper import arxiv_id, doi, is_archive, mentioned_arxiv_id, openreview_id
from mkdocs_paperreview.review.title import letters_of, same_title

__all__ = ["take_citation", "take_entry"]

_ENTRY = re.compile(r"@(?:article|inproceedings|conference|misc|techreport|(?:phd|masters)thesis|book|incollection)[ \t]*\{", re.IGNORECASE)
_FIELD = re.compile(
    r"(?P<name>[A-Za-z]+)\s*=\s*(?:\{(?P<braced>(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}|\"(?P<quoted>[^\"]*)\"|(?P<bare>\d+))\s*(?:,|(?=[\s}]))"
)
_BRACE = re.compile(r"[{}]")
_TEX = re.compile(r"[\\$]")
_LONGEST = 4000
_FEWEST_OF_START = 20


def take_entry(body: Body, found: Lifted) -> None:
    """Take what is not known yet from the entry of a body."""
    if "@" in body.text and "{" in body.text:
        take_citation(body.text, found, body.called(found))


def take_citation(text: str, found: Lifted, title: str = "") -> None:
    """Take what is not known yet from the only entry of a text, where it names the paper by an id, or by the title of the review."""
    entries = [
        entry.end() for entry in _ENTRY.finditer(text) if not text[text.rfind("\n", 0, entry.start()) + 1 : entry.start()].strip(" \t>")
    ]
    if len(entries) != 1:
        return
    said = {field["name"].lower(): _text(field) for field in _FIELD.finditer(text, entries[0], _end(text, entries[0]))}
    journal, address = said.get("booktitle") or said.get("journal") or "", said.get("url", "")
    arxiv = arxiv_id(said.get("eprint", "")) or arxiv_id(address) or mentioned_arxiv_id(journal)
    arxiv = arxiv or arxiv_id(said.get("volume", "").removeprefix("abs/"))  # as DBLP cites it
    identity, review = doi(said.get("doi", "")) or doi(address), openreview_id(address)
    known, cited = {found.arxiv, found.doi.lower(), found.openreview} - {""}, {arxiv, identity.lower(), review} - {""}
    is_by_title = not cited and bool(title) and (same_title(said.get("title", ""), title) or _is_cut(title, said.get("title", "")))
    if not is_by_title and (not cited or (known and known.isdisjoint(cited))):
        return
    found.arxiv, found.doi, found.openreview = found.arxiv or arxiv, found.doi or ("" if arxiv else identity), found.openreview or review
    if not found.authors and "\\" not in said.get("author", ""):
        found.authors = names_in(said.get("author", ""))
    found.venue = found.venue or ("" if "arxiv" in journal.lower() or "\\" in journal or is_archive(journal) else journal)
    found.year = found.year or said.get("year", "")
    name = said.get("title", "")
    if not found.original and not _TEX.search(name) and letters_of(name) not in letters_of(title):
        found.original = name


def _is_cut(title: str, whole: str) -> bool:
    """Whether a title is the start of another one, as search engines show it: `Low rank adaptation of … models …`."""
    start = title.rstrip()
    letters = letters_of(start) if start.endswith(("…", "...")) else ""
    return len(letters) >= _FEWEST_OF_START and letters_of(whole).startswith(letters)


def _end(text: str, start: int) -> int:
    """Where an entry ends whose fields start here: behind the brace that closes it."""
    depth = 1
    for brace in _BRACE.finditer(text, start, start + _LONGEST):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.end()
    return start + _LONGEST


def _text(field: re.Match[str]) -> str:
    return " ".join((field["braced"] or field["quoted"] or field["bare"] or "").replace("{", "").replace("}", "").split())
