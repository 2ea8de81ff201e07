# SPDX-License-Identifier: MIT
"""HTML on lines of its own: what follows a closed element is Markdown again, without the empty line that CommonMark asks for.

A comment before each line of the element makes CommonMark end its HTML block with that line. A picture written in Markdown inside of
such an element, as other generators show it, becomes HTML.
"""

from __future__ import annotations

import re
from html import escape, unescape

__all__ = ["with_markdown_after_html"]

_BLOCKS = """
address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
iframe li main nav ol p section summary table tbody td tfoot th thead tr ul
"""
_VOID = frozenset({"br", "hr", "img", "input", "source", "wbr", "col", "embed", "meta", "link"})
_START = re.compile(
    rf"(?P<quote>[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d+[.)])[ \t]+)*)"
    rf"(?=</?(?:(?P<block>{'|'.join(_BLOCKS.split())})(?:[\s/>]|$)|(?P<any>[a-z])))",
    re.IGNORECASE,
)
_MAY_START = re.compile(r"\n[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*</?[a-zA-Z]")
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][\w-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?(?P<void>/?)>")
_LONE_TAG = re.compile(r"</?[a-zA-Z][\w-]*(?:\s(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)?/?>[ \t]*")
_ONLY_TAGS = re.compile(r"[ \t>]*(?:</?[a-zA-Z][^<>]*>[ \t]*)+")
_WITH_MARKDOWN = re.compile(r"<[a-zA-Z][^<>]*\smarkdown(?:=[\"']?(?:1|block|span)[\"']?)?[\s>]")
_ITEM = re.compile(r"[ \t]+\S|>|(?:[-*+]|\d+[.)])[ \t]")
_PICTURE = re.compile(r"!\[(?P<alt>[^\[\]\n]{0,200})\]\((?P<address>[^()\s<>\"]+)(?: +\"[^\"\n]*\")?\)")
_VERBATIM = re.compile(r"<(?:pre|code|script|style|textarea|xmp|!--)", re.IGNORECASE)
_EMPTY = re.compile(r"[ \t>]*")
_MARK = "<!-- -->"


def with_markdown_after_html(text: str) -> str:
    """Text in which an HTML element that is closed lets the next line be Markdown."""
    if not _MAY_START.search(f"\n{text}"):
        return text
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        number = _after_block(lines, number)
    return "\n".join(lines)


def _after_block(lines: list[str], number: int) -> int:
    """Mark the element that starts on a line, if it is closed before an empty line; gives the number of the next line to look at."""
    start = _START.match(lines[number])
    if not start or (start["any"] and not _is_lone(lines, number, start)):
        return number + 1
    if _WITH_MARKDOWN.search(lines[number]) or lines[number].lstrip(" \t>").rstrip() == "<aside>":  # Notion's boxes hold Markdown
        lines[number] = lines[number][: start.end()] + _MARK + lines[number][start.end() :]
        return number + 1
    open_: list[str] = []
    for last in range(number, len(lines)):
        if _EMPTY.fullmatch(lines[last]):
            _show_pictures(lines, number, last)
            return last + 1
        _count(lines[last], open_)
        if not open_:
            break
    else:
        last = len(lines) - 1
    _show_pictures(lines, number, last)
    if last + 1 < len(lines) and not _EMPTY.fullmatch(lines[last + 1]):
        for each in range(number, last + 1):
            at = start.end() if each == number else len(lines[each]) - len(lines[each].lstrip(" \t>"))
            lines[each] = lines[each][:at] + _MARK + lines[each][at:]
    return last + 1


def _show_pictures(lines: list[str], first: int, last: int) -> None:
    """Write the pictures of an element as HTML, where it shows them: none inside of code."""
    if any("![" in line for line in lines[first : last + 1]) and not any(_VERBATIM.search(line) for line in lines[first : last + 1]):
        for number in range(first, last + 1):
            lines[number] = _PICTURE.sub(_as_html, lines[number])


def _as_html(picture: re.Match[str]) -> str:
    return f'<img src="{picture["address"]}" alt="{escape(unescape(picture["alt"]))}">'


def _is_lone(lines: list[str], number: int, start: re.Match[str]) -> bool:
    """Whether a tag such as `<br>` or `<img …>` has its line for itself, and no paragraph before it."""
    if not _LONE_TAG.fullmatch(lines[number], start.end()):
        return False
    before = lines[number - 1] if number else ""
    is_item = bool(start[0].strip(" \t>"))
    ends_item = lines[number][:1] == "<" and bool(_ITEM.match(before))
    return (
        is_item
        or ends_item
        or not before.strip(" \t>")
        or before.lstrip(" \t>").startswith(("#", "|", _MARK))
        or bool(_ONLY_TAGS.fullmatch(before))
    )


def _count(line: str, open_: list[str]) -> None:
    """Keep the list of open elements; a closing tag closes all that were opened after its own."""
    for tag in _TAG.finditer(line):
        name = tag["name"].lower()
        if name in _VOID or tag["void"]:
            continue
        if not tag["close"]:
            open_.append(name)
        elif name in open_:
            del open_[len(open_) - 1 - open_[::-1].index(name) :]
