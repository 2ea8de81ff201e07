# SPDX-License-Identifier: MIT
"""Blocks of Org, which Logseq has, too: `#+BEGIN_QUOTE` … `#+END_QUOTE` are quotations, `#+BEGIN_SRC python` code, `#+BEGIN_TIP` boxes."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.boxes import alert_of, opening_of
from mkdocs_paperreview.dialects.fences import without_code
from mkdocs_paperreview.dialects.line_blocks import LONGEST_BLOCK

__all__ = ["with_org_blocks"]

_OPENS = re.compile(
    r"(?P<before>[ \t]*(?:[-*+][ \t]+)?)#\+begin_(?P<kind>[a-z]+)(?:[ \t]+(?P<language>[\w+#-]+)(?:[ \t].*)?)?[ \t]*", re.IGNORECASE
)
_QUOTED = frozenset({"quote", "verse"})
_CODE = frozenset({"src", "example"})
_TICKS = re.compile(r"`{3,}")


def with_org_blocks(body: str) -> str:
    """A whole body with Markdown in place of such blocks; those in code, and those that never end, stay."""
    if "#+BEGIN_" not in body and "#+begin_" not in body:
        return body
    lines, seen = body.split("\n"), without_code(body).split("\n")
    for start in reversed(range(len(lines))):  # inner ones first
        opened = _OPENS.fullmatch(seen[start]) if "#+" in seen[start] else None
        end = _end(seen, start, opened["kind"]) if opened else 0
        if opened and end:
            lines[start : end + 1] = _made(opened, lines[start : end + 1])
            seen[start] = seen[end] = ""
    return "\n".join(lines)


def _end(lines: list[str], start: int, kind: str) -> int:
    closing = f"#+end_{kind}".lower()
    return next(
        (number for number in range(start + 1, min(len(lines), start + LONGEST_BLOCK)) if lines[number].strip().lower() == closing), 0
    )


def _made(opened: re.Match[str], block: list[str]) -> list[str]:
    """The lines of a block anew, as many as before; those of one in a list stay in their item."""
    before, kind = opened["before"], opened["kind"].lower()
    indent = re.sub(r"[-*+]", " ", before)
    inner = [line.removeprefix(indent) for line in block[1:-1]]
    if kind in _CODE:
        fence = max(_TICKS.findall("\n".join(inner)), default="``") + "`"
        return [f"{before}{fence}{opened['language'] or ''}", *(indent + line if line else "" for line in inner), f"{indent}{fence}"]
    if kind in _QUOTED or alert_of(kind) or kind == "pinned":
        first = f"{before}>" if kind in _QUOTED else opening_of(f"{before}> ", kind, "")
        return [first, *(f"{indent}> {line}".rstrip() for line in inner), f"{indent}>"]
    if kind == "query":  # which only a vault can answer
        return [""] * len(block)
    return ["", *block[1:-1], ""] if kind == "center" else block
