# SPDX-License-Identifier: MIT
"""Bytes of a feed to its elements. A document type, which is where entities are declared, and nesting without end are refused."""

from __future__ import annotations

import contextlib
from xml.etree.ElementTree import Element, TreeBuilder  # only the tree; the parser below refuses what is unsafe
from xml.parsers import expat  # it is told to refuse document types

from mkdocs_paperreview.lookup.fetch import LookupFailure

__all__ = ["ARXIV", "ATOM", "feed_in"]

ATOM = "{http://www.w3.org/2005/Atom}"
ARXIV = "{http://arxiv.org/schemas/atom}"
_DEEPEST = 30


class _Refused(Exception):  # noqa: N818  # never leaves this module
    """A document that is not read on."""


class _Tree:
    """What a parser calls while it reads."""

    def __init__(self) -> None:
        self.builder = TreeBuilder()
        self.depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _Refused
        self.builder.start(_qualified(name), attributes)

    def end(self, name: str) -> None:
        self.depth -= 1
        self.builder.end(_qualified(name))

    @staticmethod
    def refuse(*_: object) -> None:
        raise _Refused


def _qualified(name: str) -> str:
    return "{" + name if "}" in name else name


def feed_in(content: bytes) -> Element:
    """The root of a feed; what is none is raised as LookupFailure."""
    tree = _Tree()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartDoctypeDeclHandler = tree.refuse
    parser.StartElementHandler = tree.start
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.builder.data
    root = None
    with contextlib.suppress(expat.ExpatError, _Refused, AssertionError, LookupError, ValueError):
        parser.Parse(content, True)  # noqa: FBT003  # expat takes it by place only
        root = tree.builder.close()
    if root is None or root.tag != f"{ATOM}feed":
        msg = "arXiv answered with something that is no feed of papers."
        raise LookupFailure(msg)
    return root
