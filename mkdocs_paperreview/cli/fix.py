# SPDX-License-Identifier: MIT
"""`paperreview fix`: mends what can be mended, and says what is left. Only the characters at fault change."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from mkdocs_paperreview.cli.days import DayOf, add_date
from mkdocs_paperreview.cli.looks import add_looks, report_of, say, write_report
from mkdocs_paperreview.cli.paint import plain
from mkdocs_paperreview.cli.progress import progress_bar
from mkdocs_paperreview.cli.reports.diff import diff, painted
from mkdocs_paperreview.cli.reports.report import Report, counted, summary
from mkdocs_paperreview.cli.reports.text import text
from mkdocs_paperreview.cli.rule_choice import add_choice, chosen_rules
from mkdocs_paperreview.cli.scope import add_scope, scope_of
from mkdocs_paperreview.cli.streams import refused, tell
from mkdocs_paperreview.hosts.checking import findings_in, surroundings_on_all_cores
from mkdocs_paperreview.hosts.first_commits import NoHistory
from mkdocs_paperreview.hosts.folder import SiteFolder
from mkdocs_paperreview.hosts.rewriting import rewrite_all
from mkdocs_paperreview.mending import Mended, mended
from mkdocs_paperreview.review.front_matter.date_edits import with_date
from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.rules import missing_date
from mkdocs_paperreview.rules.diagnostic import Diagnostic, by_place
from mkdocs_paperreview.source.document import Given, Source, read_document
from mkdocs_paperreview.source.problem import Fix

__all__ = ["add_to", "run"]

_ENDS = (
    "Ends with 0 if nothing is left to complain about, with 1 if there is an error or a warning, or with --diff something to mend, "
    "and with 2 if a file cannot be written."
)


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "fix",
        help="mend what can be mended",
        description="Mend what is wrong with the reviews, as far as it changes nothing of what their authors meant, and say what is left. "
        "Only the characters at fault change: comments, the order of keys, quotes and line ends stay.",
        epilog=_ENDS,
    )
    add_scope(parser, "mend")
    parser.add_argument("--diff", action="store_true", help="write nothing, and print what would be changed")
    parser.add_argument("--unsafe", action="store_true", help="mend what an author might have meant otherwise, too")
    add_date(parser, "give a date to")
    add_choice(parser)
    add_looks(parser.add_argument_group("report"))
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Mend, say what is left, and give the exit code."""
    scope = scope_of(given.config, given.paths)
    rules = chosen_rules(given.select, given.ignore)
    say(scope.words, given)

    def wanted(found: Diagnostic) -> bool:
        return found.name in rules and scope.holds(found.path)

    dates = _Dates(given.date, scope.site)
    before = dict(_opened(scope.site.reviews))
    sources = [Given(review.path, before[review.path]) if review.path in before else review for review in scope.site.reviews]
    try:
        with progress_bar(len(sources), quiet=given.quiet) as progress:
            around = surroundings_on_all_cores(scope.site, progress)
            done = mended(sources, scope.site.settings, around, unsafe=given.unsafe, wanted=wanted, cure=dates.cure)
    except NoHistory as error:
        return refused(str(error))
    say(dates.told(), given)
    left = [*filter(wanted, by_place([*done.left, *scope.site.in_other_pages]))]
    if given.diff:
        return _shown(done, before, report_of(left, scope, given), given)
    failed = rewrite_all((scope.site.files[path], before[path], after) for path, after in done.changed.items())
    if failed:
        left = [*filter(wanted, findings_in(scope.site, lambda _stage, _number: None))]
    return _told(done, failed, report_of(left, scope, given), given)


@dataclass(frozen=True, slots=True)
class _Dates:
    """Gives reviews without a date theirs, where one was asked for, and remembers those of which git has no commit."""

    day_of: DayOf | None
    site: SiteFolder
    unknown: set[str] = field(default_factory=set)

    def cure(self, found: Diagnostic, source: Source) -> Fix | None:
        """What mends a problem: that the day is right, whoever asked for it has said."""
        if not self.day_of or found.name != missing_date.RULE.name:
            return found.fix
        day = None if found.fix else self.day_of(self.site.files[found.path])
        if not found.fix and not day:
            self.unknown.add(found.path)
        fix = with_date(Form(read_document(source), self.site.settings), day) if day else found.fix
        return replace(fix, is_safe=True) if fix else None

    def told(self) -> Iterator[str]:
        """What is said of reviews that were never committed."""
        if self.unknown:
            file = os.path.relpath(self.site.files[min(self.unknown)])
            count = counted(len(self.unknown), "review")
            yield f"Git has no commit of {count} without a date, such as `{file}`; `--date 2026-01-06` needs none."


def _opened(reviews: Iterable[Source]) -> Iterator[tuple[str, bytes]]:
    """What is in the files, but for those that cannot be opened, which are told and not changed."""
    for review in reviews:
        with suppress(OSError):
            yield review.path, review.content


def _shown(done: Mended, before: Mapping[str, bytes], left: Report, given: argparse.Namespace) -> int:
    """Print what would be changed: for people in colours, and else exactly, so that `git apply` can make the changes."""
    changes = b"".join(diff(left.shown(path), before[path], after) for path, after in sorted(done.changed.items()))
    if left.paint is plain:
        sys.stdout.flush()
        sys.stdout.buffer.write(changes)
    else:
        write_report("\n".join(painted(changes, left.paint)), None)
    say([_sum(done.fixed, "Would mend"), _rest(left)], given)
    return 1 if done.changed or left.fails else 0


def _told(done: Mended, failed: Mapping[Path, str], left: Report, given: argparse.Namespace) -> int:
    """Print what is left, and what was mended."""
    write_report(text(left), None)
    for file, why in failed.items():
        tell(f"paperreview: `{os.path.relpath(file)}` is left as it was. {why}", aside=True)
    fixed = [found for found in done.fixed if left.docs / found.path not in failed]
    say([_sum(fixed, "Mended"), _rest(left)], given, among=True)
    return 2 if failed else int(left.fails)


def _sum(fixed: Sequence[Diagnostic], verb: str) -> str:
    if not fixed:
        return f"{verb} nothing."
    rules = ", ".join(f"{count:,} {name}" for name, count in Counter(found.name for found in fixed).most_common())
    return f"{verb} {counted(len(fixed), 'problem')} in {counted(len({found.path for found in fixed}), 'file')}: {rules}."


def _rest(left: Report) -> str:
    return f"Left: {summary(left)}." if left.found else "Nothing is left."
