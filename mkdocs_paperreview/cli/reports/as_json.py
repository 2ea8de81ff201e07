# SPDX-License-Identifier: MIT
"""The report for programs: one JSON object, whose members are only ever added to.

Lines and columns count from 1, columns in characters; an end is the place after the last character.
"""

from __future__ import annotations

import json
from typing import Any

from mkdocs_paperreview.cli.reports.report import Report
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Edit

__all__ = ["as_json"]

_VERSION = 1


def as_json(report: Report) -> str:
    """The findings with their fixes, and what they come to."""
    summary = {
        "reviews": len(report.reviews),
        "problems": len(report.found),
        "errors": report.severities["error"],
        "warnings": report.severities["warning"],
        "notes": report.severities["note"],
        "fixable": report.safe,
        "unsafe_fixable": report.unsafe,
    }
    problems = [_problem(found, report) for found in report.found]
    return json.dumps({"version": _VERSION, "summary": summary, "problems": problems}, ensure_ascii=False, indent=2)


def _problem(found: Diagnostic, report: Report) -> dict[str, Any]:
    return {
        "path": report.shown(found.path),
        "line": found.line,
        "column": found.column,
        "end_line": found.end_line,
        "end_column": found.end_column,
        "code": found.code,
        "rule": found.name,
        "severity": found.severity,
        "message": found.message,
        "hint": found.hint,
        "fix": _fix(found, report),
    }


def _fix(found: Diagnostic, report: Report) -> dict[str, Any] | None:
    if not found.fix:
        return None
    document = report.document_of(found.path) if found.fix.edits else None
    edits = [_edit(edit, document) for edit in sorted(found.fix.edits)] if document else []
    return {"safe": found.fix.is_safe, "reads_as": found.fix.reads_as or None, "edits": edits}


def _edit(edit: Edit, document: Document) -> dict[str, Any]:
    (line, column), (end_line, end_column) = document.place(edit.span.start), document.place(edit.span.end)
    return {"line": line, "column": column, "end_line": end_line, "end_column": end_column, "text": edit.text}
