# SPDX-License-Identifier: MIT
"""Planned pages in; the same in the page of the theme, printed by it or by what was learnt of it, on all cores, out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from mkdocs_paperreview.hosts.contents import Contents
from mkdocs_paperreview.hosts.frames import Frames, Parts
from mkdocs_paperreview.hosts.spread import is_worth_it, spread

__all__ = ["Printer", "written_by_all_cores"]


class Printed(Protocol):
    """A page as it is printed: what the theme surrounds alike has one shape, and differs in nothing but its texts and its contents."""

    @property
    def kind(self) -> str:
        """What kind of page of the plan it is."""

    @property
    def shape(self) -> Hashable:
        """What it has in common with the pages that the theme surrounds alike."""

    @property
    def texts(self) -> tuple[str, ...]:
        """What it has for itself, as the theme prints it, the longest first."""

    @property
    def toc(self) -> Iterable[Any]:
        """Its table of contents, below its title."""


_Page = TypeVar("_Page", bound=Printed)


class Printer(Generic[_Page]):
    """Prints pages; `by_theme` prints any, and `entry` an entry of a table of contents, in a theme that has a template for these."""

    def __init__(self, by_theme: Callable[[_Page], str], entry: Callable[[Any], str] | None) -> None:
        self._by_theme, self._frames = by_theme, Frames()
        self._contents = Contents(entry) if entry else None

    def printed(self, page: _Page) -> str:
        """The whole page."""
        if not self._contents:  # what a page has for itself cannot be told of its contents
            return self._by_theme(page)
        contents = [item for first in page.toc for item in first.children]
        parts = Parts(page.texts, tuple(map(self._contents.entry, contents)))
        return self._frames.filled(page.shape, parts, partial(self._by_theme, page))

    def learn_from(self, pages: Iterable[_Page]) -> None:
        """Print two pages of each shape, so that no fork needs to compile a template or to learn a frame."""
        met: Counter[Hashable] = Counter()
        for page in pages:
            met[page.shape] += 1
            if met[page.shape] <= 2:  # noqa: PLR2004  # two
                self.printed(page)


def written_by_all_cores(pages: Sequence[_Page], printer: Printer[_Page], write: Callable[[_Page], None]) -> Iterator[None]:
    """Begin to write pages, by `write`, which has them printed; all are written when nothing more comes."""
    if not is_worth_it(len(pages)):
        return iter(list(map(write, pages)))
    printer.learn_from(pages)
    # Lists show the same cards, which no two forks need to make.
    return spread(write, sorted(pages, key=lambda page: page.kind == "review"), lambda _: 1)
