# SPDX-License-Identifier: MIT
"""Which lines of a body are code: nothing rewrites those."""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["outside_code"]

_FENCE = re.compile(r"^[ \t>]*(?:[-*+][ \t]+|\d+\.[ \t]+)?(?P<mark>`{3,}|~{3,})(?P<info>[^`\n]*)$")


def outside_code(rewrite: Callable[[str], str], body: str) -> str:
    """Rewrite each stretch of a body between its fenced code blocks."""
    if "```" not in body and "~~~" not in body:
        return rewrite(body)
    done: list[str] = []
    stretch: list[str] = []
    mark = ""
    for line in body.split("\n"):
        fence = _FENCE.match(line)
        if mark:
            done.append(line)
            if fence and fence["mark"].startswith(mark) and not fence["info"].strip():
                mark = ""
        elif fence:
            if stretch:
                done.append(rewrite("\n".join(stretch)))
                stretch = []
            done.append(line)
            mark = fence["mark"]
        else:
            stretch.append(line)
    if stretch:
        done.append(rewrite("\n".join(stretch)))
    return "\n".join(done)
