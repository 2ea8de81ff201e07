# SPDX-License-Identifier: MIT
"""A site as it lies in a folder, found by its `mkdocs.yml` and read without MkDocs: what all commands start from."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from mkdocs_paperreview.compiler import Surroundings
from mkdocs_paperreview.hosts.page_addresses import page_addresses
from mkdocs_paperreview.hosts.sources import is_page, is_review, week_of_note
from mkdocs_paperreview.rules import refuse_unknown_rules
from mkdocs_paperreview.settings import InvalidSetting, Settings, settings_from
from mkdocs_paperreview.source.configuration import site_configuration

__all__ = ["FileOnDisk", "SiteFolder", "site_folder"]

MAX_READ = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FileOnDisk:
    """A source that is read when its bytes are asked for."""

    path: str
    file: Path

    @property
    def content(self) -> bytes:
        """Its bytes; of a file that is far too large for a review, only as many as show that."""
        with self.file.open("rb") as opened:
            return opened.read(MAX_READ)


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
    def name(self) -> str:
        """What the site is called."""
        return str(self.read.get("site_name") or "Reviews")

    @property
    def url(self) -> str:
        """Where it is served."""
        return str(self.read.get("site_url") or "")

    @cached_property
    def files(self) -> Mapping[str, Path]:
        """Its files by path below `docs`, without hidden ones, and without what leads out of the folder or is no file."""
        found: dict[str, Path] = {}
        for folder, folders, names in os.walk(self.docs):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                file = Path(folder, name)
                if not name.startswith(".") and file.is_file() and not file.is_symlink():
                    found[file.relative_to(self.docs).as_posix()] = file
        return dict(sorted(found.items()))

    @cached_property
    def reviews(self) -> list[FileOnDisk]:
        """Its reviews, by path."""
        return [FileOnDisk(path, file) for path, file in self.files.items() if is_review(path, self.settings)]

    def surroundings(self) -> Surroundings:
        """What the compiler needs to know of the site besides its reviews."""
        taken = {review.path for review in self.reviews}
        notes = {week: FileOnDisk(path, file) for path, file in self.files.items() if (week := week_of_note(path))}
        taken |= {note.path for note in notes.values()}
        others = [(path, file) for path, file in self.files.items() if path not in taken]
        contents = ((path, _usual_address(path), file.read_bytes() if is_page(path) else b"") for path, file in others)
        addresses, _, _ = page_addresses(contents, self.settings)
        return Surroundings(
            other_files=addresses,
            site_name=self.name,
            site_url=self.url,
            now=datetime.now(self.settings.timezone),
            week_notes=notes,
        )


def _usual_address(path: str) -> str:
    """Where MkDocs serves a file, with directory URLs."""
    if not is_page(path):
        return f"/{path}"
    folder, _, name = path.rpartition("/")
    stem = name.rsplit(".", 1)[0]
    above = f"/{folder}/" if folder else "/"
    return above if stem.lower() in {"index", "readme"} else f"{above}{stem}/"


def site_folder(configuration: Path) -> SiteFolder:
    """The site of a `mkdocs.yml`; what is wrong with its settings is raised as InvalidSetting."""
    try:
        read = site_configuration(configuration.read_text(encoding="utf-8"))
        settings = settings_from(_our_settings(read.get("plugins")))
    except ValueError as error:
        raise InvalidSetting(str(error)) from None
    refuse_unknown_rules(settings)
    return SiteFolder(configuration, read, settings)


def _our_settings(plugins: Any) -> Mapping[str, Any]:
    """The settings below `paperreview` in the list of plugins."""
    listed = (
        plugins.items()
        if isinstance(plugins, dict)
        else (item for plugin in plugins or () if isinstance(plugin, dict) for item in plugin.items())
    )
    for name, given in listed:
        if name == "paperreview" and isinstance(given, dict):
            return given
    return {}
