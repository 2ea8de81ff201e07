# SPDX-License-Identifier: MIT
"""Lines with one author each, as templates of Zotero write them: `**FirstAuthor**:: Lovelace, Ada`, then `**Author**:: Turing, Alan`."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import take
from mkdocs_paperreview.review.body.labelled import Labelled
from mkdocs_paperreview.review.names import family_last, without_notes

__all__ = ["take_creators", "take_reviewer"]

_CREATOR = re.compile(
    r"[ \t>]*(?:[-*+][ \t]+)?(?:\*\*)?(?P<first>First ?)?Author(?:\*\*)?[ \t]*::?(?:\*\*)?[ \t]+(?P<name>\S.*)", re.IGNORECASE
)
_AUTHORS_OF_PAPER = re.compile(r"(?im)^[ \t>*_+|-]{0,12}paper authors?[*_]{0,2}[ \t]*[:|]")
_SEVERAL = 2
_LONGEST = 200


def take_creators(body: Body, found: Lifted) -> None:
    """Take the authors of such lines: one alone may name several, and is read as any other line with a label is."""
    said = [
        (number, creator)
        for number in body.preamble
        if len(body.lines[number]) <= _LONGEST and (creator := _CREATOR.fullmatch(body.lines[number].rstrip()))
    ]
    if len(said) < _SEVERAL and not any(creator["first"] for _, creator in said):
        return
    found.authors = tuple(family_last(without_notes(creator["name"]).strip(" *")) for _, creator in said)
    found.lines.update(number for number, _ in said)


def take_reviewer(body: Body, found: Lifted) -> None:
    """Take the one author whom a report names beside those of its paper, `**Paper Authors:** …`, as who wrote the report."""
    for number in body.preamble if _AUTHORS_OF_PAPER.search(body.text) else ():
        line = body.lines[number]
        said = _CREATOR.fullmatch(line.rstrip()) if len(line) <= _LONGEST else None
        if said and take(Labelled("reviewers", "author", said["name"].strip(" *")), found):
            found.lines.add(number)
