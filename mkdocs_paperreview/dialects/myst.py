# SPDX-License-Identifier: MIT
"""Directives of MyST, which Jupyter Book and Sphinx read: boxes as `:::note`, figures as pictures, formulas and code as those of Markdown.

They look like code blocks (```` ```{note} ````), so they are rewritten before code is told from text. Lines are never joined or split.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.boxes import alert_of

__all__ = ["DIRECTIVE", "has_directives", "without_directives"]

DIRECTIVE = re.compile(r"(?P<indent>[ \t]*)(?P<mark>`{3,}|~{3,}|:{3,})[ \t]?\{(?P<name>[a-z][a-z-]*)\}[ \t]*(?P<given>.*?)[ \t]*")
_FENCE = re.compile(r"[ \t]*(?P<mark>`{3,}|~{3,})(?P<info>[^`]*)")
_OPTION = re.compile(r"[ \t]*:(?P<name>[a-z-]+):[ \t]*(?P<value>.*?)[ \t]*")
_CODE = frozenset({"code", "code-block", "code-cell", "sourcecode"})
_WITHOUT_TEXT = _CODE | {"math", "mermaid"}
_PICTURES = frozenset({"figure", "image"})
_LONGEST = 300  # lines
_ADDRESS = re.compile(r"[^\s()<>\[\]]+")


def has_directives(body: str) -> bool:
    """Whether a body may hold any, told in no time."""
    return "{" in body and any(mark in body for mark in ("```{", ":::{", "~~~{", "``` {", "::: {"))


def without_directives(body: str) -> str:
    """The body with those that Markdown has a notation for; the others stay."""
    lines = body.split("\n")
    number = 0
    while number < len(lines):
        opened = DIRECTIVE.fullmatch(lines[number])
        plain = None if opened else _FENCE.fullmatch(lines[number])
        end = _end(lines, number, opened["mark"], _LONGEST) if opened else 0
        if opened and _rewrite(lines, number, end, opened):
            number = end if opened["name"] in _WITHOUT_TEXT else number
        elif (block := opened or plain) and not block["mark"].startswith(":"):
            number = _end(lines, number, block["mark"], len(lines))
        number += 1
    return "\n".join(lines)


def _end(lines: list[str], start: int, mark: str, longest: int) -> int:
    """The line that closes a block, or the one below the last where none does that is near enough."""
    closing = re.compile(rf"[ \t]*{re.escape(mark)}{re.escape(mark[0])}*[ \t]*")
    last = min(len(lines), start + longest)
    return next((number for number in range(start + 1, last) if closing.fullmatch(lines[number])), len(lines))


def _rewrite(lines: list[str], start: int, end: int, opened: re.Match[str]) -> bool:
    """Rewrite the first line of a block, its options and its last line; nothing where the block is never closed, or is of no known name."""
    name, indent, given = opened["name"], opened["indent"], opened["given"]
    options: dict[str, str] = {}
    last = start
    while last + 1 < end and (option := _OPTION.fullmatch(lines[last + 1])):
        options[option["name"]] = option["value"]
        last += 1
    if name in _PICTURES and _ADDRESS.fullmatch(given):
        first, closes = f"{indent}![{options.get('alt', '')}]({given})", ""
    elif name == "figure-md":
        first, closes = "", ""
    elif name == "math" and not given:
        first, closes = f"{indent}$$", f"{indent}$$"
    elif name in _CODE or name == "mermaid":
        first, closes = f"{indent}{opened['mark']}{'mermaid' if name == 'mermaid' else given.replace('ipython3', 'python')}", ""
    elif name in {"admonition", "dropdown"} or alert_of(name):
        kinds = (kind for kind in options.get("class", "").split() if alert_of(kind))
        kind = next(kinds, "note") if name == "admonition" else name.replace("dropdown", "details")
        first, closes = f"{indent}{':' * len(opened['mark'])}{kind} {given}".rstrip(), f"{indent}{':' * len(opened['mark'])}"
    else:
        return False
    if end == len(lines):
        return False
    lines[start : last + 1] = [""] * (last - start) + [first] if name in _CODE or name == "math" else [first] + [""] * (last - start)
    if name not in _CODE and name != "mermaid":
        lines[end] = closes
    return True
