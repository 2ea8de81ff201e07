# SPDX-License-Identifier: MIT
"""Pictures without alternative text.

Who does not see a picture, because it does not load or cannot be seen, learns nothing of it, and no search finds it. Say in a few words
what it shows: `![Loss by rank](loss.png)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]

_WITHOUT = re.compile(r"!\[[ \t]*\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|<img\b(?![^<>]*\balt[ \t]*=)[^<>]*>", re.IGNORECASE)
_LINES_SHOWN = 5


def _examine(exam: Exam) -> Iterator[Problem]:
    if "!" not in exam.body and "<" not in exam.body:
        return
    if not any(mark in exam.body for mark in ("![](", "![ ](", "<img")):
        return
    found = list(_WITHOUT.finditer(exam.prose))
    if not found:
        return
    lines = list(dict.fromkeys(exam.document.place(exam.start + each.start())[0] for each in found[1:]))
    places = ", ".join(map(str, lines[:_LINES_SHOWN])) + (", …" if len(lines) > _LINES_SHOWN else "")
    others = f", nor {'has' if len(found) == 2 else 'have'} {len(found) - 1} more in line{'s' if len(lines) > 1 else ''} {places}"  # noqa: PLR2004
    message = f"This picture has no alternative text{others if lines else ''}."
    yield Problem("missing-alt-text", exam.span(*found[0].span()), message, "Say what it shows, as in `![Loss by rank](loss.png)`.")


RULE = Rule(
    code="PR511",
    name="missing-alt-text",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n![](https://example.org/loss.png)\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n![Loss by rank](https://example.org/loss.png)\n"},
    examine=_examine,
)
