# SPDX-License-Identifier: MIT
"""A page's table of contents: what lies below what; and its entries as a theme prints them.

A theme fills a template for each entry, which takes longer than to make the heading. So what it prints is learnt from made-up entries,
and then printed without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup, escape

from mkdocs_paperreview.article.headings import Heading

__all__ = ["Contents", "nested"]

_URL, _TITLE = "\0url\0", Markup("\0title\0")
_DIFFICULT = Markup("&lt;i&gt; &amp; &#39;")


@dataclass(frozen=True)
class _Entry:
    title: str
    url: str
    children: Sequence[_Entry] = field(default_factory=list)
    level: int = 2


class Contents:
    """The entries of one theme; `fill` lets the theme print one, with those below it."""

    def __init__(self, fill: Callable[[Any], str]) -> None:
        self._fill = fill
        leaf = fill(_Entry(_TITLE, _URL))
        difficult = _Entry(_DIFFICULT, "#'&")
        self._leaf = leaf if self._put(leaf, difficult) == fill(difficult) else ""
        self._branch = self._learnt_branch() if self._leaf else None

    def entry(self, item: Any) -> str:
        """An entry of a page's contents, with those below it."""
        if not self._leaf:
            return self._fill(item)
        if not item.children:
            return self._put(self._leaf, item)
        # Themes print the title of a branch a second time, as an attribute.
        if not self._branch or "&" in item.title or "<" in item.title:
            return self._fill(item)
        before, between, after = self._branch
        return self._put(before, item) + between.join(map(self.entry, item.children)) + after

    @staticmethod
    def _put(entry: str, item: Any) -> str:
        return entry.replace(_URL, item.url).replace(_TITLE, item.title)

    def _learnt_branch(self) -> tuple[str, str, str] | None:
        """What a theme prints before, between and after the entries below one; nothing if that cannot be told."""
        below = [_Entry(name, f"#{name}") for name in map(Markup.escape, ("one", "two", "three"))]
        printed = self._fill(_Entry(_TITLE, _URL, below))
        one, two, three = (self._put(self._leaf, item) for item in below)
        before, found, rest = printed.partition(one)
        between, found_two, rest = rest.partition(two)
        gap, found_three, after = rest.partition(three)
        return (before, between, after) if found and found_two and found_three and gap == between else None


def nested(headings: Iterable[Heading]) -> list[Any]:
    """Headings, each with those below it, in the words in which Python-Markdown tells of them."""
    top: list[Any] = []
    path: list[dict[str, Any]] = []
    for heading in headings:
        token = {"level": heading.level, "id": heading.id, "name": escape(heading.text), "children": []}
        while path and path[-1]["level"] >= heading.level:
            path.pop()
        (path[-1]["children"] if path else top).append(token)
        path.append(token)
    return top
