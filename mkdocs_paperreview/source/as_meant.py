# SPDX-License-Identifier: MIT
"""Front matter that YAML cannot read in; the same with the values that their author plainly meant as text, out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import yaml

__all__ = ["FAILS", "Compose", "Meant", "read_as_meant"]

FAILS = (yaml.YAMLError, RecursionError)

_VALUE = re.compile(r"(?P<before>[ ]*(?:-[ ]+)*(?:[\w-]+[ \t]*:[ \t]+)?)(?P<value>[^\s|>#].*)")
_COMMENT = re.compile(r"(?<=[ \t])#(?=[ \t]|$)")
_CLOSING = re.compile(r"(?<=\S)[\"'](?=\s)")
_FLOW = re.compile(r"\[[^\[\]]*\]|\{[^{}]*\}")
_INDICATOR = re.compile(r"[\[{\]}&*!|>@`%,?-]")
_MOST_VALUES, _FEWEST_VALUES = 50, 3
_MOST_READ = 200_000

Compose = Callable[[str], yaml.Node | None]


@dataclass(frozen=True, slots=True)
class Meant:
    """A value that YAML takes for something else: its line and columns, and the text that it is."""

    line: int
    start: int
    end: int
    text: str


def read_as_meant(text: str, error: yaml.MarkedYAMLError, compose: Compose) -> tuple[yaml.Node | None, list[Meant]]:
    """Front matter read as if each value had quotes that cannot be read without or with those it has; nothing where that does not help."""
    lines = text.split("\n")
    found: dict[int, Meant] = {}
    most = min(_MOST_VALUES, max(_FEWEST_VALUES, _MOST_READ // len(text)))  # each is one more reading of the whole
    while len(found) < most:
        meant = next((each for line in _lines_of(error) if line not in found and (each := _meant(lines, line, compose))), None)
        if not meant:
            break
        found[meant.line] = meant
        line = lines[meant.line]
        lines[meant.line] = line[: meant.start] + "'" + meant.text.replace("'", "''") + "'" + line[meant.end :]
        try:
            return compose("\n".join(lines)), sorted(found.values(), key=lambda each: each.line)
        except yaml.MarkedYAMLError as next_error:
            error = next_error
        except FAILS:
            break
    return None, []


def _lines_of(error: yaml.MarkedYAMLError) -> Iterator[int]:
    for mark in (error.problem_mark, error.context_mark):
        if mark:
            yield mark.line


def _meant(lines: list[str], number: int, compose: Compose) -> Meant | None:
    line = lines[number].rstrip() if number < len(lines) else ""
    found = _VALUE.fullmatch(line)
    if not found or not found["before"].strip() or _is_read(line, compose):
        return None
    comment = _COMMENT.search(line, found.start("value"))
    end = len(line[: comment.start()].rstrip()) if comment else len(line)
    said = _said(line[found.start("value") : end])
    return Meant(number, found.start("value"), end, said) if said else None


def _is_read(line: str, compose: Compose) -> bool:
    try:
        compose(line)
    except FAILS:
        return False
    return True


def _said(value: str) -> str | None:
    """What a value says to a person; nothing where it may be meant in more than one way."""
    quote = value[0]
    if quote not in "'\"":
        is_text = not _FLOW.fullmatch(value) and (": " in value or value.endswith(":") or _INDICATOR.match(value))
        is_open_list = quote == "[" and "]" not in value and "," in value
        return value if is_text and not is_open_list else None
    listed = value.removesuffix(",")
    if len(listed) > 1 and listed.endswith(quote):
        inside = listed[1:-1]
        closing = _CLOSING.search(inside)
        if not (closing and closing[0] == quote and inside.index(quote) == closing.start() and inside.count(quote) % 2 == 0):
            return re.sub(r"\\([\"\\])", r"\1", inside) if quote == '"' else inside.replace("''", "'")
    return value if value.count(quote) % 2 == 0 else None
