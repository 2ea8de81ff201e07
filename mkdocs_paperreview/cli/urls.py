# SPDX-License-Identifier: MIT
"""`paperreview urls`: keeps the ledger of the addresses that readers may have linked, and says which of them would be lost."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from mkdocs_paperreview.cli.progress import progress_bar
from mkdocs_paperreview.cli.scope import add_config, site_here
from mkdocs_paperreview.cli.streams import refused, tell
from mkdocs_paperreview.hosts.new_file import new_file
from mkdocs_paperreview.hosts.published import published_in
from mkdocs_paperreview.hosts.rewriting import rewrite_all
from mkdocs_paperreview.review.ledger import Ledger, LedgerChange, ledger_change, written_ledger
from mkdocs_paperreview.rules.rule import Severity
from mkdocs_paperreview.site_files import LEDGER, ledger_in

__all__ = ["add_to", "run"]

_HOW_TO_KEEP = "Let lost addresses lead somewhere with `redirect_from`, or give them up with `paperreview urls --update --accept-lost`."


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "urls",
        help="keep the ledger of published addresses",
        description=f"Compare the addresses of the site with its ledger, {LEDGER} beside mkdocs.yml. "
        "When that is there, an address in it that vanishes is an error of every build and check.",
        epilog="Ends with 0, with 1 if an address of the ledger would be lost, and with 2 if nothing can be read or written.",
    )
    add_config(parser)
    parser.add_argument("--update", action="store_true", help="write the ledger; what is lost stays in it")
    parser.add_argument("--accept-lost", action="store_true", help="with --update, take out what is lost")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Say what differs, and write the ledger where that is asked for."""
    if given.accept_lost and not given.update:
        return refused("`--accept-lost` goes with `--update`.")
    site = site_here(given.config)
    with progress_bar(len(site.reviews), quiet=False) as progress:
        found = published_in(site, progress)
    ledger, wrong = ledger_in(site.surroundings().ledger, site.settings)
    for each in wrong:
        tell(each.below(site.shown_docs), aside=True)
    if any(each.severity == Severity.ERROR for each in wrong):
        return refused(f"{LEDGER} cannot be read, and was left as it is.")
    change = ledger_change(ledger or Ledger("", ()), found.addresses, found.unread)
    if not ledger and not given.update:
        tell(f"There is no {LEDGER} yet; `paperreview urls --update` writes one with {len(found.addresses):,} addresses.")
        return 0
    _say(change, is_first=not ledger, accept_lost=given.accept_lost)
    if given.update and (failed := _write(site.ledger, written_ledger(change.after(accept_lost=given.accept_lost)).encode())):
        return refused(failed)
    return 1 if change.lost and not given.accept_lost else 0


def _say(change: LedgerChange, *, is_first: bool, accept_lost: bool) -> None:
    """Print what differs, one address a line; all of a first ledger would be too much."""
    for address, path in change.new.items() if not is_first else ():
        tell(f"+ {address}  {path}".rstrip())
    for line in change.lost:
        tell(f"- {line.address}  {line.path}".rstrip())
    for address, path in change.moved.items():
        tell(f"~ {address}  is served from {path or 'no review'} now")
    tell(f"{len(change.new):,} new, {len(change.lost):,} {'given up' if accept_lost else 'lost'}, {len(change.kept):,} as they were.")
    if change.lost and not accept_lost:
        tell(_HOW_TO_KEEP)


def _write(file: Path, content: bytes) -> str:
    """Write the ledger in one step, unless it says all of it already; gives why it could not be written."""
    if not os.path.lexists(file):
        with new_file(file) as opened:
            opened.write(content)
        return ""
    if not file.is_file():
        return f"`{os.path.relpath(file)}` is no file."
    before = file.read_bytes()
    failed = rewrite_all([(file, before, content)]) if before.replace(b"\r\n", b"\n") != content else {}
    return "".join(f"`{os.path.relpath(file)}` was left as it is. {why}" for file, why in failed.items())
