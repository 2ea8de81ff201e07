# SPDX-License-Identifier: MIT
"""kramdown (Jekyll): attribute lists such as `{: .center}` and `{:toc}` are layout, and go; the text stays."""

from __future__ import annotations

import re

__all__ = ["without_attributes"]

_TOC = re.compile(r"(?m)^[ \t]*(?:[-*+]|\d+\.)[ \t]+.*\n[ \t]*\{:?\s*:?toc\b[^}\n]*\}[ \t]*$")
_ATTRIBUTES = re.compile(
    r"(?<![\\$])(?:[ \t]*\{:(?![^}\n]{0,300}[\\$_^])\s?+(?>(?:[.#]?+[\w:-]++(?:=(?:\"[^\"\n]*+\"|'[^'\n]*+'|[\w%.-]++))?+|[.\s])+)\})++"
)
_COMMENT = re.compile(r"\{::comment\}(?P<text>(?:(?!-->|\{:).)*+)\{:/(?:comment)?\}", re.DOTALL)
_EXTENSION = re.compile(r"\{::(?:nomarkdown|options|comment)\b[^}\n]*\}|\{:/(?:nomarkdown|comment)?\}")
_CODE_SPAN = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")


def without_attributes(text: str) -> str:
    """Text without attribute lists; those in code spans and in math stay."""
    if "{:" not in text and "{::" not in text:
        return text
    text = _TOC.sub("\n", text)
    if "{::" in text:
        text = _EXTENSION.sub("", _COMMENT.sub(r"<!--\g<text>-->", text))
    kept: list[str] = []
    end = 0
    for span in _CODE_SPAN.finditer(text):
        kept += [_ATTRIBUTES.sub("", text[end : span.start()]), span[0]]
        end = span.end()
    return "".join([*kept, _ATTRIBUTES.sub("", text[end:])])
