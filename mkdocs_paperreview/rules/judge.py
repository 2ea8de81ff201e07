# SPDX-License-Identifier: MIT
"""Problems in, diagnostics out: looks up each problem's rule, and runs the rules that look across the site."""

from __future__ import annotations

from collections.abc import Iterable

from mkdocs_paperreview.review.review import Place
from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.rules.rule import Diagnostic, Rule, Survey
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Problem

__all__ = ["diagnosed", "surveyed"]

_BY_NAME = {rule.name: rule for rule in RULES}


def diagnosed(document: Document, problems: Iterable[Problem]) -> list[Diagnostic]:
    """The diagnostics of one document."""
    return [_diagnostic(_BY_NAME[each.rule], document.path, document.place(each.span.start), each.message, each.hint) for each in problems]


def surveyed(survey: Survey) -> list[Diagnostic]:
    """The diagnostics of the rules that look across the site."""
    found = ((rule, each) for rule in RULES if rule.check for each in rule.check(survey))
    return [_diagnostic(rule, each.review.path, each.review.places[each.field], each.message, each.hint) for rule, each in found]


def _diagnostic(rule: Rule, path: str, place: Place, message: str, hint: str) -> Diagnostic:
    line, column = place
    return Diagnostic(path, line, column, rule.code, rule.name, rule.severity.value, message, hint)
