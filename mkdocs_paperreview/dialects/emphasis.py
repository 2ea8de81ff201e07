# SPDX-License-Identifier: MIT
"""Bold text with a blank inside its stars, as in `**Name: **text`: the blank moves out, and the text is bold.

Editors that part bold text leave `**[Name****]**`: what parts it is left out. And underscores emphasise before a particle, too,
as in `_Name_은`, which stars do.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.spans import any_padded, in_paragraphs, outside_spans

__all__ = ["PARTICLES_BEHIND", "with_emphasis_before_particles", "with_tight_bold"]

_PARTICLES = "을를은는이가의과와에로으도라란인만はがをのにとでもや的是和在与"
PARTICLES_BEHIND = tuple(f"_{particle}" for particle in _PARTICLES)
_IN_NAME = r"(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])"  # `_doc_tokens_를`
_BEFORE_PARTICLE = re.compile(rf"(?<![\w\\*_])(?P<mark>__?)(?P<text>[^\s_*](?:(?:[^_*\n]|{_IN_NAME})*[^\s_*])?)(?P=mark)(?=[{_PARTICLES}])")

_PARTING = re.compile(r"(?<=[^\s*])\*{4}(?=[^\s*])")
_UNDERSCORED = re.compile(r"(?<![\w*_])\*\*_(?P<text>[^\s*_][^*_\n]*?)[ \t]+_\*\*(?![\w*_])")
_HOLDS_WORDS = re.compile(r"[^\W\d_]{2,}")
_PARTS = 3


def with_tight_bold(text: str) -> str:
    """Text whose pairs of double stars enclose no blanks at their ends; a line with a single one stays."""
    if "****" not in text and "** " not in text and " **" not in text and " _**" not in text:
        return text
    return "\n".join(_tidied(line) if "**" in line else line for line in text.split("\n"))


def with_emphasis_before_particles(text: str) -> str:
    """Text with stars in place of the underscores around what a particle follows."""
    return in_paragraphs(_starred, text, *PARTICLES_BEHIND)


def _starred(stretch: str) -> str:
    return _BEFORE_PARTICLE.sub(lambda found: f"{(stars := '*' * len(found['mark']))}{found['text']}{stars}", stretch)


def _tidied(line: str) -> str:
    if "****" in line and line.count("**") % 2 == 0 and _PARTING.search(line) and _is_prose(line):
        line = _joined(line)
    if " _**" in line and _UNDERSCORED.search(line) and _is_prose(line):
        line = _UNDERSCORED.sub(r"**_\g<text>_** ", line)
    return _tightened(line) if "** " in line or " **" in line else line


def _joined(line: str) -> str:
    """A line without the four stars at which bold text ends and goes on."""
    before = at = 0

    def without(found: re.Match[str]) -> str:
        nonlocal before, at
        before += line.count("**", at, found.start())
        at = found.start()
        return "" if before % 2 else found[0]

    return _PARTING.sub(without, line)


def _tightened(line: str) -> str:
    parts = line.split("**")
    inner = parts[1::2]
    if len(parts) < _PARTS or len(parts) % 2 == 0 or not any_padded(inner):
        return line
    if "***" in line or not _is_prose(line):
        return line
    for number in range(1, len(parts), 2):
        part, tight = parts[number], parts[number].strip()
        starts_line = number == 1 and not parts[0].strip(" \t>-*+")
        if tight != part and _HOLDS_WORDS.search(part) and (starts_line or part[:1] != " " or part[-1:] != " "):
            parts[number - 1] += part[: len(part) - len(part.lstrip())]
            parts[number + 1] = part[len(part.rstrip()) :] + parts[number + 1]
            parts[number] = tight
    return "**".join(parts)


def _is_prose(line: str) -> bool:
    """Whether no star of a line stands in code or in a formula."""
    stars = 0

    def counted(stretch: str) -> str:
        nonlocal stars
        stars += stretch.count("**")
        return stretch

    outside_spans(counted, line)
    return stars == line.count("**")
