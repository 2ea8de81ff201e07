# SPDX-License-Identifier: MIT
"""What authors remark on their paper on arXiv, as `**Comments:** Accepted at ICLR 2025. Code: https://…`: where it came out, and its pages.

Only names of the field's meetings and journals count, or what it says it was accepted at, and none where something else came out there:
a first version, or a workshop's paper.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.review.placeholders import leads_nowhere
from mkdocs_paperreview.review.venues import JOURNALS, MEETINGS

__all__ = ["pages_in_remark", "venue_in_remark"]

_ADDRESS = re.compile(r"https?://[^\s<>()\[\]，。；、]+")
_PART_END = re.compile(r"([,;/|()，；。（）]|[.!](?:\s|$)|\s[-–—]\s|https?://\S+)")
# Of other words than these, it is not this paper that was accepted: "It compares methods published at …".
_PAPER = r"(?:(?:.* )?(?:paper|article|manuscript|(?:this|our) work|study|version|pre-?print|it|pages|figures|tables) )?"
_ACCEPTED = (
    r"(?:(?:has been |was |is |to be )?(?:accepted|published|presented|to appear|appears?|appeared)"
    r"(?: for publication| for presentation| as an? [\w -]{3,20}?)? (?:by|to|at|in|for) (?:the )?)"
)
_KIND_OF_PAPER = r"(?: (?:as )?(?:an? )?(?:main|oral|spotlight|highlight|poster|conference|paper|track|presentation|proceedings))*"
_NAMED = re.compile(
    rf"(?:{_PAPER}{_ACCEPTED})?(?:proceedings of )?(?:the )?(?:IEEE/CVF |IEEE |ACM )?(?P<name>{MEETINGS}|{JOURNALS})"
    rf"(?:[ -]?['’]?(?P<year>(?:20)?[0-3]\d))?{_KIND_OF_PAPER}",
    re.IGNORECASE,
)
# `accepted to ITS 2025`: of what is said so, any name in capitals with a year is one.
_OTHER = re.compile(rf"(?i:{_PAPER}{_ACCEPTED})(?P<name>(?:(?:IEEE|ACM|AAAI) )?[A-Z][\w-]*[A-Z][\w-]*,? 20\d\d)(?i:{_KIND_OF_PAPER})")
_JOURNAL = re.compile(
    rf"{_PAPER}{_ACCEPTED}(?P<name>(?:IEEE|ACM)(?:/[A-Z]{{2,5}})? (?:Transactions|Journal|Robotics)\b[A-Za-z &-]{{3,80}}(?: ?20\d\d)?)",
    re.IGNORECASE,
)
_NOT_THIS = re.compile(
    r"\b(?:exten(?:ded|sion)|(?:journal|previous|earlier|preliminary|short|conference) version|builds? (?:up)?on|based on"
    r"|not|never|\w+n['’]t"
    r"|submitted|submission|under review|in review|rejected|withdrawn|workshops?|challenge|competition|tutorial|demo|doctoral"
    r"|arxiv admin)\b",
    re.IGNORECASE,
)
_BEFORE_BRACKETS = re.compile(
    r"\b(?:conference|symposium|meeting|transactions|journal|proceedings|pages?|figures?|tables?)\b", re.IGNORECASE
)
_LONGEST = 200
_PROJECT = re.compile(r"\bproject\b|\b(?:home|web)? ?(?:page|site)\b|项目主页", re.IGNORECASE)
_CODE = re.compile(r"\bcodes?\b|\bimplementation\b|\bgithub\b|\brepo(?:sitory)?\b|代码", re.IGNORECASE)
_HOST_OF_CODE = re.compile(r"https?://(?:www\.)?(?:github|gitlab|bitbucket|codeberg|gitee|huggingface)\.(?:com|org|co)/")


def venue_in_remark(remark: str) -> str:
    """The only venue that a remark says its paper came out at."""
    if _NOT_THIS.search(remark):
        return ""
    parts = ["", "", *_PART_END.split(remark)]
    found = {
        said
        for before, end, part in zip(parts[::2], parts[1::2], parts[2::2], strict=False)
        if len(part) <= _LONGEST and (said := _venue(part.strip(" .:*"))) and not (end in {"(", "（"} and _is_of_another(before))
    }
    return found.pop() if len(found) == 1 else ""


def _is_of_another(words: str) -> bool:
    """Whether brackets behind words say where something else came out: `LoRA (ICLR 2022)`."""
    return bool(words.strip()) and not _BEFORE_BRACKETS.search(words)


def _venue(part: str) -> str:
    if named := _NAMED.fullmatch(part):
        year = f"20{named['year'][-2:]}" if named["year"] else ""
        return f"{named['name']} {year}" if year else named["name"] if len(part) > len(named["name"]) else ""
    other = _OTHER.fullmatch(part) or _JOURNAL.fullmatch(part)
    return other["name"].strip() if other else ""


def pages_in_remark(remark: str) -> dict[str, str]:
    """The addresses of the paper's page and of its code that a remark names, each by the words right before it."""
    pages: dict[str, str] = {}
    at = 0
    for address in _ADDRESS.finditer(remark):
        words = remark[at : address.start()].rpartition(". ")[2]
        at = address.end()
        kinds = [kind for kind, said in (("code", _CODE), ("project", _PROJECT)) if said.search(words)]
        if kinds and not leads_nowhere(address[0]):  # "Code and project page: …" names one of the two
            pages.setdefault(kinds[0] if _HOST_OF_CODE.match(address[0]) else kinds[-1], address[0].rstrip(".,;:"))
    return pages
