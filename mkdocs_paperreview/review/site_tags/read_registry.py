# SPDX-License-Identifier: MIT
"""`tags.yml` to the registry of tags; what cannot be used of it is left out, and is a problem with its place.

First each tag is read for itself, then what it says of others is looked up: by then all names are known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from mkdocs_paperreview.review.site_tags.registry import RegisteredTag, TagRegistry
from mkdocs_paperreview.review.tags import Tag, tag_key, tags_of
from mkdocs_paperreview.source.document import Document, Source
from mkdocs_paperreview.source.nodes import Node, Table, Text, described
from mkdocs_paperreview.source.problem import Problem, Span
from mkdocs_paperreview.source.yaml_file import read_yaml

__all__ = ["read_tag_registry"]

_RULE = "invalid-tag-registry"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_TRUE, _FALSE = frozenset({"true", "yes"}), frozenset({"false", "no", ""})
_HOW_TO_WRITE = "Write one tag a line, as in `LLM: {aliases: [LLMs], labels: {ko: 거대 언어 모델}}`."


@dataclass(slots=True)
class _Draft:
    """A tag as it is written, before others are looked up."""

    name: Text
    fields: set[str] = field(default_factory=set)
    aliases: list[Text] = field(default_factory=list)
    labels: dict[str, Text] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    parent: Text | None = None
    is_retired: bool = False
    successor: Text | None = None


def read_tag_registry(source: Source) -> tuple[TagRegistry, Document, list[Problem]]:
    """Read a registry; gives the file too, for the places of its problems."""
    document = read_yaml(source, _RULE)
    reader = _Reader(document)
    return TagRegistry({tag.name: tag for tag in reader.tags()}), document, reader.problems


class _Reader:
    def __init__(self, document: Document) -> None:
        self.problems = list(document.problems)
        self._readers: dict[str, Callable[[_Draft, Node], None]] = {
            "aliases": self._read_aliases,
            "labels": self._read_labels,
            "description": self._read_description,
            "parent": self._read_parent,
            "retired": self._read_retired,
        }
        self._drafts: dict[str, _Draft] = {}
        for name, node in document.front:
            self._read(name, node)
        self._owners = {key: draft.name.value for key, draft in self._drafts.items()}
        self._claim_other_names()

    def tags(self) -> Iterator[RegisteredTag]:
        """The tags, in the order of the file."""
        successors = self._followed("successor", "is replaced by itself", {})
        parents = self._followed("parent", "lies below itself", successors)
        for draft in self._drafts.values():
            name = draft.name.value
            yield RegisteredTag(
                name,
                tuple(alias.value for alias in draft.aliases),
                {language: label.value for language, label in draft.labels.items()},
                draft.descriptions,
                parents.get(name, ""),
                draft.is_retired or draft.successor is not None,
                _last(name, successors),
            )

    def _wrong(self, span: Span, message: str, hint: str) -> None:
        self.problems.append(Problem(_RULE, span, message, hint))

    def _read(self, name: Text, node: Node) -> None:
        key = tag_key(name.value)
        if not name.value.strip():
            self._wrong(name.span, "This tag has no name.", _HOW_TO_WRITE)
        elif key in self._drafts:
            earlier = self._drafts[key].name.value
            self._wrong(name.span, f"`{name.value}` and `{earlier}` are one tag, which has an entry already.", "Join the two entries.")
        elif isinstance(node, Table) or (isinstance(node, Text) and not node.value):
            self._drafts[key] = _Draft(name)
            for field_name, value in node if isinstance(node, Table) else ():
                self._read_field(self._drafts[key], field_name, value)
        else:
            self._wrong(node.span, f"`{name.value}` holds {described(node)}, where its fields should stand.", _HOW_TO_WRITE)

    def _read_field(self, draft: _Draft, name: Text, node: Node) -> None:
        if name.value in draft.fields:
            self._wrong(name.span, f"`{draft.name.value}` has `{name.value}` twice; both are read.", "Join the two.")
        draft.fields.add(name.value)
        if read := self._readers.get(name.value):
            read(draft, node)
            return
        near = get_close_matches(name.value.lower(), self._readers, 1)
        hint = f"Write `{near[0]}`." if near else f"A tag has `{'`, `'.join(self._readers)}`."
        self._wrong(name.span, f"`{name.value}` is not a field of a tag.", hint)

    def _read_aliases(self, draft: _Draft, node: Node) -> None:
        if isinstance(node, Table):
            self._wrong(
                node.span, "`aliases` is a table, not a list of names.", "Write them as in `aliases: [LLMs, Large Language Model]`."
            )
            return
        draft.aliases += (alias for alias in tags_of(node) if alias.value.strip())

    def _read_labels(self, draft: _Draft, node: Node) -> None:
        for language, text in self._by_language("labels", node):
            draft.labels[language] = text

    def _read_description(self, draft: _Draft, node: Node) -> None:
        if isinstance(node, Text):
            draft.descriptions[""] = node.value.strip()
            return
        draft.descriptions |= {language: text.value.strip() for language, text in self._by_language("description", node)}

    def _by_language(self, name: str, node: Node) -> Iterator[tuple[str, Text]]:
        if not isinstance(node, Table):
            self._wrong(
                node.span, f"`{name}` is {described(node)}, not a table of languages.", f"Write it as in `{name}: {{ko: …, en: …}}`."
            )
            return
        for language, text in node:
            if not _LANGUAGE.fullmatch(language.value):
                self._wrong(language.span, f"`{language.value}` is not a language tag.", "Write `ko`, `en` or `pt-BR`.")
            elif not isinstance(text, Text):
                self._wrong(text.span, f"The text for `{language.value}` is {described(text)}.", "Write one text for each language.")
            elif text.value.strip():
                yield language.value, text

    def _read_parent(self, draft: _Draft, node: Node) -> None:
        if isinstance(node, Text):
            draft.parent = node if node.value.strip() else None
        else:
            self._wrong(node.span, f"`parent` is {described(node)}.", "Write the name of one tag.")

    def _read_retired(self, draft: _Draft, node: Node) -> None:
        if not isinstance(node, Text):
            self._wrong(node.span, f"`retired` is {described(node)}.", "Write `true`, or the tag to use instead.")
        elif not node.quoted and node.value.lower() in _TRUE | _FALSE:
            draft.is_retired = node.value.lower() in _TRUE
        else:
            draft.successor = node

    def _claim_other_names(self) -> None:
        """A name leads to one tag: where a second one wants it, that one does without."""
        for draft in self._drafts.values():
            draft.aliases = [alias for alias in draft.aliases if self._claims(alias, draft)]
            draft.labels = {language: label for language, label in draft.labels.items() if self._claims(label, draft)}

    def _claims(self, other_name: Text, draft: _Draft) -> bool:
        owner = self._owners.setdefault(tag_key(other_name.value), draft.name.value)
        if owner != draft.name.value:
            message = f"`{other_name.value}` is a name of `{owner}` already, and cannot be one of `{draft.name.value}`, too."
            self._wrong(other_name.span, message, "Delete it from one of them.")
        return owner == draft.name.value

    def _followed(self, field_name: str, is_round: str, successors: Mapping[Tag, Tag]) -> dict[Tag, Tag]:
        """Where each tag that names another one leads; what would lead round in a circle is left out."""
        found: dict[Tag, Tag] = {}
        for draft in self._drafts.values():
            written: Text | None = getattr(draft, field_name)
            other = self._looked_up(written) if written else ""
            if written and other:
                other = _last(other, successors) or other
                if draft.name.value in {other, _last(other, found)}:
                    self._wrong(written.span, f"`{draft.name.value}` {is_round}.", "Name another tag.")
                else:
                    found[draft.name.value] = other
        return found

    def _looked_up(self, written: Text) -> Tag:
        name = self._owners.get(tag_key(written.value), "")
        if not name:
            near = get_close_matches(written.value, [draft.name.value for draft in self._drafts.values()], 1)
            hint = f"Write `{near[0]}`." if near else f"Add a line `{written.value}:` for it."
            self._wrong(written.span, f"`{written.value}` is not a tag of this registry.", hint)
        return name


def _last(name: Tag, following: Mapping[Tag, Tag]) -> Tag:
    """The end of the way from a tag; nothing where there is no way."""
    end = ""
    while name := following.get(name, ""):
        end = name
    return end
