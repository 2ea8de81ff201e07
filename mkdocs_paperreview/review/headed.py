# SPDX-License-Identifier: MIT
"""Labels that stand alone, and name what stands below: the headings of a form, such as `### 論文リンク`, and `저자` above a list."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.labelled import Labelled, Lifted, labelled, take
from mkdocs_paperreview.review.preamble import FENCE, HEADING, PREAMBLE_LINES

__all__ = ["names_authors", "take_form", "take_listed_authors"]

_SIGNED_DAY = re.compile(r"投稿(?:日付?|年)(?:\s*[(（][^()（）]*[)）])?")  # as the form of arXivTimes asks for it, with how to write it
_ALONE = re.compile(
    r"(?P<indent>[ \t>]*)(?P<item>[-*+][ \t]+)?(?:\*\*|__)?(?P<label>[^\s*_:：|#>-][^*_:：|#]{0,39}?)[:：]?(?:\*\*|__)?[ \t]*[:：]?[ \t]*"
)
_ITEM = re.compile(r"(?P<indent>[ \t>]*)(?:[-*+]|\d+\.)[ \t]+(?P<text>\S.*)")
_NO_NAME = re.compile(r"https?:|[:：。!?]|\d{4}|.{61}")
_MARKS = re.compile(r"[\s,]*[\d*∗†‡§¶][\s\d,*∗†‡§¶]*$|\s*[(（][^()（）]*[)）]$")
_FORM = frozenset({"authors", "link", "venue", "year"})
_LONGEST_LABEL = 60


def take_form(lines: list[str], found: Lifted) -> None:
    """Read the headings of a form about the paper, each of which has its answer below: one asks for the authors, another for the paper."""
    headings = [number for number, line in enumerate(lines) if line.startswith("#") and len(line) <= _LONGEST_LABEL]
    if not any(names_authors(lines[number]) for number in headings):
        return
    asked = [(number, kind) for number in headings if (kind := _asked(lines[number]))]
    if not {"authors"} < {kind for _, kind in asked} or _is_in_code(lines, asked[-1][0]):
        return
    for number, kind in asked:
        below = _below(lines, number + 1)
        if kind == "authors":
            _take_names(below, found)
        elif value := next((line for line in below if "http" in line), "") if kind == "link" else "".join(below[:1]):
            take(Labelled(kind, kind, value.strip(" \t*+-")), found)


def take_listed_authors(lines: list[str], found: Lifted) -> None:
    """Read the names of a list below a line that only says that these are the authors."""
    for number, line in enumerate(lines[: PREAMBLE_LINES - 1]):
        alone = _ALONE.fullmatch(line) if len(line) <= _LONGEST_LABEL and names_authors(line) and not found.authors else None
        if alone and _kind(alone["label"]) == "authors":
            first = next((_ITEM.fullmatch(below) for below in lines[number + 1 : number + 3] if below.strip()), None)
            if first and (not alone["item"] or len(first["indent"]) > len(alone["indent"])):
                _take_names(_below(lines, number + 1), found)


def _asked(line: str) -> str:
    heading = HEADING.fullmatch(line)
    return _kind(heading["text"].strip(" #")) if heading else ""


def names_authors(text: str) -> bool:
    """Whether a text speaks of authors at all: to ask that first saves most of the work."""
    return "저자" in text or "uthor" in text or "作者" in text or "著者" in text


def _kind(label: str) -> str:
    if _SIGNED_DAY.fullmatch(label):
        return "year"
    said = labelled(f"{label}: -")
    return said.kind if said and said.kind in _FORM else ""


def _below(lines: list[str], first: int) -> list[str]:
    """The lines from one on, up to an empty line behind them or a heading."""
    below: list[str] = []
    for line in lines[first : first + PREAMBLE_LINES]:
        if HEADING.fullmatch(line) or FENCE.match(line) or (below and not line.strip()):
            break
        below += [line] if line.strip() else []
    return below


def _take_names(below: list[str], found: Lifted) -> None:
    """Take the names of the first line, or of the items of a list with one name each; what is indented below them says more of them."""
    items = [_ITEM.fullmatch(line) for line in below]
    if not below or not items[0]:
        take(Labelled("authors", "authors", "".join(below[:1]).strip()), found)
        return
    names: list[str] = []
    for item in items:
        if item and item["indent"] == items[0]["indent"]:
            name = _MARKS.sub("", item["text"].strip(" \t*_"))
            if "," in name or _NO_NAME.search(name):
                break
            names.append(name)
    if names or "," in items[0]["text"]:
        take(Labelled("authors", "authors", ", ".join(names) or items[0]["text"]), found)


def _is_in_code(lines: list[str], number: int) -> bool:
    return sum(bool(FENCE.match(line)) for line in lines[:number]) % 2 == 1
