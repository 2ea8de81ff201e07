# SPDX-License-Identifier: MIT
"""A paper to its BibTeX entry: escaped, capitals kept, under the key author-year-word."""

from __future__ import annotations

import re
import unicodedata

from mkdocs_paperreview.review.names import bare_name
from mkdocs_paperreview.review.paper import Paper

__all__ = ["bibtex_of"]

_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_MEETING = re.compile(
    r"\b(?:CVPR|ICCV|ECCV|WACV|NeurIPS|NIPS|ICLR|ICML|AISTATS|COLT|COLM|ACL|EMNLP|NAACL|EACL|COLING|AAAI|IJCAI|KDD|SIGIR|WWW|CHI|"
    r"Interspeech|ICASSP|ICRA|IROS|CoRL|RSS|SIGGRAPH|Conference|Proceedings|Workshop|Symposium)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NEW_ID = re.compile(r"(\d\d)\d\d\.\d{4,5}")
_SMALL_WORDS = frozenset("a an the on of in for to and with from by is are do does at towards toward".split())


def bibtex_of(paper: Paper, title: str) -> str:
    """The entry of a paper, of what is known; the title is that of the paper, or the best there is."""
    year = _year(paper)
    is_meeting = bool(_MEETING.search(paper.venue))
    kind = "inproceedings" if is_meeting else "article" if paper.venue and not _is_arxiv(paper.venue) else "misc"
    fields = [
        ("title", f"{{{_escaped(title)}}}"),
        ("author", " and ".join(map(_author, paper.authors))),
        ("year", year),
        ("booktitle" if is_meeting else "journal", _escaped(paper.venue) if kind != "misc" else ""),
        ("eprint", paper.arxiv),
        ("archivePrefix", "arXiv" if paper.arxiv else ""),
        ("doi", _escaped(paper.doi)),
        ("url", "" if paper.doi else _address(paper)),
    ]
    lines = ",\n".join(f"  {name:13} = {{{value}}}" for name, value in fields if value)
    return f"@{kind}{{{_key(paper, title, year)},\n{lines}\n}}"


def _is_arxiv(venue: str) -> bool:
    return "arxiv" in venue.lower()


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(letter, letter) for letter in " ".join(text.split()))


def _author(name: str) -> str:
    """A name, and others where it stands for them; one that holds what parts names is kept together."""
    if re.fullmatch(r"(?:et\.? al\.?|others)", name.strip(), re.IGNORECASE):
        return "others"
    bare = bare_name(name)
    written = f"{{{_escaped(bare)}}}" if re.search(r"\sand\s", bare, re.IGNORECASE) else _escaped(bare)
    return f"{written} and others" if re.search(r"\bet\.? al\b", name, re.IGNORECASE) else written


def _address(paper: Paper) -> str:
    """The first link, with what ends a field left out: a browser needs none of it."""
    link = f"https://arxiv.org/abs/{paper.arxiv}" if paper.arxiv else next((address for _, address in paper.links), "")
    return re.sub(r"[{}\\\s]", "", link)


def _year(paper: Paper) -> str:
    found = _YEAR.search(paper.year) or _YEAR.search(paper.venue)
    if found:
        return found[0]
    new = _NEW_ID.match(paper.arxiv)
    return f"20{new[1]}" if new else ""


def _key(paper: Paper, title: str, year: str) -> str:
    """`he2016deep`: what is no ASCII letter cannot stand in a key, and its parts may be missing."""
    author = bare_name(paper.authors[0]) if paper.authors else ""
    last = author.split(",")[0] if "," in author else (author.split() or [""])[-1]
    words = [word for word in map(_plain, re.split(r"[^\w]+", title)) if word and word not in _SMALL_WORDS]
    key = f"{_plain(last)}{year}{words[0] if words else ''}"
    return key if re.search(r"[a-z]", key) else f"paper{key or _plain(paper.arxiv or paper.doi)}"


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[^a-z0-9]+", "", folded)
