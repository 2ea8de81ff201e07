# SPDX-License-Identifier: MIT
"""Where the pages and pictures of a source have gone: addresses in an old file to addresses in the new one, and what leads nowhere."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mkdocs_paperreview.imports.draft import Draft, Note
from mkdocs_paperreview.imports.front_matter import listed
from mkdocs_paperreview.imports.halves import heading_of
from mkdocs_paperreview.imports.jekyll import DAY_IN_NAME
from mkdocs_paperreview.imports.links import Reference, quoted_address
from mkdocs_paperreview.imports.tree import Tree, local_path
from mkdocs_paperreview.source.document import is_markdown
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["Moved", "Parcel", "pictures_of"]

_ENDINGS = ("", ".md", "/index.md", ".mdx", ".markdown", "/index.mdx", "/README.md")
_LONGEST_SHOWN = 200
_RUNS = re.compile(r"(?i).*\.(?:html?|xhtml|js|mjs|php)")
_PAGE_END = re.compile(r"(?:/?index)?\.html?$|/+$", re.IGNORECASE)


@dataclass(frozen=True)
class Parcel:
    """A review that is one file or more of a source: where it goes, and the files beside it by their names there."""

    group: Sequence[Draft]
    target: str
    files: Mapping[str, str]


def pictures_of(reference: Reference, draft: Draft, tree: Tree) -> str:
    """The file that a reference shows or leads to, where the source has it and it may lie beside a review."""
    path, _ = local_path(tree.own_path(reference.address))
    found = tree.file_at(path, draft.path, draft.addresses) if path else ""
    return "" if not found or is_markdown(found) or _RUNS.fullmatch(found) else found


@dataclass
class Moved:
    """The parcels of one tree, by their files, by the addresses that they had, and by their names."""

    tree: Tree
    parcels: Sequence[Parcel]
    _by_path: dict[str, Parcel] = field(default_factory=dict, init=False)
    _by_address: dict[str, str] = field(default_factory=dict, init=False)
    _by_name: dict[str, str] = field(default_factory=dict, init=False)
    _names: set[str] = field(default_factory=set, init=False)

    def __post_init__(self) -> None:
        for parcel in self.parcels:
            for draft in parcel.group:
                self._by_path[draft.path] = parcel
                stem = posixpath.splitext(posixpath.basename(draft.path))[0]
                self._names |= {stem.casefold(), posixpath.basename(posixpath.dirname(draft.path)).casefold()}
                for address in (*draft.addresses, *listed(draft.values.get("aliases"))):
                    self._by_address.setdefault(_key(address), draft.path)
                for name in {stem, DAY_IN_NAME.sub("", stem)}:
                    self._by_name[name] = "" if name in self._by_name else draft.path

    def new_address(self, reference: Reference, draft: Draft, parcel: Parcel, notes: list[Note]) -> str | None:
        """What a reference becomes; nothing where it stays, which is said where it leads nowhere."""
        path, fragment = local_path(self.tree.own_path(reference.address))
        if not path:
            return None
        file = pictures_of(reference, draft, self.tree)
        if file:
            return self._to_file(reference, parcel.files[file], fragment)
        page = self._page(path, draft)
        if page:
            return self._to_page(reference, page, fragment or reference.part, parcel)
        if reference.notation != "wiki" or reference.is_picture:
            self._note_missing(reference, path, notes)
        return None

    @staticmethod
    def _to_file(reference: Reference, name: str, fragment: str) -> str | None:
        if reference.notation != "wiki":
            return quoted_address(name) + fragment
        if posixpath.basename(reference.address) == name:
            return None
        return f"{'!' * reference.is_picture}[{reference.label}]({quoted_address(name)})"

    def _page(self, path: str, draft: Draft) -> str:
        if posixpath.splitext(posixpath.basename(path.rstrip("/")))[0].casefold() in self._names:
            for place in self.tree.places_of(path, draft.path, draft.addresses):
                if found := next((place + ending for ending in _ENDINGS if place + ending in self._by_path), ""):
                    return found
        for address in (path, *(posixpath.join(each, path) for each in draft.addresses if not path.startswith("/"))):
            if served := self._by_address.get(_key(address)):
                return served
        stem, ending = posixpath.splitext(posixpath.basename(path))
        if is_markdown(path) or (not ending and "/" not in path):
            return self._by_name.get(stem, "")
        return ""

    def _to_page(self, reference: Reference, page: str, fragment: str, parcel: Parcel) -> str | None:
        other = self._by_path[page]
        if other is parcel:
            language = next(each.language for each in other.group if each.path == page)
            address = fragment or (f"#{heading_of(language).lower().replace(' ', '-')}" if len(other.group) > 1 else "#")
        else:
            address = quoted_address(posixpath.relpath(other.target, posixpath.dirname(parcel.target) or ".")) + fragment
        if reference.notation != "wiki":
            return address
        name = posixpath.basename(reference.address)
        if name in {posixpath.basename(other.target), posixpath.basename(other.target).removesuffix(".md")}:
            return None
        return f"[{reference.label or reference.address}]({address})"

    def _note_missing(self, reference: Reference, path: str, notes: list[Note]) -> None:
        shown = shortened(reference.address, _LONGEST_SHOWN)
        if reference.is_picture:
            message = f"The picture `{shown}` was not found; the text still names it."
        elif is_markdown(path):
            message = f"`{shown}` is not among the reviews that were imported; the link to it leads nowhere."
        elif "/" not in path and ("." not in path or "@" in path):
            return
        else:
            message = f"`{shown}` is of the old site, and not among what was imported; the link to it leads nowhere."
        notes.append(Note(reference.line, message))


def _key(address: str) -> str:
    return _PAGE_END.sub("", posixpath.normpath(f"/{address.lstrip('/')}")).strip("/").casefold()
