# SPDX-License-Identifier: MIT
"""A text and a fix in; the lines that the fix takes away, and those it puts in their place, out."""

from __future__ import annotations

import difflib

from mkdocs_paperreview.source.problem import Fix
from mkdocs_paperreview.source.rewrite import rewritten

__all__ = ["Line", "changed_lines"]

Line = tuple[str, str]


def changed_lines(text: str, fix: Fix) -> list[Line]:
    """The lines in the order of a diff, each after `-` or `+`."""
    after = rewritten(text.encode("utf-8", "surrogatepass"), fix.edits).decode("utf-8", "surrogatepass")
    lines = difflib.unified_diff(text.split("\n"), after.split("\n"), n=0, lineterm="")
    return [(line[0], line[1:]) for line in list(lines)[2:] if line[0] in "+-"]
