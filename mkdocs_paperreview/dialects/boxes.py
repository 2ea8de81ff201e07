# SPDX-License-Identifier: MIT
"""Boxes of other generators as GitHub's alerts: Obsidian's `[!abstract]-`, Material's `!!! note`, Docusaurus' and Zenn's `:::note`."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.blocks import with_blocks

__all__ = ["alert_of", "with_alerts"]

_ALERTS = {
    "NOTE": "abstract definition example info message note question quote summary tldr todo cite help faq remark "
    "theorem lemma proof seealso",
    "TIP": "check done hint success tip",
    "IMPORTANT": "important key",
    "WARNING": "alert attention caution warning warn",
    "CAUTION": "bug danger error fail failure missing",
}
_BY_NAME = {name: alert for alert, names in _ALERTS.items() for name in names.split()}
_GITHUB = frozenset({"note", "tip", "important", "warning", "caution"})
_CALLOUT = re.compile(r"(?m)^(?P<quote>[ \t]*(?:>[ \t]*)+)\[!(?P<kind>[A-Za-z]+)(?:\|[^\]\n]*)?\](?P<fold>[-+]?)[ \t]*(?P<title>[^\n]*)$")
_ADMONITION = re.compile(
    r"(?m)^(?P<indent>[ \t]*)(?:!!!|\?\?\?\+?)[ \t]+(?P<kind>[A-Za-z]+)[^\n\"]*?(?:\"(?P<title>[^\"\n]*)\")?[ \t]*"
    r"(?P<text>(?:\n(?P=indent)(?: {4}|\t)[^\n]*|\n[ \t]*(?=\n(?P=indent)(?: {4}|\t)))+)"
)
_TABBED = re.compile(
    r"(?m)^(?P<indent>[ \t]*)===[!+]?[ \t]+\"(?P<title>[^\"\n]*)\"[ \t]*"
    r"(?P<text>(?:\n(?P=indent)(?: {4}|\t)[^\n]*|\n[ \t]*(?=\n(?P=indent)(?: {4}|\t)))+)"
)
_FENCE_OPENS = re.compile(
    r"(?P<indent>[ \t]*)(?P<mark>:{3,})[ \t]*\{?\.?(?P<kind>[A-Za-z]+)[ \t]*\}?(?:[ \t]*\[(?P<label>[^\]]*)\]|[ \t]*(?P<title>.*))"
)
_FENCE_CLOSES = re.compile(r"(?P<indent>[ \t]*)(?P<mark>:{3,})[ \t]*")


def alert_of(kind: str) -> str:
    """GitHub's name for a kind of box; nothing for one that is not known."""
    return _BY_NAME.get(kind.lower(), "")


def with_alerts(text: str) -> str:
    """Text whose boxes are GitHub's, and whose tabs follow each other; a kind that GitHub does not have becomes the title."""
    text = _CALLOUT.sub(_callout, text) if "[!" in text else text
    text = with_blocks(text, _FENCE_OPENS, _FENCE_CLOSES, _fenced) if ":::" in text else text
    text = _TABBED.sub(_tab, text) if '=== "' in text else text
    return _ADMONITION.sub(_admonition, text) if "!!! " in text or "???" in text else text


def _opening(quote: str, kind: str, title: str) -> str:
    alert = alert_of(kind)
    shown = title.replace("**", "").strip() or ("" if kind.lower() in _GITHUB else kind.capitalize())
    return f"{quote}[!{alert or 'NOTE'}]" + (f" {shown}" if shown else "")


def _callout(found: re.Match[str]) -> str:
    if found["kind"].lower() in _GITHUB and not found["fold"]:
        return found[0]
    return _opening(found["quote"], found["kind"], found["title"])


def _admonition(found: re.Match[str]) -> str:
    if not alert_of(found["kind"]):
        return found[0]
    indent = found["indent"]
    quoted = "".join(f"\n{indent}> {_dedented(line, indent)}" for line in found["text"][1:].split("\n"))
    return _opening(f"{indent}> ", found["kind"], found["title"] or "") + quoted


def _tab(found: re.Match[str]) -> str:
    indent = found["indent"]
    return f"{indent}**{found['title']}**" + "".join(f"\n{indent}{_dedented(line, indent)}" for line in found["text"][1:].split("\n"))


def _dedented(line: str, indent: str) -> str:
    line = line.removeprefix(indent)
    return line.removeprefix("\t") if line.startswith("\t") else line.removeprefix("    ")


def _fenced(found: re.Match[str], text: str, _: re.Match[str]) -> str:
    if ":::" in text:
        text = with_blocks(text, _FENCE_OPENS, _FENCE_CLOSES, _fenced)
    indent, title = found["indent"], found["label"] or found["title"] or ""
    quoted = "".join(f"{indent}> {line.removeprefix(indent)}\n" for line in text.split("\n")[:-1])
    if found["kind"].lower() == "details":
        return f"{indent}<!-- --><details><summary>{title or 'Details'}</summary>\n{text}{indent}<!-- --></details>"
    return f"{_opening(f'{indent}> ', found['kind'], title)}\n{quoted}"
