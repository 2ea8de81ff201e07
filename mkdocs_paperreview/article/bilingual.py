# SPDX-License-Identifier: MIT
"""An article in two languages as HTML: what says the same stands in one row, a side for each language, so that a page can show either."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from itertools import pairwise

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.article.abstract_columns import take_columns_apart
from mkdocs_paperreview.article.blocks import Bilingual, Block, blocks_of, is_abstract_label, label_before, names_a_language
from mkdocs_paperreview.article.halves import arranged
from mkdocs_paperreview.article.headings import Heading
from mkdocs_paperreview.article.placeholders import PAIRED, placeholder
from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.review.language import language_of
from mkdocs_paperreview.review.title import split_title

__all__ = ["in_two", "name_in_two", "two_languages"]

_LEAST_HEADINGS = 2
_CUT = re.compile(placeholder(PAIRED, r"\d+"))


def two_languages(
    body: LexborNode, headings: Sequence[Heading], languages: Sequence[str], clean: Callable[[str], str], labels: Labels
) -> tuple[str, tuple[Bilingual, ...]] | None:
    """The HTML of an article of which something is there in two of the languages, and what that is; else nothing."""
    is_told_twice, has_abstract = _is_told_twice(headings), _has_abstract(headings, body)
    if not (is_told_twice or has_abstract):
        return None
    if has_abstract:
        take_columns_apart(body, languages)
    blocks = blocks_of(body)
    parts = arranged(blocks, languages, is_told_twice=is_told_twice)
    pairs = tuple(part for part in parts if isinstance(part, Bilingual))
    if not pairs:
        return None
    return _laid_out(body, blocks, parts, clean, labels), pairs


def _laid_out(
    body: LexborNode, blocks: Sequence[Block], parts: Sequence[Block | Bilingual], clean: Callable[[str], str], labels: Labels
) -> str:
    """The HTML of a body with its pairs in rows: it is made and cleaned once, and then cut at marks that were put between blocks."""
    paired = {id(block) for part in parts if isinstance(part, Bilingual) for row in part.rows for side in row for block in side}
    cut = [here for before, here in pairwise((None, *blocks)) if here and (id(here) in paired or id(before) in paired)]
    for number, block in enumerate(cut):
        block.node.insert_before(placeholder(PAIRED, number))
    head, *pieces = _CUT.split(clean(body.inner_html or ""))
    html = dict(zip(map(id, cut), pieces, strict=True))
    shown = (_pair(part, html, labels) if isinstance(part, Bilingual) else html.get(id(part), "") for part in parts)
    return head + "".join(shown)


def _has_abstract(headings: Sequence[Heading], body: LexborNode) -> bool:
    """Whether a heading, a bold line, or what paragraphs, folds and columns are called, says that an abstract follows."""
    labels = "body > p > strong:first-child, body > details > summary, body > table th"
    return (
        any(is_abstract_label(heading.text) for heading in headings)
        or any(is_abstract_label(node.text()) for node in body.css(labels))
        or any(label_before(node.text()) for node in body.css("body > p"))
    )


def _is_told_twice(headings: Sequence[Heading]) -> bool:
    """Whether it may have a second half in another language: headings that change theirs once, or that name two."""
    ends = (language_of(heading.text, "") for heading in (headings[0], headings[-1])) if headings else ()
    if len(set(ends) - {""}) < 2 and not any(names_a_language(heading.text) for heading in headings):  # noqa: PLR2004  # two languages
        return False
    found = [language for heading in headings if (language := language_of(heading.text, ""))]
    turns = sum(one != other for one, other in pairwise(found))
    few = min((found.count(language) for language in set(found)), default=0)
    return (turns == 1 and few >= _LEAST_HEADINGS) or sum(names_a_language(heading.text) for heading in headings) > 1


def name_in_two(body: LexborNode, headings: Sequence[Heading], languages: Sequence[str]) -> None:
    """Give the two halves of headings such as `한국어 / English` their languages."""
    for heading in headings:
        halves = split_title(heading.text)
        found = [language_of(half, "") for half in halves]
        node = body.css_first(f'[id="{heading.id}"]') if halves[1] and set(found) <= set(languages) and '"' not in heading.id else None
        if node is not None and "<" not in (node.inner_html or ""):
            node.inner_html = in_two(halves, found)


def in_two(texts: Sequence[str], languages: Sequence[str]) -> str:
    """HTML of a short text in two languages, of which a page shows either, or both with a stroke between them."""
    first, second = (f'<span class="pr-t" lang="{escape(tag)}">{escape(text)}</span>' for text, tag in zip(texts, languages, strict=True))
    return f'{first}<span class="pr-t-or"> / </span>{second}'


def _pair(pair: Bilingual, html: Mapping[int, str], labels: Labels) -> str:
    rows = []
    for row in pair.rows:
        sides = (_side(side, language, html, labels) for side, language in zip(row, pair.languages, strict=True))
        rows.append(f'<div class="pr-row">{"".join(sides)}</div>')
    return '<div class="pr-two">\n' + "\n".join(rows) + "\n</div>\n"


def _side(blocks: Sequence[Block], language: str, html: Mapping[int, str], labels: Labels) -> str:
    if not blocks:
        missing = f'<p lang="{escape(labels.language)}">{escape(labels.text("missing_half"))}</p>'
        return f'<div class="pr-side pr-side--missing" lang="{escape(language)}">{missing}</div>'
    return f'<div class="pr-side" lang="{escape(language)}">{"".join(html[id(block)] for block in blocks).strip()}</div>'
