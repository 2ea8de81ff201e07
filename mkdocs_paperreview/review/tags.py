# SPDX-License-Identifier: MIT
"""Tags as written to tags: how a list of them may be spelled, and when two are the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from mkdocs_paperreview.source.nodes import INVISIBLE, Items, Node, Table, Text
from mkdocs_paperreview.source.problem import Problem, Span

__all__ = ["Tag", "cleaned_tags", "tag_key", "tags_of"]

_HASHTAG = re.compile(r"#([^\s#,]+)")

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
        return [Text(found[1], node.span) for found in _HASHTAG.finditer(written)]
    for separator in (",", "，", "、", ";", "|"):  # the commas that Chinese and Japanese authors type
        if separator in written:
            return [Text(part.strip(), node.span) for part in written.split(separator)]
    return [Text(word, node.span) for word in written.split()] if blanks_divide and not node.quoted else [Text(written, node.span)]


def cleaned_tags(written: Iterable[Text], ignored: frozenset[str], problems: list[Problem]) -> tuple[Text, ...]:
    """The tags in their order, at their places, without blanks, noise and doubles; a double is added to `problems`."""
    kept: dict[str, Text] = {}
    doubled: list[tuple[Tag, Span]] = []
    for node in written:
        tag = unicodedata.normalize("NFC", " ".join(INVISIBLE.sub("", node.value).split())).lstrip("#").strip(",")
        key = tag_key(tag)
        if not tag or key in ignored:
            continue
        if key in kept:
            doubled.append((tag, node.span))
        kept.setdefault(key, Text(tag, node.span, node.quoted))
    for tag, span in doubled:
        message = f"The tag `{tag}` stands here twice; it is counted once."
        problems.append(Problem("doubled-tag", span, message, "Keep one of them."))
    return tuple(kept.values())
