# SPDX-License-Identifier: MIT
"""Ids of arXiv and DOIs that no label names, where a body leaves no doubt whose they are: the only one of some lines, or of the title."""

from __future__ import annotations

import re

from mkdocs_paperreview.review.body.body import Body, Lifted
from mkdocs_paperreview.review.body.preamble import HEADING
from mkdocs_paperreview.review.paper import arxiv_ids, doi, mentioned_arxiv_id
from mkdocs_paperreview.review.title import letters_of

__all__ = ["take_id_alone", "take_only_id"]

_ADDRESS = re.compile(r"[ \t>*_-]*<?https?://")
_SAID = re.compile(r"[ \t>*+-]*[^\s:：][^:：]{0,24}[:：]")  # a line that begins with a label, whichever
_DOI_ALONE = re.compile(r"[ \t>*_+(`-]*doi(?:\s*[:：]\s*|\s+)(?P<doi>10\.\d{4,9}/[^\s\"<>`*]++)[ \t`*_]*+", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“]([^\"“”]{15,250})[\"”]")
_ONLY_AN_ADDRESS = re.compile(r"[ \t>*+-]*(?:\*\*|<)?https?://[^\s<>()\[\]*]+(?:\*\*|>)?[ \t]*")
_OF_THE_PAPER = re.compile(
    r"(?:[^\w\s]+ ?)?(?:(?:원본 ?|원 ?)?논문(?: ?링크| ?주소| ?원문)?|(?:the |original )?paper(?: link| url)?"
    r"|论文(?:链接|地址|原文)?|論文(?:リンク)?|introduction|overview|개요|소개|서론)",
    re.IGNORECASE,
)  # elsewhere such an address may be that of what the paper builds on: rules propose it
_PAPER_OF_A_LIST = re.compile(
    r"[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[(?:[^\s\[\]]+[ \t]+){3}[^\[\]]*(?:\]\((?!https?://(?:github|www\.youtube|huggingface)\.)|$)"
)


def take_only_id(body: Body, found: Lifted) -> None:
    """Take the id or the DOI that stands above the first section without a label."""
    if found.arxiv:
        return
    above = body.lines[: body.end]
    found.arxiv = _only_arxiv_id(above) or _cited_by_title(above, body.called(found))
    found.doi = found.doi or ("" if found.arxiv or found.openreview else _doi_alone_in_line(above))


def take_id_alone(body: Body, found: Lifted) -> None:
    """Take the only id of a body, where no paper is known."""
    found.arxiv = found.arxiv if found.names_paper else _id_alone_in_line(body.lines)


def _only_arxiv_id(preamble: list[str]) -> str:
    """The only id before the first section, or that of the first line, where this is the only one that begins with an address.

    Where no address has one, the only id that lines with a label cite. Of a list of papers, none is the one reviewed.
    """
    if sum(map(bool, map(_PAPER_OF_A_LIST.match, preamble))) > 1:
        return ""
    ids = arxiv_ids("\n".join(preamble))
    if not ids:
        return mentioned_arxiv_id("\n".join(line for line in preamble if "rXiv" in line and _SAID.match(line)))
    addresses = [line for line in preamble if _ADDRESS.match(line)]
    is_first = len(addresses) == 1 and addresses[0] == next(line for line in preamble if line.strip() and not HEADING.fullmatch(line))
    return ids[0] if len(ids) == 1 or (is_first and arxiv_ids(addresses[0])[:1] == ids[:1] != []) else ""


def _cited_by_title(preamble: list[str], title: str) -> str:
    """The id that a line cites which has the title in quotes, as a list of references has it."""
    for line in preamble:
        quoted = _QUOTED.search(line) if "rXiv" in line else None
        if quoted and letters_of(quoted[1]) in letters_of(title):
            return mentioned_arxiv_id(line)
    return ""


def _doi_alone_in_line(preamble: list[str]) -> str:
    """The only DOI that is all of a line, as in `*doi:10.1000/182*`."""
    found = {doi(said["doi"]) for line in preamble if "10." in line and (said := _DOI_ALONE.fullmatch(line))}
    return found.pop() if len(found) == 1 else ""


def _id_alone_in_line(lines: list[str]) -> str:
    """The only id that any address of a body has, where that address is all of a line of a section such as `Paper` or `Introduction`."""
    ids = arxiv_ids("\n".join(line for line in lines if "rxiv" in line.lower()))
    if len(ids) != 1:
        return ""
    heading = ""
    for line in lines:
        heading = found["text"].strip(" \t#:：") if (found := HEADING.fullmatch(line)) else heading
        if "http" in line and _ONLY_AN_ADDRESS.fullmatch(line) and arxiv_ids(line) and _OF_THE_PAPER.fullmatch(heading):
            return ids[0]
    return ""
