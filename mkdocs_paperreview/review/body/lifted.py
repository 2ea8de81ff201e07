# SPDX-License-Identifier: MIT
"""A body's own lines about its paper, such as `**저자:** …` and `> **링크:** [PDF](…)`, lifted into data.

Only lines before the first section are lifted out of the body, and only where all they say is then shown by the page.
"""

from __future__ import annotations

import re
from collections import Counter

from mkdocs_paperreview.review.body.about_paper import more_names, take_box, take_section, take_table
from mkdocs_paperreview.review.body.bylines import take_byline, take_names_below_address
from mkdocs_paperreview.review.body.citation_lines import take_citation_lines, take_citation_of_section, take_cited
from mkdocs_paperreview.review.body.cited import take_citation
from mkdocs_paperreview.review.body.creators import take_creators, take_reviewer
from mkdocs_paperreview.review.body.empty_boxes import take_empty_boxes
from mkdocs_paperreview.review.body.headed import take_labels_elsewhere
from mkdocs_paperreview.review.body.label_values import Lifted, take
from mkdocs_paperreview.review.body.labelled import Labelled, labelled, labelled_parts
from mkdocs_paperreview.review.body.lone_ids import cited_by_title, doi_alone_in_line, id_alone_in_line, only_arxiv_id
from mkdocs_paperreview.review.body.name_lines import take_name_line
from mkdocs_paperreview.review.body.named_links import ONLY_NAMED_LINKS
from mkdocs_paperreview.review.body.page_properties import take_page_properties
from mkdocs_paperreview.review.body.preamble import FENCE, preamble_of, take_only_title, take_tags_in_code, take_tags_of_hackmd
from mkdocs_paperreview.review.body.references import with_references
from mkdocs_paperreview.review.body.said_title import take_printed, take_said_title, take_title_of_paper
from mkdocs_paperreview.review.body.taken_links import take_named_links, take_title_links
from mkdocs_paperreview.review.body.title_citation import take_title_citation
from mkdocs_paperreview.review.body.title_lines import take_title_line
from mkdocs_paperreview.review.body.venue_lines import venue_line
from mkdocs_paperreview.review.language import CJK
from mkdocs_paperreview.review.paper import arxiv_ids, doi

__all__ = ["lifted"]

_BOLD = re.compile(r"[ \t]*(?:>[ \t]*)*(?:[-*+][ \t]+)?(?:\*\*|__)")
_PROPERTY = re.compile(r"[ \t>]*[A-Za-z][A-Za-z -]{0,24}::[ \t]")  # of Logseq and Dataview
_HASHTAGS = re.compile(r"[ \t]*(?:\\?#(?!\+)[^\s#]++[ \t,]*+)++")  # an editor writes `\#` where a line begins
_AI = re.compile(
    r"[ \t]*(?:>[ \t]*)*.{0,20}(?:AI로 작성|AI가 작성|AI(?:에 의해|를 이용해) (?:생성|작성)"
    r"|written by (?:an )?AI|AI[- ](?:written|generated)"
    r"|由\s?AI\s?(?:生成|撰写)|AIが(?:作成|生成)).{0,40}",
    re.IGNORECASE,
)  # one sentence in four languages
_AUTHORS_OF_PAPER = re.compile(r"(?im)^[ \t>*_+|-]{0,12}paper authors?[*_]{0,2}[ \t]*[:|]")
_UNSEEN = re.compile(r"\s*(?:(?:<style\b[^<>]*>[^<]*</style>|<!--(?:(?!-->|<!--)[\s\S])*-->)\s*)+")
_HAN_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")
_LEAST_OF_TITLE = 10
_FAR = 200
_LONGEST_NOTICE = 160
_PAPERS_OF_A_REVIEW = 2


def lifted(body: str, title: str = "") -> Lifted:
    """Read the lines of a body that are data; `title` is what front matter calls it."""
    found = Lifted()
    lines = with_references(_without_unseen(body)).split("\n")
    if "{" in body[:_FAR]:
        take_box(lines, found)
    preamble = preamble_of(lines, found, title)
    take_page_properties(lines, found, has_front=bool(title))
    if not found.title and not title:
        take_only_title(lines, found)
    take_said_title(lines, preamble, found, has_title=bool(title))
    take_tags_of_hackmd(lines, preamble, found)
    take_creators(lines, preamble, found)
    if _AUTHORS_OF_PAPER.search(body):
        take_reviewer(lines, preamble, found)
    for number in preamble:
        _lift(lines, number, found, removable=True)
    take_title_of_paper(lines, preamble, found)
    take_printed(lines, preamble, found)
    take_table(lines, len(preamble), found)
    section = take_section(lines, len(preamble), found)
    take_labels_elsewhere(body, lines, len(preamble), found)
    _take_venue_line(lines, preamble, found)
    take_title_links(lines, preamble, found)
    take_title_citation(lines, preamble, title or found.title, found)
    take_citation_lines(lines, preamble, title or found.title, found)
    take_citation_of_section(section, title or found.title, found)
    take_cited(found.title, title, found)
    take_title_line(lines, preamble, title or found.title, found)
    take_names_below_address(lines, preamble, found)
    take_name_line(lines, preamble, found)
    take_byline(lines, preamble, title or found.title, found)
    take_named_links((lines[number] for number in preamble if number not in found.lines), found)
    later = _later_lines(lines, max(preamble, default=-1) + 1, found)
    if not _names_many_papers(lines, later):
        for number in later:
            _lift(lines, number, found, removable=False)
    if not found.arxiv:
        above = [lines[number] for number in preamble]
        found.arxiv = only_arxiv_id(above) or cited_by_title(above, title or found.title)
        found.doi = found.doi or ("" if found.arxiv or found.openreview else doi_alone_in_line(above))
    if "@" in body and "{" in body:
        take_citation(body, found, title or found.title)
    _take_links_anywhere(lines, found)
    take_tags_in_code(lines, found)
    take_empty_boxes(lines, preamble, found)
    _drop_writer_of_note(lines, title or found.title, found)
    return found


def _take_links_anywhere(lines: list[str], found: Lifted) -> None:
    """Take what lines lead to that are nothing but links to the paper and its code, wherever they stand."""
    is_named = bool(found.arxiv or found.doi or found.openreview or found.link)
    if not (is_named and found.code):
        take_named_links((line for line in lines if "](http" in line and ONLY_NAMED_LINKS.fullmatch(line)), found)
    if not is_named:
        found.arxiv = "" if found.link else id_alone_in_line(lines)


def _drop_writer_of_note(lines: list[str], title: str, found: Lifted) -> None:
    """Name nobody as the paper's author who alone, in Chinese letters, stands below a title in English: that is who wrote the note."""
    if len(found.authors) == 1 and _HAN_NAME.fullmatch(found.authors[0]) and len(title) >= _LEAST_OF_TITLE and not CJK.search(title):
        found.authors = ()
        found.lines -= {number for number in found.lines if (said := labelled(lines[number])) and said.kind == "authors"}


def _without_unseen(body: str) -> str:
    """A body with empty lines in place of the styles and comments that it begins with, as those of shared notes do."""
    start = body[:_FAR]
    found = _UNSEEN.match(body) if "<style" in start or "<!--" in start else None
    return "\n" * found[0].count("\n") + body[found.end() :] if found else body


def _take_venue_line(lines: list[str], preamble: list[int], found: Lifted) -> None:
    """Read the first line that begins with a venue and leads to the paper."""
    for number in preamble:
        said = venue_line(lines[number], lines[number + 1] if number + 1 < len(lines) else "") if "](http" in lines[number] else None
        if said:
            found.venue, found.authors = found.venue or said.venue, found.authors or said.authors
            take(Labelled("link", "link", said.address), found)
            return


def _later_lines(lines: list[str], first: int, found: Lifted) -> list[int]:
    """The lines below the first section that may name the paper."""
    in_fence = False
    later: list[int] = []
    for number in range(first, len(lines)):
        line = lines[number]
        if ("```" in line or "~~~" in line) and FENCE.match(line):
            in_fence = not in_fence
        elif not in_fence and ("http" in line or "AI" in line or "arXiv" in line) and _may_be_later_line(lines, number, found):
            later.append(number)
    return later


def _may_be_later_line(lines: list[str], number: int, found: Lifted) -> bool:
    """Whether a line below the first section may name the paper; a notice is taken at once."""
    line = lines[number]
    if "AI" in line and len(line) <= _LONGEST_NOTICE and not found.ai_notice and _AI.fullmatch(line) and _stands_alone(lines, number):
        _take_notice(line, number, found)
        return False
    return ("http" in line or "arXiv" in line) and len(line) < 400  # noqa: PLR2004  # longer lines are prose


def _names_many_papers(lines: list[str], numbers: list[int]) -> bool:
    """Whether lines such as `**링크:** …` name so many papers that none of them is the one reviewed: a roundup.

    Two are enough where both are called the same, or where headings lead to them.
    """
    if len({identity for line in lines if line.startswith("#") and "](http" in line for identity in arxiv_ids(line)}) > 1:
        return True
    named = [part for number in numbers for part in labelled_parts(lines[number]) if part and part.kind == "link"]
    ids = [(part.label, identity) for part in named for identity in arxiv_ids(part.value) or [doi(part.value)] if identity]
    labels = Counter(label for label, _ in set(ids))
    return len({identity for _, identity in ids}) > _PAPERS_OF_A_REVIEW or max(labels.values(), default=0) > 1


def _stands_alone(lines: list[str], number: int) -> bool:
    around = lines[max(0, number - 1) : number] + lines[number + 1 : number + 2]
    return not any(line.strip() for line in around)


def _take_notice(line: str, number: int, found: Lifted) -> None:
    found.ai_notice = re.sub(r"[>*_⚠️\s]+", " ", line).strip()
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
            found.tags = tuple(word.strip("\\#,") for word in line.split())
            found.lines.add(number)
        return
    said, *others = labelled_parts(line)
    if others:
        takes = [part and (removable or part.kind in {"link", "code"}) and take(part, found) for part in (said, *others)]
        if removable and all(takes) and _BOLD.match(line):
            found.lines.add(number)
        return
    more = more_names(lines, number) if said and said.kind == "authors" and removable else ""
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
