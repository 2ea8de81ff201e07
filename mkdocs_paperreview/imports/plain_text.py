# SPDX-License-Identifier: MIT
"""Text without any Markdown, as it is copied from a page: its paragraphs, and which of its lines are clearly headings."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from mkdocs_paperreview.review.title import split_title

__all__ = ["Block", "blocks_of", "is_plain", "plain_markdown"]

_MARKDOWN = re.compile(
    r"(?m)^[ \t>]*(?:#{1,6}[ \t]|```|~~~|\||<[a-zA-Z]|[-*+][ \t]+\S|\d+\.[ \t]|\[[^\]\n]+\]:)"
    r"|\*\*\S|!\[|\]\(|\{%|\{\{|^[ \t]*[=-]{3,}[ \t]*$"
)
_END_OF_SENTENCE = re.compile(
    r"[.。．!！?？…:：;；,，、~][\"'”’』」)\]）】*]*$|(?:니다|습니다|세요|에요|예요|네요|지요|죠|(?<=[가-힣])다)$"
)
_NO_HEADING = re.compile(r"[\W_]|\d+[.)]\s|https?://|\S+@\S+\.\w|:\w+:")
_ADDRESS = re.compile(r"<?https?://\S+>?")
_LETTERS = re.compile(r"[^\W\d_]")
_LONG_LINE = 60
_LONGEST_HEADING = 100
_LONGEST_DOUBLE_HEADING = 260
_MOST_SENTENCES = 0.8


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph. A `level` says that it is a heading: 1 for the highest there is in the text."""

    text: str
    level: int = 0


def is_plain(body: str) -> bool:
    """Whether a text has no Markdown that makes blocks, links or bold words of it."""
    return not _MARKDOWN.search(body) and bool(body.strip())


def blocks_of(body: str) -> list[Block]:
    """The paragraphs of a plain text; those that are clearly headings have a level.

    A line is clearly a heading if it is short, ends like no sentence, and a paragraph follows; or if it stands at least three times
    in the text, above other lines. Titles in two languages, `한국어 / English`, are above such lines.
    """
    texts = [text for paragraph in re.split(r"\n[ \t]*(?:\n[ \t]*)+", body) for text in _paragraphs(paragraph)]
    doubles = {number for number, text in enumerate(texts) if _may_be_heading(text, _LONGEST_DOUBLE_HEADING) and split_title(text)[1]}
    counts = Counter(texts)
    labels = {number for number, text in enumerate(texts) if counts[text] > 2 and _may_be_heading(text)}  # noqa: PLR2004  # three times
    known = doubles | labels
    lone = [number for number, text in enumerate(texts) if number not in known and _may_be_heading(text)]
    others = {number for number in lone if number + 1 < len(texts) and not _may_be_heading(texts[number + 1])}
    below = 2 if doubles else 1
    levels = dict.fromkeys(doubles, 1) | dict.fromkeys(others, below) | dict.fromkeys(labels, below)
    return [Block(text, levels.get(number, 0)) for number, text in enumerate(texts)]


def plain_markdown(blocks: list[Block]) -> str:
    """The blocks as Markdown, the highest headings on the level below the title's."""
    made = (f"{'#' * (1 + block.level)} {block.text}" if block.level else _listed(block.text) for block in blocks)
    return "\n\n".join(made)


def _paragraphs(paragraph: str) -> list[str]:
    """The paragraphs of what stands between empty lines: one, or one a line where every long line ends with a sentence."""
    lines = [line.strip() for line in paragraph.strip("\n").split("\n") if line.strip()]
    long = [line for line in lines if len(line) > _LONG_LINE]
    if long and len(lines) > 1 and sum(bool(_END_OF_SENTENCE.search(line)) for line in long) >= _MOST_SENTENCES * len(long):
        return lines
    return ["\n".join(lines)] if lines else []


def _may_be_heading(text: str, longest: int = _LONGEST_HEADING) -> bool:
    if "\n" in text or len(text) > longest or _NO_HEADING.match(text) or len(_LETTERS.findall(text)) <= 1:
        return False
    return not _END_OF_SENTENCE.search(text)


def _listed(text: str) -> str:
    """Lines that are addresses and nothing else are a list: else they would run into one line."""
    lines = text.split("\n")
    if len(lines) > 1 and all(_ADDRESS.fullmatch(line) for line in lines):
        return "\n".join(f"- {line}" for line in lines)
    return text
