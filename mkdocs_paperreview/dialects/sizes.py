# SPDX-License-Identifier: MIT
"""How wide a picture is to be, as authors write it within its text, beside its address or behind it: a mark, and then HTML.

Obsidian's `|300`, Discourse's `|600x400, 50%`, HackMD's `=300x200`, kramdown's `{: width="50%"}` and `{width=50%}` of Pandoc and Material
are noted behind a picture of Markdown until it is HTML, which has a place for them.
"""

from __future__ import annotations

import re
from functools import partial

from mkdocs_paperreview.dialects.fences import outside_code_spans

__all__ = ["BESIDE", "width_in", "with_noted_sizes", "with_sizes"]

_OPEN, _CLOSE = "\ue010", "\ue011"  # of Unicode's private area
BESIDE = r"=\d*%?x\d*%?"
_BAR = r"\|(?P<bar>\d{1,4})(?:x\d{1,4})?(?:,[ \t]*(?P<percent>\d{1,3})%)?"
_ADDRESS = r"(?P<address><[^<>\n]*+>|(?:[^()\s]++|\([^()\s]*+\))++)"
_TITLE = r"(?P<title>[ \t]+(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'))"
_SIZED = re.compile(
    rf"(?P<sign>!?)\[(?P<alt>[^\[\]\n|]{{0,300}}+)(?P<size>{_BAR})?\]\({_ADDRESS}(?:[ \t]+(?P<beside>{BESIDE}))?{_TITLE}?[ \t]*\)"
    r"(?:(?P<kramdown>(?:[ \t]*+\n?[ \t]*+\{:[^{}\n]{0,300}\}){1,4})|(?P<pandoc>\{[ \t]?(?:[.#][\w-]|[A-Za-z][\w-]*=)[^{}\n]{0,300}\}))?"
)
_BEHIND = ("){", ") {:", ")\n{:")
_WITHIN = (
    re.compile(r"\|\d{1,4}(?:x\d{1,4})?(?:,[ \t]*\d{1,3}%)?\]\("),
    re.compile(rf"{BESIDE}[ \t]*[)\"']"),
)  # one each, as that is quicker
_WIDTH = re.compile(
    r"(?:^|[\s{:;\"'])(?:width|w|zoom(?=\s*:\s*[\d.]{1,6}%))\s*[=: ]\s*[\"']?\s*(?P<number>\d{1,4})(?:\.\d+)?(?P<unit>%|px)?(?![\w.%])"
)
_NOTED = re.compile(f"{_OPEN}(?P<width>[\\d%]*){_CLOSE}")
_TAG = re.compile(rf"<img (?P<attributes>(?:[^<>\"]|\"[^\"]*\")*?) ?/?>\s*{_OPEN}(?P<width>[\d%]*){_CLOSE}")
_WHOLE = 100


def with_noted_sizes(text: str) -> str:
    """Text whose pictures have their width behind them, in a mark; what Pandoc and Material write behind links is no text."""
    if any(mark in text for mark in _BEHIND) or any(mark.search(text) for mark in _WITHIN):
        return outside_code_spans(partial(_SIZED.sub, _noted), text)
    return text


def with_sizes(html: str) -> str:
    """HTML whose pictures have the width that is noted behind them."""
    return _NOTED.sub("", _TAG.sub(_sized, html)) if _OPEN in html else html


def width_in(style: str) -> str:
    """The width that attributes or a style name, as HTML has it; nothing for one that is wider than its place."""
    found = _WIDTH.search(style)
    if not found or not int(found["number"]) or (found["unit"] == "%" and int(found["number"]) > _WHOLE):
        return ""
    return found["number"] + ("%" if found["unit"] == "%" else "")


def _noted(found: re.Match[str]) -> str:
    width = _width(found) if found["sign"] else ""
    text = found["alt"] if found["sign"] else found["alt"] + (found["size"] or "")
    mark = f"{_OPEN}{width}{_CLOSE}" if width else ""
    return f"{found['sign']}[{text}]({found['address']}{found['title'] or ''}){mark}{found['kramdown'] or ''}"


def _width(found: re.Match[str]) -> str:
    """What stands nearest to the picture counts."""
    if found["bar"]:
        return width_in(f"width={int(found['bar']) * int(found['percent'] or _WHOLE) // _WHOLE}")
    if found["beside"]:
        return width_in(f"width={found['beside'][1:].partition('x')[0]}")
    return width_in(found["kramdown"] or found["pandoc"] or "")


def _sized(found: re.Match[str]) -> str:
    return f'<img {found["attributes"]} width="{found["width"]}">'
