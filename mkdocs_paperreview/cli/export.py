# SPDX-License-Identifier: MIT
"""`paperreview export`: the review site as a plain folder, without MkDocs and without a theme."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from mkdocs_paperreview.cli.reports.report import counted
from mkdocs_paperreview.cli.scope import add_config, site_here
from mkdocs_paperreview.cli.streams import tell
from mkdocs_paperreview.hosts.export import export
from mkdocs_paperreview.hosts.verdict import outcome, refusal
from mkdocs_paperreview.rules.rule import Severity

__all__ = ["add_to", "run"]


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "export",
        help="write the site as a plain folder, without MkDocs",
        description="Write the review site as a plain folder, without MkDocs and without a theme.",
    )
    add_config(parser)
    parser.add_argument(
        "--into", metavar="DIR", type=Path, default=Path("export"), help="the folder to write (export); an old export there is replaced"
    )
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Write the folder, and print what is wrong with the sources."""
    site = site_here(given.config)
    compiled, written = export(site, given.into)
    notes = sum(found.severity == Severity.NOTE for found in compiled.diagnostics)
    for found in compiled.diagnostics:
        if found.severity != Severity.NOTE:
            tell(found.below(site.shown_docs), aside=True)
    if notes:
        tell(f"{counted(notes, 'note')} (`paperreview check` says more)", aside=True)
    reviews = os.path.relpath(site.docs / site.settings.reviews_dir)
    tell(f"{outcome(compiled, reviews)}: {given.into}" if written else refusal(compiled))
    return 0 if written else 1
