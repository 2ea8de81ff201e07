# SPDX-License-Identifier: MIT
"""Where a link of a review leads: to another file of the site by its address, wherever both of them lie."""

from __future__ import annotations

import posixpath
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote, urlsplit

from mkdocs_paperreview.review.address import href, is_elsewhere
from mkdocs_paperreview.source.document import is_markdown

__all__ = ["Targets"]

_COMMON_NAMES = frozenset({"index", "readme", "review", "paper", "note", "notes", "summary", "overview", "report", "main"})


@dataclass(frozen=True)
class Targets:
    """Every file of the site by its path in `docs_dir`, with the address it is served at.

    `refused` are the names of reviews that cannot be published as they are: a link to one of them is no mistake of its own. `held` are
    those of drafts and of reviews of a day to come. `lists` gives the addresses of pages that list reviews: other pages of a site link
    them as the files that they would be, so reviews may, too.
    """

    by_path: Mapping[str, str]
    directory_urls: bool = True
    refused: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    lists: Callable[[], frozenset[str]] = frozenset
    _by_name: dict[str, str | None] = field(default_factory=dict, init=False)
    _addresses: frozenset[str] = field(default=frozenset(), init=False)

    @classmethod
    def of(
        cls,
        files: Iterable[tuple[str, str]],
        *,
        directory_urls: bool = True,
        refused: Iterable[str] = (),
        held: Iterable[str] = (),
        lists: Callable[[], frozenset[str]] = frozenset,
    ) -> Targets:
        """Targets from pairs of path and address, the paths of reviews that are refused, or held back, and the lists, if asked for."""
        by_path = {unicodedata.normalize("NFC", path): address for path, address in files}
        return cls(by_path, directory_urls, _names_in(refused), _names_in(held), lists)

    def __post_init__(self) -> None:
        for path in self.by_path:
            name = posixpath.basename(path)
            self._by_name[name] = None if name in self._by_name else path
        object.__setattr__(self, "_addresses", frozenset(self.by_path.values()))

    def named(self, target: str, path: str) -> str | None:
        """The file that a name stands for, as a link from the file at `path`: beside it, below the root, or anywhere, if there is one."""
        name = unicodedata.normalize("NFC", target)
        beside = posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
        file = next((each for each in (beside, name) if each in self.by_path), None) or self._only(name)
        return posixpath.relpath(file, posixpath.dirname(path) or ".") if file else None

    def _only(self, target: str) -> str | None:
        """The only file of that name, wherever it lies; one whose name many files have lies in a folder of the same name, too."""
        folder, name = posixpath.split(target)
        file = self._by_name.get(name)
        is_common = posixpath.splitext(name)[0].lower() in _COMMON_NAMES and posixpath.basename(folder) not in {"", ".", ".."}
        return None if file and is_common and posixpath.basename(posixpath.dirname(file)) != posixpath.basename(folder) else file

    def resolve(self, url: str, path: str, address: str) -> str | None:
        """The link to write for `url` in the file at `path`, served at `address`; nothing where a Markdown file is missing."""
        if not url or url.startswith("#") or is_elsewhere(url):
            return url
        target, fragment = _path_in(url), url.partition("#")[2]
        found = self._found(target, path) or self._list(target, path)
        if found is not None:
            return href(found, address, fragment=unquote(fragment), directory_urls=self.directory_urls)
        return None if is_markdown(target) and posixpath.basename(target) not in self.refused else url

    def _list(self, target: str, path: str) -> str | None:
        """The address of the list that would be made of such a file; boards are not told apart."""
        if not is_markdown(target):
            return None
        place = posixpath.normpath(posixpath.join("/", posixpath.dirname(path), target))
        address = "/" if place == "/index.md" else f"{posixpath.splitext(place)[0]}/"
        return address if address in self._lists or address.startswith("/boards/") else None

    @cached_property
    def _lists(self) -> frozenset[str]:
        return self.lists()

    def holds_back(self, url: str) -> bool:
        """Whether a link that leads nowhere names a draft, or a review of a day to come."""
        return posixpath.basename(_path_in(url)) in self.held

    def lacks(self, url: str, path: str, address: str) -> bool:
        """Whether the file at `path`, served at `address`, names with `url` a file of the site that is not there.

        A browser starts from the page's address, and a site may be served below a folder: what is found so is there, too.
        """
        if not url or url.startswith("#") or is_elsewhere(url):
            return False
        target = _path_in(url)
        served = {posixpath.normpath(posixpath.join(address, target)), target, target[target.find("/", 1) :]}
        return bool(target) and self._found(target, path) is None and not served & self._addresses

    def near(self, url: str, path: str) -> tuple[str, bool]:
        """A file for one that is missing, as a link from the file at `path`, and whether only its case differs.

        Else it is the only one of that name.
        """
        target = _path_in(url)
        same = self._by_folded_path.get(_place_of(target, path).casefold())
        file = same or self._by_name.get(posixpath.basename(target))
        return (posixpath.relpath(file, posixpath.dirname(path) or "."), bool(same)) if file else ("", False)

    @cached_property
    def _by_folded_path(self) -> dict[str, str | None]:
        found: dict[str, str | None] = {}
        for path in self.by_path:
            found[path.casefold()] = None if path.casefold() in found else path
        return found

    def _found(self, target: str, path: str) -> str | None:
        if target.startswith("/"):
            address = target if target.endswith("/") or "." in posixpath.basename(target) else target + "/"
            if address in self._addresses:
                return address
        place = _place_of(target, path)
        of_post = f"{posixpath.splitext(path)[0]}/{target}"  # in the folder in which Hexo keeps what belongs to a post
        of_page = f"{place.removesuffix('.html')}.md"  # other generators serve `a.md` as `a.html`, and some of their authors link that
        for lookup in (place, of_page, of_post) if "/" not in target else (place, of_page):
            if lookup in self.by_path:
                return self.by_path[lookup]
        elsewhere = self._only(target) if is_markdown(target) else None
        return self.by_path[elsewhere] if elsewhere else None


def _path_in(url: str) -> str:
    """The path that an address names, as paths of files are written."""
    return unicodedata.normalize("NFC", unquote(urlsplit(url).path))


def _place_of(target: str, path: str) -> str:
    """The path of what the file at `path` links: from its own folder, or from the root of the site."""
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(posixpath.dirname(path), target))


def _names_in(paths: Iterable[str]) -> frozenset[str]:
    return frozenset(unicodedata.normalize("NFC", posixpath.basename(path)) for path in paths)
