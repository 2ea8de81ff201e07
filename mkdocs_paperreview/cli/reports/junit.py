# SPDX-License-Identifier: MIT
"""The report for servers that show tests: each file is a suite, each finding a test that failed, or, if it is a note, was skipped."""

from __future__ import annotations

from collections import defaultdict
from xml.etree import ElementTree as ET

from mkdocs_paperreview.cli.reports.report import Report
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.source.harmless import on_a_line

__all__ = ["junit"]


def junit(report: Report) -> str:
    """JUnit's XML; a review without findings is one test that passed."""
    by_path: defaultdict[str, list[Diagnostic]] = defaultdict(list)
    for found in report.found:
        by_path[found.path].append(found)
    root = ET.Element("testsuites", name="paperreview")
    for path in sorted({*report.reviews, *by_path}):
        _suite(root, path, by_path[path], report)
    totals = {name: sum(int(suite.attrib[name]) for suite in root) for name in ("tests", "failures", "errors", "skipped")}
    root.attrib.update({name: str(total) for name, total in totals.items()})
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode")


def _suite(root: ET.Element, path: str, findings: list[Diagnostic], report: Report) -> None:
    shown = _text(report.from_root(path))
    failures = sum(map(report.counts, findings))
    numbers = {"tests": len(findings) or 1, "failures": failures, "errors": 0, "skipped": len(findings) - failures}
    suite = ET.SubElement(root, "testsuite", {"name": shown, **{name: str(number) for name, number in numbers.items()}})
    if not findings:
        ET.SubElement(suite, "testcase", name="paperreview", classname=shown, file=shown)
    for found in findings:
        name = f"{found.code} {found.name} at {found.line}:{found.column}"
        case = ET.SubElement(suite, "testcase", name=name, classname=shown, file=shown, line=str(found.line))
        told = ET.SubElement(case, "failure" if report.counts(found) else "skipped", message=_text(found.message))
        if report.counts(found):
            told.set("type", found.severity)
        told.text = _text(f"{shown}:{found.line}:{found.column}: {found.severity}: {found.message} {found.hint}")


def _text(text: str) -> str:
    """XML can hold no control characters."""
    return on_a_line(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
