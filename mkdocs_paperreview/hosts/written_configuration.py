# SPDX-License-Identifier: MIT
"""A site's `mkdocs.yml` as MkDocs would read it: with the files that it inherits from, and with what it says to leave out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from pathspec import GitIgnoreSpec

from mkdocs_paperreview.source.configuration import site_configuration

__all__ = ["exclusion_of", "written_configuration"]

_MOST_PARENTS = 20


def written_configuration(file: Path) -> dict[str, Any]:
    """The configuration as plain values; what cannot be read is raised as ValueError."""
    read = site_configuration(file.read_text(encoding="utf-8"))
    for _ in range(_MOST_PARENTS):
        if not isinstance(inherited := read.pop("INHERIT", None), str):
            return read
        file = file.parent / inherited
        try:
            parent = site_configuration(file.read_text(encoding="utf-8"))
        except OSError as error:
            msg = f"`INHERIT: {inherited}` cannot be read: {error.strerror}."
            raise ValueError(msg) from None
        read = _merged(parent, read)
    msg = f"`INHERIT: {inherited}` leads in a circle."
    raise ValueError(msg)


def _merged(parent: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Tables are merged, everything else is replaced, as MkDocs does it."""
    both = {key: _merged(parent[key], value) for key, value in own.items() if isinstance(value, dict) and isinstance(parent.get(key), dict)}
    return {**parent, **own, **both}


def exclusion_of(read: Mapping[str, Any]) -> Callable[[str], bool]:
    """Whether MkDocs leaves the file of a path out of a site: `exclude_docs` and `draft_docs` have lines as in `.gitignore`."""
    excluded, drafts = (str(read.get(name) or "").splitlines() for name in ("exclude_docs", "draft_docs"))
    if not excluded and not drafts:
        return lambda path: path.startswith("templates/")
    specs = [GitIgnoreSpec.from_lines(lines) for lines in (["/templates/", *excluded], drafts) if lines]
    return lambda path: any(spec.match_file(path) for spec in specs)
