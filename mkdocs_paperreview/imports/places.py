# SPDX-License-Identifier: MIT
"""Where an imported review lies in our folder: as it lay in its own, without the folders that only its generator needs."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence

from mkdocs_paperreview.imports.draft import Draft
from mkdocs_paperreview.review.address import slug
from mkdocs_paperreview.review.from_path import INDEXES, without_language

__all__ = ["Places"]

_CONTAINERS = frozenset(
    "_posts _drafts drafts posts post blog blogs content contents src pages app docs data articles site source collections".split()
)


class Places:
    """Gives each review a place that no other has, whether capitals count or not."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, group: Sequence[Draft], *, with_pictures: bool) -> str:
        """The path of a review below our folder: a file, or, where it has pictures, `index.md` in a folder of its own."""
        first = group[0]
        stem = without_language(first.place) if len(group) > 1 else _stem(first.place)
        *folders, name = _below_containers(stem.split("/"))
        if name.lower() in INDEXES or (name == "page" and "/app/" in f"/{first.path}"):  # as Next.js calls the page of a folder
            name = folders.pop() if folders else slug(str(first.values["title"]))
            with_pictures = True
        base = "/".join([*folders, name])
        number, made = 1, base
        while made.casefold() in self._taken:
            number += 1
            made = f"{base}-{number}"
        self._taken.add(made.casefold())
        return f"{made}/index.md" if with_pictures else f"{made}.md"


def _stem(place: str) -> str:
    stem = posixpath.splitext(place)[0]
    name = without_language(place).rpartition("/")[2]
    return posixpath.join(posixpath.dirname(stem), name) if name.lower() in INDEXES else stem


def _below_containers(parts: list[str]) -> list[str]:
    while len(parts) > 1 and parts[0].lower() in _CONTAINERS:
        parts = parts[1:]
    return [part for part in parts[:-1] if part not in {"_posts", "_drafts"}] + parts[-1:]
