# SPDX-License-Identifier: MIT
"""A text in; where the front matter stands that no rule opens, out: as Pelican and MultiMarkdown write it, and old posts of Hexo.

It says a title and a date in lines such as `Title: …`. An empty line ends it, or one of three hyphens. Without the latter, every key must
be one of those generators', for a note may begin with lines about its paper.
"""

from __future__ import annotations

import re

from mkdocs_paperreview.source.problem import Span

__all__ = ["meta_lines"]

_LINES = re.compile(
    r"[\ufeff\u200b]*(?P<front>(?:[A-Za-z][\w-]{0,30}[ \t]*:(?:[ \t]+\S.*|[ \t]*)\n(?:[ \t]+\S.*\n)*){2,60})"
    r"(?:(?P<rule>---+)[ \t]*|[ \t]*)(?:\n|\Z)"
)
_KEY = re.compile(r"(?m)^[\w-]+")
_NEEDED = frozenset({"title", "date"})
_KNOWN = _NEEDED | frozenset(
    "author authors category categories cover date description draft excerpt image keywords lang language layout math"
    " mathjax modified permalink published save_as series slug status subtitle summary tag tags template thumbnail toc"
    " translation updated url".split()
)


def meta_lines(text: str) -> tuple[Span, int] | None:
    """Where the lines of such a front matter stand, and where the body begins; nothing where a text has none."""
    found = _LINES.match(text)
    if not found:
        return None
    keys = {key.lower() for key in _KEY.findall(found["front"])}
    if not keys >= _NEEDED or not (found["rule"] or keys <= _KNOWN):
        return None
    return Span(found.start("front"), found.end("front")), found.end()
