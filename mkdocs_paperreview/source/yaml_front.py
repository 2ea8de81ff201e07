# SPDX-License-Identifier: MIT
"""YAML to nodes. Composed, never constructed, so that a bad date can still be pointed at, and no tag builds an object."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import accumulate

import yaml

from mkdocs_paperreview.source.as_meant import Meant, read_as_meant
from mkdocs_paperreview.source.nodes import MAX_DEPTH, Items, Node, Table, Text, too_deep
from mkdocs_paperreview.source.problem import Fix, Problem, Span, Unreadable
from mkdocs_paperreview.source.quoting import quoting
from mkdocs_paperreview.source.repairs import CLOSE, UNPRINTABLE, Cure, cure

__all__ = ["yaml_table"]

_DEEP = re.compile(r"(?:[\[{]\s*+){40}")
_NO_YAML = "The front matter is not YAML"
_NESTING = re.compile(r"[\[{]|[-?:]\s+[-?]\s")
# What only YAML takes for the end of a line is a blank, or every place below would be another one.
_LINE_ENDS_OF_YAML = "\x85\u2028\u2029"

Place = Callable[[int, int], int]


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # which of the two there is depends on the system
    """Composes nodes, and does not ask what kind of value each may be: that is what fields are for."""

    def resolve(self, *_: object) -> str:
        """No tag of YAML's."""
        return ""

    def descend_resolver(self, *_: object) -> None:
        """Nothing to look up below."""

    def ascend_resolver(self) -> None:
        """Nothing to come back from."""


def yaml_table(text: str, start: int, problems: list[Problem]) -> Table:
    """Read front matter that begins at `start` of its file; a line that YAML cannot read but a person can is quoted first."""
    for line_end in _LINE_ENDS_OF_YAML:
        text = text.replace(line_end, " ")
    place = _places(text, start)
    if deep := _DEEP.search(text):
        raise too_deep(Span(start + deep.start(), start + deep.start()))
    root, meant = _root(text, start, place)
    if root is None:
        return Table((), Span(start, start))
    problems += (_unquoted(text, each, place) for each in meant)
    node = _Reader(_before_quotes(place, meant), text).node(root, 0)
    if not isinstance(node, Table):
        cured = cure(text, start, _composed)
        message = "The front matter is not a list of `key: value` lines."
        hint = cured.hint or "Write one `key: value` a line, or remove the `---` lines."
        raise Unreadable("front-matter-without-keys", node.span, message, hint, cured.fix)
    return node


def _root(text: str, start: int, place: Place) -> tuple[yaml.Node | None, list[Meant]]:
    """The front matter as one node, if it holds any; and the values that were quoted for that."""
    try:
        return _composed(text), []
    except yaml.MarkedYAMLError as error:
        root, meant = read_as_meant(text, error, _composed)
        if root is None:
            raise _invalid(place, error, cure(text, start, _composed)) from None
        return root, meant
    except yaml.YAMLError:
        raise _unprintable(text, start) from None
    except RecursionError:
        raise too_deep(Span(start, start)) from None


def _places(text: str, start: int) -> Place:
    starts = list(accumulate((len(line) + 1 for line in text.split("\n")), initial=start))
    end = start + len(text)
    return lambda line, column: min(starts[line] + column, end)


def _composed(text: str) -> yaml.Node | None:
    if len(_NESTING.findall(text)) > 3 * MAX_DEPTH:
        _refuse_depth(text)
    return yaml.compose(text, Loader=_Loader)


def _refuse_depth(text: str) -> None:
    """Composing recurses in C, where too deep a nesting ends the process; parsing does not."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > 2 * MAX_DEPTH:
            raise RecursionError


def _unquoted(text: str, meant: Meant, place: Place) -> Problem:
    span = Span(place(meant.line, meant.start), place(meant.line, meant.end))
    written = text.split("\n")[meant.line][meant.start : meant.end]
    message = "YAML does not read this value as text, because of its punctuation."
    hint = "Put the value in quotes that it does not hold." if written[0] in "'\"" else 'Put the value in quotes, as in `title: "…"`.'
    return Problem("unquoted-text", span, message, hint, Fix(quoting(span, written, meant.text)))


def _before_quotes(place: Place, meant: list[Meant]) -> Place:
    """Places as they are in the file, and not as they are after its values were put in quotes."""
    if not meant:
        return place
    ends = {each.line: each.end for each in meant}
    return lambda line, column: place(line, min(column, ends.get(line, column)))


def _unprintable(text: str, start: int) -> Unreadable:
    found = UNPRINTABLE.search(text)
    at = start + (found.start() if found else 0)
    message, cured = "The front matter holds a control character.", cure(text, start, _composed)
    return Unreadable("invalid-yaml", Span(at, at + 1), message, "Delete it.", cured.fix)


def _invalid(place: Place, error: yaml.MarkedYAMLError, cured: Cure) -> Unreadable:
    if cured.at:
        return Unreadable("invalid-yaml", cured.at, f"{_NO_YAML}: {cured.message}", cured.hint, cured.fix)
    if error.context == "while scanning a quoted scalar" and error.context_mark:
        at = place(error.context_mark.line, error.context_mark.column)
        return Unreadable("invalid-yaml", Span(at, at + 1), f"{_NO_YAML}: this quote is never closed.", CLOSE, cured.fix)
    mark = error.problem_mark or error.context_mark
    at = place(mark.line, mark.column) if mark else place(0, 0)
    message = f"{_NO_YAML}: {error.problem or error.context or 'it cannot be read'}."
    hint = "Indent with spaces, not tabs." if "\\t" in message or "tab" in message else "Quote values that hold `: `, `#`, `[` or quotes."
    return Unreadable("invalid-yaml", Span(at, at + 1), message, hint, cured.fix)


class _Reader:
    """Walks composed nodes once, refusing aliases and depth."""

    def __init__(self, place: Place, text: str) -> None:
        self.place, self.text = place, text
        self.seen: set[int] = set()

    def node(self, node: yaml.Node, depth: int) -> Node:
        start, end = node.start_mark, node.end_mark
        span = Span(self.place(start.line, start.column), self.place(end.line, end.column))
        if id(node) in self.seen:
            raise Unreadable("yaml-alias", self.alias_span(), "The front matter uses a YAML alias (`*name`).", "Write the value out.")
        self.seen.add(id(node))
        if depth > MAX_DEPTH:
            raise too_deep(span)
        if isinstance(node, yaml.ScalarNode):
            return Text("" if _is_null(node) else node.value, span, quoted=bool(node.style))
        if isinstance(node, yaml.SequenceNode):
            return Items(tuple(self.node(item, depth + 1) for item in node.value), span)
        return Table(tuple((self.key(key, depth), self.node(value, depth + 1)) for key, value in node.value), span)

    def alias_span(self) -> Span:
        """Where the first alias stands: composing has replaced it by what it stands for."""
        events = yaml.parse(self.text, Loader=yaml.SafeLoader)
        alias = next((event for event in events if isinstance(event, yaml.AliasEvent)), None)
        marks = (alias.start_mark, alias.end_mark) if alias else (None, None)
        start, end = (self.place(mark.line, mark.column) if mark else self.place(0, 0) for mark in marks)
        return Span(start, end)

    def key(self, node: yaml.Node, depth: int) -> Text:
        read = self.node(node, depth + 1)
        if not isinstance(read, Text):
            raise Unreadable("invalid-yaml", read.span, "A key of the front matter is a list or a table.", "Write one word.")
        return read


def _is_null(node: yaml.ScalarNode) -> bool:
    return not node.style and node.value in {"", "~", "null", "Null", "NULL"}
