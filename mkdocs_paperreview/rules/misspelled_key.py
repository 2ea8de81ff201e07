# SPDX-License-Identifier: MIT
"""A key that is not a field, but nearly one.

Nothing is made of `catagory: NLP`, and nothing fails. Keys that themes and other generators know are left alone, and so is a key next to
the field that it resembles.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from mkdocs_paperreview.review.front_matter.fields import FIELDS, NESTED, Field, Kind, field_of
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.front_edits import replaced
from mkdocs_paperreview.source.nodes import INVISIBLE, Items, Node, Table, Text
from mkdocs_paperreview.source.problem import Fix, Problem

__all__ = ["RULE"]

_FIELD_OF = {key.casefold().replace("-", "_"): (key, field) for field in FIELDS for key in field.keys}
# Words that resemble a field's, but are keys of themes and other generators, or mean something else.
_OF_OTHERS = frozenset(
    "confidence core created_by dates drafts kinds lane languages links lint local page_title pager pagetitle permalinks projects protect"
    " publish publisher reviewed slugs tabs tile titles topic updates venues years".split()
)
_TRANSLATED = {
    word: key
    for key, words in {
        "title": "제목 标题 標題 题目 タイトル",
        "date": "날짜 작성일 일자 日期 日付",
        "tags": "태그 标签 標籤 タグ",
        "categories": "카테고리 분류 分类 分類 カテゴリ カテゴリー",
        "author": "작성자 리뷰어",
        "authors": "저자 著者",
        "description": "설명 요약 描述 摘要",
    }.items()
    for word in words.split()
}
_LONG = 8
_SHORTEST = 4

_LOOKS_LIKE: dict[Kind, Callable[[Node], bool]] = {
    Kind.TEXT: lambda node: isinstance(node, Text),
    Kind.NAMES: lambda node: not isinstance(node, Table),
    Kind.TAGS: lambda node: not isinstance(node, Table),
    Kind.DATE: lambda node: isinstance(node, Text) and bool(re.match(r"\D{0,12}\d{4}", node.value)),
    Kind.TRUTH: lambda node: isinstance(node, Text) and node.value.strip().lower() in {"true", "false", "yes", "no"},
    Kind.TEXTS: lambda node: not isinstance(node, Items),
    Kind.ADDRESS: lambda node: isinstance(node, Text) and "/" in node.value,
    Kind.ADDRESSES: lambda node: any(
        "/" in item.value for item in (node if isinstance(node, Items) else (node,)) if isinstance(item, Text)
    ),
    Kind.RESULTS: lambda node: isinstance(node, Items) and any(isinstance(item, Table) for item in node),
}


def _examine(exam: Exam) -> Iterator[Problem]:
    for key, node in exam.document.front:
        meant = _meant(key.value)
        if not meant or (isinstance(node, Text) and not node.value.strip()):
            continue
        near, field = meant
        is_truth = _LOOKS_LIKE[Kind.TRUTH](node)  # `review: false` names no reviewer
        if exam.form.key(field.name) or not _LOOKS_LIKE[field.kind](node) or (is_truth and field.kind is not Kind.TRUTH):
            continue
        edit = replaced(exam.document, key.span, near)
        fix = Fix((edit,), is_safe=False) if edit else None
        message = f"`{key.value}` is not a field, so nothing is made of it."
        yield Problem("misspelled-key", key.span, message, f"Did you mean `{near}`? Then rename the key.", fix)


@lru_cache(maxsize=4096)
def _meant(key: str) -> tuple[str, Field] | None:
    """The key that is most likely meant, and its field; nothing for one that is a field's, or far from all of them."""
    word = INVISIBLE.sub("", key).strip()
    if word in _TRANSLATED:
        return _FIELD_OF[_TRANSLATED[word]]
    folded = word.casefold().replace("-", "_")
    if field_of(word) or folded in _OF_OTHERS or folded in NESTED or len(folded) < _SHORTEST - 1:
        return None
    allowed = {other: slips for other in _FIELD_OF if (slips := _allowed(folded, other))}
    near = [(distance, other) for other, slips in allowed.items() if (distance := _distance(folded, other)) <= slips]
    return _FIELD_OF[min(near)[1]] if near else None


def _allowed(word: str, other: str) -> int:
    """How many slips two words may be apart; words that begin differently are different words."""
    if len(other) < _SHORTEST or (word[0] != other[0] and word[:2] != other[1::-1]):
        return 0
    return 2 if len(other) >= _LONG or word + "es" == other or word == other + "es" else 1


def _distance(one: str, other: str) -> int:
    """How many letters are left out, too many, others, or swapped with their neighbours; a large number for words of other lengths."""
    if abs(len(one) - len(other)) > 2:  # noqa: PLR2004  # as many slips as are ever allowed
        return _LONG
    before: list[int] = []
    row = list(range(len(other) + 1))
    for line, letter in enumerate(one, start=1):
        earlier, before, row = before, row, [line]
        for place, against in enumerate(other, start=1):
            steps = min(before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != against))
            if earlier and place > 1 and letter == other[place - 2] and one[line - 2] == against:
                steps = min(steps, earlier[place - 2] + 1)
            row.append(steps)
    return row[-1]


RULE = Rule(
    code="PR019",
    name="misspelled-key",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ncatagories: [PEFT]\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ncategories: [PEFT]\n---\n\nLow-rank updates.\n"},
    examine=_examine,
)
