# SPDX-License-Identifier: MIT
"""`paperreview import SOURCE…`: reviews of other kinds of sites become review files of this one. Nothing that exists is written over."""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from mkdocs_paperreview.cli.days import add_date
from mkdocs_paperreview.cli.import_files import Haul, gather
from mkdocs_paperreview.cli.import_writing import put, state_of
from mkdocs_paperreview.cli.progress import progress_bar
from mkdocs_paperreview.cli.reports.report import counted
from mkdocs_paperreview.cli.scope import add_config, site_at
from mkdocs_paperreview.cli.streams import refused, tell
from mkdocs_paperreview.hosts.first_commits import NoHistory
from mkdocs_paperreview.hosts.rewriting import sweep
from mkdocs_paperreview.imports.importing import Imported, Outcome, imported
from mkdocs_paperreview.imports.reading import Choice
from mkdocs_paperreview.settings import settings_from

__all__ = ["add_to", "run"]

_DESCRIPTION = """\
Bring reviews of other kinds of sites into this one: Jekyll, Hugo, Zola, Astro, Next.js, GitBook, notes, digests and articles without
front matter. Nothing that exists is written over. It ends with 0 where everything was carried over, and with 1 where something was not."""


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser("import", help="bring in reviews of other kinds of sites", description=_DESCRIPTION)
    parser.add_argument("sources", metavar="SOURCE", type=Path, nargs="+", help="a file, or a folder such as that of a whole blog")
    parser.add_argument("--into", metavar="DIR", type=Path, help="where the reviews go (the site's folder of reviews)")
    add_date(parser, "the date of")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and write nothing")
    add_config(parser)
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Import, and say what each file became and what of it could not be carried over."""
    site = site_at(given.config, Path.cwd())
    settings = site.settings if site else settings_from()
    given.into = given.into or (Path(os.path.relpath(site.docs / settings.reviews_dir)) if site else Path("docs/reviews"))
    if reason := _why_not(given):
        return refused(reason)
    try:
        hauls = gather(given.sources, given.into, given.date or (lambda _: None))
    except NoHistory as error:
        return refused(str(error))
    choice = Choice(settings, datetime.now(settings.timezone).date())
    with progress_bar(sum(len(haul.gathered.picked) for haul in hauls), quiet=False) as told:
        outcome = imported([haul.gathered for haul in hauls], choice, lambda number: told("read", number))
    for folder in {(given.into / review.target).parent for review in outcome.reviews} if not given.dry_run else ():
        sweep(folder)
    report = _Report(given.into, dry_run=given.dry_run)
    for haul in hauls:
        report.tell(haul, outcome)
    report.sum_up()
    return 1 if report.losses or not report.reviews else 0


def _why_not(given: argparse.Namespace) -> str:
    for source in given.sources:
        if not source.exists() and not source.is_symlink():
            return f"There is no `{source}`."
    if given.into.exists() and not given.into.is_dir():
        return f"{given.into} is a file; name a folder with `--into`."
    return ""


@dataclass
class _Report:
    into: Path
    dry_run: bool
    reviews: int = 0
    files: int = 0
    already: int = 0
    left_alone: int = 0
    losses: int = 0
    left_out: Counter[str] = field(default_factory=Counter)

    def tell(self, haul: Haul, outcome: Outcome) -> None:
        """Write and tell of everything that came of a haul."""
        for path, reason in haul.left_alone:
            self.left_alone += 1
            tell(f"{path}: {reason} It was left alone.")
        for path, reason in haul.refused:
            self._lost(f"{path}: {reason}")
        for tree, name, note in outcome.refused:
            if tree is haul.gathered.tree and not note.is_loss:
                self.left_alone += 1
                tell(f"{haul.files[name]}: {note.message}")
            elif tree is haul.gathered.tree:
                self.files += 1
                self._lost(f"{haul.files[name]}:{note.line}: {note.message}")
        for review in outcome.reviews:
            if review.tree is haul.gathered.tree:
                self._tell_review(review, haul)

    def _tell_review(self, review: Imported, haul: Haul) -> None:
        sources = " + ".join(str(haul.files[name]) for name in review.sources)
        self.files += len(review.sources)
        try:
            state = state_of(review, self.into)
        except OSError as error:
            self._lost(f"{sources}: {self.into / review.target} cannot be looked at: {error.strerror or error}.")
            return
        if state == "different":
            self._lost(f"{sources}: {self.into / review.target} exists, and is another text; it was left as it is.")
            return
        self.reviews += 1
        self.already += state == "same"
        self.left_out.update(review.left_out)
        tell(f"{sources} -> {self.into / review.target}{' (already there)' if state == 'same' else ''}")
        for name, note in review.notes:
            message = f"{haul.files[name]}:{note.line}: {note.message}"
            self._lost(message) if note.is_loss else tell(message)
        for message in self._put(review, haul, is_new=state == "new"):
            self._lost(message)

    def _put(self, review: Imported, haul: Haul, *, is_new: bool) -> Iterator[str]:
        try:
            yield from put(review, haul, self.into, is_new=is_new, dry_run=self.dry_run)
        except OSError as error:
            self.reviews -= 1
            yield f"{self.into / review.target} could not be written: {error.strerror or error}."

    def _lost(self, message: str) -> None:
        self.losses += 1
        tell(message)

    @property
    def _verdict(self) -> str:
        if self.losses:
            return f"{counted(self.losses, 'thing')} could not be carried over."
        return "Everything was carried over." if self.reviews else "Nothing there is a review in Markdown."

    def sum_up(self) -> None:
        """The last lines: how much became what."""
        if self.left_out:
            keys = ", ".join(f"`{key}` ({count})" for key, count in sorted(self.left_out.items(), key=lambda each: (-each[1], each[0])))
            tell(f"What told the old site how to show a page was left out: {keys}.")
        verb = "would become" if self.dry_run else "became"
        already = f", {self.already} of which {'was' if self.already == 1 else 'were'} there already" if self.already else ""
        tell(
            f"{counted(self.files, 'file')} {verb} {counted(self.reviews, 'review')} in {self.into}{already}; "
            f"{counted(self.left_alone, 'other file')} left alone. " + self._verdict
        )
