# SPDX-License-Identifier: MIT
"""Code that no fence holds: blocks of Distill's `<d-code>`, and entries of BibTeX that stand in the text as they are."""

from __future__ import annotations

import html
import re

__all__ = ["with_code_of_distill", "with_code_of_entries"]

_ELEMENT = re.compile(
    r"^(?P<before>[^\n]*\n)?[ \t]*<d-code\b(?P<attributes>[^<>\n]*)>[ \t]*\n"
    r"(?P<code>(?:(?!</?d-code)[\s\S]){1,20000}?)\n[ \t]*</d-code[ \t]*>",
    re.MULTILINE,
)
_LANGUAGE = re.compile(r"\blanguage=[\"']?([\w+#-]+)")
_ENTRY = re.compile(r" {0,3}:?@[A-Za-z]{4,20}\{[^\s,{}]*,[ \t]*")
_FIELD = re.compile(r"[ \t]*[A-Za-z][\w-]*[ \t]*=")
_MOST_LINES = 60


def with_code_of_distill(text: str) -> str:
    """Text with a code block in place of each `<d-code>` that has lines of its own; within HTML it is one of HTML."""
    return _ELEMENT.sub(_as_block, text)


def with_code_of_entries(text: str) -> str:
    """Text with a code block in place of each entry of BibTeX, line for line."""
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        end = _end(lines, at) if "@" in lines[at] and _ENTRY.fullmatch(lines[at]) else 0
        if end:
            lines[at : end + 1] = [html.escape(line, quote=False) for line in lines[at : end + 1]]
            entry = lines[at].lstrip()
            lines[at] = f"{lines[at][: -len(entry)]}<pre><code>{entry}"  # an item of a list keeps what is indented as it is
            lines[end] += "</code></pre>"
        at = end + 1 if end else at + 1
    return "\n".join(lines)


def _as_block(found: re.Match[str]) -> str:
    before, code = found["before"] or "", found["code"]
    language = named[1] if (named := _LANGUAGE.search(found["attributes"])) else ""
    if not before.strip() and "```" not in code:
        return f"{before}```{language}\n{code}\n```"
    written = "\n".join(html.escape(line, quote=False) if line.strip() else "&#32;" for line in code.split("\n"))
    return f"{before}<pre>\n<code>{written}</code>\n</pre>"


def _end(lines: list[str], start: int) -> int:
    """The line with the brace that closes an entry, whose next line is a field; 0 where none does."""
    if start + 1 >= len(lines) or not _FIELD.match(lines[start + 1]):
        return 0
    depth = 0
    for number, line in enumerate(lines[start : start + _MOST_LINES], start):
        depth += line.count("{") - line.count("}")
        if depth <= 0:
            return number
    return 0
