# SPDX-License-Identifier: MIT
"""Directives of MyST, which Jupyter Book and Sphinx read: boxes as `:::note`, figures as pictures, formulas and code as those of Markdown.

They look like code blocks (```` ```{note} ````), so they are rewritten before code is told from text. Lines are never joined or split.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Mapping

from mkdocs_paperreview.dialects.boxes import alert_of
from mkdocs_paperreview.dialects.line_blocks import LONGEST_BLOCK

__all__ = ["without_directives"]

# What stands in one line between backticks is code of a sentence.
_DIRECTIVE = re.compile(
    r"(?P<indent>[ \t]*)(?P<mark>`{3,}(?=[^`]*$)|~{3,}|:{3,})[ \t]?\{(?:prf:|proof:)?(?P<name>[a-z][a-z-]*)\}(?P<given>.*)"
)
_MARKS = ("```{", ":::{", "~~~{", "``` {", "::: {", "~~~ {")
_FENCE = re.compile(r"[ \t]*(?P<mark>`{3,}|~{3,})[^`]*")
_CLOSES = re.compile(r"[ \t]*(?:`{3,}|~{3,}|:{3,})[ \t]*")
_OPTION = re.compile(r"[ \t]*:(?P<name>[a-z-]+):(?P<value>.*)")
_IN_YAML = re.compile(r"[ \t]*(?P<name>[a-z-]+):(?P<value>.*)")
_CODE = frozenset({"code", "code-block", "code-cell", "sourcecode", "mermaid"})
_WITHOUT_TEXT = _CODE | {"math"}
_PICTURES = frozenset({"figure", "image"})
_BRACKET = re.compile(r"[\[\]]")
_ADDRESS = re.compile(r"[^\s()<>\[\]]+")


def without_directives(body: str) -> str:
    """The body with those that Markdown has a notation for; the others stay."""
    if "{" not in body or not any(mark in body for mark in _MARKS):
        return body
    lines = body.split("\n")
    closing = [number for number, line in enumerate(lines) if _CLOSES.fullmatch(line)]
    number = 0
    while number < len(lines):
        number = _after_block(lines, closing, number)
    return "\n".join(lines)


def _after_block(lines: list[str], closing: list[int], number: int) -> int:
    """Rewrite what a line opens, if it does; gives the line to go on with."""
    opened = _DIRECTIVE.fullmatch(lines[number])
    block = opened or _FENCE.fullmatch(lines[number])
    if not block:
        return number + 1
    end = _end(lines, closing, number, block["mark"])
    if opened and end < len(lines) and end - number <= LONGEST_BLOCK and _rewrite(lines, number, end, opened):
        return end + 1 if opened["name"] in _WITHOUT_TEXT else number + 1
    return number + 1 if block["mark"].startswith(":") else end + 1


def _end(lines: list[str], closing: list[int], start: int, mark: str) -> int:
    """The line that closes a block, or the one below the last where none does."""
    for at in range(bisect(closing, start), len(closing)):
        if mark.startswith(":") and closing[at] - start > LONGEST_BLOCK:
            break
        if lines[closing[at]].lstrip(" \t").startswith(mark):
            return closing[at]
    return len(lines)


def _rewrite(lines: list[str], start: int, end: int, opened: re.Match[str]) -> bool:
    """Rewrite the first line of a block, its options and its last line; nothing where Markdown has no such block."""
    options, last = _options(lines, start, end, opened["name"])
    made = _in_markdown(opened, options)
    if made:
        first, closes = made
        emptied = [""] * (last - start)
        lines[start : last + 1] = [*emptied, first] if opened["name"] in _WITHOUT_TEXT else [first, *emptied]
        lines[end] = closes
    return made is not None


def _options(lines: list[str], start: int, end: int, name: str) -> tuple[dict[str, str], int]:
    """The options below the first line of a block, as `:name: value` or between rules as YAML, and the last line that they take."""
    if lines[start + 1].strip() == "---" and name != "mermaid":  # a diagram has YAML of its own
        rule = next((number for number in range(start + 2, end) if lines[number].strip() == "---"), start)
        said = [option for line in lines[start + 2 : rule] if (option := _IN_YAML.fullmatch(line))]
        return {option["name"]: option["value"].strip() for option in said}, rule
    options: dict[str, str] = {}
    last = start
    while last + 1 < end and (option := _OPTION.fullmatch(lines[last + 1])):
        options[option["name"]] = option["value"].strip()
        last += 1
    return options, last


def _in_markdown(opened: re.Match[str], options: Mapping[str, str]) -> tuple[str, str] | None:
    """The lines that open and close a block in Markdown; nothing where that has none."""
    name, indent, mark, given = opened["name"], opened["indent"], opened["mark"], opened["given"].strip()
    if name in _PICTURES and _ADDRESS.fullmatch(given):
        shown = _BRACKET.sub(r"\\\g<0>", options.get("alt", ""))
        return f"{indent}![{shown}]({given})", ""
    if name == "figure-md":
        return "", ""
    if name == "math" and not given:
        return f"{indent}$$", f"{indent}$$"
    if name in _CODE:
        fence = indent + mark.replace(":", "`")
        return f"{fence}{'mermaid' if name == 'mermaid' else given.replace('ipython3', 'python')}", fence
    if name in {"admonition", "dropdown"} or alert_of(name):
        kinds = (kind for kind in options.get("class", "").split() if alert_of(kind))
        kind = next(kinds, "note") if name == "admonition" else name.replace("dropdown", "details")
        colons = indent + ":" * len(mark)
        return f"{colons}{kind} {given}".rstrip(), colons
    return None
