# SPDX-License-Identifier: MIT
"""Discourse: `[quote]` is a quotation, `[details]` and `[spoiler]` fold."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.line_blocks import quoted, with_blocks

__all__ = ["with_discourse_blocks"]

_QUOTE_OPENS = re.compile(r"[ \t]*\[quote(?:=\"?(?P<who>[^\"\],]*)[^\]]*)?\][ \t]*")
_QUOTE_STOPS = re.compile(r"[ \t]*\[/?quote.*")
_OPEN = re.compile(r"(?m)^[ \t]*\[(?:details=\"?(?P<title>[^\"\]\n]*)\"?|spoiler)\][ \t]*$")
_CLOSE = re.compile(r"(?m)^[ \t]*\[/(?:details|spoiler)\][ \t]*$")


def with_discourse_blocks(text: str) -> str:
    """Text with Markdown and HTML in place of Discourse's blocks."""
    text = with_blocks(text, _QUOTE_OPENS, _QUOTE_STOPS, _quotation)
    if not _CLOSE.search(text):
        return text
    text = _OPEN.sub(lambda found: f"<!-- --><details><summary>{found['title'] or '…'}</summary>", text)
    return _CLOSE.sub("<!-- --></details>", text)


def _quotation(found: re.Match[str], text: str, stop: re.Match[str]) -> str | None:
    if stop[0].strip() != "[/quote]":
        return None
    who = (found["who"] or "").strip()
    return (f"> **{who}:**\n" if who else "> \n") + quoted(text)
