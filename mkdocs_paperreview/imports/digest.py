# SPDX-License-Identifier: MIT
"""Weekly digests: many papers in one text, copied from Discourse without Markdown, or with sections that are papers each."""

from __future__ import annotations

import re

from mkdocs_paperreview.imports.kind import Kind, Values
from mkdocs_paperreview.imports.plain_text import Block, blocks_of, is_plain, plain_markdown
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.review.paper import arxiv_ids
from mkdocs_paperreview.review.title import split_title
from mkdocs_paperreview.sections import sections_of
from mkdocs_paperreview.source.document import Document

__all__ = ["DIGEST", "is_roundup"]

_FEWEST_PAPERS = 3
_MOST = 0.7
_LONGEST_TITLE = 150


def is_roundup(body: str) -> bool:
    """Whether nearly every section of a text is another paper: by a title in two languages, or by the one arXiv id it links to."""
    if body.count("\n#") < _FEWEST_PAPERS:
        return False
    sections = sections_of(body)
    highest = min((section.level for section in sections), default=0)
    top = [section for section in sections if section.level == highest]
    if len(top) < _FEWEST_PAPERS:
        return False
    lines = body.split("\n")
    named: list[str] = []
    for section, after in zip(top, [*top[1:], None], strict=True):
        ids = arxiv_ids("\n".join(lines[section.line : after.line if after else len(lines)]))
        named += [section.text] if split_title(section.text)[1] else ids if len(ids) == 1 else []
    return len(set(named)) >= max(_FEWEST_PAPERS, _MOST * len(top))


def _fits(document: Document, _tree: Tree) -> bool:
    if document.has_front or not is_plain(document.body):
        return False
    return sum(1 for block in blocks_of(document.body) if block.level and split_title(block.text)[1]) >= _FEWEST_PAPERS


def _title(body: str) -> str:
    """The first line, where it is one; a topic of Discourse has its title twice when it is copied."""
    first = next(iter(blocks_of(body)), Block(""))
    if "\n" in first.text or len(first.text) > _LONGEST_TITLE or re.search(r"(?:[.。!?]|니다|세요)$", first.text):
        return ""
    return first.text


def _completed(values: Values) -> Values:
    return {"kind": "digest", **values}


def _finished(body: str, _title: str) -> str:
    return plain_markdown(blocks_of(body))


DIGEST = Kind("a digest", _fits, title=_title, completed=_completed, finished=_finished)
