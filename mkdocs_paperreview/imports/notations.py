# SPDX-License-Identifier: MIT
"""What Liquid, shortcodes, kramdown and Discourse add to Markdown, rewritten by the dialects; and what is then left over, said."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.discourse import with_discourse_blocks
from mkdocs_paperreview.dialects.fences import blanked, outside_code, without_code, without_code_spans
from mkdocs_paperreview.dialects.hugo import without_shortcodes
from mkdocs_paperreview.dialects.kramdown import without_attributes
from mkdocs_paperreview.dialects.liquid import without_liquid
from mkdocs_paperreview.dialects.wrappers import without_wrappers
from mkdocs_paperreview.imports.draft import Note
from mkdocs_paperreview.imports.lines import line_numbers
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["markdown_of_generators", "masked"]

_REWRITES = (
    (without_shortcodes, ("{{", "{%", "](@/")),
    (without_liquid, ("{{", "{%")),
    (without_attributes, ("{:",)),
    (with_discourse_blocks, ("[/quote]", "[/details]", "[/spoiler]")),
)
# Tags whose meaning is in files or settings of the old site: the dialects leave them out, and their words with them.
_OUTSIDE = re.compile(
    r"\{%-?\s*(?:include(?:_relative|_cached)?|(?:end)?if|els(?:e|if)|(?:end)?unless|(?:end)?for|assign|(?:end)?capture)\b"
    r"[^%\n]*-?%\}"
)
_LEFT = re.compile(
    r"(?P<shortcode>\{\{[<%][^\n]{0,400}?[>%]\}\})|(?P<tag>\{%[^%\n]{0,400}%\})"
    r"|(?P<variable>\{\{-?\s*[A-Za-z_][\w.-]*(?:\([^()\n]*\))?(?:\s*\|[^{}\n]*)?\s*-?\}\})|(?P<attributes>\{:[.#][^}\n]{0,100}\})"
)
_MATH = re.compile(r"(?<![\\$])\$(?![\s$])[^$\n]*?(?<![\s\\])\$(?!\d)|\$\$.+?\$\$", re.DOTALL)
_SAID = {
    "shortcode": "The shortcode `{}` is not known here; it stays in the text as it is.",
    "tag": "The tag `{}` is not known here; it stays in the text as it is.",
    "variable": "`{}` is filled in by the old site only; it stays in the text as it is.",
    "attributes": "The attributes `{}` are not known here; they stay in the text as they are.",
}
_LONGEST_SHOWN = 60


def masked(body: str) -> str:
    """The body with blanks in place of its code: what is found in it has its place in the body."""
    return without_code_spans(without_code(body))


def markdown_of_generators(body: str, notes: list[Note]) -> str:
    """The body without the notations of other generators; every line keeps its number."""
    rewrites = [rewrite for rewrite, marks in _REWRITES if any(mark in body for mark in marks)]
    if not rewrites:
        return body
    _note_what_is_outside(body, notes)
    for rewrite in rewrites:
        body = outside_code(rewrite, body)
    body = without_wrappers(body) if "{{<" in body or "{{%" in body else body
    _note_what_is_left(body, notes)
    return body


def _note_what_is_outside(body: str, notes: list[Note]) -> None:
    if "{%" not in body:
        return
    text = masked(body)
    line = line_numbers(text)
    for found in _OUTSIDE.finditer(text):
        if not without_liquid(found[0]).strip():
            tag = shortened(found[0], _LONGEST_SHOWN)
            message = f"`{tag}` has its meaning in the old site; it was left out, and what stands between such tags was kept."
            notes.append(Note(line(found.start()), message))


def _note_what_is_left(body: str, notes: list[Note]) -> None:
    if "{{" not in body and "{%" not in body and "{:" not in body:
        return
    text = _MATH.sub(lambda found: blanked(found[0]), masked(body))
    line = line_numbers(text)
    notes += (
        Note(line(found.start()), _SAID[found.lastgroup or "tag"].format(shortened(found[0], _LONGEST_SHOWN)))
        for found in _LEFT.finditer(text)
    )
