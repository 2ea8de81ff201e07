# SPDX-License-Identifier: MIT
"""The first paragraph of an article that says something, as plain words: not who wrote the paper, where it lies, or its title once more."""

from __future__ import annotations

import re
from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.review.labelled import labelled
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
    r"\W{0,4}(?:제목|일자|날짜|출간|소속|기관|인용|title|date|affiliations?|citation|题目|标题|日期|机构|单位|领域|タイトル|所属)\W{0,3}[:：]",
    re.IGNORECASE,
)
_MAIL = re.compile(r"\w@\w")
_INSTITUTION = re.compile(r"\b(?:University|Institute|Academy|College|School|Lab|Labs|Research)\b")
_SMALL_WORDS = frozenset("of and for the at in de".split())
_MARKS = re.compile(r"[\d*∗†‡§¶]+(?=,|$)|,$")
_SHORT = 120
_FEWEST_NAMES = 3
_VENUE = re.compile(
    r"(?:[A-Z][\w&+-]* ){1,3}(?:19|20)\d\d(?:[ .]\([^()]{1,30}\))?[.,]? \["  # "ICLR 2022. [Paper]"
    r"|(?:Published|Under review) as a \w+ paper (?:at|in) [^.]{2,60}\.?$"
)
_CITATION = re.compile(r"\bet al\b", re.IGNORECASE)
_NOT_SAID = ("http", "[1]", "{%")


def summary_of(body: LexborNode, titles: Iterable[str] = ()) -> str:
    """The first paragraph, item or quotation that is no data of the paper; of a body that has nothing else, the first of all."""
    known = [letters for title in titles if (letters := letters_of(title))]
    first = ""
    of_data: set[int] = set()  # lists of which an item is data: the others are so, too
    for node in body.css("body > p, body > ul > li, body > blockquote > p"):
        if node.css_first("img, math"):
            continue
        text = " ".join(node.text().split())
        if len(text) <= _LONGEST_DATA and _is_data(node, text, known):
            if node.tag == "li" and node.parent:
                of_data.add(node.parent.mem_id)
        elif len(text) >= _LEAST and not text.startswith(_NOT_SAID) and not (node.parent and node.parent.mem_id in of_data):
            return shortened_at_word(text, _LONGEST)
        first = first or (text if len(text) >= _LEAST and not text.startswith(_NOT_SAID) else "")
    return shortened_at_word(first, _LONGEST)


def _is_data(node: LexborNode, text: str, titles: list[str]) -> bool:
    if labelled(text) or _OTHER_LABEL.match(text) or _VENUE.match(text):
        return True
    if "@" in text and _MAIL.search(text) and (len(text) < _SHORT or text.count("@") > 1):
        return True
    if _is_institution(text) or len(only_names(_MARKS.sub("", text))) >= _FEWEST_NAMES:
        return True
    in_links = sum(len(letters_of(link.text())) for link in node.css("a"))
    letters = letters_of(text)
    if in_links and len(letters) - in_links < _FEWEST_OWN:
        return True
    beside = [len(letters) - len(title) for title in titles if title in letters or letters in title]
    return bool(beside) and (max(beside) <= _MOST_BESIDE_TITLE or bool(_CITATION.search(text)))


def _is_institution(text: str) -> bool:
    """Whether a text only names places where people work: in a sentence, some words are small."""
    return bool(_INSTITUTION.search(text)) and not any(word[0].islower() and word not in _SMALL_WORDS for word in text.split())
