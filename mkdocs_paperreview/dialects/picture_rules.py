# SPDX-License-Identifier: MIT
"""A rule of hyphens right below a picture, as most editors show it: CommonMark makes the picture a heading of it."""

from __future__ import annotations

import re

__all__ = ["with_rules_below_pictures"]

_BELOW = re.compile(r"(?m)^(?P<picture>[ \t>]*(?:!\[[^\[\]\n]*\]\((?:[^()\n]|\([^()\n]*\))*+\)[ \t]*)+\n[ \t>]*)-{3,}(?=[ \t]*$)")


def with_rules_below_pictures(text: str) -> str:
    """Text whose rules below pictures are of stars, which end a paragraph."""
    return _BELOW.sub(r"\g<picture>***", text)
