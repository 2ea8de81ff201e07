# SPDX-License-Identifier: MIT
"""Ranges such as `1~2개, 3~4개`: a single tilde means "to", and never strikes out what stands between two of them."""

from __future__ import annotations

import re
from functools import partial

from mkdocs_paperreview.dialects.spans import in_paragraphs

__all__ = ["with_ranges"]

_SINGLE = re.compile(r"(?<![~\\\s])~(?!~)")


def with_ranges(text: str) -> str:
    """Text whose single tildes are written as an entity, which is a tilde in HTML too; `~~struck out~~` stays."""
    return in_paragraphs(partial(_SINGLE.sub, "&#126;"), text, "~") if _SINGLE.search(text) else text
