# SPDX-License-Identifier: MIT
"""A body's own lines about its paper, such as `**저자:** …` and `> **링크:** [PDF](…)`, lifted into data.

Only lines before the first section are lifted out of the body, and only where all they say is then shown by the page.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from mkdocs_paperreview.review.labelled import Labelled, Lifted, labelled, take
from mkdocs_paperreview.review.named_links import LINK_TO_PAPER, named_links
from mkdocs_paperreview.review.paper import arxiv_id, arxiv_ids
from mkdocs_paperreview.review.preamble import FENCE, HEADING, PREAMBLE_LINES, preamble_of, take_tags_of_hackmd
from mkdocs_paperreview.review.section_names import is_about_paper
from mkdocs_paperreview.review.venue_lines import venue_line

__all__ = ["lifted"]

_BOLD = re.compile(r"[ \t]*(?:>[ \t]*)*(?:[-*+][ \t]+)?(?:\*\*|__)")
_PROPERTY = re.compile(r"[ \t>]*[A-Za-z][A-Za-z -]{0,24}::[ \t]")  # of Logseq and Dataview
_TITLE = re.compile(r"[ \t>]*(?:\*\*)?title(?:\*\*)?:: \S.*", re.IGNORECASE)
_HASHTAGS = re.compile(r"[ \t]*(?:#[^\s#]++[ \t,]*+)++")
_AI = re.compile(
    r"[ \t]*(?:>[ \t]*)*.{0,20}(?:AI로 작성|AI가 작성|AI(?:에 의해|를 이용해) (?:생성|작성)"
    r"|written by (?:an )?AI|AI[- ](?:written|generated)"
    r"|由\s?AI\s?(?:生成|撰写)|AIが(?:作成|生成)).{0,40}",
    re.IGNORECASE,
)  # one sentence in four languages
_ADDRESS = re.compile(r"[ \t>*_-]*<?https?://")
_TITLE_LINK = re.compile(r"(?<!!)\[(?:[^\[\]]|\[[^\[\]]*\])*\]\((?P<address>[^()\s]*)\)")
_ROW = re.compile(r"[ \t]*\|[ \t]*[*_]*(?P<label>[^|*_]+?)[*_]*[ \t]*\|[ \t]*(?P<value>[^|]*?\S)[ \t]*\|[ \t]*")
_TITLE_OF_PAPER = re.compile(r"^(?P<before>[ \t>*_+-]*)(?:제목|title|题目|标题|タイトル)(?=[*_ ]*[:：])", re.IGNORECASE)
_STYLES = re.compile(r"\s*(?:<style\b[^<>]*>[^<]*</style>\s*)+")
_NOTE = re.compile(r"\s*\\?[(（][^()（）]*\\?[)）](?=:)")  # "저자(소속)"
_NO_NOTE = re.compile(r"\\?\(\\?\)|\\(?=[()])")  # brackets that nobody filled, and escapes of others
_MAY_BE_ABOUT = re.compile("정보|데이터|info|metadata|信息|情報", re.IGNORECASE)
_FAR = 200
_ITEM = re.compile(r"[ \t>]*(?:[-*+]|\d+\.)[ \t]")
_INDENTED = re.compile(r"[ \t>]*?[ \t]{2}[^\s>]")
_OPEN_END = re.compile(r"[,、，;；&]\s*$|\band\s*$")
_MOST_LINES_OF_NAMES = 20
_LONGEST_NOTICE = 160
_LONGEST_ROW = 600
_BOX = re.compile(r"(?P<mark>`{3,}|:{3,})\{(?:admonition|note|tip|important|seealso|dropdown)\}.*")
_TITLE_AND_VENUE = re.compile(r"(?P<title>.*\S) \((?P<venue>[A-Z][A-Za-z]{2,12},? (?:20)?\d\d)\)")
_WHO_OR_WHAT = frozenset({"original", "authors"})
_MANY_ROWS = 3
_PAPERS_OF_A_REVIEW = 2


def lifted(body: str) -> Lifted:
    """Read the lines of a body that are data."""
    found = Lifted()
    lines = _without_styles(body).split("\n")
    if "{" in body[:_FAR]:
        _take_box_at_the_top(lines, found)
    preamble = preamble_of(lines, found)
    _take_title_property(lines, preamble, found)
    take_tags_of_hackmd(lines, preamble, found)
    for number in preamble:
        _lift(lines, number, found, removable=True)
    _take_table_at_the_top(lines, len(preamble), found)
    _take_section_about_paper(lines, len(preamble), found)
    _take_venue_line(lines, preamble, found)
    _take_title_links(lines, preamble, found)
    _take_named_links((lines[number] for number in preamble if number not in found.lines), found)
    has_fence, in_fence = "```" in body or "~~~" in body, False
    later: list[int] = []
    for number in range(max(preamble, default=-1) + 1, len(lines)):
        line = lines[number]
        if has_fence and ("```" in line or "~~~" in line) and FENCE.match(line):
            in_fence = not in_fence
        elif not in_fence and ("http" in line or "AI" in line or "arXiv" in line) and _may_be_later_line(lines, number, found):
            later.append(number)
    if not _names_many_papers(lines, later):
        for number in later:
            _lift(lines, number, found, removable=False)
    if not found.arxiv:
        found.arxiv = _only_arxiv_id([lines[number] for number in preamble])
    if not (found.arxiv or found.doi or found.openreview or found.link):
        links = {linked["address"] for line in lines if "](http" in line and (linked := LINK_TO_PAPER.fullmatch(line))}
        found.link = links.pop() if len(links) == 1 else ""
    return found


def _without_styles(body: str) -> str:
    """A body with empty lines in place of the styles that it begins with, as those of shared notes do."""
    found = _STYLES.match(body) if "<style" in body[:_FAR] else None
    return "\n" * found[0].count("\n") + body[found.end() :] if found else body


def _take_box_at_the_top(lines: list[str], found: Lifted) -> None:
    """Read a box of MyST that a text begins with, as the chapters of a book of reviews do; its only author is that of the chapter.

    The lines are those of no code and no first heading: they are empty for those who read on.
    """
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    opened = _BOX.fullmatch(lines[first])
    end = next((number for number in range(first + 1, len(lines)) if opened and lines[number].rstrip() == opened["mark"]), 0)
    if not end or end - first > PREAMBLE_LINES:
        return
    for line in lines[first + 1 : end]:
        said = labelled(_TITLE_OF_PAPER.sub(r"\g<before>paper title", line, count=1))
        if said and said.kind == "original" and (titled := _TITLE_AND_VENUE.fullmatch(said.value)):
            take(Labelled("venue", said.label, titled["venue"]), found)
            said = Labelled("original", said.label, titled["title"])
        if said and said.kind not in {"tags", "authors"}:
            take(said, found)
    lines[first : end + 1] = [""] * (end + 1 - first)


def _take_section_about_paper(lines: list[str], first: int, found: Lifted) -> None:
    """Read the section whose heading says that it is about the paper: its lines, and the rows of a table.

    It follows the preamble, or is the only one below that says so in more than one word.
    """
    heading = HEADING.fullmatch(lines[first]) if first < len(lines) else None
    if not heading or not is_about_paper(heading["text"]):
        headings = (number for number in range(first, len(lines)) if lines[number].startswith("#"))
        numbers = [number for number in headings if _MAY_BE_ABOUT.search(lines[number]) and _is_surely_about_paper(lines[number])]
        if len(numbers) != 1:
            return
        first = numbers[0]
    for number, line in enumerate(lines[first + 1 : first + PREAMBLE_LINES], first + 1):
        if HEADING.fullmatch(line) or FENCE.match(line):
            return
        row = _ROW.fullmatch(line) if len(line) <= _LONGEST_ROW else None
        said = labelled(_TITLE_OF_PAPER.sub(r"\g<before>paper title", f"{row['label']}: {row['value']}" if row else line, count=1))
        if said and said.kind == "authors" and not row:
            said = labelled(line + _more_names(lines, number))
        if said and said.kind != "tags":
            take(said, found)


def _take_table_at_the_top(lines: list[str], first: int, found: Lifted) -> None:
    """Read the rows of a table that a text begins with, where one of the first says who or what: `| 논문명 | … |`."""
    rows: list[str] = []
    known: list[Labelled] = []
    for line in lines[first : first + PREAMBLE_LINES]:
        row = _ROW.fullmatch(line) if len(line) <= _LONGEST_ROW else None
        said = labelled(_NOTE.sub("", f"{row['label'].strip()}: {_NO_NOTE.sub('', row['value'])}", count=1)) if row else None
        if not line.lstrip().startswith("|") or (not rows and not said):
            break
        rows.append(line)
        known += [said] if said else []
    if known and (known[0].kind in _WHO_OR_WHAT or (len(known) >= _MANY_ROWS and any(said.kind in _WHO_OR_WHAT for said in known))):
        for said in known:
            if said.kind != "tags":
                take(said, found)
        _take_named_links(rows, found)


def _take_venue_line(lines: list[str], preamble: list[int], found: Lifted) -> None:
    """Read the first line that begins with a venue and leads to the paper."""
    for number in preamble:
        said = venue_line(lines[number], lines[number + 1] if number + 1 < len(lines) else "") if "](http" in lines[number] else None
        if said:
            found.venue, found.authors = found.venue or said.venue, found.authors or said.authors
            take(Labelled("link", "link", said.address), found)
            return


def _is_surely_about_paper(line: str) -> bool:
    heading = HEADING.fullmatch(line)
    return bool(heading and is_about_paper(heading["text"], surely=True))


def _more_names(lines: list[str], number: int) -> str:
    """The lines on which a list of names goes on: one that ends with a comma does, and one of a list, where the next is indented."""
    start = number
    while number + 1 < len(lines) and number - start < _MOST_LINES_OF_NAMES:
        below = lines[number + 1]
        goes_on = _OPEN_END.search(lines[number]) or (_ITEM.match(lines[start]) and _INDENTED.match(below))
        if not goes_on or not below.strip(" \t>") or _ITEM.match(below) or HEADING.fullmatch(below) or labelled(below):
            break
        number += 1
    return " ".join(["", *(line.strip(" \t>") for line in lines[start + 1 : number + 1])])


def _take_title_links(lines: list[str], preamble: list[int], found: Lifted) -> None:
    """Take what the title leads to. A title with a link that is not taken stays in the body, for the page's own has none."""
    number = next((number for number in preamble if number in found.lines and "](" in lines[number]), None)
    if number is None or not found.title or found.title not in lines[number]:
        return
    _take_named_links([found.title], found)
    addresses = [link["address"] for link in _TITLE_LINK.finditer(found.title)]
    first = next((address for address in addresses if address.startswith("http")), "")
    if first and not any(first == link.address for link in named_links(found.title)):
        take(Labelled("code" if "//github.com/" in first else "link", "link", first), found)
    if "![" in found.title or not all(_is_taken(address, found) for address in addresses):
        found.lines.discard(number)


def _take_named_links(texts: Iterable[str], found: Lifted) -> None:
    """Take the paper, its code and its page, each where one address only is called that."""
    addresses: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        for link in named_links(text) if "](http" in text else ():
            addresses[link.kind].add(link.address)
    for kind in ("link", "code", "project"):
        if len(addresses[kind]) == 1:
            take(Labelled(kind, kind, addresses[kind].pop()), found)


def _is_taken(address: str, found: Lifted) -> bool:
    """Whether the page leads to an address, as to the paper's own."""
    return address in {found.link, found.code, found.project} or bool(found.arxiv and arxiv_id(address) == found.arxiv)


def _only_arxiv_id(preamble: list[str]) -> str:
    """The only id before the first section, or that of the first line, where this is the only one that begins with an address."""
    ids = arxiv_ids("\n".join(preamble))
    addresses = [line for line in preamble if _ADDRESS.match(line)]
    is_first = len(addresses) == 1 and addresses[0] == next(line for line in preamble if line.strip() and not HEADING.fullmatch(line))
    return ids[0] if len(ids) == 1 or (is_first and arxiv_ids(addresses[0])[:1] == ids[:1] != []) else ""


def _may_be_later_line(lines: list[str], number: int, found: Lifted) -> bool:
    """Whether a line below the first section may name the paper; a notice is taken at once."""
    line = lines[number]
    if "AI" in line and len(line) <= _LONGEST_NOTICE and not found.ai_notice and _AI.fullmatch(line) and _stands_alone(lines, number):
        _take_notice(line, number, found)
        return False
    return ("http" in line or "arXiv" in line) and len(line) < 400  # noqa: PLR2004  # longer lines are prose


def _names_many_papers(lines: list[str], numbers: list[int]) -> bool:
    """Whether lines such as `**링크:** …` name so many papers that none of them is the one reviewed: a roundup."""
    named = (lines[number] for number in numbers if (line := labelled(lines[number])) and line.kind == "link")
    return len(arxiv_ids("\n".join(named))) > _PAPERS_OF_A_REVIEW


def _stands_alone(lines: list[str], number: int) -> bool:
    around = lines[max(0, number - 1) : number] + lines[number + 1 : number + 2]
    return not any(line.strip() for line in around)


def _take_notice(line: str, number: int, found: Lifted) -> None:
    found.ai_notice = re.sub(r"[>*_⚠️\s]+", " ", line).strip()
    found.lines.add(number)


def _take_title_property(lines: list[str], preamble: list[int], found: Lifted) -> None:
    """Take the title where no heading is one and a line says it, as in Logseq: `title:: …`."""
    if not found.title and (number := next((number for number in preamble if _TITLE.fullmatch(lines[number])), None)) is not None:
        found.title = lines[number].partition("::")[2].strip()
        found.lines.add(number)


def _lift(lines: list[str], number: int, found: Lifted, *, removable: bool) -> None:
    line = lines[number]
    if number in found.lines or not line.strip():
        return
    if "AI" in line and len(line) <= _LONGEST_NOTICE and not found.ai_notice and _AI.fullmatch(line):
        _take_notice(line, number, found)
        return
    if removable and _HASHTAGS.fullmatch(line):
        if not found.tags:
            found.tags = tuple(word.strip("#,") for word in line.split())
            found.lines.add(number)
        return
    said = labelled(line)
    more = _more_names(lines, number) if said and said.kind == "authors" and removable else ""
    if more:
        said = labelled(line + more)
    if (
        said
        and (removable or said.kind in {"link", "code"})
        and take(said, found)
        and removable
        and not more
        and (_BOLD.match(line) or _PROPERTY.match(line))
    ):
        found.lines.add(number)
