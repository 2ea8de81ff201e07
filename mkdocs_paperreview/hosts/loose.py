# SPDX-License-Identifier: MIT
"""Reviews that belong to no site: the files and folders that an author names, with default settings."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mkdocs_paperreview.hosts.disk import FileOnDisk, files_below
from mkdocs_paperreview.hosts.folder import SiteFolder
from mkdocs_paperreview.hosts.sources import is_review, week_of_note
from mkdocs_paperreview.settings import settings_from
from mkdocs_paperreview.source.document import is_markdown

__all__ = ["LooseFiles", "loose_files"]


@dataclass(frozen=True)
class LooseFiles(SiteFolder):
    """Files that are read as if they lay in a site. In a folder that was named, the same files are reviews as in a site's."""

    named: tuple[Path, ...]

    @cached_property
    def _listed(self) -> tuple[Mapping[str, Path], Mapping[str, Path]]:
        """What lies in the folders that were named, and beside the files, to which reviews may lead."""
        folders = dict.fromkeys(path if path.is_dir() else path.parent for path in self.named)
        found = (Path(file) for folder in folders for file in files_below(str(folder), without=("node_modules",)))
        return dict(sorted((file.relative_to(self.docs).as_posix(), file) for file in found)), {}

    @cached_property
    def reviews(self) -> list[FileOnDisk]:
        """The files that were named, and the reviews in the folders."""
        return [FileOnDisk(path, file) for path, file in self.files.items() if any(self._is_review(file, named) for named in self.named)]

    def _is_review(self, file: Path, named: Path) -> bool:
        if file == named:
            return is_markdown(file.name)
        if named not in file.parents:
            return False
        below = file.relative_to(named).as_posix()
        return is_review(f"{self.settings.reviews_dir}/{below}", self.settings) and not week_of_note(below)


def loose_files(named: Sequence[Path]) -> LooseFiles:
    """The files, by their paths from where the author stands, or from above all of them where they lie elsewhere."""
    here = Path.cwd()
    all_here = all(path.is_relative_to(here) for path in named)
    top = here if all_here else Path(os.path.commonpath([path.parent for path in named]))
    return LooseFiles(top / "mkdocs.yml", {"docs_dir": "."}, settings_from(), tuple(named))
