# SPDX-License-Identifier: MIT
"""A body as it is read for data: headings at the margin, and links whose addresses stand elsewhere in it as if they stood beside them."""

from __future__ import annotations

import re

__all__ = ["with_references"]

_DEFINED = re.compile(r"(?m)^ {0,3}\[(?P<name>[^\]\[^\n][^\]\[\n]{0,60})\]:[ \t]*<?(?P<address>https?://[^\s<>]+)>?[ \t]*$")
_REFERRED = re.compile(r"(?<!!)\[(?P<words>[^\[\]\n]{1,300}+)\]\[(?P<name>[^\[\]\n]{1,60})\]")
_LINE = re.compile(r"(?m)^(?!#).*\]\[.*$")  # a heading is compared with that of the body
_INDENTED_HEADING = re.compile(r"(?m)^ {1,3}(?=#{1,6} )")


def with_references(body: str) -> str:
    """The body with as many lines as before."""
    body = _INDENTED_HEADING.sub("", body) if " #" in body else body
    if "]:" not in body or "][" not in body:
        return body
    addresses = {found["name"].lower(): found["address"] for found in _DEFINED.finditer(body)}

    def linked(found: re.Match[str]) -> str:
        address = addresses.get(found["name"].lower(), "")
        return f"[{found['words']}]({address})" if address else found[0]

    return _LINE.sub(lambda line: _REFERRED.sub(linked, line[0]), body) if addresses else body
