# SPDX-License-Identifier: MIT
"""`paperreview check`: everything that is wrong with the reviews, in one run. Nothing is written but the report."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from mkdocs_paperreview.cli.looks import add_looks, report_of, say, write_report
from mkdocs_paperreview.cli.progress import progress_bar
from mkdocs_paperreview.cli.reports import FORMATS, STATISTICS
from mkdocs_paperreview.cli.reports.report import closing
from mkdocs_paperreview.cli.rule_choice import add_choice, chosen_rules
from mkdocs_paperreview.cli.scope import add_scope, scope_of
from mkdocs_paperreview.cli.streams import refused
from mkdocs_paperreview.hosts.checking import findings_in

__all__ = ["add_to", "run"]

_ENDS = "Ends with 0 if there is nothing to complain about, with 1 if there is an error or a warning, and with 2 if nothing can be checked."


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "check",
        help="say everything that is wrong with the reviews",
        description="Read all reviews of the site, and say everything that is wrong with them: where, what, and what to do. "
        "Paths limit what is reported; rules across the site see all of it.",
        epilog=_ENDS,
    )
    add_scope(parser, "report on")
    add_choice(parser)
    group = parser.add_argument_group("report")
    group.add_argument("--format", choices=FORMATS, default="text", help="the form of the report (text)")
    group.add_argument("--output", metavar="FILE", type=Path, help="write the report to a file")
    group.add_argument("--statistics", action="store_true", help="count the findings of each rule instead of listing them (text, json)")
    add_looks(group)
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Check, print the report, and give the exit code."""
    formats = STATISTICS if given.statistics else FORMATS
    if given.format not in formats:
        return refused(f"`--statistics` is printed as {' or '.join(formats)}, not as {given.format}.")
    scope = scope_of(given.config, given.paths)
    rules = chosen_rules(given.select, given.ignore)
    say(scope.words, given)
    with progress_bar(len(scope.site.reviews), quiet=given.quiet) as progress:
        found = [each for each in findings_in(scope.site, progress) if each.name in rules and scope.holds(each.path)]
    report = report_of(found, scope, given, output=given.output)
    write_report(formats[given.format](report), given.output)
    say([closing(report)], given, among=given.format == "text" and not given.output)
    return 1 if report.fails else 0
