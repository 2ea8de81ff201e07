# SPDX-License-Identifier: MIT
"""A file in; its front matter as nodes and its body, with their places, out. YAML is composed, never constructed."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from math import ceil
from typing import Protocol

from mkdocs_paperreview.source.decode import decoded, shown, storing_problems
from mkdocs_paperreview.source.meta_lines import MAX_FRONT_MATTER, meta_table
from mkdocs_paperreview.source.nodes import Table
from mkdocs_paperreview.source.problem import START, Problem, Span, Unreadable
from mkdocs_paperreview.source.repairs import closed
from mkdocs_paperreview.source.toml_front import toml_table
from mkdocs_paperreview.source.wrapping import unwrapped_file
from mkdocs_paperreview.source.yaml_front import yaml_table

__all__ = ["Document", "Given", "Source", "is_markdown", "read_document", "text_alone", "unopened"]

_MARKDOWN = (".md", ".markdown", ".mdown", ".mkdn", ".mkd", ".mmd", ".mdx")
_NEAR = 32 * 1024
_BLANK = (  # before front matter: nothing that is shown
    r"(?:[ \t\u200b\ufeff\u2060]*\n)*[\u200b\ufeff\u2060]*(?:<!--(?:(?!-->|<!--)[\s\S])*+-->[ \t]*\n(?:[ \t]*\n)*)?"
)
_YAML = re.compile(rf"{_BLANK}---[ \t]*\n(?P<front>.*?)(?P<close>^(?:---|\.\.\.)[ \t]*(?:\n|\Z))", re.DOTALL | re.MULTILINE)
_TOML = re.compile(rf"{_BLANK}\+\+\+[ \t]*\n(?P<front>.*?)(?P<close>^\+\+\+[ \t]*(?:\n|\Z))", re.DOTALL | re.MULTILINE)
_UNCLOSED = re.compile(rf"{_BLANK}(?P<open>---|\+\+\+)[ \t]*\n(?:[ \t]*\n|#.*\n)*[\w-]+[ \t]*[:=](?:[ \t]|\n|\Z)")


class Source(Protocol):
    """A file as it lies in `docs_dir`: its path there, with `/`, and its bytes, which may be read when they are asked for."""

    @property
    def path(self) -> str:
        """Its path below `docs_dir`."""

    @property
    def content(self) -> bytes:
        """Its bytes."""


@dataclass(frozen=True, slots=True)
class Given:
    """A source whose bytes are at hand."""

    path: str
    content: bytes


@dataclass(frozen=True)
class Document:
    """A file taken apart. `problems` may hold one that stopped the reading; then `front` is empty and `broken` is true.

    The body of a broken one starts at 0 where it cannot be told from the front matter.
    """

    path: str
    text: str
    front: Table
    has_front: bool
    body_start: int
    problems: tuple[Problem, ...]
    broken: bool = False
    first_line: int = 1

    @property
    def body(self) -> str:
        """What follows the front matter."""
        return self.text[self.body_start :]

    @property
    def has_plain_front(self) -> bool:
        """Whether no rule ends the front matter, as in Pelican: then brackets and quotes written into it would be part of its values."""
        last_line = self.text[: self.body_start].rstrip().rpartition("\n")[2]
        return self.body_start > 0 and not last_line.startswith(("---", "...", "+++"))

    @property
    def body_alone(self) -> Document:
        """The body as a document of its own, whose places are those of the file."""
        line, _ = self.place(self.body_start)
        return text_alone(self.path, self.body, line)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character, both counted from 1."""
        if offset < _NEAR and "_line_starts" not in self.__dict__:  # a table of all lines is made only for those who need it
            at = min(offset, len(self.text))
            return self.text.count("\n", 0, at) + self.first_line, at - self.text.rfind("\n", 0, at)
        line = bisect_right(self._line_starts, min(offset, len(self.text)), hi=len(self._line_starts) - 1)
        return line + self.first_line - 1, min(offset, len(self.text)) - self._line_starts[line - 1] + 1

    def line_of(self, offset: int) -> str:
        """The line that a character stands in, without its end."""
        at = min(offset, len(self.text))
        end = self.text.find("\n", at)
        return self.text[self.text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(self.text)]

    def line_span(self, line: int) -> Span:
        """The characters of a line, counted from 1, without its end."""
        line = max(1, min(line, len(self._line_starts) - 1))
        return Span(self._line_starts[line - 1], self._line_starts[line] - 1)


def text_alone(path: str, text: str, first_line: int) -> Document:
    """A text without front matter, whose places are those of the file that it is a part of."""
    return Document(path, text, Table((), START), has_front=False, body_start=0, problems=(), first_line=first_line)


def is_markdown(path: str) -> bool:
    """Whether a file may be a review, by the end of its name."""
    return path.lower().endswith(_MARKDOWN)


def read_document(source: Source) -> Document:
    """Take a file apart; whatever is wrong with it is in the document's problems."""
    try:
        content = source.content
        text = decoded(content)
    except OSError as error:  # it vanished, or nobody may read it
        return _unread(source.path, "", unopened(error))
    except Unreadable as error:
        return _unread(source.path, shown(content), error.problem)
    problems = storing_problems(content)
    text = unwrapped_file(text, problems)
    try:
        front, body_start = _front_matter(text, problems)
    except Unreadable as error:
        problems.append(error.problem)
        ruled = _YAML.match(text) or _TOML.match(text)
        body_start = ruled.end() if ruled else 0
        return Document(source.path, text, Table((), START), has_front=True, body_start=body_start, problems=tuple(problems), broken=True)
    return Document(source.path, text, front, body_start > 0, body_start, tuple(problems))


def unopened(error: OSError) -> Problem:
    """What is to be said of a file that cannot be opened."""
    message = f"The file cannot be opened: {error.strerror or error}."
    return Problem("unreadable-encoding", START, message, "Make it a file that may be read, or delete it.")


def _unread(path: str, text: str, problem: Problem) -> Document:
    return Document(path, text, Table((), START), has_front=False, body_start=0, problems=(problem,), broken=True)


def _front_matter(text: str, problems: list[Problem]) -> tuple[Table, int]:
    if found := _YAML.match(text):
        if _is_ruled_text(found["front"]):
            return Table((), START), 0
        _refuse_oversized(found)
        return yaml_table(found["front"], found.start("front"), problems), found.end()
    if found := _TOML.match(text):
        _refuse_oversized(found)
        return toml_table(found["front"], found.start("front")), found.end()
    if lines := meta_table(text):
        return lines
    if found := _UNCLOSED.match(text):
        span = Span(found.start("open"), found.end("open"))
        message = f"The front matter that starts here is never closed by a `{found['open']}` line."
        fix = closed(text, text.index("\n", found.end("open")) + 1, found["open"])
        raise Unreadable("unclosed-front-matter", span, message, f"Add a line `{found['open']}` after the last field.", fix)
    return Table((), START), 0


def _is_ruled_text(front: str) -> bool:
    """Text between two rules is not front matter: no line of it is `key:`."""
    return bool(front.strip()) and not re.search(r"(?m)^[ \t]*[\"']?[\w.-]+[\"']?[ \t]*:|^[ \t]*[-\[{#?&*!]|^[A-Za-z_]+：", front)


def _refuse_oversized(found: re.Match[str]) -> None:
    size = len(found["front"].encode("utf-8", "surrogatepass"))
    if size > MAX_FRONT_MATTER:
        span = Span(found.start("front"), found.start("front"))
        message = f"The front matter has {ceil(size / 1024)} KiB; at most {MAX_FRONT_MATTER // 1024} KiB are read."
        raise Unreadable("oversized-front-matter", span, message, "Move the text below the closing `---`.")
