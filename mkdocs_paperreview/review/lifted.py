# SPDX-License-Identifier: MIT
"""A body's own lines about its paper, such as `**저자:** …` and `> **링크:** [PDF](…)`, lifted into data.

Only lines before the first section are lifted out of the body, and only where all they say is then shown by the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mkdocs_paperreview.review.paper import arxiv_id, arxiv_ids, doi, openreview_id

__all__ = ["Lifted", "lifted"]

_NAMES = {
    "authors": "저자|논문 저자|저자들|authors?|paper authors?|作者|论文作者|著者",
    "venue": "학회|게재|발표|venue|conference|journal|published in|会议|期刊|会議|学会",
    "year": "연도|발표 연도|year|年份",
    "original": "원제|논문 제목|원논문|original title|paper title|原文标题|论文标题|英文标题|原題",
    "link": "(?:🔗\\s*)?(?:링크|논문|논문 링크|원문|원문 링크|link|paper|paper link|논문링크|arxiv|pdf|doi|openreview"
    "|链接|论文链接|论文|论文地址|原文链接|リンク|論文|url)",
    "code": "(?:🔗\\s*)?(?:코드|코드 저장소|소스 코드|code|github|official code|代码|代码链接|代码/项目|코드/프로젝트|コード)",
    "project": "프로젝트|프로젝트 페이지|project|project page|homepage|项目主页|项目地址|プロジェクト",
    "tags": "키워드|태그|keywords?|tags?|关键词|标签|キーワード|タグ",
}
_LABELS = {re.compile(names, re.IGNORECASE): kind for kind, names in _NAMES.items()}
_LINE = re.compile(
    r"[ \t]*(?:>[ \t]*)*(?:[-*+][ \t]+|\d+\.[ \t]+)?(?:\*\*|__)?(?P<label>[^\s*_:：\[\]`|][^*_:：\[\]`|]{0,24}?)[ \t]*"
    r"(?:(?:\*\*|__)[ \t]*[:：]|[:：][ \t]*(?:\*\*|__)|[:：](?![/]))[ \t]*(?P<value>\S.*?)[ \t]*(?:\\|<br ?/?>)?"
)
_BOLD = re.compile(r"[ \t]*(?:>[ \t]*)*(?:[-*+][ \t]+)?(?:\*\*|__)")
_HEADING = re.compile(r"#{1,6}[ \t]+(?P<text>.*?)[ \t]*#*[ \t]*")
_SETEXT = re.compile(r"[=-]{3,}[ \t]*")
_HASHTAGS = re.compile(r"[ \t]*(?:#[^\s#]+[ \t,]*)+")
_FENCE = re.compile(r"[ \t]*(```+|~~~+)")
_AI = re.compile(
    r"[ \t]*(?:>[ \t]*)*.{0,20}(?:AI로 작성|AI가 작성|AI(?:에 의해|를 이용해) (?:생성|작성)"
    r"|written by (?:an )?AI|AI[- ](?:written|generated)"
    r"|由\s?AI\s?(?:生成|撰写)|AIが(?:作成|生成)).{0,40}",
    re.IGNORECASE,
)  # one sentence in four languages
_ADDRESS = re.compile(r"https?://[^\s)\]>\"'|]+")
_LINK = re.compile(r"\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]\((?P<address><[^>]*>|[^)\s]*)[^)]*\)|<?(?P<bare>https?://[^\s>)]+)>?")
_NONE = frozenset({"무", "无", "없음", "none", "n/a", "-", "未公开", "暂无", "待补充"})
_PREAMBLE_LINES = 80
_LONGEST_NOTICE = 160
_PAPERS_OF_A_REVIEW = 2
_MARKS_OF_A_LIST = 2  # one is part of a name, as in "Qwen2 Team"
_COMMENT = re.compile(r"[ \t]*(?:<!--(?:(?!-->).)*-->[ \t]*)+")
_AFFILIATION = re.compile(r"(?<=[^\W\d_])(?:[\d*∗†‡§¶⋆♠♣]|[¹²³⁴⁵⁶⁷⁸⁹⁰])+")
_DAY = re.compile(r"\d{4}\s*[년年./-]")


@dataclass(slots=True)
class Lifted:
    """What was found. `lines` are the numbers, from 0, of the lines that the page says in its own way."""

    title: str = ""
    authors: tuple[str, ...] = ()
    venue: str = ""
    year: str = ""
    original: str = ""
    arxiv: str = ""
    doi: str = ""
    openreview: str = ""
    pdf: str = ""
    link: str = ""
    code: str = ""
    project: str = ""
    tags: tuple[str, ...] = ()
    ai_notice: str = ""
    words: dict[str, str] = field(default_factory=dict)
    lines: set[int] = field(default_factory=set)


def lifted(body: str) -> Lifted:
    """Read the lines of a body that are data."""
    found = Lifted()
    lines = body.split("\n")
    preamble = _preamble(lines, found)
    for number in preamble:
        _lift(lines[number], number, found, removable=True)
    in_fence = False
    later: list[int] = []
    for number in range(max(preamble, default=-1) + 1, len(lines)):
        line = lines[number]
        if ("```" in line or "~~~" in line) and _FENCE.match(line):
            in_fence = not in_fence
        elif not in_fence and _may_be_later_line(lines, number, found):
            later.append(number)
    if not _names_many_papers(lines, later):
        for number in later:
            _lift(lines[number], number, found, removable=False)
    if not found.arxiv and len(ids := arxiv_ids("\n".join(lines[number] for number in preamble))) == 1:
        found.arxiv = ids[0]
    return found


def _preamble(lines: list[str], found: Lifted) -> list[int]:
    """The lines before the first section; a heading before any text is the title."""
    numbers: list[int] = []
    for number, line in enumerate(lines[:_PREAMBLE_LINES]):
        heading = _HEADING.fullmatch(line)
        if (
            heading
            and not found.title
            and not any(
                lines[earlier].strip() for earlier in numbers if earlier not in found.lines and not _COMMENT.fullmatch(lines[earlier])
            )
        ):
            found.title = heading["text"]
            found.lines.add(number)
        elif heading or _FENCE.match(line) or line.lstrip().startswith(("|", "<details")):
            break
        elif number + 1 < len(lines) and line.strip() and not found.title and re.fullmatch(r"={3,}[ \t]*", lines[number + 1]):
            found.title = line.strip()
            found.lines |= {number, number + 1}
        if number + 1 < len(lines) and line.strip() and number not in found.lines and _SETEXT.fullmatch(lines[number + 1]):
            break
        numbers.append(number)
    return numbers


def _may_be_later_line(lines: list[str], number: int, found: Lifted) -> bool:
    """Whether a line below the first section may name the paper; a notice is taken at once."""
    line = lines[number]
    if "AI" in line and len(line) <= _LONGEST_NOTICE and not found.ai_notice and _AI.fullmatch(line) and _stands_alone(lines, number):
        _take_notice(line, number, found)
        return False
    return ("http" in line or "arXiv" in line) and len(line) < 400  # noqa: PLR2004  # longer lines are prose


def _names_many_papers(lines: list[str], numbers: list[int]) -> bool:
    """Whether lines such as `**링크:** …` name so many papers that none of them is the one reviewed: a roundup."""
    named = (lines[number] for number in numbers if (match := _LINE.fullmatch(lines[number])) and _kind(match["label"]) == "link")
    return len(arxiv_ids("\n".join(named))) > _PAPERS_OF_A_REVIEW


def _stands_alone(lines: list[str], number: int) -> bool:
    around = lines[max(0, number - 1) : number] + lines[number + 1 : number + 2]
    return not any(line.strip() for line in around)


def _take_notice(line: str, number: int, found: Lifted) -> None:
    found.ai_notice = re.sub(r"[>*_⚠️\s]+", " ", line).strip()
    found.lines.add(number)


def _lift(line: str, number: int, found: Lifted, *, removable: bool) -> None:
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
    match = _LINE.fullmatch(line)
    kind = _kind(match["label"]) if match else ""
    if match and kind and (removable or kind in {"link", "code"}) and _read(kind, match, found) and removable and _BOLD.match(line):
        found.lines.add(number)


def _kind(label: str) -> str:
    label = label.strip()
    return next((kind for names, kind in _LABELS.items() if names.fullmatch(label)), "")


def _read(kind: str, match: re.Match[str], found: Lifted) -> bool:
    """Take the value of a labelled line; true where the page now says all of it."""
    value = match["value"].strip().strip("*_ ").strip()
    if value.lower() in _NONE:
        return False
    if kind == "authors":
        return _take_authors(value, found)
    if kind == "tags":
        return _take_tags(value, found)
    if kind in {"venue", "year", "original"}:
        return _take_text(kind, value, found)
    return _take_link(kind, value, match["label"].strip(), found)


def _take_authors(value: str, found: Lifted) -> bool:
    if found.authors or _LINK.search(value):
        return False
    parted, marks = _AFFILIATION.subn(",", value)
    if marks < _MARKS_OF_A_LIST:
        found.authors = _names_in(value)
        return True
    # "Ada Lovelace1*, Alan Turing2": the marks part the names, and lead to affiliations that only the line has.
    found.authors = _names_in(parted)
    return False


def _names_in(value: str) -> tuple[str, ...]:
    names = (" ".join(name.split()) for name in re.split(r"\s*[,、，;·]\s*|\s+and\s+", value))  # CJK commas
    return tuple(filter(None, names))


def _take_tags(value: str, found: Lifted) -> bool:
    if found.tags:
        return False
    found.tags = tuple(tag.strip("#` ") for tag in re.split(r"\s*[,、，;·]\s*", value) if tag.strip("#` "))
    return False


def _take_text(kind: str, value: str, found: Lifted) -> bool:
    if getattr(found, kind) or _LINK.search(value) or re.search(r"[*`$<\\]", value) or (kind == "venue" and _DAY.match(value)):
        return False
    setattr(found, kind, value)
    return True


def _take_link(kind: str, value: str, label: str, found: Lifted) -> bool:
    links = list(_LINK.finditer(value))
    address = next(((link["address"] or link["bare"] or "").strip("<>") for link in links), "")
    if kind in {"code", "project"}:
        return bool(address) and _take_address(kind, address, links, value, found)
    taken = _take_identity(value, address, label, found)
    return taken and len(links) == 1 and _take_words(links[0], value, found)


def _take_address(kind: str, address: str, links: list[re.Match[str]], value: str, found: Lifted) -> bool:
    if getattr(found, kind):
        return False
    setattr(found, kind, address)
    return len(links) == 1 and _take_words(links[0], value, found, kind)


def _take_identity(value: str, address: str, label: str, found: Lifted) -> bool:
    """Name the paper by what a link line holds; the first line that names it counts."""
    if found.arxiv or found.doi or found.openreview or found.link:
        return False
    found.arxiv = arxiv_id(address) or arxiv_id(value)
    found.doi = "" if found.arxiv else doi(value if label.lower() == "doi" else address)
    found.openreview = openreview_id(address)
    found.link = address
    return bool(found.arxiv or found.doi or found.openreview or found.link)


def _take_words(link: re.Match[str], value: str, found: Lifted, kind: str = "paper") -> bool:
    """Keep the link's own words, for its button; false where the line says more than the link."""
    words = (link["text"] or "").strip()
    around = (value[: link.start()] + value[link.end() :]).strip(" .·|*_")
    if around or re.search(r"[\[\]!`$<]", words):
        return False
    found.words[kind] = words
    return True
