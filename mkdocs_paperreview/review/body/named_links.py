# SPDX-License-Identifier: MIT
"""Links that are called what they lead to, as in `[[Paper](…)] [[Code](…)]`: those of a text, and a title without those at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["ONLY_NAMED_LINKS", "NamedLink", "named_links", "without_named_links"]

_NAMES = {
    "link": r"(?:link to )?(?:the )?(?:full |original )?(?:paper|article|pdf|arxiv|doi|openreview)(?: link| pdf| url)?"
    r"|(?:논문|원문)(?: 링크| 보기)?"
    r"|论文(?:链接|地址)?|原文(?:链接)?|論文(?:リンク)?",
    "code": r"(?:[\w.+-]{2,24} )?(?:official )?(?:[\w.+-]{2,24} )?github (?:repo(?:sitory)?|code)|[\w.+-]{2,24} official github"
    r"|(?:official )?(?:code|github|source code|repository|implementations?)(?: link| url)?"
    r"|code (?:and|&) (?:data|datasets?|models?)(?: url)?|(?:공식 )?(?:코드(?: ?저장소)?|깃허브|깃헙)|代码|コード",
    "project": r"(?:(?:project|home) ?)?page|project|프로젝트(?: 페이지)?|项目主页|プロジェクト(?:ページ)?",
    "other": r"website|site|blog|link|video|slides?|poster|youtube|링크|영상|发表|视频|リンク",
}
_NAME = "|".join(f"(?P<{kind}>{names})" for kind, names in _NAMES.items())
# Few signs each, so that a row of them is gone through once.
_OPENS, _CLOSES = r"\[{1,2}(?:\\\[)?[^\w\[\]!]{0,4}", r"[^\w\[\]\\]{0,4}(?:\\\])?\]{1,2}"
_LINK = re.compile(rf"(?<!!){_OPENS}(?:{_NAME}){_CLOSES}\((?P<address>https?://[^()\s]+)\)", re.IGNORECASE)
_ANY = re.sub(r"\(\?P<\w+>", "(?:", _NAME)
_AT_START = re.compile(rf"^(?:{_OPENS}(?:{_ANY}){_CLOSES}\([^()\s]*\)\]?[\s,/|·:：—–-]{{0,4}}+){{1,8}}(?<![)\]])(?=[^\s\[])", re.IGNORECASE)
_AT_END = re.compile(rf"(?:[\s,/|·(（:：—–-]{{0,4}}{_OPENS}(?:{_ANY}){_CLOSES}\([^()\s]*\)[\])）]{{0,3}}){{1,8}}\s?$", re.IGNORECASE)
ONLY_NAMED_LINKS = re.compile(
    rf"[ \t>*_-]*(?:\d{{1,2}}[.)][ \t]+)?(?:{_OPENS}(?:{_ANY}){_CLOSES}\(https?://[^()\s]+\)[\])\s,/|·*_.]*+){{1,6}}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class NamedLink:
    """A link and what it leads to: `link`, which is the paper, `code`, `project`, or `other`."""

    kind: str
    address: str


def named_links(text: str) -> Iterator[NamedLink]:
    """The links of a text that are called what they lead to, in order."""
    for found in _LINK.finditer(text):
        yield NamedLink(next(kind for kind in _NAMES if found[kind]), found["address"])


def without_named_links(heading: str) -> str:
    """A heading without such links at its ends; one that is nothing else stays."""
    return _AT_START.sub("", _AT_END.sub("", heading) or heading) if "](" in heading else heading
