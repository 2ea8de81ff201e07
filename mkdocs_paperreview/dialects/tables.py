# SPDX-License-Identifier: MIT
"""Tables without a header row, as kramdown reads them, get an empty one, in the empty line before them."""

from __future__ import annotations

import re

__all__ = ["with_header_rows"]

_HEADLESS = re.compile(
    r"(?m)(?:\A|^(?P<quote>[ \t>]*)\n)(?P<indent>[ \t>]*)(?P<rule>\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*)\n"
    r"(?P<first>[ \t>]*\S[^\n]*\|[^\n]*)$"
)
_IN_LIST = re.compile(r"[ \t>]*(?:[-*+]|\d+[.)])[ \t]|(?:>[ \t]?)*[ \t]{2,}\S")


def with_header_rows(text: str) -> str:
    """Text whose tables all have a header; after a list, and at the start, their first row has to be it."""
    return _HEADLESS.sub(_headed, text)


def _headed(found: re.Match[str]) -> str:
    before, rule, first = found["quote"], found["indent"] + found["rule"], found["first"]
    if before is None:
        return f"{first}\n{rule}"
    if _IN_LIST.match(found.string[: found.start()].rstrip("\n> \t").rpartition("\n")[2]):
        return f"{before}\n{first}\n{rule}"
    columns = found["rule"].strip().strip("|").count("|") + 1
    return f"{found['indent']}|{' |' * columns}\n{rule}\n{first}"
