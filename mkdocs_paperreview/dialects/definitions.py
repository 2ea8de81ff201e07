# SPDX-License-Identifier: MIT
"""Definitions, as Pandoc and kramdown have them: those with a margin (`:   text`) are items of a list, and others stay lines of their own.

Many authors begin a line with a colon that explains a heading, a picture or a sentence, so a term is not told from other text.
"""

from __future__ import annotations

import re

__all__ = ["with_definitions"]

_WITH_MARGIN = re.compile(r"(?m)^:(?=(?: {2,3}|\t)\S)")  # as wide as that of an item: what is indented below belongs to it
_BELOW_TEXT = re.compile(r"(?<=[^\s\\>]) ?\n(?=: \S)")


def with_definitions(text: str) -> str:
    """Text in which no definition runs on from the line above it."""
    return _BELOW_TEXT.sub("  \n", _WITH_MARGIN.sub("-", text))
