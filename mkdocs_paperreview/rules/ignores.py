# SPDX-License-Identifier: MIT
"""What an author wants to hear no more of: `# paperreview: ignore dead-link: it comes next week` in front matter, or as a comment.

At the end of a line of front matter it covers that line, on a line of its own the whole file. In the body it is an HTML comment: at the
end of a line it covers that line, on a line of its own what follows up to the next empty line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.problem import Span

__all__ = ["MARK", "Ignore", "ignores_in"]

MARK = "paperreview: ignore"
_WRITTEN = re.compile(
    r"(?P<open>#|<!--)[ \t]*paperreview: ignore[ \t]*(?P<names>[A-Za-z0-9-]+(?:[ \t]*,[ \t]*[A-Za-z0-9-]+)*)?"
    r"(?P<reason>[^\n]*?)[ \t]*(?:-->|$)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Ignore:
    """One such comment: the names or codes of rules, why, where it stands, and the lines it covers, from 1."""

    rules: tuple[str, ...]
    reason: str
    span: Span
    first: int
    last: int

    def covers(self, code: str, name: str, line: int) -> bool:
        """Whether a rule's finding on a line is to be left out."""
        return self.first <= line <= self.last and (code.lower() in self.rules or name in self.rules)


def ignores_in(document: Document) -> Sequence[Ignore]:
    """The comments of a file."""
    return list(_found(document)) if MARK in document.text else []


def _found(document: Document) -> Iterator[Ignore]:
    lines = document.text.split("\n")
    for found in _WRITTEN.finditer(document.text):
        in_front = found.start() < document.body_start
        if in_front != (found["open"] == "#"):
            continue
        line, column = document.place(found.start())
        alone = not lines[line - document.first_line][: column - 1].strip()
        first, last = _covered(lines, line, is_front=in_front) if alone else (line, line)
        names = re.findall(r"[A-Za-z0-9-]+", found["names"] or "")
        reason = found["reason"].strip(" \t:–—-")
        yield Ignore(tuple(name.lower() for name in names), reason, Span(*found.span()), first, last)


def _covered(lines: Sequence[str], line: int, *, is_front: bool) -> tuple[int, int]:
    if is_front:
        return 1, len(lines)
    last = next((number for number in range(line, len(lines)) if not lines[number].strip()), len(lines))
    return line, last
