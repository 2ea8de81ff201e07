# SPDX-License-Identifier: MIT
"""`paperreview tags`: a registry of the site's tags to begin with, made of those that its reviews have."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from mkdocs_paperreview.cli.progress import progress_bar
from mkdocs_paperreview.cli.reports.report import counted
from mkdocs_paperreview.cli.scope import add_config, site_here
from mkdocs_paperreview.cli.streams import tell
from mkdocs_paperreview.hosts.new_file import new_file
from mkdocs_paperreview.hosts.published import tags_in
from mkdocs_paperreview.review.site_tags.proposed_registry import ProposedTag, proposed_tags, registry_text
from mkdocs_paperreview.site_files import REGISTRY, registry_in

__all__ = ["add_to", "run"]


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "tags",
        help="propose a registry of the site's tags",
        description="Print a registry of the tags that several reviews have: each under the spelling used most, with what looks like a "
        "slip for it, or is the same in Korean and English, as its other names. What the site's tags.yml knows already is left out.",
        epilog="Ends with 0, or with 2 if nothing can be read or written.",
    )
    add_config(parser)
    parser.add_argument("--write", action="store_true", help=f"write {REGISTRY} into the folder of the sources, if there is none")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Print the proposal, or write it."""
    site = site_here(given.config)
    with progress_bar(len(site.reviews), quiet=False) as progress:
        spellings, pairs = tags_in(site, progress)
    registry, _ = registry_in(site.surroundings().registry, site.settings)
    tags = proposed_tags(spellings, pairs, registry, site.settings.min_reviews_per_tag_page)
    seldom = len(spellings) - sum(1 + len(tag.aliases) for tag in tags) - len(registry.tags)
    file = site.docs / REGISTRY
    if given.write and not file.exists():
        return _write(tags, file)
    sys.stdout.write(registry_text(tags, with_head=not file.exists()))
    if file.exists():
        return _told_of_old(tags, file, is_refused=given.write)
    if not tags:
        tell(f"No tag is used often enough for a proposal; {counted(max(seldom, 0), 'tag')} in all.", aside=True)
    return 0


def _write(tags: list[ProposedTag], file: Path) -> int:
    with new_file(file) as opened:
        opened.write(registry_text(tags).encode())
    tell(f"{os.path.relpath(file)} has {counted(len(tags), 'tag')}; read it through, and delete what is wrong.")
    return 0


def _told_of_old(tags: list[ProposedTag], file: Path, *, is_refused: bool) -> int:
    """Say what there is besides a registry that its author has written, which is never written over."""
    shown = os.path.relpath(file)
    if not tags:
        tell(f"{shown} knows every tag that is used often.", aside=True)
        return 0
    kept = f"{shown} is there already, and was left as it is. " if is_refused else ""
    tell(f"{kept}Above is what it does not know: add what you like.", aside=True)
    return 2 if is_refused else 0
