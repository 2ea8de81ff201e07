# SPDX-License-Identifier: MIT
"""Where a link of a review leads: to another file of the site by its address, wherever both of them lie."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from mkdocs_paperreview.review.address import href

__all__ = ["Targets"]

_MARKDOWN = (".md", ".markdown", ".mmd", ".mdx")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")


@dataclass(frozen=True)
class Targets:
    """Every file of the site by its path in `docs_dir`, with the address it is served at."""

    by_path: Mapping[str, str]
    directory_urls: bool = True
    _by_name: dict[str, str | None] = field(default_factory=dict, init=False)
    _addresses: frozenset[str] = field(default=frozenset(), init=False)

    @classmethod
    def of(cls, files: Iterable[tuple[str, str]], *, directory_urls: bool = True) -> Targets:
        """Targets from pairs of path and address."""
        return cls({unicodedata.normalize("NFC", path): address for path, address in files}, directory_urls)

    def __post_init__(self) -> None:
        for path in self.by_path:
            name = posixpath.basename(path)
            self._by_name[name] = None if name in self._by_name else path
        object.__setattr__(self, "_addresses", frozenset(self.by_path.values()))

    def resolve(self, url: str, path: str, address: str) -> str | None:
        """The link to write for `url` in the file at `path`, served at `address`; nothing where a Markdown file is missing."""
        if not url or url.startswith("#") or _SCHEME.match(url):
            return url
        written, _, fragment = url.partition("#")
        target = unicodedata.normalize("NFC", unquote(urlsplit(written).path))
        hash_ = f"#{unquote(fragment)}" if fragment else ""
        found = self._found(target, path)
        if found is not None:
            return href(found + hash_, address, directory_urls=self.directory_urls)
        return None if target.lower().endswith(_MARKDOWN) else url

    def _found(self, target: str, path: str) -> str | None:
        if target.startswith("/"):
            if (place := target if target.endswith("/") or "." in posixpath.basename(target) else target + "/") in self._addresses:
                return place
            lookups = [target.lstrip("/")]
        else:
            lookups = [posixpath.normpath(posixpath.join(posixpath.dirname(path), target))]
        lookups += [lookups[0] + ".md"]
        for lookup in lookups:
            if lookup in self.by_path:
                return self.by_path[lookup]
        name = posixpath.basename(target)
        elsewhere = self._by_name.get(name) if name.lower().endswith(_MARKDOWN) else None
        return self.by_path[elsewhere] if elsewhere else None
