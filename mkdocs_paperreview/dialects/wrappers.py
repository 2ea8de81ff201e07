# SPDX-License-Identifier: MIT
"""Shortcodes around text (`{{< lead >}}` … `{{< /lead >}}`) of themes that nobody here knows: the text within is Markdown, and stays.

A name is that of a wrapper where a body closes it anywhere; one that is never closed is left as its author wrote it.
"""

from __future__ import annotations

import re
from functools import partial

from mkdocs_paperreview.dialects.fences import outside_code, outside_code_spans
from mkdocs_paperreview.dialects.hugo import words_in_quotes

__all__ = ["without_wrappers"]

_OPENING = r"\{\{[<%][ \t]*(?P<name>[A-Za-z][\w-]*(?:/[\w-]+)*)(?P<rest>(?:[ \t][^\n{}]{0,400}?)?)[ \t]*[>%]\}\}"
_CLOSING = re.compile(r"\{\{[<%][ \t]*/[ \t]*(?P<name>[A-Za-z][\w-]*(?:/[\w-]+)*)[ \t]*[>%]\}\}")
_TAG = re.compile(_OPENING)
_LINKED = re.compile(
    rf"{_OPENING}(?P<text>(?:[ \t]*\n)?(?![ \t]*(?:[-*+#>|]|\d+[.)]))[^\n\[\]{{}}]*\S[^\n\[\]{{}}]*(?:\n[ \t]*)?)"
    rf"\{{\{{[<%][ \t]*/[ \t]*(?P=name)[ \t]*[>%]\}}\}}"
)
_ATTRIBUTE = re.compile(r"(?P<name>[\w-]+)[ \t]*=[ \t]*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"']+))")
_STYLE = re.compile(r"[a-z0-9#_.-]*")
_LINKS = ("href", "link", "url")
_TITLES = ("title", "label", "name", "header", "heading", "caption", "summary", "author")


def without_wrappers(body: str) -> str:
    """The body without the tags around text; what such a tag says to the reader itself, a title or an address, stays."""
    if "{{<" not in body and "{{%" not in body:
        return body
    closed: set[str] = set()

    def look(text: str) -> str:
        closed.update(found["name"] for found in _CLOSING.finditer(text))
        return text

    outside_code(partial(outside_code_spans, look), body)
    return outside_code(partial(outside_code_spans, partial(_unwrapped, closed)), body) if closed else body


def _unwrapped(closed: set[str], text: str) -> str:
    if "{{" not in text:
        return text
    text = _TAG.sub(partial(_opening, closed), _LINKED.sub(_link, text))
    return _CLOSING.sub("", text)


def _link(found: re.Match[str]) -> str:
    address = _address(_given(found["rest"]))
    return f"[{found['text']}](<{address}>)" if address else found[0]


def _opening(closed: set[str], found: re.Match[str]) -> str:
    rest = found["rest"].strip()
    if found["name"] not in closed or rest.endswith("/"):
        return found[0]
    given = _given(rest)
    title = next((given[name] for name in _TITLES if given.get(name)), "") or _positional(rest)
    if address := _address(given):
        return f"[{title or address}](<{address}>) "
    behind = found.string[found.end() : found.end() + 1]
    return f"**{title}**{'' if behind in {'', ' ', chr(10)} else ' '}" if title else ""


def _given(rest: str) -> dict[str, str]:
    return {each["name"].lower(): (each["double"] or each["single"] or each["bare"] or "").strip() for each in _ATTRIBUTE.finditer(rest)}


def _address(given: dict[str, str]) -> str:
    return next((given[name] for name in _LINKS if given.get(name) and not re.search(r"[<>\s]", given[name])), "")


def _positional(rest: str) -> str:
    """Words that stand in quotes without a name; a single lower-case one is a style, such as `"red"`."""
    return " ".join(each for each in words_in_quotes(_ATTRIBUTE.sub("", rest)) if not _STYLE.fullmatch(each)).replace("*", "")
