# SPDX-License-Identifier: MIT
"""YAML to nodes. Composed, never constructed, so that a bad date can still be pointed at, and no tag builds an object."""

from __future__ import annotations

import re
from collections.abc import Callable

import yaml

from mkdocs_paperreview.source.nodes import Items, Node, Table, Text
from mkdocs_paperreview.source.problem import Problem, Span, Unreadable

__all__ = ["yaml_table"]

MAX_DEPTH = 20
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEP = re.compile(r"(?:[\[{]\s*+){40}")
_NESTING = re.compile(r"[\[{]|[-?:]\s+[-?]\s")
_PLAIN_LINE = re.compile(r"(?P<key>[\w-]+)\s*:[ \t]+(?P<value>[^'\"\s|>#].*?)[ \t]*")
_FLOW_LIST = re.compile(r"\[[^\[\]]*\]|\{[^{}]*\}")
_INDICATOR = re.compile(r"[\[{\]}&*!|>@`%,]")
_QUOTE_IT = 'Put the value in quotes, as in `title: "…"`.'

Place = Callable[[int, int], int]


def yaml_table(text: str, start: int, problems: list[Problem]) -> Table:
    """Read front matter that begins at `start` of its file; a line that YAML cannot read but a person can is quoted first."""
    place = _places(text, start)
    if deep := _DEEP.search(text):
        raise _too_deep(Span(start + deep.start(), start + deep.start()))
    try:
        root = _composed(text)
    except yaml.MarkedYAMLError as error:
        root = _composed_with_quotes(text, place, error, problems)
    except yaml.YAMLError as error:
        at = start + getattr(error, "position", 0)
        raise Unreadable("invalid-yaml", Span(at, at + 1), "The front matter holds a control character.", "Delete it.") from None
    except RecursionError:
        raise _too_deep(Span(start, start)) from None
    if root is None:
        return Table((), Span(start, start))
    node = _Reader(place, text).node(root, 0)
    if not isinstance(node, Table):
        message = "The front matter is not a list of `key: value` lines."
        raise Unreadable("front-matter-without-keys", node.span, message, "Write one `key: value` a line, or remove the `---` lines.")
    return node


def _places(text: str, start: int) -> Place:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    ends = len(text)
    return lambda line, column: start + min(starts[min(line, len(starts) - 1)] + column, ends)


def _composed(text: str) -> yaml.Node | None:
    # libyaml recurses in C, where too deep a nesting ends the process; the Python loader raises RecursionError instead.
    loader = yaml.SafeLoader if len(_NESTING.findall(text)) > 3 * MAX_DEPTH else _Loader
    return yaml.compose(text, Loader=loader)


def _composed_with_quotes(text: str, place: Place, error: yaml.MarkedYAMLError, problems: list[Problem]) -> yaml.Node | None:
    """`title: [논문리뷰] A: B` means what it says; read it as if its author had quoted it, and say so."""
    lines = text.split("\n")
    quoted: list[tuple[int, int]] = []
    for number, line in enumerate(lines):
        match = _PLAIN_LINE.fullmatch(line)
        if match and _reads_as_text(match["value"]):
            escaped = match["value"].replace("'", "''")
            lines[number] = f"{match['key']}: '{escaped}'"
            quoted.append((number, match.start("value")))
    try:
        root = _composed("\n".join(lines)) if quoted else None
    except (yaml.YAMLError, RecursionError):
        root = None
    if root is None:
        raise _invalid(place, error) from None
    source = text.split("\n")
    for number, column in quoted:
        span = Span(place(number, column), place(number, len(source[number])))
        message = "YAML does not read this value as text, because of its punctuation."
        problems.append(Problem("unquoted-text", span, message, _QUOTE_IT))
    return root


def _reads_as_text(value: str) -> bool:
    if _FLOW_LIST.fullmatch(value):
        return False
    return ": " in value or value.endswith(":") or " #" in value or bool(_INDICATOR.match(value))


def _invalid(place: Place, error: yaml.MarkedYAMLError) -> Unreadable:
    mark = error.problem_mark or error.context_mark
    at = place(mark.line, mark.column) if mark else place(0, 0)
    message = f"The front matter is not YAML: {error.problem or error.context or 'it cannot be read'}."
    hint = "Indent with spaces, not tabs." if "\\t" in message or "tab" in message else "Quote values that hold `: `, `#`, `[` or quotes."
    return Unreadable("invalid-yaml", Span(at, at + 1), message, hint)


def _too_deep(span: Span) -> Unreadable:
    return Unreadable("oversized-front-matter", span, f"The front matter is nested deeper than {MAX_DEPTH} levels.", "Flatten it.")


class _Reader:
    """Walks composed nodes once, refusing aliases and depth."""

    def __init__(self, place: Place, text: str) -> None:
        self.place, self.text = place, text
        self.seen: set[int] = set()

    def node(self, node: yaml.Node, depth: int) -> Node:
        span = Span(self.place(node.start_mark.line, node.start_mark.column), self.place(node.end_mark.line, node.end_mark.column))
        if id(node) in self.seen:
            raise Unreadable("yaml-alias", self.alias_span(), "The front matter uses a YAML alias (`*name`).", "Write the value out.")
        self.seen.add(id(node))
        if depth > MAX_DEPTH:
            raise _too_deep(span)
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
