# SPDX-License-Identifier: MIT
"""Blocks in; the same, with abstracts that stand in two languages under one label, or under two, put side by side, out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from mkdocs_paperreview.article.blocks import LONGEST_RATIO, Bilingual, Block, is_abstract_label, rows_of

__all__ = ["are_pair", "with_abstracts"]


def with_abstracts(blocks: Sequence[Block], languages: Sequence[str]) -> list[Block | Bilingual]:
    """The blocks; the same list where no abstract is in two of the languages."""
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
    for number, folds in enumerate(pairwise(blocks)):
        are_left = result.get(number) is folds[0] and result.get(number + 1) is folds[1]
        if are_left and _are_called_abstracts(folds) and (pair := _paired(folds[:1], folds[1:], languages)):
            _put(result, range(number, number + 2), pair)
    return [result[number] for number in sorted(result)]


def _are_called_abstracts(folds: Sequence[Block]) -> bool:
    """Whether two folds, or paragraphs, are called after abstracts, or one is, and the other after its language."""
    labels = [fold.label for fold in folds]
    return all(labels) and any(map(is_abstract_label, labels))


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
    return _paired(blocks[:turn], blocks[turn:], languages)


def _two_sections(first: Sequence[Block], second: Sequence[Block], languages: Sequence[str]) -> Bilingual | None:
    pair = _paired(first[1:], second[1:], languages)
    return Bilingual(pair.languages, (((first[0],), (second[0],)), *pair.rows), is_abstract=True) if pair else None


def are_pair(first: Sequence[Block], second: Sequence[Block], languages: Sequence[str]) -> bool:
    """Whether two texts may say the same in two of the languages."""
    return _paired(first, second, languages) is not None


def _paired(first: Sequence[Block], second: Sequence[Block], languages: Sequence[str]) -> Bilingual | None:
    one, other = _language(first), _language(second)
    weights = sum(block.weight for block in first), sum(block.weight for block in second)
    if one == other or one not in languages or other not in languages or max(weights) > LONGEST_RATIO * min(weights):
        return None
    return Bilingual((one, other), tuple(rows_of(first, second)), is_abstract=True)


def _language(blocks: Sequence[Block]) -> str:
    """The one language of some blocks; nothing where they have two, or say too little."""
    found = {block.language for block in blocks if block.says_much}
    return found.pop() if len(found) == 1 else ""
