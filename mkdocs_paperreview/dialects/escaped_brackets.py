# SPDX-License-Identifier: MIT
r"""Brackets that an author escaped, as in `\[[pdf](…)\]` and `a claim \[1\]`: to engines that know TeX they would begin a formula."""

from __future__ import annotations

import re
from functools import partial

from mkdocs_paperreview.dialects.fences import outside_code_spans

__all__ = ["with_escaped_brackets"]

_PAIR = re.compile(r"(?<!\\)\\\[(?P<inner>[^\\\n]{0,400}+)\\\]")
_TEX = re.compile(r"[$^_=+<>{}|~−·×≤≥∑∫→]")
_BEFORE = re.compile(r"[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?")
_LONGEST_ALT = 300


def with_escaped_brackets(text: str) -> str:
    r"""Text with characters in place of such brackets: those around a link, and those in a sentence with no sign of TeX between them."""
    return outside_code_spans(partial(_PAIR.sub, _as_text), text)


def _as_text(found: re.Match[str]) -> str:
    is_text = "](" in found["inner"] or (not _TEX.search(found["inner"]) and not _is_alone(found))
    return f"&#91;{found['inner']}&#93;" if is_text and not _is_in_alt(found) else found[0]


def _is_in_alt(found: re.Match[str]) -> bool:
    """Whether it stands in what is said of a picture, which is no formula anyway."""
    start = found.string.rfind("![", max(0, found.start() - _LONGEST_ALT), found.start())
    return start >= 0 and "](" not in found.string[start : found.start()] and "\n" not in found.string[start : found.start()]


def _is_alone(found: re.Match[str]) -> bool:
    """Whether nothing else stands in the line, as with display math."""
    start = found.string.rfind("\n", 0, found.start()) + 1
    end = found.string.find("\n", found.end())
    after = found.string[found.end() : end if end >= 0 else None]
    return bool(_BEFORE.fullmatch(found.string, start, found.start())) and not after.strip(" \t.,;")
