# SPDX-License-Identifier: MIT
"""What a check came to, in a form for people or for a program: one module a format, and one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mkdocs_paperreview.cli.reports.as_json import as_json
from mkdocs_paperreview.cli.reports.github import github
from mkdocs_paperreview.cli.reports.junit import junit
from mkdocs_paperreview.cli.reports.report import Report
from mkdocs_paperreview.cli.reports.sarif import sarif
from mkdocs_paperreview.cli.reports.statistics import statistics, statistics_as_json
from mkdocs_paperreview.cli.reports.text import text

__all__ = ["FORMATS", "STATISTICS"]

FORMATS: Mapping[str, Callable[[Report], str]] = {"text": text, "json": as_json, "github": github, "sarif": sarif, "junit": junit}
STATISTICS: Mapping[str, Callable[[Report], str]] = {"text": statistics, "json": statistics_as_json}
