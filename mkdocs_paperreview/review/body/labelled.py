# SPDX-License-Identifier: MIT
"""One line such as `**저자:** …` or `> **링크:** [PDF](…)`: what it names, and the value."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mkdocs_paperreview.review.body.label_names import kind_of_label

__all__ = ["Labelled", "labelled", "labelled_parts"]

_LINE = re.compile(
    r"[ \t]*+(?:>[ \t]*+)*+(?:[-*+][ \t]+|\d+\.[ \t]+|#{2,6}[ \t]+)?(?:\*\*|__)?"
    r"(?P<label>[^\s*_:：\[\]`|][^*_:：\[\]`|]{0,39}?(?:[(（][A-Za-z /&-]{2,40}[)）])?)[ \t]*"
    r"(?:(?:\*\*|__)[ \t]*[:：]:?+|[:：][ \t]*(?:\*\*|__)|[:：]:?(?![/:]))[ \t]*(?P<value>\S.*?)[ \t]*(?:\\|<br ?/?>)?"
)
# Where another label begins on the same line: "**Authors:** … | **Venue:** …".
_NEXT_LABEL = re.compile(
    r"(?<![ |｜·•,，;；/／])[ |｜·•,，;；/／]++(?<=[ |｜·•])"
    r"(?=(?:\*\*|__)[^\s*_:：|][^*_:：|]{0,24}(?:[:：](?:\*\*|__)|(?:\*\*|__) ?[:：]))"
    r"| [|｜] (?=[^\s*_:：|\[\]][^*_:：|\[\]]{0,24}[:：] )"
)
_MARKS_BEFORE = re.compile(r"(?:[>*+-] |\d+\. )*")
_MARKS_OF_A_LABEL = 2


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line with a label that is known: what it names, the label as written, and the value."""

    kind: str
    label: str
    value: str


def labelled(line: str) -> Labelled | None:
    """Read a line, up to its second label; nothing where it has no label, or one that is not known."""
    return _labelled(_parts(line)[0])


def labelled_parts(line: str) -> list[Labelled | None]:
    """Read a line that may have several labels."""
    return [_labelled(part) for part in _parts(line)]


def _parts(line: str) -> list[str]:
    words = " ".join(line.split())
    if "|" not in words and "｜" not in words and words.count("**") <= _MARKS_OF_A_LABEL:
        return [words]
    start = _MARKS_BEFORE.match(words)
    before = start[0] if start else ""
    first, *others = _NEXT_LABEL.split(words[len(before) :])
    return [before + first, *others]


def _labelled(words: str) -> Labelled | None:
    said = _said(words)
    if said and ":" in said.value and (inner := _said(said.value)) and inner.kind == said.kind:
        return inner  # "作者:: * Authors: …", as a vault's templates write it
    return said


def _said(line: str) -> Labelled | None:
    found = _LINE.fullmatch(line)
    label, value = (found["label"].strip(), found["value"].strip().strip("*_ ").strip()) if found else ("", "")
    kind = kind_of_label(label) if value else ""
    return Labelled(kind, label, value) if kind else None
