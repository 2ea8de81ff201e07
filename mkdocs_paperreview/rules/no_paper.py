# SPDX-License-Identifier: MIT
"""A review that does not say where its paper is, on a site whose other reviews do.

Without an arXiv id, a DOI or a link, the page has no button to the paper, and reviews of the same paper do not meet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from mkdocs_paperreview.review.from_path import name_of
from mkdocs_paperreview.review.paper import Paper, arxiv_ids
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.title import letters_of
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.front_additions import with_entry
from mkdocs_paperreview.source.problem import Fix

__all__ = ["RULE"]

_IN_NAME = re.compile(r"(?<!\d)(\d{2}(?:0[1-9]|1[0-2]))[-_.](\d{5})(?!\d)")
_LINK = re.compile(r"\[(?P<words>[^\[\]]*)\]\(https?://[^\s()]*arxiv\.org/|^[ \t>*-]*<?https?://\S*arxiv\.org/\S*[ \t]*$", re.MULTILINE)
_ENOUGH = 3
_LONG = 15  # what is shorter may be a word of another title
_MOST = 0.75  # of the reviews of a site whose author wants to name papers


def _check(survey: Survey) -> Iterator[Finding]:
    reviews = [review for review in survey.reviews if review.kind == "review"]
    without = [review for review in reviews if not _is_named(review.paper)]
    named = len(reviews) - len(without)
    if named < _ENOUGH or named < _MOST * len(reviews):
        return
    for review in without:
        hint, likely = "Add `arxiv`, `doi` or `link` to the front matter.", _likely(review)
        if likely:
            hint = f"Add `arxiv: {likely}` to the front matter, if that is the one."
        mend = partial(_with_id, likely) if likely else None
        yield Finding(review, review.span("title"), "It cannot be told which paper this is a review of.", hint, mend=mend)


def _is_named(paper: Paper) -> bool:
    return bool(paper.key or paper.link or paper.pdf or paper.project)


def _likely(review: Review) -> str:
    """The id in the file's name, or of the only paper that the text leads to, where it does so without words or with the review's title."""
    if named := _IN_NAME.search(name_of(review.path)):
        return f"{named[1]}.{named[2]}"
    ids = arxiv_ids(review.body) if "arxiv.org/" in review.body else []
    return ids[0] if len(ids) == 1 and any(_is_about(review.title, link) for link in _LINK.finditer(review.body)) else ""


def _is_about(title: str, link: re.Match[str]) -> bool:
    """Whether a link has no words, or one of its words and the title holds the other."""
    shorter, longer = sorted(map(letters_of, (title, link["words"] or "")), key=len)
    return not link["words"] or shorter == longer or (len(shorter) >= _LONG and shorter in longer)


def _with_id(identity: str, document: Document) -> Fix | None:
    edit = with_entry(document, "arxiv", identity)
    return Fix((edit,), is_safe=False) if edit else None


def _reviews(last: str) -> Mapping[str, str]:
    papers = {"lora": 'arxiv: "2106.09685"', "qlora": 'arxiv: "2305.14314"', "dora": 'arxiv: "2402.09353"', "vera": last}
    return {
        f"reviews/{name}.md": f"---\ntitle: {name}\ndate: 2026-01-06\n{paper}\n---\n\nLow-rank updates.\n" for name, paper in papers.items()
    }


RULE = Rule(
    code="PR403",
    name="no-paper",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong=_reviews("venue: ICLR 2024"),
    right=_reviews('arxiv: "2310.11454"'),
    check=_check,
)
