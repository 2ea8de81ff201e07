# SPDX-License-Identifier: MIT
"""A body in; its blocks out, each of which knows its language and how much it says. And what stands side by side, made of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.review.language import Letters, letters_in

__all__ = ["LONGEST_RATIO", "Bilingual", "Block", "Row", "blocks_of", "is_abstract_label", "label_before", "names_a_language", "rows_of"]

_ABSTRACT = re.compile(
    r"(?:the\s+)?(?:(?:논문|원문|영문|국문|한글|한국어|영어|번역|中文|英文|韩文|原文|日本語|英語|韓国語|中国語|和文|paper|original|english|korean|chinese|japanese|translated)\s*)?"
    r"(?:초록|요약\s*초록|abstract|摘\s*要|アブストラクト|要旨)(?:\s*(?:번역|원문|全文|翻译|翻譯|原文|中文|英文|in\s+(?:english|korean|chinese|japanese)))?"
    r"\s*(?:[(（\[/|·:-]\s*(?:초록|abstract|摘要|原文|中文|英文|日本語|국문|영문|원문|한국어|한글|영어|번역|korean|english|chinese|japanese|original"
    r"|translation|translated|ko|kr|en|zh|ja)?\s*[)）\]]?)*",
    re.IGNORECASE,
)
_LANGUAGE_LABEL = re.compile(
    r"(?:한국어|한글|국문|영어|영문|원문|中文|英文|原文|日本語|korean|english|chinese|japanese|original|en|ko|kr|zh|ja)"
    r"(?:\s*(?:ver(?:sion|\.)?|버전|판|번역|版|本|原文))?",
    re.IGNORECASE,
)
_CALL_TO_OPEN = re.compile(  # "查看英文摘要", "See the English abstract", "영어 초록 보기", "英語要旨を見る"
    r"^(?:(?:点击|點擊|点此)?(?:查看|展开|展開|显示|顯示)"
    r"|(?:(?:click|tap)(?: here)? (?:to|for) )?(?:see|view|show|read|expand|open|toggle|the)\b(?: (?:the|in)\b)?)\s*"
    r"|\s*(?:[을를]|으?로)?\s*(?:펼쳐\s*)?(?:보기|읽기|펼치기|열기)$|を?(?:見る|読む|開く|表示(?:する)?)$|\s*[(（](?:click|tap|点击|點擊|클릭|クリック)[^()（）]*[)）]$",
    re.IGNORECASE,
)
_LABEL_BEFORE = re.compile(r"\s*+(?P<label>[^:：\n]{2,40})[:：]\s*\S")
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_BOLD_LABEL = 7
_NOT_A_WORD = re.compile(r"^[\W\d_]+|[\s:：*]+$")
_LEAST_LETTERS = 40
_LONGEST_LABEL = 60
_SYLLABLES = 2.4  # letters of English that say as much as one syllable of Korean, or one sign of Chinese or Japanese
LONGEST_RATIO = 3.0  # between what two texts say that say the same


@dataclass
class Block:
    """A part of an article: its node, its tag, and its level, if it is a heading. Its text is looked at only where it may matter."""

    node: LexborNode
    tag: str
    level: int

    @cached_property
    def text(self) -> str:
        """Its text; of a fold, that which it folds, and of a paragraph such as `초록: …`, that behind its label."""
        parts = self.node.iter(include_text=True) if self.tag == "details" else (self.node,)
        text = " ".join(" ".join(part.text() for part in parts if part.tag != "summary").split())
        return text[len(label_before(text)) :].lstrip(":： ") if self.tag == "p" else text

    @property
    def label(self) -> str:
        """What a fold or a paragraph is called, where that is all that tells what it holds: an abstract, or a language."""
        if self.tag == "p":
            return label_before(self.node.text())
        summary = self.node.css_first("details > summary") if self.tag == "details" else None
        words = " ".join(summary.text().split()) if summary else ""
        return words if is_abstract_label(words) or names_a_language(words) else ""

    @cached_property
    def _letters(self) -> Letters:
        return letters_in(self.text)

    @property
    def language(self) -> str:
        """The language of its text, if it has any."""
        return self._letters.language

    @property
    def weight(self) -> float:
        """How much it says, in letters of English."""
        letters = self._letters
        return _SYLLABLES * (letters.hangul + letters.kana + letters.han) + 5 * letters.words

    @property
    def says_much(self) -> bool:
        """Whether there is enough of it to tell its language."""
        return not self.level and self.weight >= _LEAST_LETTERS


Row = tuple[tuple[Block, ...], tuple[Block, ...]]


@dataclass(frozen=True)
class Bilingual:
    """A text in two languages: what stands side by side, row by row. A side of a row may be empty."""

    languages: tuple[str, str]
    rows: tuple[Row, ...]
    is_abstract: bool

    def text(self, side: int) -> str:
        """All of one side, as plain text."""
        return "\n\n".join(block.text for row in self.rows for block in row[side] if not block.level)

    def first_words(self, side: int) -> str:
        """The first paragraph of one side that says something, as plain text."""
        return next((block.text for row in self.rows for block in row[side] if block.tag == "p" and block.says_much), "")


def blocks_of(body: LexborNode) -> list[Block]:
    """The blocks of an article, in order."""
    return [_block(node, node.tag or "") for node in body.iter(include_text=False)]


def _block(node: LexborNode, tag: str) -> Block:
    if tag in _LEVELS:
        return Block(node, tag, _LEVELS[tag])
    block = Block(node, tag, 0)
    first = node.first_child if tag == "p" else None
    if first is not None and first.tag == "strong" and len(block.text) < _LEAST_LETTERS and is_abstract_label(block.text):
        block.level = _BOLD_LABEL
    return block


@lru_cache(maxsize=4096)  # the headings of a site are much the same
def is_abstract_label(text: str) -> bool:
    """Whether a heading says that an abstract follows."""
    return len(text) < _LONGEST_LABEL and bool(_ABSTRACT.fullmatch(_bare(text)))


@lru_cache(maxsize=4096)
def names_a_language(text: str) -> bool:
    """Whether a heading is only the name of a language."""
    return len(text) < _LEAST_LETTERS and bool(_LANGUAGE_LABEL.fullmatch(_bare(text)))


def label_before(text: str) -> str:
    """The label of an abstract before a colon and its first words, as in `초록: …`."""
    found = _LABEL_BEFORE.match(text)
    return found["label"] if found and is_abstract_label(found["label"]) else ""


def _bare(label: str) -> str:
    """A label without signs and numbers, and without what only says that it opens."""
    return _CALL_TO_OPEN.sub("", _NOT_A_WORD.sub("", label))


def rows_of(first: Sequence[Block], second: Sequence[Block]) -> Iterator[Row]:
    """Block beside block where there are as many of the same kinds; else all beside all."""
    if [block.tag for block in first] == [block.tag for block in second]:
        yield from (((one,), (other,)) for one, other in zip(first, second, strict=True))
    else:
        yield tuple(first), tuple(second)
