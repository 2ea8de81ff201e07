# SPDX-License-Identifier: MIT
"""Tags as written to tags: how a list of them may be spelled, and when two are the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from mkdocs_paperreview.source.nodes import INVISIBLE, Items, Node, Table, Text
from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span

__all__ = ["Tag", "cleaned_tags", "tag_key", "tags_of", "without_tags"]

_HASHTAG = re.compile(r"#([^\s#,]+)")
_WIKI = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")  # of a vault
_WORD = re.compile(r"\S+")
_BRACKETED = re.compile(r"\s*\[([^\[\]]+)\]")

Tag = str


@lru_cache(maxsize=65536)
def tag_key(tag: str) -> str:
    """What two spellings of one tag share: case, hyphens, blanks and composition do not count; `C`, `C#` and `C++` differ."""
    return re.sub(r"[\s_‐-―-]+", "", unicodedata.normalize("NFKC", tag).casefold()) or tag


def tags_of(node: Node, *, blanks_divide: bool = False) -> list[Text]:
    """The tags a node lists: as a list, nested lists, a comma string, a string of `#hashtags`, or, in Jekyll, of words."""
    if isinstance(node, Items):
        return [tag for item in node for tag in (tags_of(item) if not isinstance(item, Text) else [item])]
    if isinstance(node, Table):
        return [key for key, _ in node]
    return _split(node, blanks_divide=blanks_divide)


def _split(node: Text, *, blanks_divide: bool) -> list[Text]:
    written = node.value
    if _HASHTAG.match(written.strip()):
        return [_part(node, found.start(1), found.end(1)) for found in _HASHTAG.finditer(written)]
    for separator in (",", "，", "、", ";", "|"):  # the commas that Chinese and Japanese authors type
        if separator in written:
            return [_part(node, *found.span()) for found in re.finditer(rf"[^{separator}]+", written)]
    return [_part(node, *found.span()) for found in _WORD.finditer(written)] if blanks_divide and not node.quoted else [node]


def _part(node: Text, start: int, end: int) -> Text:
    """A part of a text without the blanks around it, at its own place where the text is written as it is read."""
    part = node.value[start:end]
    start += len(part) - len(part.lstrip())
    return Text(part.strip(), node.part(start, start + len(part.strip())) or node.span)


def cleaned_tags(
    written: Iterable[Text], ignored: frozenset[str], problems: list[Problem], without: Callable[[Span], Edit | None] = lambda _: None
) -> tuple[Text, ...]:
    """The tags in their order, at their places, without blanks, noise and doubles; a double is added to `problems`.

    `without` makes the edit that takes out the tag at a place.
    """
    kept: dict[str, Text] = {}
    doubled: list[tuple[Tag, Span]] = []
    for node in written:
        tag = unicodedata.normalize("NFC", " ".join(INVISIBLE.sub("", node.value).split())).lstrip("# ").strip(", ")
        tag = _WIKI.sub(r"\1", tag) if tag.startswith("[[") else tag
        key = tag_key(tag)
        if not tag or key in ignored:
            continue
        if key in kept:
            doubled.append((tag, node.span))
        kept.setdefault(key, Text(tag, node.span, node.quoted))
    for tag, span in doubled:
        message = f"The tag `{tag}` stands here twice; it is counted once."
        edit = without(span)
        problems.append(Problem("doubled-tag", span, message, "Keep one of them.", Fix((edit,)) if edit else None))
    return tuple(kept.values())


def without_tags(description: str, tags: Iterable[Tag]) -> str:
    """A description without the tags that begin it in brackets, as in `[AAAI 2026][CAD] They …`: a card shows them below."""
    keys = {tag_key(tag) for tag in tags}
    start = 0
    while (found := _BRACKETED.match(description, start)) and tag_key(found[1]) in keys:
        start = found.end()
    return description[start:].strip() or description
