# SPDX-License-Identifier: MIT
"""How often each rule was met, the most frequent first, and how often that is mended."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass

from mkdocs_paperreview.cli.reports.report import Report
from mkdocs_paperreview.rules.diagnostic import Diagnostic

__all__ = ["statistics", "statistics_as_json"]


@dataclass(frozen=True, slots=True)
class _Row:
    code: str
    name: str
    severity: str
    count: int
    files: int
    safe: int
    unsafe: int


def statistics(report: Report) -> str:
    """A table for people."""
    rows = _rows(report)
    wide = max((len(f"{row.count:,}") for row in rows), default=0)
    name = max((len(row.name) for row in rows), default=0)
    lines = [
        f"{row.count:>{wide},}  {report.paint(row.code, 'bold')}  {row.name:{name}}  "
        f"{report.paint(f'{row.severity:7}', row.severity)}  {_cures(row)}".rstrip()
        for row in rows
    ]
    return "\n".join((*lines, ""))


def _cures(row: _Row) -> str:
    safe = f"{row.safe:,} fixable" if row.safe else ""
    return ", ".join(filter(None, (safe, f"{row.unsafe:,} with --unsafe" if row.unsafe else "")))


def statistics_as_json(report: Report) -> str:
    """The same as a list of objects."""
    rows = [
        {
            "code": row.code,
            "rule": row.name,
            "severity": row.severity,
            "count": row.count,
            "files": row.files,
            "fixable": row.safe,
            "unsafe_fixable": row.unsafe,
        }
        for row in _rows(report)
    ]
    return json.dumps(rows, indent=2)


def _rows(report: Report) -> list[_Row]:
    met: defaultdict[tuple[str, str, str], list[Diagnostic]] = defaultdict(list)
    for found in report.found:
        met[found.code, found.name, found.severity].append(found)
    rows = [_row(*key, found) for key, found in met.items()]
    return sorted(rows, key=lambda row: (-row.count, row.code, row.severity))


def _row(code: str, name: str, severity: str, found: list[Diagnostic]) -> _Row:
    fixes = [each.fix for each in found if each.fix]
    safe = sum(fix.is_safe for fix in fixes)
    return _Row(code, name, severity, len(found), len({each.path for each in found}), safe, len(fixes) - safe)
