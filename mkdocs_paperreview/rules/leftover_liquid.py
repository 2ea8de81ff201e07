# SPDX-License-Identifier: MIT
"""A tag of Liquid, Hugo or Zola that means nothing here.

Pictures, links to posts, boxes and code are understood. What is not is shown as it stands, an include is left out, and of a loop or a
condition only the text within stays. Write what the reader is meant to see.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from mkdocs_paperreview.dialects.hugo import without_shortcodes
from mkdocs_paperreview.dialects.liquid import without_liquid
from mkdocs_paperreview.dialects.logseq import without_macros
from mkdocs_paperreview.dialects.wrappers import without_wrappers
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["RULE"]

_VARIABLE = r"(?:site|page|layout|post|include|paginator|theme|jekyll)\.|\w+\([^\n{}\\]*\)|[^\n{}|\\]+\|[ \t]*[a-z]"
_TAG = re.compile(
    r"\{%-?[ \t]*/?[ \t]*[a-zA-Z_][^\n{}]*%\}|\{\{[<%](?:(?!\{\{)[^\n])*?[>%]\}\}"
    rf"|(?<![\\^_\w{{}}])\{{\{{-?[ \t]*(?:{_VARIABLE})[^\n{{}}\\]*\}}\}}",
)
_DOES = re.compile(r"\{%-?[ \t]*(?:for|if|unless|assign|capture|case|comment)\b[^\n{}]*%\}")
_LAYOUT = "toc|math|katex|head|foot|\\bads?|analytic|nav|sidebar|comment|share|social|style|script"
_INCLUDES = re.compile(rf"\{{%-?[ \t]*include(?:_relative|_cached)?[ \t]+(?![^\n%]*(?:{_LAYOUT}))[\w./-]+[ \t]*-?%\}}")
_LONGEST_SHOWN = 60


def _examine(exam: Exam) -> Iterator[Problem]:
    if "{" not in exam.body or ("{%" not in exam.body and "{{" not in exam.body) or exam.by_site:
        return
    left = Counter(found[0] for found in _TAG.finditer(without_wrappers(without_macros(without_liquid(without_shortcodes(exam.prose))))))
    for tag in _TAG.finditer(exam.prose):
        if left[tag[0]]:
            left[tag[0]] -= 1
            what = "is shown as it stands"
        elif _INCLUDES.fullmatch(tag[0]):
            what = "is left out, with what it includes"
        elif _DOES.fullmatch(tag[0]):
            what = "does nothing here, and the text within is shown"
        else:
            continue
        shown = shortened(tag[0], _LONGEST_SHOWN)
        yield Problem("leftover-liquid", exam.span(*tag.span()), f"`{shown}` {what}.", "Write in Markdown what it stood for.")


RULE = Rule(
    code="PR506",
    name="leftover-liquid",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee {{ page.source }} for the code.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee <https://example.org/lora> for the code.\n"},
    examine=_examine,
)
