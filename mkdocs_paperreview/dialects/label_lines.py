# SPDX-License-Identifier: MIT
"""Lines such as `Status: Done` and `읽은 날: 오늘` below each other, as Notion exports them: each stays a line of its own."""

from __future__ import annotations

import re

__all__ = ["with_lines_of_labels"]

_LABEL = r"(?:\*\*|__)?[^\W\d_][^\n:：*_|`<>{}$\[\]().,!?]{0,24}?(?:\*\*|__)?[ ]?(?:::?[ \t]+|：[ \t]*|:(?:\*\*|__)[ \t]*)(?:\*\*|__)?"
_LINE = re.compile(rf"{_LABEL}\S.*")
_FAR = 32


def with_lines_of_labels(text: str) -> str:
    """Text in which a paragraph of nothing but labels and what they say ends each line where its author did."""
    paragraphs = text.split("\n\n")
    for number, paragraph in enumerate(paragraphs):
        start = paragraph[:_FAR]
        if (":" in start or "：" in start) and "\n" in paragraph.strip("\n"):
            lines = paragraph.split("\n")
            said = [line for line in lines if line.strip()]
            if len(said) > 1 and all(map(_LINE.fullmatch, said)):
                paragraphs[number] = "\n".join(f"{line.rstrip()}  " if line.strip() and line[-1] != "\\" else line for line in lines)
    return "\n\n".join(paragraphs)
