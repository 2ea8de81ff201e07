# SPDX-License-Identifier: MIT
"""The folder that reviews come from: its files, what its generator's settings say, and which file an address in it means."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import unquote, urlsplit

from mkdocs_paperreview.review.address import is_elsewhere
from mkdocs_paperreview.source.configuration import site_configuration, toml_configuration

__all__ = ["SETTINGS", "Site", "Tree", "local_path"]

# The files of settings that are read, in this order.
SETTINGS = (
    *("_config.yml", "_config.yaml", "hugo.toml", "hugo.yaml", "hugo.yml", "config/_default/hugo.toml"),
    *("config.toml", "config.yaml", "config.yml", "config/_default/config.toml", "zola.toml"),
)
_SERVED_FROM = ("", "static/", "public/", "assets/", "src/", "source/", "docs/", "content/", "src/content/")
_ROOT = r"(?P<root>(?:.*?/)?)"
_GENERATORS = (
    ("Jekyll", re.compile(_ROOT + r"(?:_config\.ya?ml|_posts/.*)")),
    ("Hugo", re.compile(_ROOT + r"(?:hugo\.(?:toml|ya?ml)|archetypes/.*|content/.*/_index[^/]*\.md|config/_default/.*\.toml)")),
    ("Astro or Next.js", re.compile(_ROOT + r"(?:(?:astro|next|contentlayer)\.config\.\w+|src/content/.*)")),
    ("GitBook", re.compile(_ROOT + r"(?:SUMMARY\.md|\.gitbook(?:\.yaml|/.*)|book\.json)")),
)
_FOLDERS_OF_PAGES = {"Jekyll": "_posts/", "Hugo": "content/"}
_NOWHERE = re.compile(r"^(?:(?:upload|file|attachment)://|[A-Za-z]:(?=[\\/]))")  # Discourse's uploads, and one's own disk
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class Site:
    """Who makes a site, from which folder, with a `/` behind it, and whether that has the folder which pages are read from."""

    generator: str
    root: str
    has_pages: bool


_NO_SITE = Site("", "", has_pages=False)


@dataclass(frozen=True)
class Tree:
    """Files by their paths from the folder, with `/`; and the text of its file of settings, if it has one."""

    files: Collection[str]
    settings_name: str = ""
    settings_text: str = ""
    _by_name: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list), init=False)

    def __post_init__(self) -> None:
        for path in self.files:
            self._by_name[posixpath.basename(path)].append(path)

    def site_of(self, path: str) -> Site:
        """The site that a file belongs to: that of the innermost folder which looks like one. Repositories may lie side by side."""
        return next((site for site in self._sites if path.startswith(site.root)), _NO_SITE)

    @cached_property
    def _sites(self) -> tuple[Site, ...]:
        roots: dict[str, str] = {}
        for name, sign in _GENERATORS:
            for path in self.files:
                if found := sign.fullmatch(path):
                    roots.setdefault(found["root"], name)
        return tuple(
            Site(name, root, self._has_below(root, _FOLDERS_OF_PAGES.get(name, "")))
            for root, name in sorted(roots.items(), key=lambda each: -each[0].count("/"))
        )

    def _has_below(self, root: str, folder: str) -> bool:
        return bool(folder) and any(path.startswith(root) and f"/{folder}" in f"/{path[len(root) :]}" for path in self.files)

    @cached_property
    def settings(self) -> Mapping[str, Any]:
        """The generator's settings; none where they cannot be read."""
        try:
            read = toml_configuration if self.settings_name.endswith(".toml") else site_configuration
            return read(self.settings_text)
        except ValueError:
            return {}

    @cached_property
    def _host_and_base(self) -> tuple[str, str]:
        """The address that the site has now, and the path below which it lies."""
        url = urlsplit(str(self.settings.get("url") or self.settings.get("baseURL") or self.settings.get("base_url") or ""))
        return url.netloc, (str(self.settings.get("baseurl") or "") or url.path).strip("/")

    def own_path(self, address: str) -> str:
        """An address of the site itself, as a path from its root; any other address as it is."""
        host, base = self._host_and_base
        parts = urlsplit(address) if "//" in address else None
        if parts and host and parts.netloc == host:
            address = parts.path or "/"
        if base and (address == f"/{base}" or address.startswith(f"/{base}/")):
            address = address[len(base) + 1 :] or "/"
        return address

    def file_at(self, address: str, path: str, served_at: Collection[str] = ()) -> str:
        """The file that an address means in the file at `path`, which was served at `served_at`; nothing where there is none."""
        named = self._by_name.get(posixpath.basename(address.replace("\\", "/")), ())
        found = next((each for each in self.places_of(address, path, served_at) if each in self.files), "") if named else ""
        return found or (named[0] if len(named) == 1 and "/" not in address else "")

    def places_of(self, address: str, path: str, served_at: Collection[str] = ()) -> Iterator[str]:
        """Where a file may lie that an address means: beside the file at `path`, or below what the site is served from."""
        address = address.replace("\\", "/")
        if address.startswith(("@/", "~/")):
            address = address[1:]
        elif not address.startswith("/"):
            yield posixpath.normpath(posixpath.join(posixpath.dirname(path), address))
            yield posixpath.normpath(posixpath.join(posixpath.splitext(path)[0], address))  # Hexo keeps a post's pictures there
            for place in served_at:
                yield from self._below_roots(posixpath.normpath(posixpath.join(place, address)), path)
        yield from self._below_roots(address, path)

    @staticmethod
    def _below_roots(address: str, path: str) -> Iterator[str]:
        below = posixpath.normpath(address.lstrip("/"))
        folders = path.split("/")[:-1]
        for depth in range(len(folders) + 1):
            root = "/".join(folders[:depth])
            for folder in _SERVED_FROM:
                yield posixpath.normpath(posixpath.join(root, folder, below))


def local_path(address: str) -> tuple[str, str]:
    """An address as the path and the `#fragment` it has; no path where it leads to another site, or within its own page."""
    plain = _NOWHERE.sub("/", _ESCAPED.sub(r"\1", address).replace("&amp;", "&").strip(), count=1)
    if not plain or plain.startswith(("#", "{", "<")) or is_elsewhere(plain):
        return "", ""
    path, mark, fragment = plain.partition("#")
    return unquote(path.partition("?")[0]), mark + fragment
