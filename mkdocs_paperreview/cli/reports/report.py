# SPDX-License-Identifier: MIT
"""What a check came to, as every report needs it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs_paperreview.cli.paint import Paint, plain
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.rules.rule import Severity
from mkdocs_paperreview.source.document import Document

__all__ = ["Report", "closing", "counted", "summary"]


@dataclass(frozen=True)
class Report:
    """Findings by place; the paths of the reviews that were looked at; the folder of all paths; and how a text is to look.

    `document_of` reads a file again, to say where the edits of a fix are. `strict` says that notes count, too.
    """

    found: tuple[Diagnostic, ...]
    reviews: tuple[str, ...]
    docs: Path
    root: Path
    document_of: Callable[[str], Document]
    strict: bool = False
    paint: Paint = plain
    width: int = 160
    _folders: dict[str, str] = field(default_factory=dict)

    def shown(self, path: str) -> str:
        """A path as an author sees it from where he stands."""
        folder, name = os.path.split(path)
        if folder not in self._folders:  # to ask for each of thousands of findings would take its time
            self._folders[folder] = os.path.relpath(self.docs / folder)
        return os.path.normpath(os.path.join(self._folders[folder], name))  # noqa: PTH118  # the same

    def from_root(self, path: str) -> str:
        """A path from the top of the repository, with `/`."""
        return Path(os.path.relpath(self.docs / path, self.root)).as_posix()

    def counts(self, found: Diagnostic) -> bool:
        """Whether a finding is one that a check fails on."""
        return self.strict or found.severity != Severity.NOTE

    @property
    def fails(self) -> bool:
        """Whether there is anything to complain about."""
        return any(map(self.counts, self.found))

    @property
    def severities(self) -> Counter[str]:
        """How many findings are how bad."""
        return Counter(found.severity for found in self.found)

    @property
    def safe(self) -> int:
        """How many findings are mended without being asked."""
        return sum(1 for found in self.found if found.fix and found.fix.is_safe)

    @property
    def unsafe(self) -> int:
        """How many findings are mended only when it is asked for."""
        return sum(1 for found in self.found if found.fix and not found.fix.is_safe)


def closing(report: Report) -> str:
    """The sentence that sums a check up."""
    return f"Found {summary(report)}." if report.found else f"No problems in {counted(len(report.reviews), 'review')}."


def summary(report: Report) -> str:
    """How many problems there are, of which kind, where, and how many of them are mended by a command."""
    kinds = ", ".join(counted(report.severities[severity], severity) for severity in Severity if report.severities[severity])
    paths = {found.path for found in report.found}
    others = paths - set(report.reviews)
    elsewhere = f" and {counted(len(others), 'other file')}" if others else ""
    where = f"{len(paths - others):,} of {counted(len(report.reviews), 'review')}{elsewhere}"
    return f"{counted(len(report.found), 'problem')} ({kinds}) in {where}{_cure(report)}"


def _cure(report: Report) -> str:
    if report.safe:
        more = f" ({report.unsafe:,} more with `--unsafe`)" if report.unsafe else ""
        return f"; {report.safe:,} can be mended with `paperreview fix`{more}"
    return f"; {report.unsafe:,} can be mended with `paperreview fix --unsafe`" if report.unsafe else ""


def counted(number: int, noun: str) -> str:
    """A number and its noun: `1 review`, `2,000 reviews`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
