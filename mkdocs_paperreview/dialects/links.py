# SPDX-License-Identifier: MIT
"""Links and images whose address has blanks, or is a link, links with words and address in each other's place, and Zenn's cards."""

from __future__ import annotations

import re
from functools import partial

from mkdocs_paperreview.dialects.fences import outside_code_spans
from mkdocs_paperreview.dialects.sizes import BESIDE

__all__ = ["with_whole_addresses"]

_WORD = rf"[ \t]+(?!{BESIDE}[ \t]*[)\"'])(?:[^()<>\n\s\"']|\([^()\n]*\))(?:[^()<>\n\s]|\([^()\n]*\))*"
_SPACED = re.compile(
    rf"\]\((?P<address>(?:[^()<>\n\s]|\([^()\n]*\))+(?:{_WORD})+)"
    rf"(?P<size>[ \t]+{BESIDE})?(?P<title>[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*\)"
)
_MAY_BE_SPACED = re.compile(r"\]\([^()<>\s]*+(?:\([^()\n]*\)[^()<>\s]*+)*[ \t]+[^\s\"'()]")
_CARD = re.compile(r"(?m)^[ \t]*@\[[a-z]+\]\((?P<address>https?://[^\s()]+)\)[ \t]*$")
_REVERSED = re.compile(r"(?<!!)\[(?P<address>https?://[^\s\[\]()<>]++)\]\((?P<words>[^\[\]()<>\n/#\"'`]{1,200}+)\)")
_LINK_FOR_ADDRESS = re.compile(r"\]\(\[https?://[^\s\[\]()<>]++\]\((?P<address>https?://[^\s()<>]++)\)\)")
_FILE = re.compile(r"(?:[./#~]|https?://).*|.*\.[A-Za-z]\w{1,8}(?:#.*)?")


def with_whole_addresses(text: str) -> str:
    """Text whose links CommonMark reads, wherever the address is plainly one."""
    text = _CARD.sub(r"[\g<address>](\g<address>)", text) if "@[" in text else text
    if "[http" in text:
        text = outside_code_spans(partial(_LINK_FOR_ADDRESS.sub, r"](\g<address>)"), text)
        text = outside_code_spans(partial(_REVERSED.sub, _turned), text)
    return outside_code_spans(partial(_SPACED.sub, _enclosed), text) if _MAY_BE_SPACED.search(text) else text


def _turned(found: re.Match[str]) -> str:
    """A link the right way round; one to a file, which has no blank or letters of ASCII alone, is so already."""
    words = found["words"].strip()
    is_words = (" " in words or not words.isascii()) and not _FILE.fullmatch(words)
    return f"[{words}]({found['address']})" if is_words else found[0]


def _enclosed(found: re.Match[str]) -> str:
    address = found["address"]
    return f"](<{address}>{found['size'] or ''}{found['title'] or ''})" if _FILE.fullmatch(address) else found[0]
