# SPDX-License-Identifier: MIT
"""One text in two or more languages: the halves follow each other under the names of their languages, their headings one level below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mkdocs_paperreview.dialects.fences import outside_code
from mkdocs_paperreview.labels import Labels
from mkdocs_paperreview.sections import lowered

__all__ = ["Half", "heading_of", "joined"]

_FOOTNOTE = re.compile(r"\[\^(?P<name>[^\]\s]+)\]")
_DEFINITION = re.compile(r"(?m)^ {0,3}\[(?P<name>[^\]^\n][^\]\n]*)\]:[ \t]*(?P<address>\S+)")
_FENCE = re.compile(r"(?m)^ {0,3}(?P<mark>`{3,}|~{3,})(?P<info>[^\n]*)$")
_BELOW = 3


@dataclass(frozen=True, slots=True)
class Half:
    """A text in one language, with a title that is not part of it."""

    language: str
    title: str
    text: str


def heading_of(language: str) -> str:
    """The name of a language in that language; its tag, where nobody knows."""
    name = Labels.own_name(language)
    return name if name == language else name[:1].upper() + name[1:]


def joined(halves: Sequence[Half]) -> str:
    """The halves one after another; a single one as it is."""
    if len(halves) == 1:
        return halves[0].text
    parts = []
    for number, half in enumerate(halves):
        own = _with_own_names(half, halves[:number])
        parts.append(f"## {heading_of(half.language)}\n\n{_closed(lowered(own.text, _BELOW).strip())}")
    return "\n\n".join(parts)


def _closed(text: str) -> str:
    """A half with an end to a fence that it leaves open, so that the next half is no code."""
    mark = ""
    for found in _FENCE.finditer(text):
        if mark and found["mark"].startswith(mark) and not found["info"].strip():
            mark = ""
        elif not mark and (found["mark"][0] == "~" or "`" not in found["info"]):
            mark = found["mark"]
    return f"{text}\n{mark}" if mark else text


def _with_own_names(half: Half, before: Sequence[Half]) -> Half:
    """A half whose footnotes and references are called otherwise than those of the halves before it."""
    notes = {found["name"] for each in before for found in _FOOTNOTE.finditer(each.text)}
    places = {found["name"].lower(): found["address"] for each in before for found in _DEFINITION.finditer(each.text)}
    doubled = {
        found["name"].lower()
        for found in _DEFINITION.finditer(half.text)
        if places.get(found["name"].lower(), found["address"]) != found["address"]
    }
    if not doubled and not any(found["name"] in notes for found in _FOOTNOTE.finditer(half.text)):
        return half

    def renamed(text: str) -> str:
        text = _FOOTNOTE.sub(lambda found: f"[^{found['name']}-{half.language}]" if found["name"] in notes else found[0], text)
        for name in sorted(doubled):
            text = re.sub(rf"(?im)\]\[{re.escape(name)}\]", f"][{name}-{half.language}]", text)
            text = re.sub(rf"(?im)^( {{0,3}})\[{re.escape(name)}\]:", rf"\1[{name}-{half.language}]:", text)
        return text

    return replace(half, text=outside_code(renamed, half.text))
