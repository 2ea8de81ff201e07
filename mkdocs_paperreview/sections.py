# SPDX-License-Identifier: MIT
"""The headings of a Markdown text, found by its lines, and the same text with its headings on other levels."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mkdocs_paperreview.dialects.fences import without_code

__all__ = ["Section", "lowered", "sections_of"]

_HEADING = re.compile(r" {0,3}(?P<signs>#{1,6})(?:[ \t]+(?P<text>.*?))?[ \t]*#*[ \t]*")
_UNDERLINE = re.compile(r" {0,3}(?P<sign>=+|-{2,})[ \t]*")
_NO_PARAGRAPH = re.compile(r"[ \t]*(?:[>|<#]|[-*+][ \t]|\d+[.)][ \t]|={3,}|-{3,}|\|)| {4}|\t|[ \t]*$")
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Section:
    """A heading: its level, its text, the number of its line, from 0, and whether it is a line with another one below it."""

    level: int
    text: str
    line: int
    is_underlined: bool = False


def sections_of(body: str) -> list[Section]:
    """Every heading outside of code, in order."""
    lines = without_code(body).split("\n")
    found: list[Section] = []
    for number, line in enumerate(lines):
        if line.lstrip(" ").startswith("#") and (heading := _HEADING.fullmatch(line)):
            found.append(Section(len(heading["signs"]), (heading["text"] or "").strip(), number))
        elif number and (underline := _UNDERLINE.fullmatch(line)) and _is_lone(lines, number - 1):
            found.append(Section(1 if underline["sign"][0] == "=" else 2, lines[number - 1].strip(), number - 1, is_underlined=True))
    return found


def _is_lone(lines: list[str], number: int) -> bool:
    """Whether a line is a paragraph of its own, which a line below it makes a heading."""
    return not _NO_PARAGRAPH.match(lines[number]) and (number == 0 or bool(_NO_PARAGRAPH.match(lines[number - 1])))


def lowered(body: str, top: int) -> str:
    """The body with its headings lowered, or raised, so that the highest are on the level `top`; lines keep their numbers."""
    sections = sections_of(body)
    if not sections:
        return body
    by = top - min(section.level for section in sections)
    lines = body.split("\n")
    for section in sections:
        signs = "#" * max(1, min(_DEEPEST, section.level + by))
        if section.is_underlined:
            lines[section.line + 1] = ""
            lines[section.line] = f"{signs} {section.text}"
        else:
            lines[section.line] = signs + lines[section.line].lstrip(" ").lstrip("#")
    return "\n".join(lines)
