# SPDX-License-Identifier: MIT
"""Boxes all of whose lines the page says in its own way, such as `> [!info] Metadata` above authors and a venue: they leave with them."""

from __future__ import annotations

import re
from itertools import takewhile

from mkdocs_paperreview.review.body.body import Body, Lifted

__all__ = ["take_empty_boxes"]

_OPENS = re.compile(r"[ \t]*>[ \t]*\[!\w+\][^\[\]\n:]{0,60}")  # a title that leads somewhere says more


def take_empty_boxes(body: Body, found: Lifted) -> None:
    """Leave out the first line of each box before the first section with nothing left in it."""
    lines = body.lines
    for number in body.preamble if found.lines else ():
        if "[!" in lines[number] and _OPENS.fullmatch(lines[number]):
            inner = list(takewhile(lambda below: lines[below].lstrip().startswith(">"), range(number + 1, len(lines))))
            if not found.lines.isdisjoint(inner) and all(below in found.lines or not lines[below].strip(" \t>") for below in inner):
                found.lines |= {number, *inner}
