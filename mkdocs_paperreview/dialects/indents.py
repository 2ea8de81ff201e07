# SPDX-License-Identifier: MIT
"""Paragraphs of Asian prose that begin with a tab, as in print: CommonMark would take them for code."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import code_blocks_of

__all__ = ["without_indents"]

_PROSE = re.compile(
    r"\t[^\S\n]*(?![#/*;%>|+-]|\d+[.)])(?:(?=(?:[^\n]*?[\u3040-\u30ff\u4e00-\u9fff]){10})[^\n]*[，。；：！？][^\n]*|[^\n]*\]\(https?://[^\n]*)"
)
_TAB = re.compile(r"(?m)^\t+")


def without_indents(body: str) -> str:
    """The body without the tabs before such paragraphs: those of which each line is a sentence, or leads somewhere."""
    if "\t" not in body or "\n\n\t" not in f"\n\n{body}":
        return body
    kept: list[str] = []
    end = 0
    for start, stop in code_blocks_of(body):
        block = body[start:stop]
        if block.startswith("\t") and all(_PROSE.fullmatch(line) for line in block.split("\n") if line.strip()):
            kept += body[end:start], _TAB.sub("", block)
            end = stop
    return "".join((*kept, body[end:]))
