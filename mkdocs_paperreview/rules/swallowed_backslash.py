# SPDX-License-Identifier: MIT
r"""A command of TeX in double quotes, whose backslash YAML takes for an escape.

In `"\textbf{LoRA}"`, `\t` is a tab, so the page shows `extbf{LoRA}`; `\beta`, `\alpha` and `\nabla` lose a letter, too. Write the backslash
twice, or use single quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.nodes import texts_in
from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span

__all__ = ["RULE"]

_ESCAPE = re.compile(r"\\(?:(?P<word>[A-Za-z_]+)|.)", re.DOTALL)
# These stand for characters that no author types; `\n`, `\r` and `\t` for line ends and tabs, which some do.
_NEVER_MEANT = frozenset("abefvLNP_")
_COMMANDS = re.compile(
    r"n(?:abla|eg?|eq|exists|i|ot|otin|orm|u|eg|ewline)(?![a-z])|r(?:ho|ight\w*|angle|ceil|floor|m)(?![a-z])"
    r"|t(?:ext\w*|heta|au|an|anh|imes|ilde|o|op|riangle\w*|frac)(?![a-z])"
)


def _examine(exam: Exam) -> Iterator[Problem]:
    text = exam.document.text
    if "\\" not in text[: exam.start]:
        return
    for node in texts_in(exam.document.front):
        eaten = list(_eaten(text, node.span)) if text.startswith('"', node.span.start) else []
        if eaten:
            command = text[eaten[0].start : eaten[0].end]
            message = f"In double quotes, YAML takes `{command[:2]}` for an escape, so `{command}` is not shown as it is written."
            fix = Fix(tuple(Edit(Span(each.start, each.start), "\\") for each in eaten))
            yield Problem("swallowed-backslash", eaten[0], message, f"Write `\\{command}`, or use single quotes.", fix)


def _eaten(text: str, span: Span) -> Iterator[Span]:
    for found in _ESCAPE.finditer(text, span.start, span.end):
        word = found["word"] or ""
        if word and (word[0] in _NEVER_MEANT or _COMMANDS.match(word)):
            yield Span(*found.span())


RULE = Rule(
    code="PR023",
    name="swallowed-backslash",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/vae.md": '---\ntitle: "$\\beta$-VAE"\ndate: 2026-01-06\n---\n\nLatents fall apart.\n'},
    right={"reviews/vae.md": "---\ntitle: '$\\beta$-VAE'\ndate: 2026-01-06\n---\n\nLatents fall apart.\n"},
    examine=_examine,
)
