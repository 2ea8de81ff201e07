# SPDX-License-Identifier: MIT
"""kramdown (Jekyll): attribute lists such as `{: .center}` and `{:toc}` are layout, and go; the text stays."""

from __future__ import annotations

import re

from mkdocs_paperreview.dialects.spans import outside_spans

__all__ = ["without_attributes"]

_TOC = re.compile(r"(?m)^[ \t]*(?:[-*+]|\d+\.)[ \t]+.*\n[ \t]*\{:?\s*:?toc\b[^}\n]*\}[ \t]*$")
_ATTRIBUTES = re.compile(
    r"(?<![\\$])(?:[ \t]*\{:(?![^}\n]{0,300}[\\$^])[ \t]?+(?>(?:[.#]?+[\w:-]++(?:=(?:\"[^\"\n]*+\"|'[^'\n]*+'|[\w%.-]++))?+|[. \t])+)\})++"
)
_COMMENT = re.compile(r"\{::comment\}(?P<text>(?:(?!-->|\{:).)*+)\{:/(?:comment)?\}", re.DOTALL)
_EXTENSION = re.compile(r"\{::(?:nomarkdown|options|comment)\b[^}\n]*\}|\{:/(?:nomarkdown|comment)?\}")
_HEADING_ID = re.compile(r"(?m)^(?P<heading>#{1,6} .*?)[ \t]*\{:[ \t]*#(?P<id>[\w-]+)[ \t]*\}[ \t]*$")


def without_attributes(text: str) -> str:
    """Text without attribute lists; those in code spans and in math stay."""
    if "{:" not in text and "{::" not in text:
        return text
    text = _TOC.sub("\n", text)
    if "{::" in text:
        text = _EXTENSION.sub("", _COMMENT.sub(r"<!--\g<text>-->", text))
    return outside_spans(_without, _HEADING_ID.sub(r"\g<heading> {#\g<id>}", text))


def _without(stretch: str) -> str:
    return _ATTRIBUTES.sub("", stretch)
