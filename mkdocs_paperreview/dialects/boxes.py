# SPDX-License-Identifier: MIT
"""Boxes of other generators as GitHub's alerts: Obsidian's `[!abstract]-`, Material's `!!! note`, Docusaurus' and Zenn's `:::note`."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import outside_code, without_code
from mkdocs_paperreview.dialects.line_blocks import LONGEST_BLOCK, quoted, with_blocks

__all__ = ["alert_of", "opening_of", "with_alerts", "with_boxes_around_code"]

_ALERTS = {
    "NOTE": "abstract definition example info message note question quote summary tldr todo cite help faq remark "
    "theorem lemma proof corollary proposition conjecture assumption axiom algorithm seealso",
    "TIP": "check done hint success tip",
    "IMPORTANT": "important key",
    "WARNING": "alert attention caution warning warn",
    "CAUTION": "bug danger error fail failure missing",
}
_BY_NAME = {name: alert for alert, names in _ALERTS.items() for name in names.split()}
_LAYOUT = frozenset({"center", "code-group", "column", "columns", "div", "grid", "left", "raw", "right", "row", "tabs", "v-pre"})
_GITHUB = frozenset({"note", "tip", "important", "warning", "caution"})
_CALLOUT = re.compile(
    r"(?m)^(?P<quote>[ \t]*(?:>[ \t]*)+)\[!(?P<kind>[A-Za-z]+)(?:\|(?P<more>[^\]\n]*))?\](?P<fold>[-+]?)[ \t]*(?P<title>[^\n]*)$"
)
_LABEL = re.compile(r"(?:^|\|)label:([^|]+)")
# A title with a line below it that goes on without a sign.
_LAZY = re.compile(r"(?m)^(?P<quote>[ \t]*>[ \t]*)\[![A-Z]+\] [^\n]+\n(?=[^\s>#|`~*+\d<-])")
_ADMONITION = re.compile(
    r"(?m)^(?P<indent>[ \t]*)(?:!!!|\?\?\?\+?)[ \t]+(?P<kind>[A-Za-z]+)[^\n\"]*?(?:\"(?P<title>[^\"\n]*)\")?[ \t]*"
    r"(?P<text>(?:\n(?P=indent)(?: {4}|\t)[^\n]*|\n[ \t]*(?=\n(?P=indent)(?: {4}|\t)))+)"
)
_TABBED = re.compile(
    r"(?m)^(?P<indent>[ \t]*)===[!+]?[ \t]+\"(?P<title>[^\"\n]*)\"[ \t]*"
    r"(?P<text>(?:\n(?P=indent)(?: {4}|\t)[^\n]*|\n[ \t]*(?=\n(?P=indent)(?: {4}|\t)))+)"
)
_FENCE_OPENS = re.compile(
    r"(?P<indent>[ \t]*)(?P<mark>:{3,})[ \t]*(?:\{(?P<braced>[^{}]+)\}|(?P<kind>[A-Za-z][\w-]*))[ \t]*"
    r"(?:\[(?P<label>[^\]]*)\]|(?P<title>.*?))(?:(?<=[ \t]):{3,}[ \t]*)?"  # colons at the end are Pandoc's
)
_CLASS = re.compile(r"(?:^\.?|[ \t]\.)(?:callout-)?(?P<kind>[A-Za-z]+)(?![\w-])")  # Quarto's `{#tip-a .callout-tip collapse="true"}`
_TITLE_IN_BRACES = re.compile(r"[ \t]title=\"(?P<title>[^\"]*)\"")
_FIRST_HEADING = re.compile(r"(?P<before>\s*)#{1,6}[ \t]+(?P<title>.*)\n")  # the title of Quarto's boxes
_FENCE_CLOSES = re.compile(r"(?P<indent>[ \t]*)(?P<mark>:{3,})[ \t]*")


def alert_of(kind: str) -> str:
    """GitHub's name for a kind of box; nothing for one that is not known."""
    return _BY_NAME.get(kind.lower(), "")


def with_alerts(text: str) -> str:
    """Text whose boxes are GitHub's, and whose tabs follow each other; a kind that GitHub does not have becomes the title."""
    text = _LAZY.sub(r"\g<0>\g<quote>", _CALLOUT.sub(_callout, text)) if "[!" in text else text
    text = _with_fenced_boxes(text)
    text = _TABBED.sub(_tab, text) if '=== "' in text else text
    return _ADMONITION.sub(_admonition, text) if "!!! " in text or "???" in text else text


def with_boxes_around_code(body: str) -> str:
    """A whole body whose `:::` boxes that hold code blocks are GitHub's; those in code, and those without, are left."""
    if ":::" not in body or ("```" not in body and "~~~" not in body):
        return body
    lines, seen = body.split("\n"), without_code(body).split("\n")
    for at in reversed(range(len(lines))):  # inner ones first
        opened = _FENCE_OPENS.fullmatch(seen[at]) if ":::" in seen[at] else None
        end = _end_of_box(seen, at, opened) if opened else 0
        if opened and end and lines[at + 1 : end] != seen[at + 1 : end]:
            text = "".join(f"{line}\n" for line in lines[at + 1 : end])
            lines[at : end + 1] = _fenced(opened, text, opened).split("\n")
            seen[at] = seen[end] = ""
    return "\n".join(lines)


def _end_of_box(lines: list[str], start: int, opened: re.Match[str]) -> int:
    closing = f"{opened['indent']}{opened['mark']}"
    return next((number for number in range(start + 1, min(len(lines), start + LONGEST_BLOCK)) if lines[number].rstrip() == closing), 0)


def opening_of(quote: str, kind: str, title: str) -> str:
    """The first line of a box; a kind that GitHub does not have is its title, where it has no other."""
    if kind == "message":  # Zenn's, which says how it looks where others have a title
        kind, title = ("warning" if title.strip() == "alert" else "note"), ""
    alert = alert_of(kind)
    shown = title.replace("**", "").strip() or ("" if kind.lower() in _GITHUB else kind.capitalize())
    return f"{quote}[!{alert or 'NOTE'}]" + (f" {shown}" if shown else "")


def _callout(found: re.Match[str]) -> str:
    quote = found["quote"] if found["quote"][-1].isspace() else f"{found['quote']} "
    if found["kind"].lower() in _GITHUB and not found["fold"] and found["more"] is None:
        return quote + found[0][found.end("quote") - found.start() :]
    label = _LABEL.search(found["more"] or "")  # of docsify: `[!TIP|label:Hint]`
    return opening_of(quote, found["kind"], found["title"] or (label[1] if label else ""))


def _admonition(found: re.Match[str]) -> str:
    if not alert_of(found["kind"]):
        return found[0]
    indent = found["indent"]
    text = "".join(f"\n{indent}> {_dedented(line, indent)}" for line in found["text"][1:].split("\n"))
    return opening_of(f"{indent}> ", found["kind"], found["title"] or "") + text


def _tab(found: re.Match[str]) -> str:
    indent = found["indent"]
    return f"{indent}**{found['title']}**" + "".join(f"\n{indent}{_dedented(line, indent)}" for line in found["text"][1:].split("\n"))


def _dedented(line: str, indent: str) -> str:
    line = line.removeprefix(indent)
    return line.removeprefix("\t") if line.startswith("\t") else line.removeprefix("    ")


def _fenced(found: re.Match[str], text: str, _: re.Match[str]) -> str:
    if ":::" in text:
        text = outside_code(_with_fenced_boxes, text)
    braced = (found["braced"] or "").strip()
    kind, title = _kind_in(braced) if braced else found["kind"] or "", found["label"] or (found["title"] or "").rstrip()
    if named := _TITLE_IN_BRACES.search(braced):
        title = title or named["title"]
    if (braced or kind in _LAYOUT) and not _is_box(kind) and not title.strip(" 0123456789"):  # numbers are columns, as in `{grid} 1 2`
        return f"\n{text}"  # a part of the page that only looks another way
    if "callout-" in braced and not title and (heading := _FIRST_HEADING.match(text)):
        title, text = heading["title"], f"{heading['before']}\n{text[heading.end() :]}"
    indent = found["indent"]
    if kind.lower() == "details":
        return f"{indent}<!-- --><details><summary>{title or 'Details'}</summary>\n{text}{indent}<!-- --></details>"
    return f"{opening_of(f'{indent}> ', kind, title)}\n{quoted(text, indent)}"


def _with_fenced_boxes(text: str) -> str:
    return with_blocks(text, _FENCE_OPENS, _FENCE_CLOSES, _fenced) if ":::" in text else text


def _kind_in(braced: str) -> str:
    """What names a box in braces: a class that is known, or the first one."""
    kinds = [found["kind"] for found in _CLASS.finditer(braced)]
    return next(filter(_is_box, kinds), kinds[0] if kinds else "")


def _is_box(kind: str) -> bool:
    return bool(alert_of(kind)) or kind.lower() == "details"
