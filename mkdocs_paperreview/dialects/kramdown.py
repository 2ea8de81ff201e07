# SPDX-License-Identifier: MIT
"""kramdown (Jekyll): attribute lists such as `{: .center}` and `{:toc}` are layout, and go; the text stays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from mkdocs_paperreview.dialects.spans import outside_spans
from mkdocs_paperreview.source.problem import Span

__all__ = ["attribute_lists", "without_attributes"]

_TOC = re.compile(r"(?m)^[ \t]*(?:[-*+]|\d+\.)[ \t]+.*\n[ \t]*\{:?\s*:?toc\b[^}\n]*\}[ \t]*$")
_ATTRIBUTES = re.compile(
    r"(?<![\\$])(?:[ \t]{0,40}+\{:(?![^}\n\\$^]{0,300}+[\\$^])[ \t]?+"
    r"(?>(?:[.#]?+[\w:-]++(?:=(?:\"[^\"\n]*+\"|'[^'\n]*+'|[\w%.-]++))?+|[., \t])+)\})++"
)
_COMMENT = re.compile(r"\{::comment\}(?P<text>(?:(?!-->|\{:).)*+)\{:/(?:comment)?\}", re.DOTALL)
_EXTENSION = re.compile(r"\{::(?:nomarkdown|options|comment)\b[^}\n]*\}|\{:/(?:nomarkdown|comment)?\}")
_HEADING_ID = re.compile(r"(?m)^(?P<heading>#{1,6} (?:.*?\S)??)[ \t]*+\{:[ \t]*#(?P<id>[\w-]+)[ \t]*\}[ \t]*$")


def without_attributes(text: str) -> str:
    """Text without attribute lists; those in code spans and in math stay."""
    if "{:" not in text:
        return text
    text = _TOC.sub("\n", text)
    if "{::" in text:
        text = _EXTENSION.sub("", _COMMENT.sub(r"<!--\g<text>-->", text))
    return outside_spans(partial(_ATTRIBUTES.sub, ""), _HEADING_ID.sub(r"\g<heading> {#\g<id>}", text))


def attribute_lists(text: str) -> Iterator[Span]:
    """Where attribute lists stand that go, or a list that stands for the table of contents; not those that name a heading."""
    end = 0
    for found in _TOC.finditer(text) if "toc" in text else ():
        yield from _lists_in(text, end, found.start())
        yield Span(*found.span())
        end = found.end()
    yield from _lists_in(text, end, len(text))


def _lists_in(text: str, start: int, end: int) -> Iterator[Span]:
    named = {text.rindex("{", 0, found.start("id")) for found in _HEADING_ID.finditer(text, start, end)}
    for found in _ATTRIBUTES.finditer(text, start, end):
        brace = text.index("{", found.start())
        if brace not in named:
            yield Span(brace, found.end())
