# SPDX-License-Identifier: MIT
"""What a search finds: a review, or another page, with what is shown of it and asked about it; its text is given when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from mkdocs_paperreview.article.sections import Section

__all__ = ["Findable"]


@dataclass(frozen=True, slots=True)
class Findable:
    """A page as a search knows it. `tags` are pairs of key and label; `names` are other words by which it is found: authors, ids."""

    address: str
    title: str
    kind: str
    sections: Callable[[], Sequence[Section]]
    lang: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[tuple[str, str], ...] = ()
    names: tuple[str, ...] = ()
    date: str = ""
    week: str = ""
    venue: str = ""
    ai: bool = False
    code: bool = False

    @property
    def top(self) -> str:
        """What counts most: its titles, its tags and its names."""
        return "\n".join((*dict.fromkeys((self.title, *self.titles.values())), *(label for _, label in self.tags), *self.names))
