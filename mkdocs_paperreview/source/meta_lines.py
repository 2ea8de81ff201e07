# SPDX-License-Identifier: MIT
"""A text in; the front matter that no rule opens, out: as Pelican and MultiMarkdown write it, and old posts of Hexo.

It says a title and a date in lines such as `Title: …`. An empty line ends it, or one of three hyphens. Without the latter, every key must
be one of those generators', for a note may begin with lines about its paper, and a value is what the line says, and no YAML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.source.nodes import Table, Text
from mkdocs_paperreview.source.problem import Span, Unreadable
from mkdocs_paperreview.source.yaml_front import yaml_table

__all__ = ["MAX_FRONT_MATTER", "meta_table"]

_LINES = re.compile(
    r"[\ufeff\u200b]*(?P<front>(?:[A-Za-z][\w-]{0,30}[ \t]*:(?:[ \t]+\S.*|[ \t]*)\n(?:[ \t]+\S.*\n)*){2,60})"
    r"(?:(?P<rule>---+)[ \t]*|[ \t]*)(?:\n|\Z)"
)
_ENTRY = re.compile(r"(?m)^(?P<key>[\w-]+)[ \t]*:[ \t]*(?P<value>.*(?:\n[ \t]+\S.*)*)")
_LIKE_YAML = re.compile(r"""(?m)^[\w-]+[ \t]*:[ \t]+(?:\[.*\]|".*"|'.*')[ \t]*$|^[ \t]+-[ \t]""")
MAX_FRONT_MATTER = 64 * 1024
_NEEDED = frozenset({"title", "date"})
_KNOWN = _NEEDED | frozenset(
    "author authors category categories cover date description draft excerpt image keywords lang language layout math"
    " mathjax modified permalink published save_as series slug status subtitle summary tag tags template thumbnail toc"
    " translation updated url".split()
)


def meta_table(text: str) -> tuple[Table, int] | None:
    """Read such a front matter, and tell where the body begins; nothing where a text has none."""
    found = _LINES.match(text)
    if not found or found.end() > MAX_FRONT_MATTER:
        return None
    front, start = found["front"], found.start("front")
    keys = {entry["key"].lower() for entry in _ENTRY.finditer(front)}
    if not keys >= _NEEDED or not (found["rule"] or keys <= _KNOWN):
        return None
    if found["rule"]:
        return yaml_table(front, start, []), found.end()  # what YAML would rather have quoted is not YAML
    lines = Table(tuple(_entries(front, start)), Span(start, found.end("front")))
    if not _LIKE_YAML.search(front):
        return lines, found.end()
    try:
        return yaml_table(front, start, []), found.end()
    except Unreadable:
        return lines, found.end()


def _entries(front: str, start: int) -> Iterator[tuple[Text, Text]]:
    for entry in _ENTRY.finditer(front):
        at, value = start + entry.start("value"), entry["value"].rstrip()
        key = Text(entry["key"], Span(start + entry.start("key"), start + entry.end("key")))
        yield key, Text(" ".join(value.split()) if "\n" in value else value, Span(at, at + len(value)))
