# SPDX-License-Identifier: MIT
"""Front matter by field: each is read as its kind, and what is wrong is collected."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeGuard

from mkdocs_paperreview.language_tags import language_tag
from mkdocs_paperreview.review.front_matter.authors_of_post import is_of_post
from mkdocs_paperreview.review.front_matter.certain_date import date_fix
from mkdocs_paperreview.review.front_matter.doubled_keys import doubled_keys
from mkdocs_paperreview.review.front_matter.fields import KINDS, NESTED
from mkdocs_paperreview.review.front_matter.rest import rest_of
from mkdocs_paperreview.review.front_matter.tag_edits import Places, places_of, without_tag
from mkdocs_paperreview.review.front_matter.written_fields import tables_of_fields, written_fields
from mkdocs_paperreview.review.moment import Moment, moment
from mkdocs_paperreview.review.names import is_family_first, names_in, names_of_list, unmarked, without_notes
from mkdocs_paperreview.review.placeholders import says_nothing
from mkdocs_paperreview.review.tags import tags_of
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.nodes import Items, Node, Table, Text, described
from mkdocs_paperreview.source.problem import START, Edit, Problem, Span, Unreadable

__all__ = ["Form"]

_TRUE, _FALSE = frozenset({"true", "yes", "on", "1", "y"}), frozenset({"false", "no", "off", "0", "n", ""})
_AN_AUTHOR = frozenset({"author", "autor", "auteur", "autore"})
_ONE = frozenset({"category", "tag"})
# Where a word for nothing is no value, as it may be in a title or among tags.
_MAY_SAY_NOTHING = frozenset("authors description original_title venue year arxiv doi openreview pdf link code project".split())


class Form:
    """The fields of one document; what cannot be read is in `problems`, and reads as empty."""

    def __init__(self, document: Document, settings: Settings) -> None:
        self.document, self.settings = document, settings
        self.problems: list[Problem] = []
        self._found = written_fields(document.front)
        self._tag_places: Places | None = None
        is_distill = self.other("layout").strip() == "distill"  # as al-folio calls its articles, whose `authors` wrote the post
        if (authors := self.node("authors")) and (is_distill or is_of_post(authors)):
            self.take_as("authors", "reviewers")
        self.problems += doubled_keys(document, tables_of_fields(document.front))

    @staticmethod
    def _is_empty(name: str, node: Node) -> bool:
        return isinstance(node, Text) and (not node.value.strip() or (name in _MAY_SAY_NOTHING and says_nothing(node.value)))

    @property
    def rest(self) -> dict[str, Any]:
        """The fields that are not ours but may be another plugin's or the theme's, such as `hide: [toc]`."""
        known = (found.key.value for found in self._found.values())
        return rest_of(self.document.front, {*known, *NESTED})

    def other(self, key: str) -> str:
        """The text under a key that is no field, or that says another thing than the field of its name."""
        return next((node.value for each, node in self.document.front if each.value == key and isinstance(node, Text)), "")

    def node(self, name: str) -> Node | None:
        """A field as written, or nothing where it is absent or empty."""
        found = self._found.get(name)
        return None if not found or self._is_empty(name, found.node) else found.node

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields that were found and are not empty."""
        return tuple(name for name, found in self._found.items() if not self._is_empty(name, found.node))

    def key(self, name: str) -> Text | None:
        """The key that a field was read from."""
        found = self._found.get(name)
        return found.key if found else None

    def span(self, name: str) -> Span:
        """Where a field stands; the start of the file where it is absent."""
        node = self.node(name)
        return node.span if node else START

    def text(self, name: str) -> str:
        """A field as one line of text; `title: [논문리뷰]` is the text that it looks like."""
        node = self.node(name)
        if isinstance(node, Text):
            return " ".join(node.value.replace("\u200b", "").replace("\ufeff", "").split())
        if isinstance(node, Items) and name in {"title", "description", "original_title", "venue"}:
            return " ".join(self.document.text[node.span.start : node.span.end].split())
        if isinstance(node, Items) and len(node.items) == 1 and isinstance(node.items[0], Text):
            return node.items[0].value.strip()
        if node:
            self._wrong(name, node)
        return ""

    def texts(self, name: str) -> tuple[str, ...]:
        """A field as texts: one, or a list of them."""
        return tuple(text for text, _ in self.placed_texts(name))

    def placed_texts(self, name: str) -> tuple[tuple[str, Span], ...]:
        """The same, each with its place."""
        texts = self._parts(name)
        return tuple((item.value.strip(), item.span) for item in texts if self._is_text(item, name) and item.value.strip())

    def _parts(self, name: str) -> tuple[Node, ...]:
        """What a list holds, or the one thing that is no list."""
        node = self.node(name)
        return node.items if isinstance(node, Items) else (node,) if node else ()

    def _is_text(self, part: Node, name: str) -> TypeGuard[Text]:
        """Whether a part of a field can be read; one that cannot is told."""
        if isinstance(part, Text):
            return True
        self._wrong(name, part, whole=False)
        return False

    def names(self, name: str) -> tuple[str, ...]:
        """A field as names: a list, a comma string, or tables with a `name`."""
        node = self.node(name)
        if isinstance(node, Text):
            is_one = self._found[name].key.value.lower() in _AN_AUTHOR and is_family_first(node.value)
            return names_of_list([node.value.strip()]) if is_one else names_in(unmarked(without_notes(node.value), are_parted=True))
        named = (_named(item) for item in self._parts(name))
        names = [without_notes(item.value.strip()) for item in named if self._is_text(item, name)]
        return names_of_list([each for each in names if each and not says_nothing(each)])

    def tags(self, name: str) -> list[Text]:
        """A field as tags, as written; a post of Jekyll divides the string of a plural at its blanks."""
        node = self.node(name)
        for part in node if isinstance(node, Items) else ():
            if isinstance(part, Table):  # `- LLM: reasoning` is no text to YAML
                self._wrong(name, part, whole=False)
        key = self.key(name)
        return tags_of(node, blanks_divide=self._is_jekyll and not (key and key.value.lower() in _ONE)) if node else []

    def without_tag(self, tag: Span) -> Edit | None:
        """The edit that takes a tag out of the field; none for one that is not of front matter."""
        node = self.node("tags")
        if node and self._tag_places is None:
            self._tag_places = places_of(node)
        return without_tag(self.document, node, self._tag_places or {}, tag) if node else None

    @property
    def _is_jekyll(self) -> bool:
        path = f"/{self.document.path}"
        is_hexo = "/source/_posts/" in path
        return not is_hexo and ("/_posts/" in path or any(key.value == "layout" for key, _ in self.document.front))

    def by_language(self, name: str) -> tuple[tuple[str, str], ...]:
        """A field as texts by language: one text, whose language is not said, or a table of them."""
        node = self.node(name)
        if isinstance(node, Text):
            return (("", node.value.strip()),)
        if isinstance(node, Table):
            said = ((language_tag(key.value) or key.value, text.value.strip()) for key, text in node if self._is_text(text, name))
            return tuple((language, text) for language, text in said if text)
        if node:
            self._wrong(name, node)
        return ()

    def moment(self, name: str) -> Moment | None:
        """A field as a date. Only that of the review itself decides where it is filed: without another one, it does without."""
        node = self.node(name)
        if node is None:
            return None
        if not isinstance(node, Text):
            message = f"`{self._found[name].key.value}` is {described(node)}, not a date."
            problem = Problem("malformed-date", node.span, message, "Write one day, as in `2026-01-06`.")
        else:
            try:
                return moment(node, self.settings.timezone, self.problems)
            except Unreadable as error:
                problem = error.problem
        fix = date_fix(self.document, node, self.settings.timezone)
        self.problems.append(replace(problem, rule=problem.rule if name == "date" else "wrong-type", fix=fix))
        return None

    def truth(self, name: str) -> bool | None:
        """A field as true, false, or nothing."""
        node = self.node(name)
        if node is None:
            return None
        if isinstance(node, Text) and node.value.strip().lower() in _TRUE | _FALSE:
            return node.value.strip().lower() in _TRUE
        self._wrong(name, node)
        return None

    def misread(self, name: str, hint: str) -> None:
        """Tell of a field whose text is none of those that mean something."""
        message = f"`{self._found[name].key.value}` cannot be read: it is `{self.text(name)}`."
        self.problems.append(Problem("wrong-type", self.span(name), message, hint))

    def _wrong(self, name: str, node: Node, *, whole: bool = True) -> None:
        message = f"{'' if whole else 'A part of '}`{self._found[name].key.value}` cannot be read: it is {described(node)}."
        self.problems.append(Problem("wrong-type", node.span, message, f"It holds {KINDS[name].value}."))

    def is_date(self, name: str) -> bool:
        """Whether a field that should be a truth is written as a date, as Next.js authors write `published:`."""
        node = self.node(name)
        return isinstance(node, Text) and node.value.strip()[:4].isdigit() and len(node.value.strip()) >= len("20260106")

    def take_as(self, name: str, other: str) -> None:
        """Read a field's node as another field, where that one is absent."""
        found = self._found.pop(name)
        self._found.setdefault(other, found)


def _named(node: Node) -> Node:
    """The name in a table that has one."""
    entries = node if isinstance(node, Table) else ()
    return next((value for key, value in entries if key.value == "name" and isinstance(value, Text)), node)
