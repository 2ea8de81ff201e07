# SPDX-License-Identifier: MIT
"""Paragraphs of Asian prose that begin with a tab, as in print, and captions far from the margin: CommonMark takes both for code."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import code_blocks_of

__all__ = ["without_indents"]

_PROSE = re.compile(
    r"\t[^\S\n]*(?![#/*;%>|+-]|\d+[.)])(?:(?=(?:[^\n]*?[\u3040-\u30ff\u4e00-\u9fff]){10})[^\n]*[，。；：！？][^\n]*|[^\n]*\]\(https?://[^\n]*)"
)
_CAPTION = re.compile(r"(?:\t{2}| {12})[ \t]*+(?i:table|figure|fig\.|표|그림|图|表) ?\d{1,2} ?[.:：] ?\S[^\n]{3,200}")
_INDENT = re.compile(r"(?m)^[ \t]+")


def without_indents(body: str) -> str:
    """The body without what stands before captions and such paragraphs: those of which each line is a sentence, or leads somewhere."""
    start_of_body = f"\n\n{body}"
    if "\n\n\t" not in start_of_body and "\n\n            " not in start_of_body:
        return body
    kept: list[str] = []
    end = 0
    for start, stop in code_blocks_of(body):
        block = body[start:stop]
        lines = [line for line in block.split("\n") if line.strip()]
        is_prose = block.startswith("\t") and all(map(_PROSE.fullmatch, lines))
        if is_prose or (lines and all(map(_CAPTION.fullmatch, lines))):
            kept += body[end:start], _INDENT.sub("", block)
            end = stop
    return "".join((*kept, body[end:]))
