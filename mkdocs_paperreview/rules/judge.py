# SPDX-License-Identifier: MIT
"""Problems in, diagnostics out: runs the rules, and gives each problem the severity that the site and its author want."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from mkdocs_paperreview.review.review import Reading
from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.rules.diagnostic import Diagnostic, excerpt_of
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.ignores import ignores_in
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Problem

__all__ = ["diagnosed", "examined", "surveyed"]

_BY_NAME = {rule.name: rule for rule in RULES}
_EXAMINING = tuple(rule for rule in RULES if rule.examine)
_SURVEYING = tuple(rule for rule in RULES if rule.check)


def examined(reading: Reading, settings: Settings) -> list[Diagnostic]:
    """What is wrong with one review: what its reading met, and what the rules on one review find."""
    problems = list(reading.problems)
    if reading.form:
        exam = Exam(reading.document, reading.form, reading.review, settings)
        problems += (problem for rule in _EXAMINING if rule.examine for problem in rule.examine(exam))
    return diagnosed(reading.document, problems, settings) if problems else []


def surveyed(survey: Survey) -> list[Diagnostic]:
    """What the rules find that look across the site."""
    found: defaultdict[str, list[Problem]] = defaultdict(list)
    for rule in _SURVEYING:
        for each in rule.check(survey) if rule.check else ():
            found[each.review.path].append(_problem(rule, each))
    return [each for path, problems in found.items() for each in diagnosed(survey.document_of(path), problems, survey.settings)]


def _problem(rule: Rule, found: Finding) -> Problem:
    return Problem(rule.name, found.span, found.message, found.hint, found.fix)


def diagnosed(document: Document, problems: Iterable[Problem], settings: Settings) -> list[Diagnostic]:
    """The diagnostics of problems of one document, as far as its author and the site want to hear of them."""
    return list(_told(document, problems, settings))


def _told(document: Document, problems: Iterable[Problem], settings: Settings) -> Iterator[Diagnostic]:
    ignores = ignores_in(document)
    for problem in problems:
        rule = _BY_NAME[problem.rule]
        severity = _severity(rule, document.path, settings)
        line, column = document.place(problem.span.start)
        is_error = rule.severity is Severity.ERROR
        if not severity or (not is_error and any(each.covers(rule.code, rule.name, line) for each in ignores)):
            continue
        end = document.place(max(problem.span.start, problem.span.end))
        excerpt = excerpt_of(document, problem.span)
        told = problem.message, problem.hint
        yield Diagnostic(document.path, line, column, rule.code, rule.name, severity, *told, *end, excerpt, problem.fix)


def _severity(rule: Rule, path: str, settings: Settings) -> str:
    """How bad a site finds it; nothing where it does not want to hear of it."""
    chosen = settings.rules.of(rule.code, rule.name, path)
    return {"": rule.severity.value, "off": ""}.get(chosen, chosen)
