# SPDX-License-Identifier: MIT
"""A body that is one big ```` ```markdown ```` fence, as chat models hand it out, without that fence; line numbers stay."""

from __future__ import annotations

from mkdocs_paperreview.source.problem import Problem
from mkdocs_paperreview.source.wrapping import wrapped, wrapping

__all__ = ["unwrapped"]


def unwrapped(body: str, start: int, problems: list[Problem]) -> str:
    """The body without its wrapping; a closing fence that was cut off is not missed."""
    found = wrapping(body)
    if not found:
        return body
    opening, closing = found
    problems.append(wrapped("body", found, start))
    inner = body[opening.end : closing.start] + "\n" * body[closing.start : closing.end].count("\n") + body[closing.end :]
    return "\n" * body[: opening.end].count("\n") + inner
