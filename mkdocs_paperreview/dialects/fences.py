# SPDX-License-Identifier: MIT
"""Which lines of a body are code: nothing rewrites those."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from mkdocs_paperreview.source.problem import Span

__all__ = [
    "CODE_IN_LINE",
    "between",
    "blanked",
    "code_blocks_of",
    "code_spans_of",
    "outside_code",
    "outside_code_spans",
    "without",
    "without_code",
    "without_code_spans",
]

_FENCED = r"[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(?:(?P<mark>`{3,}|~{3,})(?P<info>[^\n]*)|<pre\b[^\n]*)"
_FENCE = re.compile(rf"\n{_FENCED}")
_OPENING = re.compile(
    rf"\n(?:{_FENCED}"
    r"|(?P<indented>[ \t>]*\n(?=[^\n]*\S)[ >]*(?: {4}|\t))[ \t]*\S[^\n]*)"
)
_INDENTED = re.compile(r"[ >]*(?: {4}|\t)")
_ITEM = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|\[\^|!!! |\?\?\?\+? |=== \"|: )")
_OUTSIDE = re.compile(r"\n(?![ >]*(?: {4}|\t))[ \t>]*[^\s>]")
_AFTER_LIST = re.compile(r"\n(?![ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|\[\^))(?:>[ ]?)*[^\s>]")


# Most code stands between two signs in one line: that is told at once.
_SPAN = re.compile(r"(?<!`)(?:`[^`\n]++`|(?P<mark>`{1,3})(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=mark))(?!`)", re.DOTALL)
CODE_IN_LINE = r"(?<!`)(?P<ticks>`+)(?!`)[^\n]+?(?<!`)(?P=ticks)(?!`)"  # whatever the number of its signs
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


@lru_cache(maxsize=2)  # tables and sentences of one body are looked for one after the other
def without_code(body: str) -> str:
    """The body with blanks in place of its code blocks and comments; every character keeps its place."""
    text = without(body, code_blocks_of(body))
    return _COMMENT.sub(lambda found: blanked(found[0]), text) if "<!--" in text else text


def without_code_spans(text: str) -> str:
    """A text that has no code blocks, with blanks in place of the code in its sentences."""
    return without(text, code_spans_of(text)) if "`" in text else text


def blanked(text: str) -> str:
    """As many blanks, in as many lines."""
    return "\n".join(" " * len(line) for line in text.split("\n"))


def without(text: str, places: Iterable[tuple[int, int]]) -> str:
    """The text with blanks in place of parts of it, which are given in their order."""
    kept: list[str] = []
    end = 0
    for start, stop in places:
        kept += text[end:start], blanked(text[start:stop])
        end = stop
    return "".join((*kept, text[end:]))


def between(rewrite: Callable[[str], str], text: str, places: Iterable[tuple[int, int]]) -> str:
    """Rewrite each stretch of a text between parts of it, which are given in their order."""
    kept: list[str] = []
    end = 0
    for start, stop in places:
        kept += rewrite(text[end:start]) if start > end else "", text[start:stop]
        end = stop
    return "".join((*kept, rewrite(text[end:]) if end < len(text) else ""))


def outside_code_spans(rewrite: Callable[[str], str], text: str) -> str:
    """Rewrite each stretch of a text that has no code blocks between the code in its sentences."""
    return between(rewrite, text, code_spans_of(text))


def outside_code(rewrite: Callable[[str], str], body: str) -> str:
    """Rewrite each stretch of a body between its code blocks: fenced, indented, and `<pre>`."""
    return between(rewrite, body, code_blocks_of(body))


def code_spans_of(text: str) -> Iterator[Span]:
    """Where code stands in the sentences of a text that has no code blocks."""
    return (Span(*found.span()) for found in _SPAN.finditer(text))


def code_blocks_of(body: str) -> Iterator[tuple[int, int]]:
    """From where to where each code block of a body goes."""
    return _code(f"\n{body}")


def _code(body: str) -> Iterator[tuple[int, int]]:
    """Where code starts and stops, in a body that has an empty line put before it, by the body without that line."""
    at, end = 0, 0  # up to `end` goes a list whose indented lines are no code
    while found := (_FENCE.search(body, at, end) if at < end else None) or _OPENING.search(body, max(at, end)):
        start, stop = found.start(), 0
        if not found.groupdict().get("indented"):
            stop = _end_of(body, found)
            at = stop or found.end()
        else:
            start = body.rindex("\n", 0, found.end("indented"))
            if _continues(body, found.start()):
                at, end = start, max(_at(_AFTER_LIST, body, start + 1), found.end())
            else:
                stop = at = _at(_OUTSIDE, body, start + 1)
        if stop:
            yield start, stop - 1


def _end_of(body: str, found: re.Match[str]) -> int:
    """Where a fence or `<pre>` ends that opens there; 0 where none does."""
    if not found["mark"]:
        closed = body.find("</pre>", found.start())
        stop = body.find("\n", closed) if closed >= 0 else -1
        return stop if stop >= 0 else len(body)
    if "`" in found["info"] and found["mark"][0] == "`":
        return 0
    closing = re.compile(rf"\n[ \t>]*{found['mark'][0]}{{{len(found['mark'])},}}[ \t]*(?=\n|\Z)").search(body, found.end())
    return closing.end() if closing else len(body)


def _at(pattern: re.Pattern[str], body: str, start: int) -> int:
    found = pattern.search(body, start)
    return found.start() if found else len(body)


def _continues(body: str, end: int) -> bool:
    """Whether an indented line after an empty one belongs to a list, a box or a footnote that began before."""
    while end > 0:
        start = body.rfind("\n", 0, end) + 1
        line = body[start:end]
        if line.strip(" \t>") and not _INDENTED.match(line):
            return bool(_ITEM.match(line)) or line.startswith((" ", "\t"))
        if line.strip(" \t>") and _ITEM.match(line):
            return True
        end = start - 1
    return False
