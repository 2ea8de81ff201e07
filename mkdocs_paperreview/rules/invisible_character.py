# SPDX-License-Identifier: MIT
"""A character in front matter that nobody sees, such as a zero-width space.

It comes along when text is copied from a web page or a PDF. A tag with it looks like another one and is none, and search does not find
the word. Joiners stay where emoji, or the letters of a script, need them, and so do marks of direction in a line with Arabic or Hebrew.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span

__all__ = ["RULE"]

_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = re.compile(f"[\u00ad\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb{_DIRECTIONS}]")
_DIRECTION = re.compile(f"[{_DIRECTIONS}]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_JOINING = frozenset("\u200b\u200c\u200d")
# Scripts whose letters never join, and whose words are not divided by what has no width.
_STANDING_ALONE = frozenset({"LATIN", "GREEK", "CYRILLIC", "HANGUL", "CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO", "FULLWIDTH", "HALFWIDTH"})


def _examine(exam: Exam) -> Iterator[Problem]:
    front = exam.document.text[: exam.start]
    if front.isascii():
        return
    places: dict[int, list[int]] = {}
    for found in _INVISIBLE.finditer(front):
        start = front.rfind("\n", 0, found.start()) + 1
        line = front[start : front.find("\n", found.start())]
        if not line.lstrip().startswith("#") and not _is_needed(line, found.start() - start):
            places.setdefault(start, []).append(found.start())
    for line_places in places.values():
        yield _problem(front, line_places)


def _problem(front: str, places: list[int]) -> Problem:
    letter = front[places[0]]
    others = f", and {len(places) - 1} more in this line" if len(places) > 1 else ""
    message = f"Here stands a character that nobody sees: {unicodedata.name(letter, 'without a name')} (U+{ord(letter):04X}){others}."
    fix = Fix(tuple(Edit(Span(place, place + 1), "") for place in places))
    return Problem("invisible-character", Span(places[0], places[0] + 1), message, "Delete it.", fix)


def _is_needed(line: str, at: int) -> bool:
    if _DIRECTION.match(line[at]):
        return bool(_RIGHT_TO_LEFT.search(line))
    return line[at] in _JOINING and 0 < at < len(line) - 1 and _joins(line[at - 1]) and _joins(line[at + 1])


def _joins(letter: str) -> bool:
    """Whether a character may be one of an emoji, or of a script in which letters join or words are written without blanks."""
    kind = unicodedata.category(letter)
    if kind in {"So", "Sk", "Mn", "Mc"}:
        return True
    return kind.startswith("L") and unicodedata.name(letter, "").partition(" ")[0] not in _STANDING_ALONE


RULE = Rule(
    code="PR021",
    name="invisible-character",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT\u200b]\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT]\n---\n\nLow-rank updates.\n"},
    examine=_examine,
)
