# SPDX-License-Identifier: MIT
"""The report for code scanning: SARIF 2.1.0, with the rules' documentation and what would be mended."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from mkdocs_paperreview import __version__
from mkdocs_paperreview.cli.reports.report import Report
from mkdocs_paperreview.rules import RULES
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.rules.families import family_of
from mkdocs_paperreview.rules.rule import Rule
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Edit

__all__ = ["sarif"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_PLACES = {rule.name: place for place, rule in enumerate(RULES)}


def sarif(report: Report) -> str:
    """One run of one tool."""
    driver = {"name": "paperreview", "version": __version__, "rules": [_rule(rule) for rule in RULES]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The top of the repository."}}},
        "results": [_result(found, report) for found in report.found],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    short, _, full = rule.doc.strip().partition("\n\n")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": short},
        "fullDescription": {"text": " ".join(full.split()) or short},
        "help": {"text": rule.doc.strip(), "markdown": rule.doc.strip()},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": [family_of(rule.code).name]},
    }


def _result(found: Diagnostic, report: Report) -> dict[str, Any]:
    file = {"uri": quote(report.from_root(found.path), errors="surrogateescape"), "uriBaseId": "%SRCROOT%"}
    region = _region((found.line, found.column), (found.end_line, found.end_column))
    result = {
        "ruleId": found.code,
        "ruleIndex": _PLACES[found.name],
        "level": found.severity,
        "message": {"text": f"{found.message} {found.hint}"},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": region}}],
    }
    if found.fix and found.fix.edits:
        changes = [{"artifactLocation": file, "replacements": list(_replacements(found.fix.edits, report.document_of(found.path)))}]
        result["fixes"] = [{"description": {"text": found.hint}, "artifactChanges": changes}]
    return result


def _replacements(edits: Iterable[Edit], document: Document) -> Iterable[dict[str, Any]]:
    for edit in sorted(edits):
        region = _region(document.place(edit.span.start), document.place(edit.span.end))
        yield {"deletedRegion": region, "insertedContent": {"text": edit.text}}


def _region(start: tuple[int, int], end: tuple[int, int]) -> dict[str, int]:
    return {"startLine": start[0], "startColumn": start[1], "endLine": end[0], "endColumn": end[1]}
