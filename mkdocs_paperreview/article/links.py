# SPDX-License-Identifier: MIT
"""Where a link of a review leads: to another file of the site by its address, wherever both of them lie."""

from __future__ import annotations

import html
import posixpath
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import quote, unquote, urlsplit

from mkdocs_paperreview.article.headings import heading_id
from mkdocs_paperreview.review.address import href, is_elsewhere
from mkdocs_paperreview.source.document import is_markdown

__all__ = ["Targets"]

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp")
_WIKI = re.compile(
    r"<(?P<tag>code|pre|math|a)\b.*?</(?P=tag)>"
    r"|(?P<embed>!?)\[\[(?P<target>[^\[\]|#\n<>]*)(?P<part>#[^\[\]|\n<>]*)?(?:\\?\|(?P<label>[^\[\]\n]*))?\]\]",
    re.DOTALL,
)
# What is surely the name of a note, for it has a folder, a number, several words or letters of Asia, or is a day.
_NAME_OF_NOTE = re.compile(r"(?=.*[^\W\d_]{2})(?=.*(?:[^\x00-\x7f]|[^ ][ /-][^ ]|[A-Za-z]\d))[^ ](?:[^,;]*[^ ,;])?|\d{4}[-_.]\d\d[-_.]\d\d")
_NO_NAME = re.compile(r"[={}\"\\$]|^ | $|^(?!.*[^\W\d_]{2}|\d{4}[-_.]\d\d[-_.]\d\d$)|^_?toc_?$", re.IGNORECASE)
_SIZE = re.compile(r"(?P<width>\d{1,4})(?:x\d{1,4})?")
_COMMON_NAMES = frozenset({"index", "readme", "review", "paper", "note", "notes", "summary", "overview", "report", "main"})
# Where one word in such brackets may be a part of a language: JavaScript has `[[Prototype]]`, and C++ `[[nodiscard]]`.
_OF_PROGRAMS = re.compile(r"\bJavaScript\b|자바스크립트|ECMAScript|\bC\+\+|\bprototype\b|language-(?:js|javascript|cpp)\b", re.IGNORECASE)


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

    def with_wikilinks(self, rendered: str, path: str) -> str:
        """HTML in which `[[note|label]]` and `![[picture.png]]` are links and pictures, wherever the site has such a file.

        Where it has none, the words are shown; those of `[[note]]` not in a text about a language that has such words itself.
        """
        of_vault = not _OF_PROGRAMS.search(rendered) or any(self._is_of_vault(found, path) for found in _WIKI.finditer(rendered))

        def linked(found: re.Match[str]) -> str:
            if found["tag"]:
                return found[0]
            target, part = html.unescape(found["target"]).strip(), html.unescape(found["part"] or "")
            heading = "" if part.startswith("#^") and target else (found["part"] or "").lstrip("#^")  # a block has no words
            label = found["label"] or " › ".join(filter(None, (found["target"], heading)))
            if target.lower().endswith(_PICTURES):
                size = _SIZE.fullmatch(label)
                said = f' width="{size["width"]}"' if size else ""
                alt = "" if size or label == found["target"] else label
                address = html.escape(quote(self._named(target, path) or target))
                return f'<img src="{address}" alt="{alt}"{said}>' if found["embed"] else found[0]
            file = self._named(target if "." in target else f"{target}.md", path) if target else ""
            if file is None:
                title = f'<span title="{html.escape(target + part)}">{label}</span>'
                return title if found["label"] else label if of_vault and _may_be_note(found) else found[0]
            return f'<a href="{html.escape(quote(file) + _fragment(part))}">{label}</a>'

        return _WIKI.sub(linked, rendered)

    def _is_of_vault(self, found: re.Match[str], path: str) -> bool:
        """Whether a link in brackets is one of Obsidian's for sure."""
        target = html.unescape(found["target"] or "")
        if found["tag"] or not target or not _may_be_note(found):
            return False
        return bool(found["embed"] or found["label"] or _NAME_OF_NOTE.fullmatch(target) or self._named(f"{target}.md", path))

    def _named(self, target: str, path: str) -> str | None:
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
        written, _, fragment = url.partition("#")
        target = unicodedata.normalize("NFC", unquote(urlsplit(written).path))
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
        return unicodedata.normalize("NFC", posixpath.basename(unquote(urlsplit(url).path))) in self.held

    def lacks(self, url: str, path: str, address: str) -> bool:
        """Whether the file at `path`, served at `address`, names with `url` a file of the site that is not there.

        A browser starts from the page's address, and a site may be served below a folder: what is found so is there, too.
        """
        if not url or url.startswith("#") or is_elsewhere(url):
            return False
        target = unicodedata.normalize("NFC", unquote(urlsplit(url).path))
        served = {posixpath.normpath(posixpath.join(address, target)), target, target[target.find("/", 1) :]}
        return bool(target) and self._found(target, path) is None and not served & self._addresses

    def near(self, url: str, path: str) -> tuple[str, bool]:
        """A file for one that is missing, as a link from the file at `path`, and whether only its case differs.

        Else it is the only one of that name.
        """
        target = unicodedata.normalize("NFC", unquote(urlsplit(url).path))
        place = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        same = self._by_folded_path.get(place.casefold())
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
            if (place := target if target.endswith("/") or "." in posixpath.basename(target) else target + "/") in self._addresses:
                return place
            lookups = [target.lstrip("/")]
        else:
            lookups = [posixpath.normpath(posixpath.join(posixpath.dirname(path), target))]
        lookups += [lookups[0] + ".md"]
        if "/" not in target:
            lookups.append(f"{posixpath.splitext(path)[0]}/{target}")  # the folder in which Hexo keeps what belongs to a post
        for lookup in lookups:
            if lookup in self.by_path:
                return self.by_path[lookup]
        elsewhere = self._only(target) if is_markdown(target) else None
        return self.by_path[elsewhere] if elsewhere else None


def _names_in(paths: Iterable[str]) -> frozenset[str]:
    return frozenset(unicodedata.normalize("NFC", posixpath.basename(path)) for path in paths)


def _may_be_note(found: re.Match[str]) -> bool:
    """Whether what stands in brackets may be the name of a note: no number, no code, and no index behind a word."""
    before = found.string[found.start() - 1 : found.start()]
    return not _NO_NAME.search(html.unescape(found["target"])) and not (
        before.isascii() and (before.isalnum() or before in {"_", "]", ")"})
    )


def _fragment(part: str) -> str:
    """The address of a heading, or of a block, within its page."""
    if part.startswith("#^"):
        return part.strip()
    return f"#{heading_id(part)}" if part.strip("# ") else ""
