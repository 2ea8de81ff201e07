# SPDX-License-Identifier: MIT
"""Everything a site is to be written as: pages, finished HTML; and assets, bytes. A host puts them where they belong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from mkdocs_paperreview.article.headings import Heading

__all__ = ["TOP", "Asset", "Page", "SitePlan", "Write"]


TOP = "pr-top"  # the id of each page's first heading


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site. `html` makes its content when it is needed, so that not all pages are in memory at once.

    `source` is the file in `docs_dir` that it is made of, or where a generated page would lie. `label` names it in the
    navigation, where it has a place there. `with_body` makes the content anew from another body. `data` is what it
    says of itself in the words of schema.org.
    """

    kind: str
    address: str
    title: str
    description: str
    language: str
    html: Callable[[], str]
    source: str
    headings: tuple[Heading, ...] = ()
    previous: str = ""
    next: str = ""
    label: str = ""
    body: Callable[[], str] = str
    tags: tuple[str, ...] = ()
    published: str = ""
    updated: str = ""
    meta: Mapping[str, Any] = field(default_factory=dict)
    with_body: Callable[[str], str] | None = None
    data: Callable[[], Mapping[str, Any]] | None = None


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of the site that is no page."""

    path: str
    content: bytes


Write = Callable[[str, bytes], None]  # a file of the site, by its path


@dataclass(frozen=True, slots=True)
class SitePlan:
    """All pages, the front page first, and all assets.

    `late` starts on those that take long and that nothing waits for, and gives what comes last; meanwhile, a host does its own work.
    Given what writes a file, from whatever process, it writes itself what is too much to be handed over.
    """

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    late: Callable[[Write], Iterator[Asset]] = lambda _write: iter(())
