# SPDX-License-Identifier: MIT
"""An item that nobody filled, right below a paragraph: it is part of the paragraph to Markdown, which would show its star."""

from __future__ import annotations

import re

__all__ = ["without_empty_items"]

# A `-` there makes a heading of the line above.
_EMPTY = re.compile(r"(?m)^[ ]{0,3}[*+][ \t]*$(?=\n[ \t]*(?:\n|[*+-][ \t]|\Z)|\Z)")


def without_empty_items(text: str) -> str:
    """Text with empty lines in place of such items, where the list goes on or ends."""
    return _EMPTY.sub(lambda item: "" if _is_below_words(text, item.start()) else item[0], text)


def _is_below_words(text: str, at: int) -> bool:
    """Whether the line above is a paragraph's: that of a list makes the item one of it."""
    above = text[text.rfind("\n", 0, max(0, at - 1)) + 1 : max(0, at - 1)]
    return bool(re.match(r" {0,3}[^\s*+>|#`~-]", above)) and not re.match(r" {0,3}\d+[.)] ", above)
