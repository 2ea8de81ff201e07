# SPDX-License-Identifier: MIT
"""`paperreview new PAPER`: a review of a paper with all that is known of it, ready to be written. Nothing is written over."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from mkdocs_paperreview.cli.scope import NO_SITE, add_config, site_at
from mkdocs_paperreview.cli.streams import refused, tell
from mkdocs_paperreview.hosts.folder import SiteFolder
from mkdocs_paperreview.hosts.neighbours import neighbours
from mkdocs_paperreview.hosts.new_file import new_file
from mkdocs_paperreview.labels import labels_in
from mkdocs_paperreview.lookup.cache import user_cache
from mkdocs_paperreview.lookup.draft import Draft
from mkdocs_paperreview.lookup.fetch import Limits, LookupFailure
from mkdocs_paperreview.lookup.identity import Identity, identity_of
from mkdocs_paperreview.lookup.known import KnownPaper, one_line
from mkdocs_paperreview.lookup.papers import look_up
from mkdocs_paperreview.lookup.web import Web
from mkdocs_paperreview.settings import InvalidSetting, settings_from
from mkdocs_paperreview.source.document import Given, read_document

__all__ = ["add_to", "run"]

_SHORTEST_WAIT, _LONGEST_WAIT = 0.1, 600


def add_to(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "new",
        help="start a review of a paper, with its data filled in",
        description="Write a new review into the site's folder of reviews: title, authors, abstract and the like from arXiv, OpenReview "
        "or the registry of the DOI, and sections to be filled. Without a network, only the id is filled in. Nothing is written over.",
    )
    parser.add_argument(
        "paper", metavar="PAPER", nargs="?", default="", help="an arXiv id, a DOI, an OpenReview id, or any address of these"
    )
    parser.add_argument("--title", default="", help="the title of the review (the paper's)")
    parser.add_argument("--into", metavar="DIR", type=Path, help="the folder to write to (the site's folder of reviews)")
    parser.add_argument("--lang", metavar="LANG", default="", help="the language of the review, such as `ko` (the site's first)")
    parser.add_argument("--offline", action="store_true", help="use no network: only what was looked up before is filled in")
    parser.add_argument("--timeout", metavar="SECONDS", type=_seconds, default=20.0, help="how long to wait for an answer (20)")
    add_config(parser)
    parser.set_defaults(run=run)


def _seconds(written: str) -> float:
    try:
        seconds = float(written)
    except ValueError:
        seconds = 0.0
    if not _SHORTEST_WAIT <= seconds <= _LONGEST_WAIT:
        msg = f"`{written}` is not a number of seconds from {_SHORTEST_WAIT} to {_LONGEST_WAIT}"
        raise argparse.ArgumentTypeError(msg)
    return seconds


def run(given: argparse.Namespace) -> int:
    """Look the paper up, and write the file; why something is missing goes to the terminal's other stream."""
    identity = _identity(given.paper, given.title)
    lang = _language(given.lang)
    site = _site(given)
    paper = _looked_up(identity, given) if identity else None
    if site:
        paper = _as_the_site_has_it(paper, identity, site)
    settings = site.settings if site else settings_from()
    title = one_line(given.title) or (paper.title if paper else str(identity))
    day = datetime.now(settings.timezone).date()
    draft = Draft(title, day, identity, paper, settings.languages, labels_in(lang or settings.language), lang)
    return _written(draft, given.into or (site.docs / settings.reviews_dir if site else Path()))


def _site(given: argparse.Namespace) -> SiteFolder | None:
    """The site, which need not be where a folder was named."""
    site = site_at(given.config, Path.cwd())
    if not site and not given.into:
        msg = f"{NO_SITE}; name one with `--config`, or a folder with `--into`."
        raise InvalidSetting(msg)
    return site


def _identity(written: str, title: str) -> Identity | None:
    """The paper that was named; none is needed where there is a title."""
    identity = identity_of(written)
    if not identity and written:
        msg = f"`{written}` names no paper of arXiv or OpenReview, and is no DOI; `--title` alone starts a review without them."
        raise InvalidSetting(msg)
    if not identity and not one_line(title):
        msg = "Name a paper, such as `2601.02256`, or give a title with `--title`."
        raise InvalidSetting(msg)
    return identity


def _language(written: str) -> str:
    """The language that was asked for, if any."""
    try:
        return settings_from({"languages": [written]}).language if written else ""
    except InvalidSetting as error:
        raise InvalidSetting(str(error).partition(": ")[2]) from None


def _looked_up(identity: Identity, given: argparse.Namespace) -> KnownPaper | None:
    try:
        paper = look_up(identity, Web(user_cache(), Limits(given.timeout), offline=given.offline))
    except LookupFailure as failure:
        tell(f"paperreview: {failure} Only the id is filled in.", aside=True)
        return None
    if paper.notice:
        tell(f"paperreview: {paper.notice}", aside=True)
    return paper


def _as_the_site_has_it(paper: KnownPaper | None, identity: Identity | None, site: SiteFolder) -> KnownPaper | None:
    """The paper with its tags as the site spells them; that it has a review already is said."""
    found = neighbours(site, identity.id if identity else "", paper.tags if paper else ())
    for path in found.of_paper:
        tell(f"paperreview: {site.shown_docs}/{path} is a review of this paper, too.", aside=True)
    return replace(paper, tags=found.tags) if paper else None


def _written(draft: Draft, folder: Path) -> int:
    """Write the file, and print where it is; one that would be too large to be read is not written."""
    content = draft.text.encode()
    read = read_document(Given(draft.name, content))
    if read.broken:
        return refused(f"Nothing was written, for it could not be read: {read.problems[-1].message}")
    file = folder / draft.name
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with new_file(file) as opened:
            opened.write(content)
    except FileExistsError:
        return refused(f"{os.path.relpath(file)} is there already; nothing was written.")
    tell(os.path.relpath(file))
    return 0
