# SPDX-License-Identifier: MIT
"""Which blocks of an article say the same in two languages: labelled abstracts, and articles whose second half repeats the first.

Neighbouring paragraphs of two languages alone are no pair: it takes a label or headings, and halves of plausible lengths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.review.language import Letters, letters_in

__all__ = ["Bilingual", "Block", "arranged", "blocks_of", "in_both", "is_abstract_label", "names_a_language"]

_ABSTRACT = re.compile(
    r"(?:the\s+)?(?:(?:논문|원문|영문|국문|paper|original|english|korean)\s*)?"
    r"(?:초록|요약\s*초록|abstract|摘\s*要|アブストラクト|要旨)"
    r"\s*(?:[(（\[/|·:-]\s*(?:초록|abstract|摘要|原文|中文|英文|日本語|국문|영문|원문|한국어|한글|영어|번역|korean|english|chinese|japanese|original"
    r"|translation|translated|ko|kr|en|zh|ja)?\s*[)）\]]?)*",
    re.IGNORECASE,
)
_LANGUAGE_LABEL = re.compile(
    r"(?:한국어|한글|국문|영어|영문|원문|中文|英文|原文|日本語|korean|english|chinese|japanese|original|en|ko|kr|zh|ja)"
    r"(?:\s*(?:ver(?:sion|\.)?|버전|판|번역|版|本))?",
    re.IGNORECASE,
)
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_BOLD_LABEL = 7
_NOT_A_WORD = re.compile(r"^[\W\d_]+|[\s:：*]+$")
_LEAST_LETTERS = 40
_LONGEST_LABEL = 60
_LEAST_HEADINGS = 2
_SYLLABLES = 2.4  # letters of English that say as much as one syllable of Korean, or one sign of Chinese or Japanese
_LONGEST_RATIO = 3.0


@dataclass
class Block:
    """A part of an article: its node, its tag, and its level, if it is a heading. Its text is looked at only where it may matter."""

    node: LexborNode
    tag: str
    level: int

    @cached_property
    def text(self) -> str:
        """Its text."""
        return " ".join(self.node.text().split())

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


def in_both(pairs: Sequence[Bilingual]) -> tuple[tuple[str, str], ...]:
    """What an article says of itself in two languages: its abstract, or the first paragraph of each half; nothing where it has several."""
    if len(pairs) != 1:
        return ()
    pair = pairs[0]
    texts = [pair.text(side) if pair.is_abstract else pair.first_words(side) for side in (0, 1)]
    return tuple(zip(pair.languages, texts, strict=True)) if all(texts) else ()


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
    return len(text) < _LONGEST_LABEL and bool(_ABSTRACT.fullmatch(_NOT_A_WORD.sub("", text)))


@lru_cache(maxsize=4096)
def names_a_language(text: str) -> bool:
    """Whether a heading is only the name of a language."""
    return len(text) < _LEAST_LETTERS and bool(_LANGUAGE_LABEL.fullmatch(_NOT_A_WORD.sub("", text)))


def arranged(blocks: Sequence[Block], languages: Sequence[str], *, is_told_twice: bool = True) -> list[Block | Bilingual]:
    """The blocks, with those that say the same in two of the languages put together; the same list where none do.

    Halves of an article are looked for where it may be told twice.
    """
    # Footnotes stand below both halves, and belong to either.
    end = next((number for number, block in enumerate(blocks) if block.tag == "section"), len(blocks))
    found = (_halves(blocks[:end], languages) if is_told_twice else None) or _with_abstracts(blocks[:end], languages)
    return [*found, *blocks[end:]]


def _with_abstracts(blocks: Sequence[Block], languages: Sequence[str]) -> list[Block | Bilingual]:
    labels = [number for number, block in enumerate(blocks) if block.level and is_abstract_label(block.text)]
    result: dict[int, Block | Bilingual] = dict(enumerate(blocks))
    sections = {number: _section(blocks, number) for number in labels}
    for number, end in sections.items():
        if pair := _two_runs(blocks[number + 1 : end], languages):
            _put(result, range(number + 1, end), pair)
    for first, second in pairwise(labels):
        if second in result and isinstance(result.get(first + 1), Block) and isinstance(result.get(second + 1), Block):
            here, there = blocks[first : sections[first]], blocks[second : sections[second]]
            if sections[first] <= second and (pair := _two_sections(here, there, languages)):
                _put(result, range(first, sections[first]), pair)
                for gone in range(second, sections[second]):
                    del result[gone]
    return [result[number] for number in sorted(result)]


def _put(result: dict[int, Block | Bilingual], places: range, pair: Bilingual) -> None:
    for place in places:
        del result[place]
    result[places[0]] = pair


def _section(blocks: Sequence[Block], heading: int) -> int:
    """Where the section of a heading ends: before the next heading, or a rule."""
    after = range(heading + 1, len(blocks))
    return next((number for number in after if blocks[number].level or blocks[number].tag == "hr"), len(blocks))


def _two_runs(blocks: Sequence[Block], languages: Sequence[str]) -> Bilingual | None:
    """First all blocks of one language, then all of another."""
    telling = [number for number, block in enumerate(blocks) if block.says_much]
    turn = next((later for earlier, later in pairwise(telling) if blocks[earlier].language != blocks[later].language), None)
    if turn is None:
        return None
    return _paired(blocks[:turn], blocks[turn:], languages, is_abstract=True)


def _two_sections(first: Sequence[Block], second: Sequence[Block], languages: Sequence[str]) -> Bilingual | None:
    pair = _paired(first[1:], second[1:], languages, is_abstract=True)
    return Bilingual(pair.languages, (((first[0],), (second[0],)), *pair.rows), is_abstract=True) if pair else None


def _paired(first: Sequence[Block], second: Sequence[Block], languages: Sequence[str], *, is_abstract: bool) -> Bilingual | None:
    one, other = _language(first), _language(second)
    weights = sum(block.weight for block in first), sum(block.weight for block in second)
    if one == other or one not in languages or other not in languages or max(weights) > _LONGEST_RATIO * min(weights):
        return None
    return Bilingual((one, other), tuple(_rows(first, second)), is_abstract)


def _language(blocks: Sequence[Block]) -> str:
    """The one language of some blocks; nothing where they have two, or say too little."""
    found = {block.language for block in blocks if block.says_much}
    return found.pop() if len(found) == 1 else ""


def _rows(first: Sequence[Block], second: Sequence[Block]) -> Iterator[Row]:
    """Block beside block where there are as many of the same kinds; else all beside all."""
    if [block.tag for block in first] == [block.tag for block in second]:
        yield from (((one,), (other,)) for one, other in zip(first, second, strict=True))
    else:
        yield tuple(first), tuple(second)


def _halves(blocks: Sequence[Block], languages: Sequence[str]) -> list[Block | Bilingual] | None:
    """An article whose second half says in another language what the first one says, heading for heading."""
    headings = [number for number, block in enumerate(blocks) if block.level]
    if len(headings) < _LEAST_HEADINGS:
        return None
    start, turn, label = _labelled_turn(blocks, headings) or _unlabelled_turn(blocks, headings)
    if not turn:
        return None
    first, second = _sections(blocks[start + label : turn]), _sections(blocks[turn + label :])
    one, other = _main_language(first), _main_language(second)
    weights = [sum(block.weight for section in half for block in section) for half in (first, second)]
    if one == other or {one, other} - set(languages) or max(weights) > _LONGEST_RATIO * min(weights):
        return None
    if [section[0].level for section in first if section] != [section[0].level for section in second if section]:
        first, second = [[block for section in first for block in section]], [[block for section in second for block in section]]
        if not label:
            return None
    rows: list[Row] = [((blocks[start],), (blocks[turn],))] if label else []
    for here, there in zip(first, second, strict=True):
        rows += _rows_of_sections(here, there)
    return [*blocks[:start], Bilingual((one, other), tuple(rows), is_abstract=False)]


def _labelled_turn(blocks: Sequence[Block], headings: Sequence[int]) -> tuple[int, int, int] | None:
    """Where the halves start under two headings such as `한국어` and `English`."""
    labels = [number for number in headings if names_a_language(blocks[number].text)]
    is_pair = len(labels) == 2 and blocks[labels[0]].level == blocks[labels[1]].level  # noqa: PLR2004  # two languages
    after = [number for number in headings if labels and number > labels[-1]]
    ends_there = all(blocks[number].level > blocks[labels[0]].level for number in after) if is_pair else False
    return (labels[0], labels[1], 1) if is_pair and ends_there else None


def _unlabelled_turn(blocks: Sequence[Block], headings: Sequence[int]) -> tuple[int, int, int]:
    """Where the language changes, once and for all, in text as in headings."""
    telling = [number for number, block in enumerate(blocks) if block.says_much]
    turns = [later for earlier, later in pairwise(telling) if blocks[earlier].language != blocks[later].language]
    if len(turns) != 1:
        return 0, 0, 0
    turn = turns[0]
    while turn and blocks[turn - 1].level and blocks[turn - 1].language == blocks[turns[0]].language:
        turn -= 1
    counts = sum(number < turn for number in headings), sum(number >= turn for number in headings)
    return (0, turn, 0) if counts[0] == counts[1] >= _LEAST_HEADINGS else (0, 0, 0)


def _sections(blocks: Sequence[Block]) -> list[list[Block]]:
    """What stands before the first heading, and then each heading with what follows it."""
    sections: list[list[Block]] = [[]]
    for block in blocks:
        if block.level:
            sections.append([])
        sections[-1].append(block)
    return sections


def _main_language(sections: Sequence[Sequence[Block]]) -> str:
    weights: dict[str, float] = {}
    for section in sections:
        for block in section:
            if block.says_much:
                weights[block.language] = weights.get(block.language, 0) + block.weight
    best = max(weights, key=lambda language: weights[language], default="")
    return best if best and weights[best] >= 0.9 * sum(weights.values()) else ""  # a quotation or two


def _rows_of_sections(here: Sequence[Block], there: Sequence[Block]) -> Iterator[Row]:
    head = 1 if here and there and here[0].level and there[0].level else 0
    if head:
        yield (here[0],), (there[0],)
    if here[head:] or there[head:]:
        yield from _rows(here[head:], there[head:])
