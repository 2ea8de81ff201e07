# SPDX-License-Identifier: MIT
"""Discourse: `[quote]` is a quotation, `[details]` and `[spoiler]` fold."""

from __future__ import annotations

import re

__all__ = ["with_discourse_blocks"]

_QUOTE = re.compile(
    r"(?m)^(?P<indent>[ \t]*)\[quote(?:=\"?(?P<who>[^\"\],\n]*)[^\]\n]*)?\][ \t]*\n"
    r"(?P<text>(?:(?![ \t]*\[/?quote)[^\n]*\n){0,300}?)[ \t]*\[/quote\][ \t]*$"
)
_OPEN = re.compile(r"(?m)^[ \t]*\[(?:details=\"?(?P<title>[^\"\]\n]*)\"?|spoiler)\][ \t]*$")
_CLOSE = re.compile(r"(?m)^[ \t]*\[/(?:details|spoiler)\][ \t]*$")


def with_discourse_blocks(text: str) -> str:
    """Text with Markdown and HTML in place of Discourse's blocks."""
    text = _QUOTE.sub(_quotation, text)
    if not _CLOSE.search(text):
        return text
    text = _OPEN.sub(lambda found: f"<!-- --><details><summary>{found['title'] or '…'}</summary>", text)
    return _CLOSE.sub("<!-- --></details>", text)


def _quotation(found: re.Match[str]) -> str:
    who = (found["who"] or "").strip()
    quoted = "".join(f"> {line}\n" for line in found["text"].split("\n")[:-1])
    return (f"> **{who}:**\n" if who else "> \n") + quoted
