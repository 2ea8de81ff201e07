# SPDX-License-Identifier: MIT
"""Marks that chat models leave for their own windows, as `[cite_start]`, `[cite: 9, 10]` and `【4†source】`: they lead nowhere else."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import outside_code_spans

__all__ = ["CHAT_MARKS", "without_chat_marks"]

CHAT_MARKS = ("[cite", "oaicite:", "†", "oai_citation:", "\ue200cite")
_MARK = re.compile(
    r"\[cite\\?_(?:start|end)\]|[ \t]?\[cite:[ \t]?\d+(?:[ \t]?[,–-][ \t]?\d+)*\]"
    r"|[ \t]?:contentReference\[oaicite:\d+\]\{index=\d+\}"
    r"|[ \t]?【\d+(?::\d+)?†[^【】\n]{0,80}】"
    "|[ \t]?\ue200cite(?:\ue202turn[a-z0-9]+)+\ue201"
)
_LINKED = re.compile(r"\[oai_citation:\d+‡(?=[^\[\]\n]*\]\()")


def without_chat_marks(text: str) -> str:
    """Text without such marks; a link that begins with one keeps its words."""
    return outside_code_spans(lambda stretch: _LINKED.sub("[", _MARK.sub("", stretch)), text)
