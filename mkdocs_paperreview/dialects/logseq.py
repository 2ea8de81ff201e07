# SPDX-License-Identifier: MIT
"""Logseq: what it keeps of its blocks for itself is no text, its properties are lines such as `key: value`, as those of Dataview are.

A page may be one list that is indented as a whole.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.fences import outside_code, outside_code_spans

__all__ = ["with_links_to_blocks", "with_list_at_margin", "without_block_data", "without_macros"]

_DATA = re.compile(
    r"(?m)^[ \t]*(?:- )?(?:id:: [0-9a-f]{8}-[0-9a-f-]{27}|collapsed:: (?:true|false)|public:: (?:true|false)"
    r"|(?:hl-(?:page|color|type|stamp)|ls-type|card-[a-z-]+|logseq\.[\w.-]+|background-color|exclude-from-graph-view):: [^\n]*)[ \t]*$"
)
_KEY = re.compile(
    r"(?m)^(?P<key>[ \t>]*+(?:[-*+][ \t]+)?(?:\*\*|__)?[^\W\d_](?:[\w-]| (?=\w)){0,40}(?:\*\*|__)?):(?=:(?:\*\*|__)?[ \t]+\S)"
)
# What only a vault can answer goes; of the others, what they show stays.
_VAULTS = r"\{\{(?:query|renderer|zotero-(?:imported|linked)-file)\b(?:[^{}\n]|\{\{[^{}\n]*\}\})*\}\}"
_MACRO = re.compile(
    rf"(?m)^[ \t]*- {_VAULTS}[ \t]*$|{_VAULTS}|\{{\{{(?:(?:video|youtube|tweet|twitter)[ \t]+(?P<address>https?://[^\s{{}}]+)[ \t]*"
    r"|cloze[ \t]+(?P<hidden>[^{}\n]+)|embed[ \t]+(?P<page>\[\[[^\[\]{}\n]+\]\])[ \t]*)\}\}"
)
_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_ID = re.compile(rf"(?m)^(?P<indent>[ \t]*)id:: (?P<id>{_UUID})[ \t]*$")
_TO_BLOCK = re.compile(
    rf"(?P<words>\[[^\[\]\n]+\])\(\(\((?P<linked>{_UUID})\)\)\)|(?:\{{\{{embed )?\(\((?P<shown>{_UUID})\)\)(?:[ ]?\}}\}})?"
)
_PROPERTIES = re.compile(r"(?:[ \t]*(?:[\w-]+:: [^\n]*)?\n)*")
_MARGIN = re.compile(r"(?m)^\t")


def without_block_data(text: str) -> str:
    """Text with empty lines in place of such properties of a block, and with one colon behind the keys of others."""
    return _KEY.sub(r"\g<key>", _DATA.sub("", text))


def without_macros(text: str) -> str:
    """Text with what is to be read in place of macros such as `{{query …}}` and `{{cloze …}}`."""
    return _MACRO.sub(_shown, text)


def _shown(found: re.Match[str]) -> str:
    return f"<{found['address']}>" if found["address"] else found["hidden"] or found["page"] or ""


def with_links_to_blocks(body: str) -> str:
    """A whole body whose references to its own blocks are links; of others, the words are shown, or that something is left out."""
    if "((" not in body or "))" not in body:
        return body
    called = {found["linked"] or found["shown"] for found in _TO_BLOCK.finditer(body)}
    known = called & {found["id"] for found in _ID.finditer(body)}

    def link(found: re.Match[str]) -> str:
        block = found["linked"] or found["shown"]
        if block in known:
            return f"{found['words'] or '[↗]'}(#{block})"
        return found["words"][1:-1] if found["words"] else "(…)"

    def place(found: re.Match[str]) -> str:
        return f'{found["indent"]}<span id="{found["id"]}"></span>' if found["id"] in known else found[0]

    return outside_code(lambda text: outside_code_spans(lambda part: _TO_BLOCK.sub(link, _ID.sub(place, part)), text), body)


def with_list_at_margin(body: str) -> str:
    """A whole body without the tabs before the lines of its only list, which is no code."""
    return _MARGIN.sub("", body) if "\t- " in body and _is_one_list(body) else body


def _is_one_list(body: str) -> bool:
    """Whether everything below the properties of a page is a list with a tab before it."""
    start = _PROPERTIES.match(body)
    rest = body[start.end() :] if start else body
    return rest.startswith("\t- ") and all(line.startswith("\t") or not line.strip() for line in rest.split("\n"))
