# SPDX-License-Identifier: MIT
"""A text in; the proper names that it uses out: they tell which reviews speak of the same things."""

from __future__ import annotations

import re

__all__ = ["proper_names"]

_WORD = re.compile(r"[A-Z][A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
_PROPER = re.compile(r"[A-Z].*[A-Z0-9]")
_COMMON = frozenset(
    "TL DR TLDR TL-DR PDF URL DOI FAQ TODO README HTML JSON YAML GitHub AND OR THE OF FOR WITH IN TO NOT BUT ALL NOTE IMPORTANT ABSTRACT"
    " INTRODUCTION BACKGROUND OBJECTIVE OBJECTIVES METHOD METHODS RESULT RESULTS DISCUSSION CONCLUSION CONCLUSIONS SUMMARY".split()
)


def proper_names(text: str) -> frozenset[str]:
    """The proper names of a text, such as `GRPO`, `CVTG-2K` and `NextFlow`: words with a second capital or a digit.

    What any review may hold, such as `TL;DR`, is no name.
    """
    return frozenset(word for word in set(_WORD.findall(text)) - _COMMON if _PROPER.match(word))
