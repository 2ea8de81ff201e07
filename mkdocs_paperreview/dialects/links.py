# SPDX-License-Identifier: MIT
"""Links and images whose address has blanks, or whose size is written beside it, and Zenn's cards, as other editors write them."""

from __future__ import annotations

import re

__all__ = ["with_whole_addresses"]

_SPACED = re.compile(
    r"\]\((?P<address>(?:[^()<>\n\s]|\([^()\n]*\))+(?:[ \t]+(?:[^()<>\n\s\"']|\([^()\n]*\))(?:[^()<>\n\s]|\([^()\n]*\))*)+)"
    r"(?P<title>[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*\)"
)
_MAY_BE_SPACED = re.compile(r"\]\([^()<>\s]*+(?:\([^()\n]*\)[^()<>\s]*+)*[ \t]+[^\s\"'()]")
_SIZE = re.compile(r"[ \t]+=\d*%?x\d*%?$")
_SIZE_IN_TEXT = re.compile(r"(!\[[^\]\n|]*)\|\d{1,4}(?:x\d{1,4})?(?:,[ \t]*\d{1,3}%)?(?=\]\()")
_CARD = re.compile(r"(?m)^[ \t]*@\[[a-z]+\]\((?P<address>https?://[^\s()]+)\)[ \t]*$")
_FILE = re.compile(r"(?:[./#~]|https?://).*|.*\.[A-Za-z]\w{1,8}(?:#.*)?")


def with_whole_addresses(text: str) -> str:
    """Text whose links CommonMark reads, wherever the address is plainly one."""
    text = _CARD.sub(r"[\g<address>](\g<address>)", text) if "@[" in text else text
    text = _SIZE_IN_TEXT.sub(r"\1", text) if "![" in text and "|" in text else text
    return _SPACED.sub(_enclosed, text) if _MAY_BE_SPACED.search(text) else text


def _enclosed(found: re.Match[str]) -> str:
    address = _SIZE.sub("", found["address"]).strip()
    if " " not in address and "\t" not in address:
        return f"]({address}{found['title'] or ''})"
    return f"](<{address}>{found['title'] or ''})" if _FILE.fullmatch(address) else found[0]
