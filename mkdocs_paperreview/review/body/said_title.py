# SPDX-License-Identifier: MIT
"""What the first lines call a review, where no heading does: `title:: …`, `**Title:** …`, the paper itself as a link, an outline's top."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.label_values import take
from mkdocs_paperreview.review.body.labelled import Labelled, labelled
from mkdocs_paperreview.review.body.named_links import named_links
from mkdocs_paperreview.review.body.said_day import names_days_of_week
from mkdocs_paperreview.review.body.section_names import is_section_name
from mkdocs_paperreview.review.title import letters_of, plain_title

__all__ = ["OF_A_PAPER", "said_of_paper", "take_printed", "take_rest_of_title", "take_said_title", "take_title_of_paper"]

_TITLE_OF_PAPER = re.compile(
    r"^(?P<before>[ \t>*_+-]*)(?:제목|title|题目|标题|タイトル|titel|titre|título|titolo)(?=[*_ ]*[:：])", re.IGNORECASE
)
_PROPERTY = re.compile(r"[ \t>]*(?:\*\*)?title(?:\*\*)?:: (?P<value>\S.*)", re.IGNORECASE)
_NAME_OF_PAGE = re.compile(r"[ \t>]*title:: ", re.IGNORECASE)
_IN_QUOTES = re.compile(r"\A[\"“]([^\"“”]+)[\"”]\Z")
_ONLY_A_LINK = re.compile(r"\[(?P<words>[^\[\]]{12,300})\]\((?P<address>https?://[^()\s]+)\)")
OF_A_PAPER = re.compile(r"arxiv\.org/|doi\.org/|openreview\.net/|aclanthology\.org/|dl\.acm\.org/doi|/proceedings|\.pdf(?:$|[?#])")
_TOP = re.compile(r"- #{1,3} (?P<text>\S.*)")
_PRINTED = re.compile(
    r"[ \t>*_+-]*(?:published|date)[ \t]*(?:\*\*|__)?:(?:\*\*|__)?[ \t]*(?:[A-Z][a-z]{2,8}\.?,? )?(?P<year>(?:19|20)\d\d)[ \t\\]*",
    re.IGNORECASE,
)  # a whole day may be that of the review
_OPEN_END = re.compile(r"(?: (?:an?|the|of|to|for|with|and|in|on|by|via|from|as|or|using|towards?|through|at)| ?[:&,–-])$", re.IGNORECASE)
_WORDS = re.compile(r"[*_]{0,3}(?!\d+[.)] )\w")  # no heading, item or quotation
_PAGE_PROPERTY = re.compile(r"[A-Za-z][\w-]{0,40}::(?: .*)?")


def take_said_title(body: Body, found: Lifted) -> None:
    """Take the title from the first line that says it, and leave that line out."""
    lines = body.lines
    shown = [number for number in body.preamble if lines[number].strip()]
    if not body.title:
        _take_topic(lines, shown, found)
    if not found.title and (said := next((number for number in shown if _PROPERTY.fullmatch(lines[number])), None)) is not None:
        found.title = _IN_QUOTES.sub(r"\1", lines[said].partition("::")[2].strip())
        found.lines.add(said)
    if not body.called(found) and shown:
        _take_labelled(lines, shown, found)
        _take_link(lines, shown[0], found)
        _take_top(lines, shown, found)


def take_rest_of_title(lines: list[str], named: str, found: Lifted) -> None:
    """Take the line below a heading into the title, where the two of them together are what the file is called.

    Where that line is translated, the rest is what the file's name has behind words that end no title, such as `of the`.
    """
    begun, whole = letters_of(plain_title(found.title)), letters_of(named)
    if begun == whole or not whole.startswith(begun):
        return
    heading = next((number for number in sorted(found.lines) if letters_of(lines[number]) == begun), len(lines))
    below = next((number for number in range(heading + 1, len(lines)) if lines[number].strip()), None)
    if below is not None and begun + letters_of(lines[below]) == whole and _goes_on(lines, below):
        found.title = f"{found.title} {lines[below].strip()}"
        found.lines.add(below)
    elif _OPEN_END.search(found.title):
        words = named.split(" ")
        size = next((size for size in range(len(words)) if letters_of(" ".join(words[:size])) == begun), len(words))
        found.title = " ".join([found.title, *words[size:]])


def _goes_on(lines: list[str], number: int) -> bool:
    """Whether a line is a paragraph of its own that may end a title, and does not name what stands below it."""
    is_whole = not any(line.strip() for line in lines[number + 1 : number + 2])
    return is_whole and bool(_WORDS.match(lines[number])) and not is_section_name(lines[number])


def take_title_of_paper(body: Body, found: Lifted) -> None:
    """Take what a line calls a title as that of the paper, where another line beside it names who wrote it."""
    lines = body.lines[: body.end]
    if not any(map(_TITLE_OF_PAPER.match, lines)):
        return
    said = [said_of_paper(line) for line in lines if not _NAME_OF_PAGE.match(line)]
    if any(line and line.kind == "authors" for line in said):
        for line in said:
            if line and line.kind == "original":
                take(line, found)


def take_printed(body: Body, found: Lifted) -> None:
    """Take the year, or the month of one, that a line calls a date, where another line beside it says `Paper title:`."""
    lines = body.lines[: body.end]
    if not found.year and any((said := labelled(line)) and said.kind == "original" for line in lines):
        years = {year["year"] for line in lines if (year := _PRINTED.fullmatch(line))}
        found.year = years.pop() if len(years) == 1 else ""


def said_of_paper(line: str) -> Labelled | None:
    """What a line with a label says where `title` means that of the paper."""
    return labelled(_TITLE_OF_PAPER.sub(r"\g<before>paper title", line, count=1))


def _take_topic(lines: list[str], shown: list[int], found: Lifted) -> None:
    """Take the first line of a digest that names its week, and the same line again, where each stands alone."""
    topic = lines[shown[0]].strip() if shown and not found.title else ""
    if names_days_of_week(topic) and not topic.startswith(("#", ">", "|")) and not any(line.strip() for line in lines[shown[0] + 1 :][:1]):
        found.title = topic
        found.lines.update(number for number in shown if lines[number].strip() == topic)


def _take_labelled(lines: list[str], shown: list[int], found: Lifted) -> None:
    for number in shown:
        said = said_of_paper(lines[number])
        if said and said.kind == "original":
            found.title = said.value
            found.lines.add(number)
            return


def _take_link(lines: list[str], first: int, found: Lifted) -> None:
    """Take the link to a paper with which a text begins, and whose words are the paper's title."""
    link = _ONLY_A_LINK.fullmatch(lines[first].strip()) if not found.title else None
    is_alone = not any(line.strip() for line in lines[first + 1 : first + 2])
    if link and is_alone and OF_A_PAPER.search(link["address"]) and not any(named_links(lines[first])):
        found.title = lines[first].strip()
        found.lines.add(first)


def _take_top(lines: list[str], shown: list[int], found: Lifted) -> None:
    """Take the first heading of a page of Logseq, which is an item; it stays where others stand below it."""
    properties = 0
    while properties < len(shown) and _PAGE_PROPERTY.fullmatch(lines[shown[properties]]):
        properties += 1
    top = _TOP.fullmatch(lines[shown[properties]].rstrip()) if not found.title and 0 < properties < len(shown) else None
    if top:
        found.title = top["text"]
        below = next((line for line in lines[shown[properties] + 1 :] if line.strip()), "")
        if not below[0:1].isspace():
            found.lines.add(shown[properties])
