# SPDX-License-Identifier: MIT
"""The report for people: each finding with the line it is about, and the characters at fault underlined."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.cli.reports.quoted import quoted
from mkdocs_paperreview.cli.reports.report import Report
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.source.harmless import on_a_line

__all__ = ["text"]


def text(report: Report) -> str:
    """All findings, with an empty line after each."""
    return "\n".join(line for found in report.found for line in (*_lines(found, report), ""))


def _lines(found: Diagnostic, report: Report) -> Iterator[str]:
    paint = report.paint
    place = f"{on_a_line(report.shown(found.path))}:{found.line}:{found.column}:"
    mark = f" {paint('[*]', 'added')}" if found.fix and found.fix.is_safe else ""
    kind = f"{paint(found.severity, found.severity)} {paint(found.code, 'bold')} {found.name}{mark}:"
    yield f"{paint(place, 'place')} {kind} {on_a_line(found.message)}"
    number = str(found.line)
    gutter = " " * len(number)
    if found.excerpt.text.strip():
        line = quoted(found.excerpt, report.width - len(number) - 3)
        bar = paint("|", "faint")
        yield f"{paint(number, 'faint')} {bar} {line.line}"
        yield f"{gutter} {bar} {' ' * line.column}{paint('^' * line.length, found.severity)}"
    yield f"{gutter} {paint('= help:', 'faint')} {on_a_line(found.hint)}"
