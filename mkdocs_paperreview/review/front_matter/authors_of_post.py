# SPDX-License-Identifier: MIT
"""Whose names `authors` holds: those of the paper, as a rule, but those of the post as Docusaurus and sites of academics write them."""

from __future__ import annotations

import re

from mkdocs_paperreview.source.nodes import Items, Node, Table, Text

__all__ = ["is_of_post"]

_KEY_OF_PERSON = re.compile(r"[a-z][a-z0-9]*")  # `admin`, in a site's own list of people
_PORTRAIT = frozenset({"image_url", "imageURL", "image", "avatar", "picture"})


def is_of_post(authors: Node) -> bool:
    """Whether each author is a key of the site's own list of people, or a table that leads to a portrait."""
    parts = authors.items if isinstance(authors, Items) else (authors,)
    return bool(parts) and all(_is_key(part) or _has_portrait(part) for part in parts)


def _is_key(part: Node) -> bool:
    return isinstance(part, Text) and bool(_KEY_OF_PERSON.fullmatch(part.value.strip()))


def _has_portrait(part: Node) -> bool:
    return isinstance(part, Table) and any(key.value in _PORTRAIT for key, _ in part)
