# SPDX-License-Identifier: MIT
"""The papers of a roundup: one for each section that names a paper, with the anchor it stands at."""

from __future__ import annotations

from dataclasses import dataclass

from mkdocs_paperreview.catalog.entry import Entry
from mkdocs_paperreview.review.paper import arxiv_ids
from mkdocs_paperreview.review.title import split_title

__all__ = ["RoundupPaper", "papers_of"]


@dataclass(frozen=True, slots=True)
class RoundupPaper:
    """A paper in a roundup: its title, its title in the other language, the anchor of its section, and its arXiv id."""

    title: str
    other_title: str
    anchor: str
    arxiv: str


def papers_of(entry: Entry) -> tuple[RoundupPaper, ...]:
    """The papers of a digest, in order; none for a review."""
    if entry.review.kind != "digest" or not entry.article.headings:
        return ()
    top = min(heading.level for heading in entry.article.headings)
    sections = [heading for heading in entry.article.headings if heading.level == top]
    lines = entry.review.body.split("\n")
    papers = []
    for heading, after in zip(sections, [*sections[1:], None], strict=True):
        title, other = split_title(heading.text)
        ids = arxiv_ids("\n".join(lines[heading.line : after.line if after else len(lines)]))
        if other or ids:
            papers.append(RoundupPaper(title, other, heading.id, ids[0] if ids else ""))
    return tuple(papers)
