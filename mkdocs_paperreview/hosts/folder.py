# SPDX-License-Identifier: MIT
"""A site as it lies in a folder, found by its `mkdocs.yml` and read without MkDocs: what all commands start from."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from mkdocs_paperreview.hosts.clock import time_of_build
from mkdocs_paperreview.hosts.disk import FileOnDisk, files_below
from mkdocs_paperreview.hosts.other_plugins import with_tags_of_others
from mkdocs_paperreview.hosts.page_addresses import page_addresses
from mkdocs_paperreview.hosts.sources import is_page, is_review, week_of_note
from mkdocs_paperreview.hosts.written_configuration import exclusion_of, written_configuration
from mkdocs_paperreview.review.week import Week
from mkdocs_paperreview.rules import refuse_unknown_rules
from mkdocs_paperreview.rules.diagnostic import Diagnostic
from mkdocs_paperreview.settings import InvalidSetting, Settings, settings_from
from mkdocs_paperreview.site_files import LEDGER, REGISTRY
from mkdocs_paperreview.surroundings import Surroundings

__all__ = ["SiteFolder", "ledger_beside", "site_folder"]

_OURS = "paperreview"


@dataclass(frozen=True)
class SiteFolder:
    """A site's settings and files. `read` is its whole configuration, as plain values."""

    configuration: Path
    read: Mapping[str, Any]
    settings: Settings

    @property
    def docs(self) -> Path:
        """The folder of its sources."""
        return self.configuration.resolve().parent / str(self.read.get("docs_dir") or "docs")

    @property
    def shown_docs(self) -> str:
        """That folder as it is printed: from where the author stands."""
        return os.path.relpath(self.docs)

    @property
    def has_plugin(self) -> bool:
        """Whether its configuration names the plugin."""
        return any(name == _OURS for name, _ in _plugins(self.read))

    @property
    def ledger(self) -> Path:
        """Where the ledger of its addresses lies, if there is one."""
        return self.configuration.resolve().parent / LEDGER

    @property
    def registry(self) -> FileOnDisk | None:
        """The registry of its tags, if there is one."""
        return FileOnDisk(REGISTRY, self.files[REGISTRY]) if REGISTRY in self.files else None

    @property
    def name(self) -> str:
        """What the site is called."""
        return str(self.read.get("site_name") or "Reviews")

    @property
    def url(self) -> str:
        """Where it is served."""
        return str(self.read.get("site_url") or "")

    @cached_property
    def files(self) -> Mapping[str, Path]:
        """Its files by path below `docs`, without hidden and excluded ones, and without what leads out of the folder or is no file."""
        return self._listed[0]

    @cached_property
    def _listed(self) -> tuple[Mapping[str, Path], Mapping[str, Path]]:
        """Its files, and what stands among them and is not opened, such as a pipe or a link."""
        top = os.path.join(self.docs, "")  # noqa: PTH118  # a site has ten thousands of files, and a path object is made slowly
        unopened: list[str] = []
        found = sorted(files_below(top, unopened=unopened) if self.docs.is_dir() else ())
        if os.path.islink(top + self.settings.reviews_dir):  # noqa: PTH114  # as the owner of a site keeps the reviews elsewhere
            found += sorted(files_below(os.path.join(top, self.settings.reviews_dir, ""), unopened=unopened))  # noqa: PTH118
        is_excluded = exclusion_of(self.read)
        files, others = (
            {path: Path(file) for file in listed if not is_excluded(path := file.removeprefix(top).replace(os.sep, "/"))}
            for listed in (found, sorted(unopened))
        )
        return files, others

    @cached_property
    def reviews(self) -> list[FileOnDisk]:
        """Its reviews, by path; what has the name of one and cannot be opened is one, too, so that it is told."""
        listed = sorted((*self._listed[0].items(), *self._listed[1].items())) if self._listed[1] else self.files.items()
        return [FileOnDisk(path, file, follows=False) for path, file in listed if is_review(path, self.settings)]

    @property
    def unopened(self) -> Iterable[str]:
        """What stands among its files and is not opened, by path."""
        return self._listed[1].keys()

    @cached_property
    def _notes(self) -> dict[Week, FileOnDisk]:
        listed = (*self._listed[0].items(), *self._listed[1].items())
        return {week: FileOnDisk(path, file) for path, file in listed if (week := week_of_note(path))}

    @cached_property
    def _other_pages(self) -> tuple[Mapping[str, str], list[Diagnostic]]:
        """The addresses of what is no review, by path, and what is wrong with those that an author chose."""
        taken = {REGISTRY, *(source.path for source in (*self.reviews, *self._notes.values()))}
        others = [(path, file) for path, file in self.files.items() if path not in taken]
        addresses, _, wrong = page_addresses(((FileOnDisk(path, file), self.usual_address(path)) for path, file in others), self.settings)
        return addresses, wrong

    @property
    def in_other_pages(self) -> list[Diagnostic]:
        """What is wrong with pages that are no reviews."""
        return self._other_pages[1]

    def usual_address(self, path: str) -> str:
        """Where MkDocs serves a file of this site."""
        if not is_page(path):
            return f"/{path}"
        folder, _, name = path.rpartition("/")
        stem = name.rsplit(".", 1)[0]
        above = f"/{folder}/" if folder else "/"
        if stem.lower() in {"index", "readme"}:
            return above
        return f"{above}{stem}/" if self.read.get("use_directory_urls", True) else f"{above}{stem}.html"

    def surroundings(self) -> Surroundings:
        """What the compiler needs to know of the site besides its reviews."""
        return Surroundings(
            other_files=self._other_pages[0],
            site_name=self.name,
            site_url=self.url,
            now=time_of_build(self.settings),
            week_notes=self._notes,
            registry=self.registry,
            # Files that belong to no site have no ledger, whatever lies beside them.
            ledger=ledger_beside(self.configuration, self.docs) if self.has_plugin else None,
        )


def ledger_beside(configuration: Path, docs: Path) -> FileOnDisk | None:
    """The ledger of addresses beside a site's `mkdocs.yml`, if there is one, by its path from the folder of the sources."""
    file = configuration.resolve().parent / LEDGER
    return FileOnDisk(Path(os.path.relpath(file, docs)).as_posix(), file) if file.is_file() else None


def site_folder(configuration: Path) -> SiteFolder:
    """The site of a `mkdocs.yml`; what is wrong with its settings is raised as InvalidSetting."""
    try:
        read = written_configuration(configuration)
        settings = settings_from(next((given for name, given in _plugins(read) if name == _OURS and isinstance(given, dict)), {}))
    except ValueError as error:
        raise InvalidSetting(str(error)) from None
    refuse_unknown_rules(settings)
    return SiteFolder(configuration, read, with_tags_of_others(settings, {name for name, _ in _plugins(read)}))


def _plugins(read: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The plugins of a configuration, which are a list or a table, by name; and their options, if they have any."""
    written = read.get("plugins")
    listed = written if isinstance(written, list) else [written] if isinstance(written, dict) else []
    return [(str(name), given) for plugin in listed for name, given in (plugin.items() if isinstance(plugin, dict) else [(plugin, None)])]
