# SPDX-License-Identifier: MIT
"""A text in; the same as YAML or TOML writes it on one line, in quotes that fit it or as a value before it was written, out."""

from __future__ import annotations

import json
import re
from functools import lru_cache

import yaml

from mkdocs_paperreview.source.problem import Edit, Span

__all__ = ["quoted", "quoted_for_toml", "quoting"]

_STRING = "tag:yaml.org,2002:str"


def quoted(text: str, like: str = "") -> str:
    """A text as YAML writes it, in quotes: double ones, or single ones where it holds those or backslashes.

    With `like`, a value as it was written, it keeps that one's quotes, or does without as that one did, where it can.
    """
    if like and like[0] not in "'\"" and _reads_plain(text, " ".join(like.split())):
        return text
    if "\n" in text:
        return json.dumps(text, ensure_ascii=False)
    if like.startswith('"') or (not like.startswith("'") and not re.search(r"[\"\\]", text)):
        return '"' + text.replace("\\", r"\\").replace('"', r"\"") + '"'
    return "'" + text.replace("'", "''") + "'"


def quoted_for_toml(text: str, like: str = "") -> str:
    """A text as TOML writes it on one line, in the quotes of a value as it was written, where it can."""
    if like.startswith("'") and "'" not in text and text.isprintable():
        return f"'{text}'"
    return json.dumps(text, ensure_ascii=False)


def quoting(span: Span, written: str, text: str) -> tuple[Edit, ...]:
    """The edits that put a value in quotes, or in others; where the text is what was written, its letters stay as they are stored."""
    whole = quoted(text)
    first, last = Span(span.start, span.start + 1), Span(span.end - 1, span.end)
    if whole[1:-1] == written:
        return Edit(Span(span.start, span.start), whole[0]), Edit(Span(span.end, span.end), whole[-1])
    if whole[1:-1] == written[1:-1]:
        return Edit(first, whole[0]), Edit(last, whole[-1])
    return (Edit(span, whole),)


@lru_cache(maxsize=4096)  # to have YAML read a text takes a hundred times as long as to look it up
def _reads_plain(text: str, like: str) -> bool:
    """Whether YAML reads an unquoted text as it is, where one such as `like` stands, and as no number where that one is none."""
    places = [(before, after, kind) for before, after in (("[", "]"), ("- ", "")) if (kind := _kind(before + like + after, like))]
    return bool(places) and all(_kind(before + text + after, text) in {kind, _STRING} for before, after, kind in places)


def _kind(front: str, scalar: str) -> str | None:
    """What YAML takes the only item of a list for; nothing where it does not read it as that text."""
    try:
        root = yaml.compose(front, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return None
    items = root.value if isinstance(root, yaml.SequenceNode) else []
    is_same = len(items) == 1 and isinstance(items[0], yaml.ScalarNode) and not items[0].style and items[0].value == scalar
    return items[0].tag if is_same else None
