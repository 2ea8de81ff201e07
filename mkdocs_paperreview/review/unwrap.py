# SPDX-License-Identifier: MIT
"""A body that is one big ```` ```markdown ```` fence, as chat models hand it out, without that fence; line numbers stay."""

from __future__ import annotations

import re

from mkdocs_paperreview.source.problem import Problem, Span

__all__ = ["unwrapped"]

_OPEN = re.compile(r"\s*(?P<fence>`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*\n", re.IGNORECASE)
_FENCE_LINE = re.compile(r"(?m)^[ ]{0,3}(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>[^`\n]*)$")


def unwrapped(body: str, start: int, problems: list[Problem]) -> str:
    """The body without its wrapping; a closing fence that was cut off is not missed."""
    opening = _OPEN.match(body)
    if not opening:
        return body
    rest = body[opening.end() :]
    closing = _closing(rest, opening["fence"])
    if closing is not None and rest[closing.end() :].strip() and not _is_notice(rest[closing.end() :]):
        return body
    at = start + opening.start("fence")
    message = "The whole body stands inside a code fence; it is read as if it did not."
    problems.append(Problem("wrapped-body", Span(at, start + opening.end() - 1), message, "Delete the first and the last fence."))
    inner = rest if closing is None else rest[: closing.start()] + rest[closing.end() :]
    return "\n" * body[: opening.end()].count("\n") + inner


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
