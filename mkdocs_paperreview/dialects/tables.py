# SPDX-License-Identifier: MIT
"""Tables without a header row, as kramdown reads them, get an empty one, in the empty line before them."""

from __future__ import annotations

import re

__all__ = ["with_header_rows"]

_HEADLESS = re.compile(
    r"\n(?P<quote>[ \t>]*+)\n(?P<indent>[ \t>]*+)(?P<rule>\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*)\n"
    r"(?P<first>[ \t>]*+\S[^\n]*\|[^\n]*)(?=\n|\Z)"
)
_LOOK_BACK = 2000
_IN_LIST = re.compile(r"[ \t>]*(?:[-*+]|\d+[.)])[ \t]|(?:>[ \t]?)*[ \t]{2,}\S")


def with_header_rows(text: str) -> str:
    """Text whose tables all have a header; after a list, and at the start, their first row has to be it."""
    return _HEADLESS.sub(_headed, f"\n\n{text}")[2:] if _HEADLESS.search(f"\n\n{text}") else text


def _headed(found: re.Match[str]) -> str:
    rule, first = found["indent"] + found["rule"], found["first"]
    before = found.string[max(0, found.start() - _LOOK_BACK) : found.start()].rstrip("\n> \t")
    if not found.start() or _IN_LIST.match(before.rpartition("\n")[2]):
        return f"\n{found['quote']}\n{first}\n{rule}"
    columns = found["rule"].strip().strip("|").count("|") + 1
    return f"\n{found['indent']}|{' |' * columns}\n{rule}\n{first}"
