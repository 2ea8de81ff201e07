# SPDX-License-Identifier: MIT
"""The addresses in a Markdown text: of pictures, files and other pages, in links, references, HTML and wikilinks; and new ones for them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from mkdocs_paperreview.dialects.fences import outside_code
from mkdocs_paperreview.dialects.links import with_whole_addresses
from mkdocs_paperreview.dialects.sizes import BESIDE
from mkdocs_paperreview.imports.lines import line_numbers
from mkdocs_paperreview.imports.notations import masked

__all__ = ["Reference", "quoted_address", "with_addresses"]

Notation = Literal["wiki", "inline", "defined", "html"]
NOTATIONS: tuple[Notation, ...] = ("wiki", "inline", "defined", "html")

_REFERENCE = re.compile(
    r"(?P<embed>!)?(?<!\\)\[\[(?P<wiki>[^\[\]|#\n<>]+)(?P<part>#[^\[\]|\n]*)?(?:\\?\|(?P<label>[^\[\]\n]*))?\]\]"
    rf"|\]\([ \t]*(?P<inline><[^<>\n]*>|(?:[^()\s<>\\]|\\.|\((?:[^()\s\\]|\\.)*\))+)(?=[ \t]*(?:\)|[ \t\n][\"'(])|[ \t]+{BESIDE})"
    r"|(?m:^[ \t>]*\[[^\]^\n][^\]\n]*\]:[ \t]*(?P<defined><[^<>\n]*>|\S+))"
    r"|<[a-zA-Z][^<>]*?\s(?:src|href|poster|data)\s*=\s*(?P<quote>[\"']?)(?P<html>[^\"'\s<>]+|(?<=[\"'])[^\"'<>\n]+)(?P=quote)"
)
_PICTURE_BEFORE = re.compile(r"!\[(?:[^\[\]\n]|\[[^\[\]\n]*\])*\Z")
_PICTURE = re.compile(r"(?i).*\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)")
_TO_ESCAPE = re.compile(r"[\s\x00-\x1f\x7f()<>\"#?%\\\[\]]")


@dataclass(frozen=True, slots=True)
class Reference:
    """An address as it is written, on its line; what notation it stands in, and whether it is to be shown as a picture."""

    address: str
    line: int
    notation: Notation
    is_picture: bool
    part: str = ""
    label: str = ""


def with_addresses(body: str, new: Callable[[Reference], str | None]) -> str:
    """The body with new addresses, where `new` gives one; in place of a wikilink, it gives the whole link."""
    if "](" in body:
        body = outside_code(with_whole_addresses, body)
    if not any(mark in body for mark in ("](", "[[", "]:", "<")):
        return body
    text = masked(body)
    line = line_numbers(text)
    kept: list[str] = []
    end = 0
    for found in _REFERENCE.finditer(text):
        notation = next(name for name in NOTATIONS if found[name])
        start, stop = found.span() if notation == "wiki" else found.span(notation)
        address = found[notation].strip("<>")
        is_picture = _is_picture(found, notation, address, text)
        made = new(Reference(address, line(start), notation, is_picture, found["part"] or "", found["label"] or ""))
        if made is not None:
            kept += body[end:start], made
            end = stop
    return "".join((*kept, body[end:]))


def quoted_address(path: str) -> str:
    """A path as an address: what Markdown or a browser would misread is escaped, letters of any script stay."""
    return _TO_ESCAPE.sub(lambda found: f"%{ord(found[0]):02X}", path)


def _is_picture(found: re.Match[str], notation: str, address: str, text: str) -> bool:
    if notation == "wiki":
        return bool(found["embed"])
    if notation == "inline":
        return bool(_PICTURE_BEFORE.search(text, max(0, found.start() - 400), found.start()))
    if notation == "html":
        return found[0][:5].lower() in {"<img ", "<img\n"} or bool(_PICTURE.fullmatch(address))
    return bool(_PICTURE.fullmatch(address))
