# SPDX-License-Identifier: MIT
"""The paths that an author names, from where he stands, in; the site they belong to, and which of its files are meant, out."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mkdocs_paperreview.cli.reports.report import counted
from mkdocs_paperreview.hosts.folder import SiteFolder, site_folder
from mkdocs_paperreview.hosts.loose import loose_files
from mkdocs_paperreview.hosts.sources import missing_folder, unmet_paths
from mkdocs_paperreview.hosts.symlinks import told_folders
from mkdocs_paperreview.settings import InvalidSetting

__all__ = ["NO_SITE", "Scope", "add_config", "add_scope", "scope_of", "site_at", "site_here"]

_NAMES = ("mkdocs.yml", "mkdocs.yaml")
NO_SITE = "There is no `mkdocs.yml` with the plugin `paperreview` here or above"


@dataclass(frozen=True)
class Scope:
    """A site, the paths below its `docs` that are meant, where `.` is all of it, and what is to be said of the others."""

    site: SiteFolder
    meant: frozenset[str]
    words: tuple[str, ...]

    def holds(self, path: str) -> bool:
        """Whether a file of the site is meant."""
        if "." in self.meant or path in self.meant:
            return True
        parts = path.split("/")
        return any("/".join(parts[:number]) in self.meant for number in range(1, len(parts)))

    @property
    def reviews(self) -> tuple[str, ...]:
        """The reviews that are meant."""
        return tuple(review.path for review in self.site.reviews if self.holds(review.path))


def add_scope(parser: argparse.ArgumentParser, verb: str) -> None:
    """Add what names a scope."""
    parser.add_argument("paths", metavar="PATH", type=Path, nargs="*", help=f"files or folders to {verb} (the whole site)")
    add_config(parser)


def add_config(parser: argparse.ArgumentParser) -> None:
    """Add what names a site."""
    parser.add_argument("--config", metavar="FILE", type=Path, help="the site's mkdocs.yml (the one here, or in a folder above)")


def scope_of(configuration: Path | None, paths: Sequence[Path]) -> Scope:
    """The scope; what is wrong with it is raised as InvalidSetting."""
    if missing := [path for path in paths if not os.path.lexists(path)]:
        msg = f"There is no {', '.join(f'`{path}`' for path in missing)}."
        raise InvalidSetting(msg)
    named = [Path(os.path.realpath(path.parent), path.name) if path.name not in {"", ".."} else path.resolve() for path in paths]
    site = site_at(configuration, named[0] if named else Path.cwd())
    if site:
        return _in_site(_with_folder(site), named, paths)
    if not named:
        msg = f"{NO_SITE}. Go to the site's folder, or name files or folders, as in `paperreview check .`"
        raise InvalidSetting(msg)
    loose = loose_files(named)
    if not loose.reviews and not any(path.is_symlink() for path in named):
        shown = ", ".join(f"`{path}`" for path in paths)
        return Scope(loose, frozenset("."), (f"There are no Markdown files in {shown}, and no site around it.",))
    words = f"No site here: {counted(len(loose.reviews), 'file')} read with default settings."
    return Scope(loose, frozenset("."), (words, *_not_read(loose, named, paths)))


def site_at(configuration: Path | None, start: Path) -> SiteFolder | None:
    """The site of a `mkdocs.yml`, or the one in which a path lies, if any."""
    if configuration:
        return _read(configuration)
    folders = (start, *start.parents)
    found = (folder / name for folder in folders for name in _NAMES if (folder / name).is_file())
    return next((site for file in found if (site := _read(file)).has_plugin), None)


def site_here(configuration: Path | None) -> SiteFolder:
    """The site that a command is about, which cannot do without; that there is none is raised as InvalidSetting."""
    if site := site_at(configuration, Path.cwd()):
        return _with_folder(site)
    msg = f"{NO_SITE}; name one with `--config`."
    raise InvalidSetting(msg)


def _with_folder(site: SiteFolder) -> SiteFolder:
    """The site, if the folder that it names for its reviews is there."""
    if missing := missing_folder(site.docs, site.settings):
        raise InvalidSetting(missing)
    return site


def _read(configuration: Path) -> SiteFolder:
    try:
        return site_folder(configuration)
    except InvalidSetting as error:
        msg = f"{os.path.relpath(configuration)}: {error}"
        raise InvalidSetting(msg) from None


def _in_site(site: SiteFolder, named: Sequence[Path], paths: Sequence[Path]) -> Scope:
    docs = Path(os.path.realpath(site.docs))
    meant = {_below(path, docs, site) for path in named} - {""}
    empty = () if site.reviews else (f"There are no reviews in `{os.path.relpath(site.docs / site.settings.reviews_dir)}`.",)
    unmet = unmet_paths(site.settings, [*site.files, *(review.path for review in site.reviews)], site.docs.name)
    linked = told_folders(site.unopened, str(site.docs), site.settings)
    return Scope(site, frozenset(meant if named else "."), (*empty, *unmet, *linked, *_not_read(site, named, paths)))


def _below(path: Path, docs: Path, site: SiteFolder) -> str:
    """The path as findings have it; nothing where the site has none for it."""
    if path.is_relative_to(docs) or path == site.ledger:
        return Path(os.path.relpath(path, docs)).as_posix()
    return "." if docs.is_relative_to(path) else ""


def _not_read(site: SiteFolder, named: Sequence[Path], paths: Sequence[Path]) -> list[str]:
    """What is to be said of paths that name nothing that is read."""
    if not named:
        return []
    read = {site.ledger, *(Path(os.path.realpath(site.docs), path) for path in site.files)}
    folders = {folder for file in read for folder in file.parents}
    words = []
    for path, shown in zip(named, paths, strict=True):
        if path.is_symlink():
            words.append(f"`{shown}` is a symbolic link; name the file it leads to.")
        elif path not in read and path not in folders:
            words.append(f"`{shown}` is no part of the site, whose files lie in `{site.shown_docs}`.")
    return words
