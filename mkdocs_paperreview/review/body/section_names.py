# SPDX-License-Identifier: MIT
"""Headings that name a section, and not a paper: those of every review, such as `Abstract`, and those above what is said of the paper."""

from __future__ import annotations

import re

__all__ = ["is_about_paper", "is_section_name"]

_LONGEST = 60
_SIGNS = re.compile(r"^[\W\d_]*(?:[IVX]+\.\s+)?|[\W_]+$")
_TRANSLATION = re.compile(r"(?<=[^\x00-\x7f])\s*[(（][A-Za-z][A-Za-z -]*[)）]?$")  # "초록 (Abstract)"
_ABOUT_PAPER = re.compile(
    r"(?:논문 |문헌 |자료 )?(?:기본 ?|메타 ?|서지 ?)?정보|(?:논문 )?메타 ?데이터|논문 소개"
    r"|[来來]?源信息|论文(?:基本|元)?信息|(?:基本|文献|文章)?信息|(?:论文)?元(?:信息|数据)"
    r"|论文(?:概[述况]|[介简][介绍])|(?:論文|基本|書誌|文献|メタ)情報(?:[・/]リンク)?|情報源|論文"
    r"|(?:(?:paper|article|document|basic|general|bibliographic|zotero) )?(?:info|information|metadata|details)|bibliographic context"
    r"|(?:target|reviewed) paper|paper (?:under review|reviewed)|about (?:the|this) paper"
    r"|metadaten|bibliogra(?:ph|f)ische (?:angaben|daten|informationen)|métadonnées|(?:informations|référence) bibliographiques?"
    r"|metadatos|datos bibliográficos|(?:ficha|referencia) bibliográfica|metadados|(?:dados|referência) bibliográfic[ao]s?"
    r"|metadati|(?:dati|riferimento) bibliografic[io]",
    re.IGNORECASE,
)
_ANYTHING = re.compile(r"정보|信息|論文|info|information|details|논문 소개|论文(?:概[述况]|[介简][介绍])", re.IGNORECASE)
_SECTION = re.compile(
    r"abstract|introduction|(?:paper )?summary|overview|background|motivation|tl;?dr|(?:table of )?contents|related works?|conclusions?"
    r"|references|appendix|(?:key|main) (?:points?|ideas?|takeaways?|contributions?)|contributions?|problem(?: (?:statement|definition))?"
    r"|what(?: is|'s|’s) (?:it|this(?: paper)?)(?: about)?"
    r"|(?:what|why|how) .{0,40}\b(?:this (?:paper|work)|(?:the )?authors?)\b.{0,30}"
    r"|(?:논문 )?초록|(?:논문 |핵심 |한 ?줄 |전체 )?요약|개요|서론|소개|들어가며|들어가기(?: 전에)?|목차|배경|결론|참고 ?문헌|부록"
    r"|연구 ?(?:배경|목적|동기)|문제 ?(?:정의|제기)|핵심 ?(?:내용|아이디어|기여)"
    r"|摘要|简介|引言|前言|概述|背景|目录|总结|一句话总结|参考文献|研究(?:背景|动机|目的)|核心(?:思想|贡献|观点)"
    r"|概要|はじめに|序論|目次|要約|どんなもの|まとめ|(?:一言|ひとこと)で(?:言うと|いうと|まとめると)",
    re.IGNORECASE,
)


def is_about_paper(heading: str, *, surely: bool = False) -> bool:
    """Whether lines and tables under a heading say who wrote the paper, and where it is; `surely`, wherever it stands."""
    words = _words(heading)
    return bool(_ABOUT_PAPER.fullmatch(words)) and not (surely and _ANYTHING.fullmatch(words))


def is_section_name(heading: str) -> bool:
    """Whether a heading is one that many reviews have, and that is no review's title."""
    is_label = heading.rstrip(" \t#").endswith((":", "："))  # of what stands below it
    return is_label or bool(_SECTION.fullmatch(_words(heading))) or is_about_paper(heading)


def _words(heading: str) -> str:
    """The words of a heading, without signs and numbers around them; nothing of a long one, which is no name."""
    words = " ".join(heading.split())
    return _TRANSLATION.sub("", _SIGNS.sub("", words)) if len(words) <= _LONGEST else ""
