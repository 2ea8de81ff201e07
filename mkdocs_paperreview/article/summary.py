# SPDX-License-Identifier: MIT
"""The first paragraph of an article that says something, as plain words: not who wrote the paper, where it lies, or its title once more."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.review.body.citation_lines import is_citation
from mkdocs_paperreview.review.body.labelled import labelled
from mkdocs_paperreview.review.body.name_lines import names_of_line
from mkdocs_paperreview.review.body.title_lines import is_title_line
from mkdocs_paperreview.review.language import CJK
from mkdocs_paperreview.review.names import only_names
from mkdocs_paperreview.review.title import letters_of
from mkdocs_paperreview.source.shortened import shortened_at_word

__all__ = ["summary_of"]

_LEAST = 30
_LONGEST = 240
_FEWEST_OWN = 12  # letters that stand in no link
_MOST_BESIDE_TITLE = 15  # letters, such as those of `[논문리뷰]`
_LONGEST_DATA = 600
# What no page says in its own way, and no reader wants to hear first.
_OTHER_LABEL = re.compile(
    r"\W{0,4}(?:제목|분야|카테고리|분류|일자|날짜|(?:투고|접수|게재)일|작성일|출간|소속|기관|인용|발표[일자]|주제|원본 ?파일|핵심 ?키워드"
    r"|title|date|affiliations?|citation|(?:paper )?type|topics?|subject|fields?|category|source (?:pdf|file)"
    r"|题目|标题|日期|(?:发布|更新)日期|备注|机构|单位|学校|(?:匹配|热门)?领域|分类|总?论文数|研究方向|引用数?|汇报人|报告人|可以参考的\w{2}|参考(?:博客|视频|资料|链接)|タイトル|所属|発表者"
    r")\W{0,3}[:：]",
    re.IGNORECASE,
)
_MAIL = re.compile(r"[\w}]@(?!(?:\d+(?:\.\d+)?|[KN])(?!\.?[A-Z\d]))\w", re.IGNORECASE)  # not what a metric counts: Pass@1, Recall@K
_INSTITUTION = re.compile(r"\b(?:University|Institute|Academy|College|School|Department|Faculty|Lab|Labs|Research)\b")
_SMALL_WORDS = frozenset("of and for the at in de".split())
_MARKS = re.compile(r"[\d*∗†‡§¶]+(?=,|$)|,$")
_ON_AUTHORS = re.compile(r"\bequal (?:\w+ )?contributions?\b|\bequally contributed\b", re.IGNORECASE)
_SHORT = 120
_FEWEST_NAMES = 3
_VENUE = re.compile(
    r"(?:[A-Z][\w&+-]* ){1,3}(?:19|20)\d\d(?:[ .]\([^()]{1,30}\))?[.,]? \["  # "ICLR 2022. [Paper]"
    r"|(?:Published|Under review) as a \w+ paper (?:at|in) [^.]{2,60}\.?$"
)
_CITED = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w'’-]+, [A-ZÀ-Þ][\w'’. -]{0,30},? et al\.[ ,]")  # as in lists of references
_SHORT_SENTENCE = re.compile(
    r"(?=.{15,29}$)(?!http).*[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3](?:[。！]|(?<=[^\x00-\x7f])\.)"
)  # says as much as 30 letters
_DOI = re.compile(r"\bdoi: ?10\.\d", re.IGNORECASE)
_CITATION = re.compile(r"\bet al\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_LIST = re.compile(r"<[uo]l\b")
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|[。．！？]")
# What a summary begins behind.
_BEFORE = re.compile(r"^(?:https?://\S+ |(?:초록|요약|摘要|概要|abstract|tl;?dr) ?[:：] ?)(?=\S)", re.IGNORECASE)
_ADDRESS_BEHIND = re.compile(r"\s*https?://\S+$")
_ABSTRACT = re.compile(r"[\W\d]*(?:abstract|초록|抄録|摘要)\W*", re.IGNORECASE)
_PARTS = 12
_LONGEST_LABEL = 30
_ENDS = frozenset("hr h1 h2 h3 h4 h5 h6".split())
_MOST_TOLD = 80
_NOT_SAID = re.compile(r"(?:(?:참고(?: ?문헌)?|参考(?:文献)?|references?)\W{0,3})?\[\d{1,2}\]|http|\{%", re.IGNORECASE)
_OF_THIS = r"(?: of (?:this|the) (?:article|review|post|page|note)| (?:is|can be|here)\b| ?[:：])"
_OTHER_VERSION = re.compile(  # where the same is said in another language
    rf"(?:\w+ ){{0,5}}(?:english|korean|japanese|chinese)(?: translated)? (?:version|translation){_OF_THIS}"
    r"|(?:한국어|국문|영어|영문).{0,12}(?:리뷰|버전|글|번역).{0,30}(?:여기|링크|here\b)"
    r"|(?:英文|中文|韩文|日文)版本?(?:见|请|[:：])|(?:英語|日本語|韓国語|中国語)版は",
    re.IGNORECASE,
)


def summary_of(body: LexborNode, titles: Iterable[str] = ()) -> str:
    """The first paragraph, item or quotation that is no data of the paper; of a body that has nothing else, the first of all."""
    known = [letters for title in titles if (letters := letters_of(title))]
    first = beside = before_math = short = ""
    of_data: dict[int, bool] = {}  # lists and quotations of which a part is data: the others are so, too
    of_authors: set[int] = set()  # what stands between the label of the authors and the next label, or a rule
    above = _above_abstract(body)
    outside = [node for node in body.css("body > p, body > ul > li, body > blockquote > p") if node.mem_id not in above]
    for node in outside or body.css("body > div > p, body > div > ul > li"):
        if node.css_first("img"):
            continue
        if node.css_first("math"):
            before_math = before_math or _sentences_before_math(node, known)
            continue
        text = _BEFORE.sub("", " ".join(node.text().split()))
        says = _says_enough(text)
        of_authors |= _told_of_authors(node, text)
        if of_authors and not of_authors.isdisjoint((node.mem_id, node.parent.mem_id if node.parent else 0)):
            continue
        if _is_data(node, text, known):
            of_data |= {node.parent.mem_id: True} if node.tag == "li" and node.parent else {}
            first = first or (text if says and outside else "")
        elif says and not _is_among_data(node, of_data):
            return shortened_at_word(before_math or text, _LONGEST)
        elif says and _SENTENCE_END.match(text[-1]):
            beside = beside or text
        elif _SHORT_SENTENCE.fullmatch(text) and not _is_among_data(node, of_data):
            short = short or text
    listed = "" if before_math or beside else _sentence_in_list(body, known)
    return shortened_at_word(before_math or beside or listed or short or first, _LONGEST)


def _above_abstract(body: LexborNode) -> set[int]:
    """The paragraphs above an abstract that heads an article: a converted paper has names, places and mails there."""
    heading = next((node for node in body.css("h1, h2, h3, h4, h5, h6")[:2] if _ABSTRACT.fullmatch(node.text())), None)
    above: set[int] = set()
    while heading and (heading := heading.prev):
        above.add(heading.mem_id)
    return above


def _told_of_authors(node: LexborNode, text: str) -> set[int]:
    """What stands below a line that only says `저자:`, up to another label, a heading or a rule: names, places and mails."""
    told: set[int] = set()
    said = labelled(f"{text.rstrip(':： ')}: -") if node.tag == "p" and len(text) <= _LONGEST_LABEL else None
    below = node.next if said and said.kind == "authors" else None
    while below and len(told) <= _MOST_TOLD:
        words = " ".join(below.text().split())
        if below.tag in _ENDS or (below.tag == "p" and (labelled(words) or _OTHER_LABEL.match(words))):
            return told
        told.add(below.mem_id)
        below = below.next
    return set()


def _says_enough(text: str) -> bool:
    return len(text) >= _LEAST and not _NOT_SAID.match(text)


def _sentence_in_list(body: LexborNode, known: list[str]) -> str:
    """The first item of a numbered list, or of a list in a quotation, that says something and is no data."""
    for node in body.css("body > blockquote > ol > li, body > blockquote > ul > li, body > ol > li"):
        text = " ".join(node.text().split())
        if _says_enough(text) and not node.css_first("math, img") and not _is_data(node, text, known):
            return text
    return ""


def _sentences_before_math(node: LexborNode, known: list[str]) -> str:
    """The whole sentences of a paragraph that stand before its first formula; nothing where they are few words, or data."""
    text = " ".join(unescape(_TAG.sub("", (node.html or "").partition("<math")[0])).split())
    said = text[: max((end.end() for end in _SENTENCE_END.finditer(text)), default=0)].strip()
    return said if _says_enough(said) and not _is_data(node, said, known) else ""


def _is_among_data(node: LexborNode, of_data: dict[int, bool]) -> bool:
    """Whether another of the first parts of a list or a quotation has a label of data."""
    if not node.parent or node.parent.tag == "body":
        return False
    key = node.parent.mem_id
    if key not in of_data:
        parts = [part for part in node.parent.iter() if part.tag in {"li", "p"}][:_PARTS]
        of_data[key] = any(_has_label(part, text) and not _names_tags(text) for part in parts for text in [" ".join(part.text().split())])
    return of_data[key]


def _has_label(node: LexborNode, text: str) -> bool:
    return len(text) <= _LONGEST_DATA and bool(labelled(text) or _OTHER_LABEL.match(text) or _heads_data(node))


def _names_tags(text: str) -> bool:
    """Whether a text names keywords, which also the list of a template for reading holds."""
    said = labelled(text)
    return said is not None and said.kind == "tags"


def _is_data(node: LexborNode, text: str, titles: list[str]) -> bool:
    if len(text) > _LONGEST_DATA:
        return False
    if (
        _has_label(node, text)
        or _names_authors(node)
        or _VENUE.match(text)
        or _is_elsewhere(text)
        or is_title_line(text)
        or is_citation(text)
    ):
        return True
    if "@" in text and _MAIL.search(text) and (len(text) < _SHORT or text.count("@") > 1):
        return True
    if _is_institution(text) or _lists_names(text) or (len(text) < _SHORT and _ON_AUTHORS.search(text)):
        return True
    in_links = sum(len(letters_of(words)) for link in node.css("a") if (words := " ".join(link.text().split())) in text)
    letters = letters_of(text)
    if in_links and len(letters) - in_links < _FEWEST_OWN:
        return True
    beside = [len(letters) - len(title) for title in titles if title in letters or letters in title]
    return bool(beside) and (max(beside) <= _MOST_BESIDE_TITLE or bool(_CITATION.search(text)))


def _lists_names(text: str) -> bool:
    """Whether a text is a list of names, parted by commas or by the marks behind them."""
    return bool(names_of_line(_ADDRESS_BEHIND.sub("", text))) or len(only_names(_MARKS.sub("", text))) >= _FEWEST_NAMES


def _names_authors(node: LexborNode) -> bool:
    """Whether another line of a paragraph than the first says who wrote the paper."""
    return any((said := labelled(line)) and said.kind == "authors" for line in node.text().split("\n")[1:])


def _is_elsewhere(text: str) -> bool:
    """Whether a text only says where a paper came out, or where the same is said in another language."""
    if len(text) < _SHORT and _OTHER_VERSION.match(text):
        return True
    return not CJK.search(text) and bool(_CITED.search(text) or (len(text) < _SHORT and _DOI.search(text)))


def _heads_data(node: LexborNode) -> bool:
    """Whether an item only says what the list below it holds, such as `저자` and `所属`."""
    if node.tag != "li" or not node.css_first("ul, ol"):
        return False
    head = " ".join(_TAG.sub("", _LIST.split(node.html or "", maxsplit=1)[0]).split()).rstrip(":： ")
    return len(head) <= _LONGEST_LABEL and bool(labelled(f"{head}: -") or _OTHER_LABEL.match(f"{head}:"))


def _is_institution(text: str) -> bool:
    """Whether a text only names places where people work: in a sentence, some words are small."""
    return bool(_INSTITUTION.search(text)) and not any(word[0].islower() and word not in _SMALL_WORDS for word in text.split())
