# SPDX-License-Identifier: MIT
"""Problems in, diagnostics out: looks up each problem's rule, and runs the rules that look across the site."""

from __future__ import annotations

from collections.abc import Iterable

from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.rules.rule import Diagnostic, Survey
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Problem

__all__ = ["diagnosed", "surveyed"]

_BY_NAME = {rule.name: rule for rule in RULES}


def diagnosed(document: Document, problems: Iterable[Problem]) -> list[Diagnostic]:
    """The diagnostics of one document."""
    found = []
    for problem in problems:
        rule = _BY_NAME[problem.rule]
        line, column = document.place(problem.span.start)
        found.append(Diagnostic(document.path, line, column, rule.code, rule.name, rule.severity.value, problem.message, problem.hint))
    return found


def surveyed(survey: Survey) -> list[Diagnostic]:
    """The diagnostics of the rules that look across the site."""
    found = []
    for rule in RULES:
        for reading, problem in rule.check(survey) if rule.check else ():
            found += diagnosed(reading.document, [problem])
    return found
