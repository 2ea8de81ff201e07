# SPDX-License-Identifier: MIT
"""A first line below a note's own title that holds nothing but the title of its paper, in English, and no label."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import is_long_title
from mkdocs_paperreview.review.names import only_names
from mkdocs_paperreview.review.title import plain_title

__all__ = ["is_title_line", "take_title_line"]

_SMALL = frozenset(
    "a an and are as at be by can do for from how in into is it its of on onto or over than that the through to toward towards under using"
    " via vs vs. what when where why with without".split()
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NO_TITLE = re.compile(
    r"[.,;:!]$|\b(?:19|20)\d\d\b|[@\[\]`$|<>\\]|\b(?:University|Institute|College|School|Department|Laborator(?:y|ies)|Labs?|Inc|Corporation|Proceedings"
    r"|Journal|Transactions|Conference|Workshop|Symposium|Published|Accepted|Under review|Table of Contents)\b"
)
_LABEL = re.compile(
    r"(?:Topics?|Subject|Keywords?|Tasks?|Fields?|Area|Categor(?:y|ies)|Models?|Datasets?|(?:Paper )?Type|Notes?|Summary|Status) ?:"
    r"|(?:(?:Presented|Written|Reviewed|Review|Posted) by|Presenters?|Speakers?|Reviewers?)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"(?: {2,9}|\\|<br ?/?>)$")
_IN_MARKS = re.compile(r"(\*{1,3}|_{1,3})(?P<text>[^*_]+)\1")
_LONGEST = 300
_FEWEST = 3
_SHARE = 0.8


def is_title_line(text: str) -> bool:
    """Whether a text is written as titles in English are: all its words but the small ones begin with a capital, and it is no sentence."""
    if len(text) > _LONGEST or text.isupper() or not is_long_title(text) or _NO_TITLE.search(text) or _LABEL.match(text):
        return False
    words = _WORD.findall(text)
    small = [word for word in words if word.casefold() in _SMALL]
    large = [word for word in words if word.casefold() not in _SMALL]
    capitals = sum(not word.islower() for word in large)
    return len(large) >= _FEWEST and capitals >= _SHARE * len(large) and bool(small or ": " in text) and not only_names(text)


def take_title_line(body: Body, found: Lifted) -> None:
    """Take the first line that is shown as the paper's title, where that of the note is another; alone, the page says it in its own way."""
    lines, title = body.lines, body.called(found)
    number = next(iter(body.shown(found)), None)
    if number is None or found.original or not title or is_long_title(plain_title(title)):
        return
    line = lines[number] if len(lines[number]) <= _LONGEST else ""
    text = _BREAK.sub("", line).strip(" \t>")
    marked = _IN_MARKS.fullmatch(text)
    text = marked["text"].strip() if marked else text
    below = lines[number + 1].strip() if number + 1 < len(lines) else ""
    if is_title_line(text) and (not below or _BREAK.search(line)):
        found.original = text
        found.lines |= set() if below else {number}
