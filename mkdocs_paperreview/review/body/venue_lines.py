# SPDX-License-Identifier: MIT
"""A line that begins with a venue and leads to the paper, as `> ICLR 2022. [[Paper](…)]` and `[AAAI 2023](…)` do, and what it says.

A blog that has the former has the names of the authors in the line below it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import take
from mkdocs_paperreview.review.body.labelled import Labelled
from mkdocs_paperreview.review.body.named_links import named_links
from mkdocs_paperreview.review.names import only_names

__all__ = ["take_venue_line"]

_YEAR = r"(?:19|20)\d\d(?:\.\d\d)?(?: \([A-Z][a-z]{2,12}\))?"
_BEFORE_LINKS = re.compile(rf"[ \t>]*(?P<venue>(?:arXiv|[A-Z][A-Za-z&+-]{{1,14}})(?: [A-Z][A-Za-z]{{1,14}}){{0,2}} {_YEAR})[.,]?[ \t]+\[")
_NAMED = r"(?:[A-Z]{2,8}[A-Za-z-]{0,6}|[A-Z][a-z]{1,5}[A-Z][A-Za-z]{0,6}|ar[Xx]iv|Ar[Xx]iv)"  # `March 2023` names no venue
_AS_LINK = re.compile(
    rf"[ \t>]*\[(?P<venue>{_NAMED} {_YEAR})\]\((?P<address>https?://[^()/\s]+/[^()\s]+)\)"
)  # a host alone is that of the venue
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class _VenueLine:
    """What such a line says, and the names below it; the address is empty where another reader of links takes it."""

    venue: str
    address: str
    authors: tuple[str, ...]


def take_venue_line(body: Body, found: Lifted) -> None:
    """Take the first line that begins with a venue and leads to the paper."""
    for line, below in pairwise([*body.lines, ""][: body.end + 1]):
        said = _venue_line(line, below) if "](http" in line else None
        if said:
            found.venue, found.authors = found.venue or said.venue, found.authors or said.authors
            take(Labelled("link", "link", said.address), found)
            return


def _venue_line(line: str, below: str) -> _VenueLine | None:
    """Read a line and the one below it; nothing where the line is another one."""
    if found := _AS_LINK.match(line):
        return _VenueLine(found["venue"], found["address"], ())
    found = _BEFORE_LINKS.match(line)
    if not found or not any(link.kind == "link" for link in named_links(line)):
        return None
    names = only_names(below.strip(" \t>*_\\").removesuffix("<br>")) if len(below) <= _LONGEST and "[" not in below else ()
    return _VenueLine(found["venue"], "", names)
