# SPDX-License-Identifier: MIT
"""Parts of a text that are about its paper and nothing else: a box or a table at the top, a section; their lines are data."""

from __future__ import annotations

import re
from dataclasses import replace

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import take
from mkdocs_paperreview.review.body.labelled import Labelled, labelled, labelled_parts
from mkdocs_paperreview.review.body.preamble import FENCE, HEADING, PREAMBLE_LINES, is_in_code
from mkdocs_paperreview.review.body.said_title import said_of_paper
from mkdocs_paperreview.review.body.section_names import is_about_paper
from mkdocs_paperreview.review.body.taken_links import take_named_links
from mkdocs_paperreview.review.paper import arxiv_ids, doi, mentioned_arxiv_id

__all__ = ["more_names", "said_in_row", "take_box", "take_section", "take_table"]

_BOX = re.compile(r"(?P<mark>`{3,}|:{3,})\{(?:admonition|note|tip|important|seealso|dropdown)\}.*")
_ROW = re.compile(r"[ \t]*\|[ \t]*[*_]*(?P<label>[^|*_]+?)[*_]*[ \t]*\|[ \t]*(?P<value>[^|]*?\S)[ \t]*\|[ \t]*")
_RULE = re.compile(r"[ \t]*+\|?[ \t]*+:?-++:?[ \t]*+\|[ \t]*+:?-++:?[ \t]*+\|?[ \t]*+")  # of two columns
_TITLE_AND_VENUE = re.compile(r"(?P<title>.*\S) \((?P<venue>[A-Z][A-Za-z]{2,12},? (?:20)?\d\d)\)")
_NOTE = re.compile(r"\s*\\?[(（][^()（）]*\\?[)）](?=:)")  # "저자(소속)"
_NO_NOTE = re.compile(r"\\?\(\\?\)|\\(?=[()])")  # brackets that nobody filled, and escapes of others
_MAY_BE_ABOUT = re.compile("정보|데이터|info|metad|信息|情報|bibliogr", re.IGNORECASE)
_ITEM = re.compile(r"[ \t>]*(?:[-*+]|\d+\.)[ \t]")
_INDENTED = re.compile(r"[ \t>]*?[ \t]{2}[^\s>]")
_SAYS_MORE = re.compile(r"[:：]|\]\(")
_CITED_DOI = re.compile(r"\b(?:doi\s*[:：]\s*|doi\.org/)[^\s\])}>]*", re.IGNORECASE)
_ONLY_A_LINK = re.compile(r"\s*(?:[-*+][ \t]+)?\[(?:[^\n\[\]]|\[[^\n\[\]]*\])*\]\((?P<address>https?://[^()\s]+)\)\s*")
_OPEN_END = re.compile(r"[,、，;；&]\s*$|\band\s*$")
_OTHER_LABEL = re.compile(r"[ \t>]*(?:[A-Za-z][A-Za-z -]{0,24}::|(?:\*\*)?[^\s,:：*]{1,20}(?: [^\s,:：*]{1,20})?[:：](?:\*\*)?[ \t]*$)")
_MOST_LINES_OF_NAMES = 20
_LONGEST_ROW = 600
_WHO_OR_WHAT = frozenset({"original", "authors"})
_MANY_ROWS = 3


def take_box(body: Body, found: Lifted) -> None:
    """Read a box of MyST that a text begins with, as the chapters of a book of reviews do; its only author is that of the chapter.

    The lines are those of no code and no first heading: they are empty for those who read on.
    """
    lines = body.lines
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    opened = _BOX.fullmatch(lines[first])
    if not opened:
        return
    below = range(first + 1, min(len(lines), first + 1 + PREAMBLE_LINES))
    end = next((number for number in below if lines[number].rstrip() == opened["mark"]), 0)
    if not end:
        return
    for line in lines[first + 1 : end]:
        said = said_of_paper(line)
        if said and said.kind == "original" and (titled := _TITLE_AND_VENUE.fullmatch(said.value)):
            take(Labelled("venue", said.label, titled["venue"]), found)
            said = Labelled("original", said.label, titled["title"])
        if said and said.kind not in {"tags", "authors"}:
            take(said, found)
    lines[first : end + 1] = [""] * (end + 1 - first)


def said_in_row(line: str) -> Labelled | None:
    """What a row of two cells says, as a line with a label would."""
    row = _ROW.fullmatch(line) if line.lstrip().startswith("|") and len(line) <= _LONGEST_ROW else None
    return labelled(_NOTE.sub("", f"{row['label'].strip()}: {_NO_NOTE.sub('', row['value'])}", count=1)) if row else None


def take_table(body: Body, found: Lifted) -> None:
    """Read the rows of a table that a text begins with, where one of the first says who or what: `| 논문명 | … |`."""
    rows: list[str] = []
    known: list[Labelled] = []
    names_columns = bool(_RULE.fullmatch("".join(body.lines[body.end + 1 : body.end + 2])))
    for line in body.lines[body.end : body.end + PREAMBLE_LINES]:
        said = said_in_row(line)
        if not line.lstrip().startswith("|") or (not rows and not said and not names_columns):
            break
        rows.append(line)
        known += [said] if said else []
    if _are_about_paper([said.kind for said in known]):
        for said in known:
            if said.kind != "tags":
                take(said, found)
        take_named_links(rows, found)


def _are_about_paper(kinds: list[str]) -> bool:
    """Whether rows of these kinds say who or what: of one row alone, the heads of two columns cannot be told."""
    says_who_or_what = not _WHO_OR_WHAT.isdisjoint(kinds)
    return says_who_or_what and (len(kinds) >= _MANY_ROWS or (len(kinds) > 1 and kinds[0] in _WHO_OR_WHAT))


def take_section(body: Body, found: Lifted) -> None:
    """Read the section whose heading says that it is about the paper: its lines, and the rows of a table.

    It follows the preamble, or is the only one below that says so in more than one word. Where none of its lines is known to name
    the paper, the only identity that stands in it does.
    """
    lines, first = body.lines, body.end
    heading = HEADING.fullmatch(lines[first]) if first < len(lines) else None
    if not heading or not is_about_paper(heading["text"]):
        numbers = [number for number in range(first, len(lines)) if lines[number].startswith("#") and _is_surely_about_paper(lines[number])]
        if len(numbers) != 1 or is_in_code(lines, numbers[0]):
            return
        first = numbers[0]
    body.section = lines[first + 1 : _end_of_section(lines, first)]
    for number, line in enumerate(body.section, first + 1):
        row = _ROW.fullmatch(line) if len(line) <= _LONGEST_ROW else None
        said = said_of_paper(f"{row['label']}: {row['value']}" if row else line)
        if said and said.kind in _WHO_OR_WHAT and not row:
            said = replace(said, value=_joined(said.value, more_names(lines, number)))
        for part in (said, *labelled_parts(line)[1:]) if not row else (said,):
            if part and part.kind != "tags":
                take(part, found)
    take_named_links(body.section, found)
    if not found.names_paper:
        _take_only_identity("\n".join(body.section), found)


def _joined(value: str, more: str) -> str:
    """A value with the lines on which it goes on, which may part a word at its hyphen."""
    return value + (more.lstrip() if more and re.search(r"[a-z]-$", value) else more)


def _end_of_section(lines: list[str], first: int) -> int:
    """The line behind a section, which goes on over headings below its own that are no more than lines of it: `#### 저자: …`."""
    level = len(lines[first]) - len(lines[first].lstrip("#"))
    for number in range(first + 1, min(len(lines), first + PREAMBLE_LINES)):
        line = lines[number]
        if FENCE.match(line) or (HEADING.fullmatch(line) and not (line.startswith("#" * (level + 1)) and _SAYS_MORE.search(line))):
            return number
    return min(len(lines), first + PREAMBLE_LINES)


def _take_only_identity(section: str, found: Lifted) -> None:
    """Take the only arXiv id or DOI of a section, as that of a line of references has it; or the link that is all of the section."""
    ids = arxiv_ids(section)
    identities = {identity for cited in _CITED_DOI.findall(section) if (identity := doi(cited))}
    if len(ids) == 1:
        found.arxiv = ids[0]
    elif not ids and len(identities) == 1:
        found.doi = identities.pop()
    elif not ids and not identities and (mentioned := mentioned_arxiv_id(section)):
        found.arxiv = mentioned
    elif not ids and not identities and (link := _ONLY_A_LINK.fullmatch(section)):
        found.link = link["address"]


def _is_surely_about_paper(line: str) -> bool:
    heading = HEADING.fullmatch(line) if _MAY_BE_ABOUT.search(line) else None
    return bool(heading and is_about_paper(heading["text"], surely=True))


def more_names(lines: list[str], number: int) -> str:
    """The lines on which a list of names goes on: one that ends with a comma does, and one of a list, where the next is indented.

    Below a comma, an empty line may stand between them.
    """
    start = number
    while number + 1 < len(lines) and number - start < _MOST_LINES_OF_NAMES:
        is_open = _OPEN_END.search(lines[number])
        number += bool(is_open and number + 2 < len(lines) and not lines[number + 1].strip())
        below = lines[number + 1]
        goes_on = is_open or (_ITEM.match(lines[start]) and _INDENTED.match(below))
        if (
            not goes_on
            or not below.strip(" \t>")
            or _ITEM.match(below)
            or HEADING.fullmatch(below)
            or labelled(below)
            or _OTHER_LABEL.match(below)
        ):
            break
        number += 1
    return " ".join(["", *(line.strip(" \t>") for line in lines[start + 1 : number + 1])])
