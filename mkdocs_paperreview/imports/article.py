# SPDX-License-Identifier: MIT
"""Articles without front matter: plain text whose headings are lines, and articles that come first in one language, then in another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from mkdocs_paperreview.imports.halves import Half, joined
from mkdocs_paperreview.imports.kind import Kind
from mkdocs_paperreview.imports.plain_text import Block, blocks_of, is_plain, plain_markdown
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.review.body.section_names import is_section_name
from mkdocs_paperreview.review.language import language_of
from mkdocs_paperreview.review.title import plain_title
from mkdocs_paperreview.sections import Section, sections_of
from mkdocs_paperreview.source.document import Document

__all__ = ["ARTICLE"]

_FEWEST_HEADINGS = 3
_FEWEST_BLOCKS = 3
_TITLES = 2
_MOST = 0.9
_UNLIKE = 2.5


def _fits(document: Document, _tree: Tree) -> bool:
    if document.has_front:
        return False
    body = document.body
    if not is_plain(body):
        return _title_halves(body) is not None
    blocks = blocks_of(body)
    return bool(_halves(blocks)) or sum(1 for block in blocks if block.level) >= _FEWEST_HEADINGS


def _title(body: str) -> str:
    halves = _plain_halves(body, None) if is_plain(body) else _title_halves(body) or ()
    return " / ".join(half.title for half in halves if half.title)


def _finished(body: str, title: str) -> str:
    """Headings for lines that are; a heading for each language, where there are two."""
    return joined(_plain_halves(body, title) if is_plain(body) else _title_halves(body) or [Half("", "", body)])


def _plain_halves(body: str, title: str | None) -> list[Half]:
    blocks = blocks_of(body)
    return [_half(part, title) for part in _halves(blocks) or [blocks] if part]


def _half(blocks: Sequence[Block], title: str | None) -> Half:
    """A half; its first line is its title if it is a heading, and part of the whole title where that is known."""
    first = blocks[0].text if blocks[0].level and (title is None or blocks[0].text in title) else ""
    rest = list(blocks[1:] if first else blocks)
    return Half(language_of(blocks[-1].text, ""), first, plain_markdown(rest))


def _halves(blocks: list[Block]) -> list[list[Block]]:
    """The blocks in two parts, where one language ends and another begins; none where they do not."""
    languages = [language_of(block.text, "") for block in blocks]
    if len({*languages} - {""}) < 2 or len(blocks) < 2 * _FEWEST_BLOCKS:  # noqa: PLR2004  # two languages
        return []
    first, last = languages[0], languages[-1]
    gains = list(accumulate((language == first) - (language == last) for language in languages))
    best = 1 + max(range(len(blocks) - 1), key=gains.__getitem__)
    parts = [blocks[:best], blocks[best:]]
    pure = languages[:best].count(first) >= _MOST * best and languages[best:].count(last) >= _MOST * (len(blocks) - best)
    sizes = sorted(map(len, parts))
    if first == last or not pure or sizes[0] < _FEWEST_BLOCKS or sizes[1] > _UNLIKE * sizes[0]:
        return []
    return parts


def _title_halves(body: str) -> list[Half] | None:
    """The halves of a Markdown text that has a title in one language, and later its translation, with a text in each language below.

    Two headings that every review has are no titles, and a translation has about as many paragraphs as its original.
    """
    titles = [section for section in sections_of(body) if section.level == 1]
    if len(titles) != _TITLES or any(line.strip() for line in body.split("\n")[: titles[0].line]):
        return None
    lines = body.split("\n")
    halves = [_half_below(titles[0], lines[: titles[1].line]), _half_below(titles[1], lines)]
    languages = {half.language for half in halves}
    alike = {language_of(half.title, half.language) for half in halves} == languages
    if len(languages) != _TITLES or not alike or "" in languages or any(is_section_name(half.title) for half in halves):
        return None
    sizes = sorted(_paragraphs_in(half.text) for half in halves)
    return halves if sizes[1] <= _UNLIKE * sizes[0] else None


def _paragraphs_in(text: str) -> int:
    lines = ["", *text.split("\n")]
    return sum(1 for before, line in pairwise(lines) if line.strip() and not before.strip())


def _half_below(title: Section, lines: list[str]) -> Half:
    text = "\n".join(lines[title.line + 1 + title.is_underlined :])
    return Half(language_of(text, ""), plain_title(title.text), text)


ARTICLE = Kind("an article", _fits, title=_title, finished=_finished)
