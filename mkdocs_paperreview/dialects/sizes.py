# SPDX-License-Identifier: MIT
"""How wide a picture is to be, as kramdown, Pandoc, Material, HackMD and Obsidian write it beside the address: a mark, and then HTML.

`{: width="50%"}`, `{width=50%}`, `=300x200` and `|300` are noted behind a picture of Markdown until it is HTML, which has a place for them.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import outside_code_spans

__all__ = ["width_in", "with_noted_sizes", "with_sizes"]

_OPEN, _CLOSE = "\ue010", "\ue011"  # of Unicode's private area
_LINK = r"(?P<sign>!?)\[(?P<alt>[^\]\n|]{0,300}+)(?:\|(?P<bar>\d{1,4})(?:x\d{1,4})?)?\]\((?P<address>(?:[^()\s]++|\([^()\s]*+\))++)"
_SIZED = re.compile(
    rf"{_LINK}(?:[ \t]+=(?P<before_x>\d{{1,4}}%?)x\d*%?)?(?P<title>[ \t]+\"[^\"\n]{{0,300}}\")?[ \t]*\)"
    r"(?:(?P<kramdown>[ \t]*\n?[ \t]*\{:[^{}\n]{0,300}\})|(?P<pandoc>\{[ \t]?(?:[.#][\w-]|[A-Za-z][\w-]*=)[^{}\n]{0,300}\}))?"
)
_BEHIND = ("){", ") {:", ")\n{:")
_WITHIN = re.compile(r"\|\d{1,4}(?:x\d{1,4})?\]\("), re.compile(r"=\d{1,4}%?x[\d%]*[ \t]*[)\"]")  # one each, as that is quicker
_WIDTH = re.compile(r"(?:^|[\s{:;\"'])(?:width|w)\s*[=: ]\s*[\"']?\s*(?P<number>\d{1,4})(?:\.\d+)?(?P<unit>%|px)?(?![\w.%])")
_NOTED = re.compile(f"{_OPEN}(?P<width>[\\d%]*){_CLOSE}")
_TAG = re.compile(rf"<img (?P<attributes>(?:[^<>\"]|\"[^\"]*\")*?) ?/?>\s*{_OPEN}(?P<width>[\d%]*){_CLOSE}")
_WHOLE = 100


def with_noted_sizes(text: str) -> str:
    """Text whose pictures have their width behind them, in a mark; what Pandoc and Material write behind links is no text."""
    if any(mark in text for mark in _BEHIND) or any(mark.search(text) for mark in _WITHIN):
        return outside_code_spans(lambda stretch: _SIZED.sub(_noted, stretch), text)
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
    width = found["bar"] or found["before_x"] or width_in(found["kramdown"] or found["pandoc"] or "")
    if not found["pandoc"] and not (width and found["sign"]):
        return found[0]
    mark = f"{_OPEN}{width}{_CLOSE}" if width and found["sign"] else ""
    return f"{found['sign']}[{found['alt']}]({found['address']}{found['title'] or ''}){mark}{found['kramdown'] or ''}"


def _sized(found: re.Match[str]) -> str:
    return f'<img {found["attributes"]} width="{found["width"]}">'
