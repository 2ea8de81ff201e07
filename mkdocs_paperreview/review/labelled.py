# SPDX-License-Identifier: MIT
"""One line such as `**저자:** …` or `> **링크:** [PDF](…)`: what it names, and what it says of the paper."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from mkdocs_paperreview.review.names import names_in, without_notes
from mkdocs_paperreview.review.paper import arxiv_id, doi, mentioned_arxiv_id, openreview_id

__all__ = ["Labelled", "Lifted", "labelled", "take"]

_NAMES = {
    "authors": "저자명?|논문 ?저자|저자들|authors?|author\\(s\\)|paper authors?|作者|论文作者|論文作者|原文作者|著者|論文著者",
    "venue": "(?:발표 ?)?학회명?(?:[/·](?:연도|년도|출처))?|게재|발표|학술지|저널명?|게재지|게재처"
    "|venue|conference|journal|published(?: in)?"
    "|(?:conference|journal) ?/ ?(?:conference|journal)"
    "|학술지/학회|학술지/저널|학회/저널|会议|期刊|会议/期刊|期刊/会议|发表会议|发表期刊|发表于|發表於"
    "|会議|學會|学会|掲載誌|掲載|論文出處|journal reference",
    "year": "연도|발표 연도|year|年份",
    "original": "원제|논문 ?제목|논문명|원논문|original title|paper title|原文标题|论文标题|论文题目|英文标题|论文名称|論文標題|論文題目"
    "|原題|論文タイトル|論文名",
    "link": "(?:링크|논문|논문 ?링크|원문|원문 링크|논문 원문|논문 전문|논문 주소|논문 url|link|(?:link to )?(?:the )?paper"
    "|paper link|paper url|arxiv(?: link| id| url)?|doi/arxiv(?: id)?|arxiv/doi|pdf|doi|openreview|链接|论文链接|论文|论文地址|论文原文"
    "|论文 ?pdf|原文链接|原始来源|原始链接|原文地址|文章链接|文章地址|论文下载|论文网址|論文連結|論文鏈接"
    "|原文連結|原文鏈接|論文網址|論文原文|原論文|リンク|論文|論文リンク|論文url|元論文|元の論文の公開ページ|url|doi/url|url/doi)",
    "source": "출처|source|来源|出典",
    "code": "(?:코드|코드 저장소|코드 링크|소스 코드|공식 코드|공식 구현|깃(?:허브|헙)(?: ?링크)?|code|code link"
    "|github(?: ?(?:link|repo|repository|地址|链接|주소|저장소))?"
    "|official code|official implementation|代码|代码链接|代码地址|代码/项目|官方代码|源码|源码链接|源码地址"
    "|代码仓库|论文实现|论文代码|代码实现|开源代码|开源地址|程式碼|코드/프로젝트|コード|実装)",
    "project": "프로젝트|프로젝트 (?:페이지|링크)|공식 (?:홈)?페이지|project|project (?:page|link|website)|home ?page(?: link)?"
    "|项目主页|项目地址|プロジェクト",
    "tags": "키워드|태그|keywords?|tags?|关键词|标签|キーワード|タグ",
}
_LABELS = {re.compile(names, re.IGNORECASE): kind for kind, names in _NAMES.items()}
_LINE = re.compile(
    r"[ \t]*+(?:>[ \t]*+)*+(?:[-*+][ \t]+|\d+\.[ \t]+|#{2,6}[ \t]+)?(?:\*\*|__)?(?P<label>[^\s*_:：\[\]`|][^*_:：\[\]`|]{0,24}?)[ \t]*"
    r"(?:(?:\*\*|__)[ \t]*[:：]:?+|[:：][ \t]*(?:\*\*|__)|[:：]:?(?![/:]))[ \t]*(?P<value>\S.*?)[ \t]*(?:\\|<br ?/?>)?"
)
_SIGNS_BEFORE = re.compile(r"^[^\w(（]+")  # such as 🔗
_LINK = re.compile(
    r"\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]\((?P<address><[^>]{0,999}>|[^)\s]{0,999}+)[^)]{0,999}+\)|<?(?P<bare>https?://[^\s>)`]+)>?"
)
_NONE = frozenset({"무", "无", "없음", "none", "n/a", "-", "未公开", "暂无", "待补充"})
_MARKS_OF_A_LIST = 2  # one is part of a name, as in "Qwen2 Team"
_MARKS = r"[\d*∗†‡§¶⋆♠♣¹²³⁴⁵⁶⁷⁸⁹⁰]+"
_AFFILIATION = re.compile(rf"(?<=[^\W\d_]){_MARKS}(?:[,;] ?{_MARKS}(?![^\W_]))*")
_RAISED = re.compile(r" ?(?:<sup>[^<>]*</sup>|\$\^[^$]*\$|\^\{[^{}]*\}|\^[\d,*]+\^)", re.IGNORECASE)
_MORE_THAN_A_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)(?!년?$)\D.*")
_NO_VENUE = re.compile(r"^\d{4}\s*(?:[./-]|[년年](?!\s*[A-Z]))|다\.?$|。|^(?i:yes|no|true|false)$")  # a day, a sentence, or a truth
_IS_PAPER = re.compile("논문|paper|论文|論文", re.IGNORECASE)
_IS_TITLE = re.compile(r"(?!.*(?:\b(?:19|20)\d\d\b|et al|[/|\[\]]))[A-Z](?:[!-~]* ){2}[ -~]*[ -\-/-~]")  # words, no citation
_HASHTAG = re.compile(r"(?<!\S)#(?=[^\W\d]|(?:19|20)\d\d\b)")
_ANOTHER_LABEL = re.compile(r"(?:저자|authors?|作者|著者)\s*[:：]", re.IGNORECASE)
_ONLY_A_DAY = re.compile(r"(?:[\W\dTZ]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*+|(?<=\d)(?:st|nd|rd|th))+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line with a label that is known: what it names, the label as written, and the value."""

    kind: str
    label: str
    value: str


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


def labelled(line: str) -> Labelled | None:
    """Read a line; nothing where it has no label, or one that is not known."""
    found = _LINE.fullmatch(" ".join(line.split()))
    if not found:
        return None
    label = found["label"].strip()
    kind = _kind_of(label)
    return Labelled(kind, label, found["value"].strip().strip("*_ ").strip()) if kind else None


@lru_cache(maxsize=1024)  # authors write the same few
def _kind_of(label: str) -> str:
    words = _SIGNS_BEFORE.sub("", label)
    return next((kind for names, kind in _LABELS.items() if names.fullmatch(words)), "")


def take(line: Labelled, found: Lifted) -> bool:
    """Take the value of a labelled line; true where the page now says all of it."""
    if line.value.lower() in _NONE:
        return False
    if line.kind == "authors":
        return _take_authors(line.value, found)
    if line.kind == "tags":
        return _take_tags(line.value, found)
    if line.kind in {"venue", "year", "original"}:
        return _take_text(line.kind, line.value, found)
    if line.kind == "source":
        return _take_source(line, found)
    return _take_link(line, found)


def _take_authors(value: str, found: Lifted) -> bool:
    if found.authors or _LINK.search(value):
        return False
    named = without_notes(value)
    plain, raised = _RAISED.subn(",", named)
    parted, marks = _AFFILIATION.subn(",", plain)
    if raised:
        found.authors = names_in(plain)
        return False
    if marks < _MARKS_OF_A_LIST:
        found.authors = names_in(named)
        return True
    # "Ada Lovelace1*, Alan Turing2": the marks part the names, and lead to affiliations that only the line has.
    found.authors = names_in(parted)
    return False


def _take_tags(value: str, found: Lifted) -> bool:
    if found.tags:
        return False
    between = r"(?<![\s,、，;·])[\s,、，;·]+(?=#)" if value.startswith("#") else r"\s*[,、，;·]\s*"
    found.tags = tuple(filter(None, (tag.strip("#`[] ") for tag in re.split(between, value))))
    return False


def _take_text(kind: str, value: str, found: Lifted) -> bool:
    value = value.strip("\"'“”「」『』《》") if kind == "original" else value
    value = _HASHTAG.sub("", value) if kind == "venue" else value
    if getattr(found, kind) or _LINK.search(value) or re.search(r"[*`$<\\]|\[\[", value) or (kind == "venue" and _is_no_venue(value)):
        return False
    if kind == "original" and _ANOTHER_LABEL.search(value):
        return False
    if kind == "year" and (day := _MORE_THAN_A_YEAR.fullmatch(value)):
        found.year = day["year"]
        return False
    setattr(found, kind, value)
    return True


def _is_no_venue(value: str) -> bool:
    return bool(_NO_VENUE.search(value) or _ONLY_A_DAY.fullmatch(value))


def _take_source(line: Labelled, found: Lifted) -> bool:
    """Take the id that a source cites. Its address may be that of anything."""
    if mentioned_arxiv_id(line.value):
        _take_identity(line, "", found)
    return False


def _take_link(line: Labelled, found: Lifted) -> bool:
    links = list(_LINK.finditer(line.value))
    address = next(((link["address"] or link["bare"] or "").strip("<>") for link in links), "")
    if line.kind in {"code", "project"}:
        return bool(address) and _take_address(line.kind, address, links, line.value, found)
    if not address and _IS_PAPER.fullmatch(_SIGNS_BEFORE.sub("", line.label)) and _IS_TITLE.fullmatch(line.value):
        return _take_text("original", line.value, found)
    taken = _take_identity(line, address, found)
    return taken and len(links) == 1 and _take_words(links[0], line.value, found)


def _take_address(kind: str, address: str, links: list[re.Match[str]], value: str, found: Lifted) -> bool:
    if getattr(found, kind):
        return False
    setattr(found, kind, address)
    return len(links) == 1 and _take_words(links[0], value, found, kind)


def _take_identity(line: Labelled, address: str, found: Lifted) -> bool:
    """Name the paper by what a link line holds; the first line that names it counts."""
    if found.arxiv or found.doi or found.openreview or found.link:
        return False
    found.arxiv = arxiv_id(address) or arxiv_id(line.value) or mentioned_arxiv_id(line.value)
    found.doi = "" if found.arxiv else doi(address) or (doi(line.value) if "doi" in line.label.lower() else "")
    found.openreview = openreview_id(address)
    found.link = address
    return bool(found.arxiv or found.doi or found.openreview or found.link)


def _take_words(link: re.Match[str], value: str, found: Lifted, kind: str = "paper") -> bool:
    """Keep the link's own words, for its button; false where the line says more than the link."""
    words = (link["text"] or "").strip()
    around = (value[: link.start()] + value[link.end() :]).strip(" .·|*_")
    if around or re.search(r"[\[\]!`$<]", words):
        return False
    found.words[kind] = "" if words.startswith("http") else words
    return True
