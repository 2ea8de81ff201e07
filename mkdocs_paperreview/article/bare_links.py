# SPDX-License-Identifier: MIT
"""Where a bare address ends: HTML of comrak in, the same out, without the words in links that were written right behind an address.

GitHub ends an address at a blank. Chinese has none, and Korean joins particles to what stands before them, so that a link would lead to
`…/2401.00001에서`. Only what cannot be a part of the address is taken out: addresses do hold Hangul and Chinese characters.
"""

from __future__ import annotations

import re
from html import escape, unescape
from urllib.parse import quote

__all__ = ["ended_links"]

_LINK = re.compile(
    r'(?P<open><a data-sourcepos="\d+:(?P<first>\d+)-\d+:(?P<last>\d+)") href="(?P<address>https?://[^"<>]*%E[^"<>]*)">'
    r"(?P<shown>(?:https?://|www\.)[^<]*)</a>"
)
_SAFE = "!#$%&'()*+,-./:;=?@_~"  # comrak leaves these as they are
_PUNCTUATION = re.compile("[。．，、；：！？（）「」『』【】〈〉《》“”‘…]|’(?![a-z])")  # and no `Moore’s_law`
# A domain is of one script, and so is what names a paper or a repository.
_HOST = re.compile(r"(?:https?://)?[^/?#]*\.[A-Za-z]{2,}(?=[^\x00-\x7f][^/?#.]*(?:[/?#]|$))")
_ID = re.compile(
    r"https?://(?:www\.)?(?:arxiv\.org/\w+/[\w./-]+|openreview\.net/[\w./?=&;-]+"
    r"|(?:github\.com|gitlab\.com|huggingface\.co)/(?:(?:datasets|spaces|papers)/)?[\w.-]+(?:/[\w.-]*)?)(?=[^\x00-\x7f])",
    re.ASCII,
)
# These end no name of a page.
_PARTICLES = re.compile(r"[\x00-\x7f]*[A-Za-z0-9/)](?=(?:을|를|의|에서?(?:는|도)?|입니다)$)")


def ended_links(rendered: str) -> str:
    """The HTML of a body in which each bare address ends where it does."""
    return _LINK.sub(_ended, rendered) if "%E" in rendered else rendered


def _ended(found: re.Match[str]) -> str:
    address, shown = found["address"], found["shown"]
    is_bare = int(found["last"]) - int(found["first"]) + 1 == len(unescape(shown).encode())  # with brackets, its author says where it ends
    size = _size(shown) if is_bare else len(shown)
    kept = address.removesuffix(escape(quote(unescape(shown[size:]), safe=_SAFE)))
    return f'{found["open"]} href="{kept}">{shown[:size]}</a>{shown[size:]}' if kept != address else found[0]


def _size(shown: str) -> int:
    """How much of what is shown as an address is one."""
    for known in (_HOST, _ID, _PARTICLES):
        if match := known.match(shown):
            within = match[0]
            return len(within) - (within.endswith(")") and within.count(")") > within.count("("))
    end = _PUNCTUATION.search(shown)
    return end.start() if end else len(shown)
