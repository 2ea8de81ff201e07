# SPDX-License-Identifier: MIT
"""Folders on disk in; what can be imported from them, and what cannot, out."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs_paperreview.cli.days import DayOf
from mkdocs_paperreview.hosts.disk import FileOnDisk
from mkdocs_paperreview.imports.importing import Gathered
from mkdocs_paperreview.imports.reading import Picked
from mkdocs_paperreview.imports.tree import SETTINGS, Tree
from mkdocs_paperreview.imports.which_files import IGNORED_FOLDERS, why_no_review
from mkdocs_paperreview.source.document import is_markdown

__all__ = ["Haul", "gather"]

_SIGNS = (
    *("_posts", ".git", ".gitbook.yaml", ".gitbook", "SUMMARY.md", "package.json", "mkdocs.yml"),
    *(name for name in SETTINGS if "/" not in name),
    *(f"{name}.config.{ending}" for name in ("astro", "next") for ending in ("mjs", "js", "ts", "cjs")),
)
_HIGHEST = 8


@dataclass
class Haul:
    """What one folder holds: the tree, the files that were asked for, where each file really is, and what was left alone."""

    gathered: Gathered
    files: Mapping[str, Path]
    left_alone: list[tuple[Path, str]] = field(default_factory=list)
    refused: list[tuple[Path, str]] = field(default_factory=list)


def gather(sources: list[Path], into: Path, day_of: DayOf) -> list[Haul]:
    """Look through the sources; those that belong to one site are one haul, in the order in which they were named."""
    by_root: dict[Path, list[Path]] = {}
    for source in sources:
        by_root.setdefault(_root_of(source), []).append(source)
    return [_haul(root, named, into.resolve(), day_of) for root, named in by_root.items()]


def _root_of(source: Path) -> Path:
    """The folder of the site that a source belongs to: the nearest that looks like one, or the source's own."""
    start = source.resolve() if source.is_dir() else source.resolve().parent
    for folder in [start, *start.parents][:_HIGHEST]:
        if folder in {Path.home(), Path(folder.anchor)}:
            break
        if any((folder / sign).exists() for sign in _SIGNS):
            return folder
    return start


def _haul(root: Path, named: list[Path], into: Path, day_of: DayOf) -> Haul:
    haul = Haul(Gathered(Tree(()), ()), {})
    files = {_name(path, root): path for path in _files_below(root, into, haul, says=False)}
    places: dict[str, str] = {}
    explicit: set[str] = set()
    for source in named:
        found = list(_files_below(source, into, haul, says=True)) if source.is_dir() else _named_file(source, haul)
        for path in found:
            name = _name(path.parent.resolve() / path.name, root)
            if name in places and not path.samefile(files[name]):
                haul.refused.append((path, "Another file has the same name in other code points, and was taken."))
                continue
            files[name] = path
            if is_markdown(name) or not source.is_dir():
                places.setdefault(name, _place(path, source))
                explicit |= set() if source.is_dir() else {name}
    settings = next((name for name in SETTINGS if name in files), "")
    tree = Tree(frozenset(files), settings, _text(files[settings]) if settings else "")
    picked = []
    for name, place in places.items():
        reason = "" if name in explicit else why_no_review(name, tree)
        if reason:
            haul.left_alone.append((files[name], reason))
        else:
            picked.append(Picked(FileOnDisk(name, files[name]), place, day_of(files[name])))
    haul.gathered, haul.files = Gathered(tree, picked), files
    return haul


def _place(path: Path, source: Path) -> str:
    """A file's path below its source; one that goes by its folder's name has that folder in it."""
    below = source.parent if path == source else source
    if path.parent == below and path.stem.lower() in {"index", "readme", "page"}:
        below = below.resolve().parent
        path = path.resolve()
    return _name(path, below)


def _named_file(source: Path, haul: Haul) -> list[Path]:
    if source.is_symlink():
        haul.refused.append((source, "It is a symbolic link, and was not followed."))
        return []
    return [source]


def _name(path: Path, root: Path) -> str:
    return unicodedata.normalize("NFC", path.relative_to(root).as_posix())


def _files_below(folder: Path, into: Path, haul: Haul, *, says: bool) -> Iterator[Path]:
    """The files below a folder, by name, without those that nobody writes reviews in and without what leads elsewhere."""

    def cannot_be_opened(error: OSError) -> None:
        if says:
            haul.refused.append((Path(error.filename), f"{error.strerror}."))

    for place, folders, names in os.walk(folder, onerror=cannot_be_opened):
        here = Path(place)
        links = [name for name in folders if (here / name).is_symlink()]
        if says:
            haul.refused += ((here / name, "It is a symbolic link, and was not followed.") for name in sorted(links))
        kept = (name for name in folders if _is_looked_into(name) and name not in links)
        folders[:] = sorted(name for name in kept if (here / name).resolve() != into)
        for name in sorted(names):
            path = here / name
            if name.startswith("."):
                continue
            why = _why_not_read(path)
            if why and says and is_markdown(name):
                haul.refused.append((path, why))
            elif not why:
                yield path


def _is_looked_into(name: str) -> bool:
    return name.startswith(".gitbook") or not (name.startswith(".") or name.lower() in IGNORED_FOLDERS)


def _why_not_read(path: Path) -> str:
    if any("\ud800" <= letter <= "\udfff" for letter in path.name):
        return "Its name is not in UTF-8."
    if path.is_symlink() and is_markdown(path.name):
        return "It is a symbolic link, and was not followed."
    return "" if path.is_file() else "It is no file."


def _text(path: Path) -> str:
    return path.read_bytes()[:1_000_000].decode("utf-8", "replace")
