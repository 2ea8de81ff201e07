# SPDX-License-Identifier: MIT
"""Where a ```` ```markdown ```` fence stands around a whole text, as chat models hand it out; and a file of which that text is all.

A fence may also stand around front matter alone, as a template shows how to write it.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span

__all__ = ["unwrapped_file", "wrapped", "wrapping"]

_OPEN = re.compile(r"\s*(?P<fence>`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*\n", re.IGNORECASE)
_FENCE_LINE = re.compile(r"(?m)^[ ]{0,3}(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>[^`\n]*)$")
_RULE = re.compile(r"\s*(?P<rule>---|\+\+\+)[ \t]*\n")
_FENCED_FRONT = re.compile(
    r"\s*(?P<open>`{3}ya?ml[ \t]*\n)(?P<front>---[ \t]*\n(?:(?!---|```)[^\n]*\n){1,60}---[ \t]*\n)(?P<close>`{3}[ \t]*(?:\n|\Z))",
    re.IGNORECASE,
)
_KEY = re.compile(r"(?m)^[\w-]+[ \t]*[:=]")


def unwrapped_file(text: str, problems: list[Problem]) -> str:
    """A text with blanks in place of a fence around its front matter, with its body or without; every place stays."""
    if text.lstrip()[:1] not in {"`", "~"}:
        return text
    if found := _around_front(text):
        what = "front matter"
    else:
        found, what = wrapping(text), "file"
        if not found or not _has_front_matter(text[found[0].end : found[1].start]):
            return text
    problems.append(wrapped(what, found, 0))
    for span in found:
        line = text[span.start : span.end]
        text = text[: span.start] + " " * len(line.rstrip("\n")) + "\n" * line.count("\n") + text[span.end :]
    return text


def _around_front(text: str) -> tuple[Span, Span] | None:
    """Where the lines are that open and close a fence around the front matter that a text begins with."""
    found = _FENCED_FRONT.match(text)
    return (Span(*found.span("open")), Span(*found.span("close"))) if found and _KEY.search(found["front"]) else None


def _has_front_matter(text: str) -> bool:
    """Whether a text begins with front matter, and goes on after it."""
    opening = _RULE.match(text)
    closing = re.compile(rf"(?m)^{re.escape(opening['rule'])}[ \t]*\n").search(text, opening.end()) if opening else None
    return bool(opening and closing and _KEY.search(text[opening.end() : closing.start()]) and text[closing.end() :].strip())


def wrapped(what: str, found: tuple[Span, Span], start: int) -> Problem:
    """What is to be said of a wrapping in a text that begins at `start`."""
    message = f"The whole {what} stands inside a code fence; it is read as if it did not."
    fix = Fix(tuple(Edit(span.moved(start), "") for span in found if span.start < span.end))
    at = Span(start + found[0].start, start + found[0].end - 1)
    return Problem("wrapped-body", at, message, "Delete the first and the last fence.", fix)


def wrapping(body: str) -> tuple[Span, Span] | None:
    """Where the lines are that open and close a fence around a whole body; the second is empty where it was cut off."""
    opening = _OPEN.match(body)
    if not opening:
        return None
    closing = _closing(body[opening.end() :], opening["fence"])
    if closing is None:
        return Span(opening.start("fence"), opening.end()), Span(len(body), len(body))
    ends = opening.end() + closing.end()
    if body[ends:].strip() and not _is_notice(body[ends:]):
        return None
    start = opening.end() + closing.start()
    return Span(opening.start("fence"), opening.end()), Span(start, ends + body[ends : ends + 1].count("\n"))


def _closing(rest: str, fence: str) -> re.Match[str] | None:
    """The fence that closes the wrapping: the bare one that is left open when all inner ones have paired up."""
    inside: re.Match[str] | None = None
    for found in _FENCE_LINE.finditer(rest):
        mark = found["fence"]
        if inside is None:
            inside = found
        elif mark[0] == inside["fence"][0] and len(mark) >= len(inside["fence"]) and not found["info"].strip():
            inside = None
    closes = inside is not None and not inside["info"].strip() and inside["fence"].startswith(fence)
    return inside if closes else None


def _is_notice(rest: str) -> bool:
    return len(rest.strip().split("\n")) <= 2  # noqa: PLR2004  # a notice such as "written by AI" below the fence
