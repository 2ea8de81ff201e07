# SPDX-License-Identifier: MIT
"""Which blocks of an article say the same in two languages: labelled abstracts, and articles whose second half repeats the first.

Neighbouring paragraphs of two languages alone are no pair: it takes a label or headings, and halves of plausible lengths.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mkdocs_paperreview.article.abstracts import with_abstracts
from mkdocs_paperreview.article.blocks import LONGEST_RATIO, Bilingual, Block, Row, names_a_language, rows_of

__all__ = ["arranged", "in_both"]

_LEAST_HEADINGS = 2


def in_both(pairs: Sequence[Bilingual]) -> tuple[tuple[str, str], ...]:
    """What an article says of itself in two languages: its abstract, or the first paragraph of each half; nothing where it has several."""
    if len(pairs) != 1:
        return ()
    pair = pairs[0]
    texts = [pair.text(side) if pair.is_abstract else pair.first_words(side) for side in (0, 1)]
    return tuple(zip(pair.languages, texts, strict=True)) if all(texts) else ()


def arranged(blocks: Sequence[Block], languages: Sequence[str], *, is_told_twice: bool = True) -> list[Block | Bilingual]:
    """The blocks, with those that say the same in two of the languages put together; the same list where none do.

    Halves of an article are looked for where it may be told twice.
    """
    # Footnotes stand below both halves, and belong to either.
    end = next((number for number, block in enumerate(blocks) if block.tag == "section"), len(blocks))
    found = (_halves(blocks[:end], languages) if is_told_twice else None) or with_abstracts(blocks[:end], languages)
    return [*found, *blocks[end:]]


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
    if one == other or {one, other} - set(languages) or max(weights) > LONGEST_RATIO * min(weights):
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
        yield from rows_of(here[head:], there[head:])
