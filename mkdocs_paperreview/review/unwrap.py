# SPDX-License-Identifier: MIT
"""A body that is one big ```` ```markdown ```` fence, as chat models hand it out, without that fence; line numbers stay."""

from __future__ import annotations

import re

from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span

__all__ = ["unwrapped", "wrapping"]

_OPEN = re.compile(r"\s*(?P<fence>`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*\n", re.IGNORECASE)
_FENCE_LINE = re.compile(r"(?m)^[ ]{0,3}(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>[^`\n]*)$")


def unwrapped(body: str, start: int, problems: list[Problem]) -> str:
    """The body without its wrapping; a closing fence that was cut off is not missed."""
    found = wrapping(body)
    if not found:
        return body
    opening, closing = found
    message = "The whole body stands inside a code fence; it is read as if it did not."
    fix = Fix(tuple(Edit(span.moved(start), "") for span in found if span.start < span.end))
    at = Span(start + opening.start, start + opening.end - 1)
    problems.append(Problem("wrapped-body", at, message, "Delete the first and the last fence.", fix))
    inner = body[opening.end : closing.start] + "\n" * body[closing.start : closing.end].count("\n") + body[closing.end :]
    return "\n" * body[: opening.end].count("\n") + inner


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
