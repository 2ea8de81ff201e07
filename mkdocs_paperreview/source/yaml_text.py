# SPDX-License-Identifier: MIT
"""Values to YAML as people write it: a word stays a word, what YAML would read as something else is quoted, long text is folded."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from mkdocs_paperreview.source.quoting import quoted

__all__ = ["folded", "listed", "scalar"]

_WIDTH = 100
# What is surely read as it is: to ask YAML takes a hundred times as long.
_PLAIN = re.compile(r"[^\W\d_](?:[\w ./()+&'-]*[\w.)+'])?")
_PLAIN_ADDRESS = re.compile(r"(?:https?://[\w.~-]+)?/(?:[\w./~%?=&+:-]*[\w/~%=&+-])?", re.ASCII)
_WORDS_OF_YAML = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"})  # to one reader or another


def scalar(text: str) -> str:
    """One line of text, in quotes where it needs them."""
    if text.casefold() in _WORDS_OF_YAML:
        return quoted(text)
    return text if _PLAIN.fullmatch(text) or _PLAIN_ADDRESS.fullmatch(text) else quoted(text, like="text")


def listed(texts: Iterable[str]) -> str:
    """Texts as a list on one line."""
    return f"[{', '.join(map(scalar, texts))}]"


def folded(text: str) -> str:
    """One line of text as a block of short lines, which YAML joins again; it follows the key of a table and its colon."""
    lines = textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join([">-", *(f"    {line}" for line in lines)]) if len(lines) > 1 else scalar(text)
