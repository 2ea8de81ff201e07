# SPDX-License-Identifier: MIT
"""A title as written to titles as shown: without markup, with what stands in brackets before it apart, and in one language each."""

from __future__ import annotations

import re
from html import unescape

from mkdocs_paperreview.review.body.named_links import without_named_links
from mkdocs_paperreview.review.language import CJK, language_of
from mkdocs_paperreview.review.paper import ARXIV_ID
from mkdocs_paperreview.review.plain_line import plain_line
from mkdocs_paperreview.review.tags import tag_key

__all__ = [
    "is_kind_of_post",
    "letters_of",
    "paper_in_title",
    "parted_arxiv_id",
    "plain_title",
    "same_title",
    "shown_title",
    "split_title",
    "without_links",
]

_KICKER = re.compile(
    r"[^\w\[【(\"'“‘《『「]{0,4}[\[【(](?P<kicker>[^\[\]【】()]{1,30})[\]】)](?:\s*[:：|｜]|\s*[-—–]{1,2}(?!\w))?\s*(?P<rest>\S.*)"
)
_KICKER_BARE = re.compile(  # "논문리뷰) LoRA", "Paper Review: LoRA", "논문 리뷰 — LoRA"
    r"(?P<kicker>[^\[\]【】():：]{2,30}?)[ \t]*"
    r"(?:(?:::?|[).])[ \t]+|[：｜][ \t]*|(?<=[ \t])[-–—|]{1,2}[ \t]+|(?<=[^\x00-\x7f])[-–—:]{1,2})(?P<rest>\S.*)"
)
_DONE = r"리뷰|요약|정리|읽기|스터디|분석|소개|공부|해설|번역|노트|메모|구현|발표|review|summary|reading|notes?|study"
_KIND_OF_POST = re.compile(
    rf"논문 ?(?:{_DONE})(?:(?: 및 | ?[&/,·+] ?| )(?:논문 ?)?(?:{_DONE}))*(?: ?#?\d+)?"
    r"|(?:paper|journal|article|literature)[ _-](?:review|summary|reading|notes?|study)(?:[ _-]notes?)?|reading notes?"
    r"|(?:论文|論文|文献|文獻)(?:阅读|閱讀|笔记|筆記|精读|精讀|速读|解读|解讀|导读|導讀|研读|研讀|分享|总结|總結|学习|解析|复现|报告"
    r"|読み|読んだ|まとめ|紹介|メモ|要約|解説|レビュー){1,2}"
    r"|논문|论文|論文",
    re.IGNORECASE,
)
_KICKER_JOINED = re.compile(  # "论文阅读笔记Low rank of all", "論文紹介 Low rank of all"
    rf"(?P<kicker>{_KIND_OF_POST.pattern})[ \t]*(?=(?!\d+[-.]\d)[A-Z0-9][!-~’]*(?: [!-~’]+){{2,}}$)(?<![a-z])(?<![a-z][ \t])"
)
_SECOND_KICKER = re.compile(r"[\[【](?P<kicker>(?!Re\])[^\[\]【】]{1,30})[\]】]\s*(?P<rest>[^\s\[【(].*)")  # "[논문리뷰][NLP] LoRA"
_QUOTED = re.compile(
    r"(?P<before>[^《》『』「」“”\"]*)[《『「“\"](?P<title>[^《》『』「」“”\"]{10,250})[》』」”\"](?P<after>[^《》『』「」“”\"]*)"
)
_WORDS_FIRST = re.compile(r"(?P<title>[ -~–—’é]*[!-~]) (?P<after>[^ -~]\S*(?: \S+)?|paper (?:review|summary))", re.IGNORECASE)
_LATIN_TITLE = re.compile(r"(?=[!-~]* [!-~]* [!-~])[ -~–—’é]+")  # three words or more
_REVIEWED = re.compile(r"(?P<title>[A-Z][!-~]*: [ -~–—’é]{15,}) review")  # `RANK: Low Rank of Very Large Models review`
_KIND_OF_REVIEW = re.compile(
    r"(?:\b(?:an?|the|systematic|literature|scoping|critical|comprehensive|brief|short|mini|narrative|rapid|peer|code|product|movie|book|art)"
    r")$",
    re.IGNORECASE,
)
_SAYS_PAPER = re.compile(r"papers?", re.IGNORECASE)  # in brackets; before a colon it may belong to the title
_KICKER_AFTER = re.compile(r"(?P<rest>.*\S)\s*[\[【](?P<kicker>[^\[\]【】]{1,30})[\]】]\s*")
_KICKER_AT_END = re.compile(r"(?P<rest>.*\S)\s+[-–—|]{1,2}\s+(?P<kicker>[^\[\]【】():：|]{2,30})")
_DASHES = re.compile(r" [-–—|]{1,2} ")
_NO_LETTER = re.compile(r"[\W_]+")
_NUMBERED = re.compile(r"^\d{1,3}[.)]\s+")
_IN_MARKS = re.compile(r"""^(?:[《『]([^《》『』]+)[》』]|"([^"]+)"|[“”]([^“”]+)[“”])$""")
_LABEL = re.compile(
    r"(?:(?:논문 ?제목|논문명|제목|paper title|title)\s*[:：]|[\[【](?:논문 ?제목|제목|paper title|title)[\]】])\s*(?=\S)", re.IGNORECASE
)
_ARXIV_BEFORE = re.compile(rf"[\[(]?(?:arxiv[:：]? ?)?(?P<id>{ARXIV_ID})(?:v\d+)?[\])]?[ :：_-]++(?=[^\W\d_])", re.IGNORECASE)
_MARKUP = re.compile(r"(?<!\\)(?:\*\*|__|`|(?<!\w)\*|\*(?!\w)|(?<!\w)_(?=\S)|(?<=\S)_(?!\w))")
_TAG = re.compile(r"(?<!\\)</?[A-Za-z][^<>]*>")
_ATTRIBUTES = re.compile(r" ?\{(?::[^{}]*| ?[#.][^{}]*|-)\}$")
_ESCAPE = re.compile(r"\\([\[\]()<>_*#.!-])")
_IMAGE = re.compile(r" ?!\[[^\[\]]*\]\([^()\s]*\)")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")


def plain_title(heading: str) -> str:
    """A heading as text, without emphasis, links, tags, escapes and TeX; links such as `[paper](…)` at its end are no part of it.

    Neither is what only says that it is a title.
    """
    words = " ".join(heading.split())
    if "![" in words:
        words = _IMAGE.sub("", words).strip() or words  # a badge is no word
    text = _TAG.sub("", _ATTRIBUTES.sub("", without_named_links(plain_line(words))))
    plain = _ESCAPE.sub(r"\1", _MARKUP.sub("", without_links(text))).strip()
    return plain[label.end() :] if (label := _LABEL.match(plain)) else plain


def without_links(text: str) -> str:
    """A text with the words of its links and pictures in their place."""
    return _LINK.sub(r"\1", text)


def shown_title(title: str, ignored: frozenset[str]) -> tuple[str, str, str]:
    """A title as `[kicker] title / title in the other language`, or with `kicker: ` or `kicker) ` before it.

    Jekyll's authors write a colon as `&#58;`.
    """
    kicker = ""
    title = " ".join(unescape(title).split()) if "&" in title else title
    if joined := _KICKER_JOINED.match(title):
        title = f"{joined['kicker']}: {title[joined.end() :]}"
    bracketed = _KICKER.fullmatch(title) or _KICKER_AFTER.fullmatch(title)
    found = bracketed or _KICKER_BARE.fullmatch(title)
    says_paper = bool(bracketed and _SAYS_PAPER.fullmatch(bracketed["kicker"]))
    if not says_paper and not (found and _is_kicker(found["kicker"], ignored)) and _DASHES.search(title):
        found = _KICKER_AT_END.fullmatch(title)
    if found and (says_paper or _is_kicker(found["kicker"], ignored)):
        kicker, title = found["kicker"].strip(), found["rest"]
        if more := _SECOND_KICKER.fullmatch(title):
            kicker, title = f"{kicker} · {more['kicker'].strip()}", more["rest"]
        title = _IN_MARKS.sub(r"\1\2\3", title)
    first, second = split_title(title)
    return kicker, first, second


def paper_in_title(title: str) -> str:
    """The title of a paper that stands in another one: `《Low rank of all》阅读笔记`, `Low rank of all 논문 리뷰`."""
    found = _QUOTED.fullmatch(title)
    if found and CJK.search(found["before"] + found["after"]):
        return found["title"].strip() if _LATIN_TITLE.fullmatch(found["title"]) else ""
    if (reviewed := _REVIEWED.fullmatch(title)) and not _KIND_OF_REVIEW.search(reviewed["title"]):
        return reviewed["title"]
    found = _WORDS_FIRST.fullmatch(title)
    return found["title"] if found and _KIND_OF_POST.fullmatch(found["after"]) and _LATIN_TITLE.fullmatch(found["title"]) else ""


def parted_arxiv_id(title: str) -> tuple[str, str]:
    """The id of arXiv before a title, and the rest of it: `[2401.01234] Low rank of all`, as tabs of browsers have it."""
    found = _ARXIV_BEFORE.match(title)
    return (found["id"], title[found.end() :]) if found else ("", title)


def _is_kicker(words: str, ignored: frozenset[str]) -> bool:
    return tag_key(words) in ignored or bool(_KIND_OF_POST.fullmatch(re.sub(r"^\W+|\s+$", "", words)))


def is_kind_of_post(heading: str) -> bool:
    """Whether a heading only says what is done with a paper, such as `論文紹介`."""
    return bool(_KIND_OF_POST.fullmatch(plain_title(heading)))


def split_title(title: str) -> tuple[str, str]:
    """The two halves of a title such as `한국어 제목 / English title`; no second half where both are in one language."""
    halves = re.split(r"\s+[/|]\s+", title)
    if len(halves) == 2:  # noqa: PLR2004  # two languages
        languages = {language_of(half, "") for half in halves}
        if len(languages) == 2 and "" not in languages:  # noqa: PLR2004
            return halves[0].strip(), halves[1].strip()
    return title, ""


def same_title(one: str, other: str) -> bool:
    """Whether two titles have the same words, whatever their signs and case, and the number in a list before them."""
    one, other = (letters_of(_NUMBERED.sub("", title)) for title in (one, other))
    return one in {"", other}


def letters_of(title: str) -> str:
    """What two spellings of a title share: its letters and digits, whatever their case."""
    return _NO_LETTER.sub("", title).casefold()
