# SPDX-License-Identifier: MIT
"""Labels away from the first lines: the headings of a form, such as `### 論文リンク`, `저자` above a list, and blocks under any heading."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.about_paper import more_names, said_in_row
from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import take
from mkdocs_paperreview.review.body.labelled import Labelled, labelled
from mkdocs_paperreview.review.body.name_lines import names_of_line
from mkdocs_paperreview.review.body.preamble import FENCE, HEADING, PREAMBLE_LINES, is_in_code
from mkdocs_paperreview.review.paper import arxiv_id

__all__ = ["take_labels_elsewhere"]

_SIGNED_DAY = re.compile(r"投稿(?:日付?|年)(?:\s*[(（][^()（）]*[)）])?")  # as the form of arXivTimes asks for it, with how to write it
_ALONE = re.compile(
    r"(?P<indent>[ \t>]*)(?P<item>[-*+][ \t]+)?(?:\*\*|__)?(?P<label>[^\s*_:：|#>-][^*_:：|#]{0,39}?)[:：]?(?:\*\*|__)?[ \t]*[:：]?[ \t]*"
)
_ITEM = re.compile(r"(?P<indent>[ \t>]*)(?:[-*+]|\d+\.)[ \t]+(?P<text>\S.*)")
_REVIEWER = re.compile(r"#{1,6}[ \t]+(?:authors? ?/ ?)?reviewers?(?: information)?[ \t]*", re.IGNORECASE)
_SIGNED = re.compile(r"\*\*(?P<name>(?!.*\b[Nn]ame\b)[^\W\d_][^\d*`<>|:@]{1,60})\*\*")  # and no place for a name
_ESCAPE = re.compile(r"\\(?=[()])")
_NO_NAME = re.compile(r"https?:|[:：。!?]|\d{4}|.{61}")
_MARKS = re.compile(r"[\s,]*[\d*∗†‡§¶¹²³⁴-⁹⁰][\s\d,·*∗†‡§¶¹²³⁴-⁹⁰]*$|\s*[(（][^()（）]*[)）]$")
_AUTHORS = ("저자", "uthor", "作者", "著者", "utor", "uteur")
_FORM = frozenset({"authors", "original", "link", "venue", "year"})
_LONGEST_LABEL, _LONGEST_ITEM = 60, 200
_ENOUGH = 3
_NEAR = 8  # lines above, of which notes of the template are some
_FEWEST = 2  # names of a line without a label: one may be who wrote the note


def take_labels_elsewhere(body: Body, found: Lifted) -> None:
    """Read what labels name from the first section on, and lists above it; where no line speaks of authors, there is nothing to be read."""
    lines, first = body.lines, body.end
    words = [word for word in _AUTHORS if word in body.text]
    speaking = sorted({number for word in words for number, line in enumerate(lines) if word in line})
    if not speaking:
        return
    if any(lines[number].startswith("#") for number in speaking):
        _take_form(lines, found)
        _take_authors_below(lines, [number for number in speaking if _asked(lines[number]) == "authors"], found)
    for number in speaking:
        if not found.authors and number < PREAMBLE_LINES:
            _take_list(lines, number, found)
    if not found.authors:
        _take_block(lines, first, [number for number in speaking if number >= first], found)


def _take_form(lines: list[str], found: Lifted) -> None:
    """Read the headings of a form about the paper, each of which has its answer below: one asks for the authors, another for the paper."""
    asked = [(number, kind) for number, line in enumerate(lines) if line.startswith("#") and (kind := _asked(line))]
    if not {"authors"} < {kind for _, kind in asked} or is_in_code(lines, asked[-1][0]):
        return
    for number, kind in asked:
        below = _below(lines, number + 1)
        if kind == "authors":
            _take_names(below, found)
        elif value := next((line for line in below if "http" in line or arxiv_id(line)), "") if kind == "link" else "".join(below[:1]):
            take(Labelled(kind, kind, " ".join(value.strip(" \t*+-").split())), found)


def _take_authors_below(lines: list[str], numbers: list[int], found: Lifted) -> None:
    """Read the names below the only heading that says no more than that these are the authors: a list, or a line.

    Where a heading for a reviewer follows, or one for both stands above, as in reports of students, it is who wrote the report.
    """
    if len(numbers) != 1 or is_in_code(lines, numbers[0]):
        return
    below = _below(lines, numbers[0] + 1)
    near = lines[max(0, numbers[0] - _NEAR) : numbers[0] + PREAMBLE_LINES]
    if any(_REVIEWER.fullmatch(line) for line in near if line.startswith("#")):
        signed = _SIGNED.fullmatch(below[0].strip()) if below else None
        found.reviewers = found.reviewers or ((_ESCAPE.sub("", signed["name"]),) if signed else ())
        return
    if found.authors:
        return
    if said := labelled(below[0]) if below else None:
        take(said, found) if said.kind == "authors" else None
    elif below and _ITEM.fullmatch(below[0]):
        _take_names(below, found)
    elif below:
        found.authors = names_of_line(below[0].strip(" \t*_"), fewest=_FEWEST)


def _take_list(lines: list[str], number: int, found: Lifted) -> None:
    """Read the names of a list, or of a line, below one that only says that these are the authors."""
    alone = _ALONE.fullmatch(lines[number]) if len(lines[number]) <= _LONGEST_LABEL else None
    if alone and _kind(alone["label"]) == "authors":
        below = next((at for at in range(number + 1, min(number + 3, len(lines))) if lines[at].strip()), number)
        first = _ITEM.fullmatch(lines[below])
        if first and below > number and (not alone["item"] or len(first["indent"]) > len(alone["indent"])):
            _take_names(_below(lines, number + 1), found)
        elif not first:
            found.authors = _names_from(lines, below)


def _names_from(lines: list[str], number: int) -> tuple[str, ...]:
    """The names of a line, and of those below it that hold nothing but names; lines may be parted by empty ones."""
    if "@" in lines[number]:
        return _names_before_mails(lines, number)
    names = names_of_line(lines[number] + more_names(lines, number), fewest=_FEWEST)
    said = iter(line for line in lines[number + 1 : number + PREAMBLE_LINES] if line.strip())
    while names and (more := names_of_line(next(said, ""), fewest=_FEWEST)):
        names += tuple(name for name in more if name not in names)
    return names


def _names_before_mails(lines: list[str], number: int) -> tuple[str, ...]:
    """The names of lines such as `Ann Bo, London, ann@example.org`, up to a label, a rule or `1 London`; nothing where others follow."""
    names: list[str] = []
    for line in filter(str.strip, lines[number : number + PREAMBLE_LINES]):
        name, _, rest = line.partition(",")
        if "@" not in rest:
            is_end = HEADING.fullmatch(line) or labelled(line) or line.lstrip()[0].isdigit() or not line.strip(" \t-*_")
            return names_of_line(", ".join(names), fewest=_FEWEST) if is_end else ()
        names.append(name.strip(" \t*_"))
    return ()


def _asked(line: str) -> str:
    heading = HEADING.fullmatch(line) if len(line) <= _LONGEST_LABEL else None
    return _kind(heading["text"].strip(" #")) if heading else ""


def _take_block(lines: list[str], first: int, speaking: list[int], found: Lifted) -> None:
    """Read the only block of lines, or table, from one on that says who wrote the paper, and two more things of it, whatever is above it.

    Another one may name the same authors under another label: a review in two languages has two.
    """
    naming = {number: said for number in speaking if (said := _said(lines[number])) and said.kind == "authors"}
    numbers = list(naming)
    is_one = len({said.value for said in naming.values()}) == 1 and len({said.label for said in naming.values()}) == len(numbers)
    if not is_one or is_in_code(lines, numbers[0]):
        return
    start = end = numbers[0]
    while start > first and numbers[0] - start < PREAMBLE_LINES and _goes_on(lines[start - 1]):
        start -= 1
    while end < len(lines) and end - numbers[0] < PREAMBLE_LINES and _goes_on(lines[end]):
        end += 1
    parts = [part for part in map(_said, lines[start:end]) if part and part.kind != "tags"]
    if len({part.kind for part in parts}) >= _ENOUGH:
        for part in parts:
            take(part, found)


def _said(line: str) -> Labelled | None:
    """What a line says, or a row of a table."""
    return said_in_row(line) if line.lstrip().startswith("|") else labelled(line)


def _goes_on(line: str) -> bool:
    return bool(line.strip()) and not HEADING.fullmatch(line) and not FENCE.match(line)


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
            if len(item["text"]) > _LONGEST_ITEM:
                break
            text = item["text"].partition(",")[0] if "@" in item["text"] else item["text"]  # "Ann Bo, London, ann@example.org"
            name = _MARKS.sub("", text.strip(" \t*_"))
            if "," in name or _NO_NAME.search(name):
                break
            names.append(name)
    if names or "," in items[0]["text"]:
        take(Labelled("authors", "authors", ", ".join(names) or items[0]["text"]), found)
