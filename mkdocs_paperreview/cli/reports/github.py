# SPDX-License-Identifier: MIT
"""The report for GitHub: commands that a workflow prints, and GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Mapping

from mkdocs_paperreview.cli.reports.report import Report
from mkdocs_paperreview.rules.diagnostic import Diagnostic, worst_first
from mkdocs_paperreview.source.harmless import harmless

__all__ = ["github"]

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_IN_MESSAGE: Mapping[str, str] = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY: Mapping[str, str] = {**_IN_MESSAGE, ":": "%3A", ",": "%2C"}


def github(report: Report) -> str:
    """A command a line, the worst first: GitHub shows ten of each kind for a step, and no more."""
    return "\n".join(_command(each, report) for each in worst_first(report.found))


def _command(found: Diagnostic, report: Report) -> str:
    # GitHub knows columns only within one line.
    columns = {"col": found.column, "endColumn": found.end_column} if found.line == found.end_line else {}
    properties = {
        "file": report.from_root(found.path),
        "line": found.line,
        "endLine": found.end_line,
        **columns,
        "title": f"{found.code} {found.name}",
    }
    written = ",".join(f"{name}={_escaped(str(value), _IN_PROPERTY)}" for name, value in properties.items())
    return f"::{_COMMANDS[found.severity]} {written}::{_escaped(f'{found.message} {found.hint}', _IN_MESSAGE)}"


def _escaped(text: str, signs: Mapping[str, str]) -> str:
    return "".join(signs.get(letter, letter) for letter in harmless(text))
