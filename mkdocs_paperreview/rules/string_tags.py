# SPDX-License-Identifier: MIT
"""Tags in one text, with commas between them, instead of a list.

They are read one by one here. Other programs, Material's tags among them, read the text as a single tag or refuse it, so a list is
what travels.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.front_additions import listed
from mkdocs_paperreview.source.nodes import Text
from mkdocs_paperreview.source.problem import Edit, Fix, Problem

__all__ = ["RULE"]

_MARKS = frozenset(",，、;|#")  # what divides the tags of a text, and no words
# Search engines have them as one text, with commas.
_ONE_TEXT = "keywords"
_MOST = 200  # of more, a list may be too long for front matter


def _examine(exam: Exam) -> Iterator[Problem]:
    node, key = exam.form.node("tags"), exam.form.key("tags")
    if not isinstance(node, Text) or not key or key.value == _ONE_TEXT or _MARKS.isdisjoint(node.value):
        return
    tags = [tag.value.strip() for tag in exam.form.tags("tags") if tag.value.strip()]
    if len(tags) > 1 and not exam.document.has_plain_front:  # Pelican has no lists
        tags_listed = listed(exam.document, tags)
        is_exact = node.part(0, len(node.value)) is not None
        fix = Fix((Edit(node.span, tags_listed),)) if is_exact and len(tags) <= _MOST else None
        message = f"The {len(tags)} tags stand in one text, not in a list."
        hint = f"Write them as in `{tags_listed if len(tags) <= _MOST else listed(exam.document, tags[:2])}`."
        yield Problem("string-tags", node.span, message, hint, fix)


RULE = Rule(
    code="PR204",
    name="string-tags",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: PEFT, LLM\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT, LLM]\n---\n\nLow-rank updates.\n"},
    examine=_examine,
)
