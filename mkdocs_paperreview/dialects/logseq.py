# SPDX-License-Identifier: MIT
"""Logseq: what it keeps of its blocks for itself is no text, and a page may be one list that is indented as a whole."""

from __future__ import annotations

import re

__all__ = ["is_one_list", "with_list_at_margin", "without_block_data"]

_DATA = re.compile(
    r"(?m)^[ \t]*(?:- )?(?:id:: [0-9a-f]{8}-[0-9a-f-]{27}|collapsed:: (?:true|false)|public:: (?:true|false)"
    r"|(?:hl-(?:page|color|type|stamp)|ls-type|card-[a-z-]+|logseq\.[\w.-]+|background-color|exclude-from-graph-view):: [^\n]*)[ \t]*$"
)
_PROPERTIES = re.compile(r"(?:[ \t]*(?:[\w-]+:: [^\n]*)?\n)*")
_MARGIN = re.compile(r"(?m)^\t")


def without_block_data(text: str) -> str:
    """Text with empty lines in place of such properties of a block."""
    return _DATA.sub("", text)


def is_one_list(body: str) -> bool:
    """Whether everything below the properties of a page is a list with a tab before it, which is no code."""
    start = _PROPERTIES.match(body)
    rest = body[start.end() :] if start else body
    return rest.startswith("\t- ") and all(line.startswith("\t") or not line.strip() for line in rest.split("\n"))


def with_list_at_margin(body: str) -> str:
    """Such a body without those tabs."""
    return _MARGIN.sub("", body)
