# SPDX-License-Identifier: MIT
"""Problems in, diagnostics out: runs the rules, and gives each problem the severity that the site wants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import partial
from itertools import chain

from mkdocs_paperreview.review.reading import Reading
from mkdocs_paperreview.rules import BY_WORD, RULES
from mkdocs_paperreview.rules.diagnostic import Diagnostic, excerpt_of
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Finding, Rule, Survey
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Fix, Problem
from mkdocs_paperreview.surroundings import Spread

__all__ = ["diagnosed", "examined", "severity_of", "surveyed"]

_EXAMINING = tuple(rule for rule in RULES if rule.examine)
_SURVEYING = tuple(rule for rule in RULES if rule.check)


def examined(reading: Reading, settings: Settings) -> list[Diagnostic]:
    """What is wrong with one review: what its reading met, and what the rules on one review find."""
    problems = list(reading.problems)
    if reading.form:
        exam = Exam(reading.document, reading.form, reading.review, reading.review or reading.withheld, settings)
        start = reading.document.body_start if reading.document.broken else 0  # who cannot read front matter says nothing of it
        problems += (problem for rule in _EXAMINING if rule.examine for problem in rule.examine(exam) if problem.span.start >= start)
    return diagnosed(reading.document, problems, settings) if problems else []


def surveyed(survey: Survey, spread: Spread = map) -> list[Diagnostic]:
    """What the rules find that look across the site; to tell where, files are read again, by several cores if they are many."""
    by_file: defaultdict[str, list[tuple[Rule, Finding]]] = defaultdict(list)
    for rule in _SURVEYING:
        for each in rule.check(survey) if rule.check else ():
            by_file[each.path].append((rule, each))
    return list(chain.from_iterable(spread(partial(_surveyed, survey), list(by_file.items()))))


def _surveyed(survey: Survey, found_in: tuple[str, list[tuple[Rule, Finding]]]) -> list[Diagnostic]:
    path, found = found_in
    document = survey.document_of(path)
    return diagnosed(document, (_problem(rule, each, document) for rule, each in found), survey.settings)


def _problem(rule: Rule, found: Finding, document: Document) -> Problem:
    fix = found.mend(document) if found.mend else found.fix
    return Problem(rule.name, found.span, found.message, found.hint, fix)


def diagnosed(document: Document, problems: Iterable[Problem], settings: Settings) -> list[Diagnostic]:
    """The diagnostics of problems of one document, as far as its site wants to hear of them."""
    return [_told(document, problem, severity) for problem in problems if (severity := _severity(problem, document, settings))]


def _severity(problem: Problem, document: Document, settings: Settings) -> str:
    return severity_of(BY_WORD[problem.rule], document.path, settings)


def _told(document: Document, problem: Problem, severity: str) -> Diagnostic:
    code = BY_WORD[problem.rule].code
    start, end = document.place(problem.span.start), document.place(max(problem.span.start, problem.span.end))
    told = problem.message, problem.hint
    excerpt, fix = excerpt_of(document, problem.span), _possible(problem.fix, document)
    return Diagnostic(document.path, *start, code, problem.rule, severity, *told, *end, excerpt, fix)


def _possible(fix: Fix | None, document: Document) -> Fix | None:
    """A fix, unless it writes into front matter that is no YAML: fixes write that, or TOML."""
    touches_front = fix and any(edit.span.start < document.body_start for edit in fix.edits)
    return None if touches_front and document.has_plain_front else fix


def severity_of(rule: Rule, path: str, settings: Settings) -> str:
    """How bad a site finds a rule's problems in a file; nothing where it does not want to hear of them."""
    chosen = settings.rules.of(rule.code, rule.name, path)
    return {"": rule.severity.value, "off": ""}.get(chosen, chosen)
