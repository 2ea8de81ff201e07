# SPDX-License-Identifier: MIT
"""Diagnostics, and the comments against them, in; those that are told, and the comments that leave out nothing, out.

A comment is needless only where everything was looked at: not in a review with an error, which other reviews never see, nor in one that
waits for its day. Nor if the site does not want to hear of the rule anyhow.
"""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from mkdocs_paperreview.rules import BY_WORD
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.rules.ignores import Ignore, ignores_in
from mkdocs_paperreview.rules.judge import diagnosed, severity_of
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span

__all__ = ["Silence", "Silences", "heard", "needless", "silences_in"]

_NAME = "needless-ignore"


@dataclass(frozen=True, slots=True)
class Silence:
    """One rule that a comment names, the lines in which it is not told, and what is to be said where there is nothing to leave out."""

    rule: str
    first: int
    last: int
    otherwise: Diagnostic | None


Silences = Mapping[str, Sequence[Silence]]


def silences_in(document: Document, settings: Settings) -> tuple[Silence, ...]:
    """What the comments of a file ask for."""
    return tuple(_silence(document, ignore, place, settings) for ignore in ignores_in(document) for place in range(len(ignore.rules)))


def heard(found: Iterable[Diagnostic], silences: Silences) -> list[Diagnostic]:
    """What is to be told."""
    silent = {path: _stretches(asked) for path, asked in silences.items()}
    return [each for each in found if each.path not in silent or not _is_within(each.line, silent[each.path].get(each.name, ()))]


def _stretches(asked: Iterable[Silence]) -> Mapping[str, Sequence[tuple[int, int]]]:
    """By rule, the lines from where to where it is not told; one stretch begins behind the end of another."""
    made: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for each in sorted(asked, key=lambda silence: silence.first):
        of_rule = made[each.rule]
        if of_rule and each.first <= of_rule[-1][1]:
            of_rule[-1] = of_rule[-1][0], max(of_rule[-1][1], each.last)
        else:
            of_rule.append((each.first, each.last))
    return made


def _is_within(line: int, stretches: Sequence[tuple[int, int]]) -> bool:
    at = bisect(stretches, line, key=lambda stretch: stretch[0]) - 1
    return at >= 0 and line <= stretches[at][1]


def needless(found: Iterable[Diagnostic], silences: Silences, looked_at: Collection[str]) -> Iterator[Diagnostic]:
    """What is to be said of comments that leave out nothing, in the files that were looked at in full."""
    lines: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for each in found:
        if each.path in silences:
            lines[each.path, each.name].append(each.line)
    for told in lines.values():
        told.sort()
    asked = ((silence, lines.get((path, silence.rule), ())) for path, asked in silences.items() if path in looked_at for silence in asked)
    yield from heard((each.otherwise for each, told in asked if each.otherwise and not _is_met(each, told)), silences)


def _is_met(silence: Silence, lines: Sequence[int]) -> bool:
    """Whether it leaves out a finding of its rule in one of the lines."""
    at = bisect_left(lines, silence.first)
    return at < len(lines) and lines[at] <= silence.last


def _silence(document: Document, ignore: Ignore, place: int, settings: Settings) -> Silence:
    written, span = ignore.rules[place]
    rule = BY_WORD.get(written.lower())
    can_be = rule is not None and rule.severity is not Severity.ERROR
    told: list[Diagnostic] = []
    if not rule or (rule.name != _NAME and severity_of(rule, document.path, settings)):
        problem = Problem(_NAME, span, *_words(written, rule), _without(document, ignore, place) if rule else None)
        told = diagnosed(document, [problem], settings)
    return Silence(rule.name if rule and can_be else "", ignore.first, ignore.last, told[0] if told else None)


def _words(written: str, rule: Rule | None) -> tuple[str, str]:
    if rule is None:
        near = get_close_matches(written.lower(), BY_WORD, 1)
        return f"`{written}` is not a rule.", f"Did you mean `{near[0]}`?" if near else "Write the code or the name of a rule."
    if rule.severity is Severity.ERROR:
        return f"`{written}` is an error, which no comment leaves out.", "Mend what it is about, and delete it from the comment."
    return f"There is no `{written}` where this comment covers it.", "Delete it: the comment leaves out nothing."


def _without(document: Document, ignore: Ignore, place: int) -> Fix:
    """The comment without one of its rules; no comment where it has no other."""
    if len(ignore.rules) == 1:
        return _without_all(document, ignore)
    span = ignore.rules[place][1]
    if place:
        return Fix((Edit(Span(ignore.rules[place - 1][1].end, span.end), ""),))
    return Fix((Edit(Span(span.start, ignore.rules[1][1].start), ""),))


def _without_all(document: Document, ignore: Ignore) -> Fix:
    text, span = document.text, ignore.span
    if not ignore.is_alone:
        before = len(text[: span.start].rstrip(" \t"))
        return Fix((Edit(Span(before, span.end), ""),))
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end) + 1 or len(text)
    if span.start < document.body_start or not (_last_line(text[:start]) and _first_line(text[end:])):
        return Fix((Edit(Span(start, end), ""),))
    # A comment divides the paragraphs above and below it, as an empty line does.
    return Fix((Edit(Span(start, end), "\n"),), is_safe=False)


def _last_line(text: str) -> str:
    return text.removesuffix("\n").rpartition("\n")[2].strip()


def _first_line(text: str) -> str:
    return text.partition("\n")[0].strip()
