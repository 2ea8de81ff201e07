# SPDX-License-Identifier: MIT
"""How the commands that report findings look: their common options, and the report they print."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from mkdocs_paperreview.cli.paint import add_no_color, painter, plain
from mkdocs_paperreview.cli.reports.report import Report
from mkdocs_paperreview.cli.scope import Scope
from mkdocs_paperreview.cli.streams import tell
from mkdocs_paperreview.hosts.disk import FileOnDisk
from mkdocs_paperreview.hosts.repository import repository_root
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.source.document import read_document

__all__ = ["add_looks", "report_of", "say", "write_report"]

_WIDTH = 160


def add_looks(group: Any) -> None:
    """Add the options."""
    group.add_argument("--strict", action="store_true", help="end with 1 on a note, too")
    group.add_argument("--quiet", action="store_true", help="print the findings, and nothing else")
    add_no_color(group)


def say(words: Iterable[str], given: argparse.Namespace, *, among: bool = False) -> None:
    """Say what is not a finding: where it does not get among them, unless people alone read those."""
    for word in words if not given.quiet else ():
        tell(word, aside=not among)


def report_of(found: Iterable[Diagnostic], scope: Scope, given: argparse.Namespace, *, output: Path | None = None) -> Report:
    """The report of what was found in a scope, as it looks where it is written to."""
    site = scope.site
    return Report(
        found=tuple(found),
        reviews=scope.reviews,
        docs=site.docs,
        root=repository_root(site.docs),
        document_of=lru_cache(maxsize=8)(lambda path: read_document(FileOnDisk(path, site.docs / path))),
        strict=given.strict,
        paint=plain if output else painter(sys.stdout, refused=given.no_color),
        width=_WIDTH if output else shutil.get_terminal_size((_WIDTH, 24)).columns,
    )


def write_report(text: str, output: Path | None) -> None:
    """Print a report, or write it to a file; a name of a file that is no text is written with escapes."""
    text += "\n" if text else ""
    if output:
        output.write_text(text, encoding="utf-8", errors="backslashreplace")
    else:
        sys.stdout.write(text)
