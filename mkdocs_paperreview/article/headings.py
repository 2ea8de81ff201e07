# SPDX-License-Identifier: MIT
"""The headings of an article, and their ids: made of their words as GitHub makes them, so that they are the same in every build."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from selectolax.lexbor import LexborNode

__all__ = ["Heading", "heading_id", "headings_of", "ids_on_github"]

_ANNOTATION = re.compile(r"<annotation.*?</annotation>|<[^>]+>", re.DOTALL)
_OWN_ID = re.compile(r"\s*\{:?\s*#(?P<id>[\w:-]+)\s*\}\s*$")
_NOT_IN_ID = re.compile(r"[^\w\s-]")
_KEPT = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Nl", "Pc"})


class Heading(NamedTuple):
    """A heading of an article: its level, from 2, its id, its text, and its line in the body, from 0, if it has one."""

    level: int
    id: str
    text: str
    line: int = 0


def headings_of(body: LexborNode) -> tuple[Heading, ...]:
    """Give each heading an id made of its words, the same in every build; doubles are counted from 2."""
    nodes = body.css("h1, h2, h3, h4, h5, h6")
    deeper = 1 if any(node.tag == "h1" for node in nodes) else 0
    taken: dict[str, int] = {}
    headings = []
    for node in nodes:
        text = _heading_text(node)
        own = _OWN_ID.search(text) if text.endswith("}") else None
        if own:
            text = text[: own.start()].rstrip()
            _drop_own_id(node)
        chosen = (own["id"] if own else node.attributes.get("id")) or heading_id(text)
        id_ = _unused(chosen.lstrip("_") or "section", taken)
        node.attrs["id"] = id_
        line = int((node.attributes.get("data-sourcepos") or "1:").split(":")[0]) - 1
        headings.append(Heading(min(6, int((node.tag or "h2")[1]) + deeper), id_, text, line))
    return tuple(heading for heading in headings if heading.text)


def _heading_text(node: LexborNode) -> str:
    html = node.inner_html or ""
    if "<" not in html and "&" not in html:
        return " ".join(html.split())
    return " ".join((_ANNOTATION.sub("", html) if "<math" in html else node.text()).split())


def _drop_own_id(node: LexborNode) -> None:
    last = node.last_child
    if last is not None and last.is_text_node:
        last.replace_with(_OWN_ID.sub("", last.text()))


def heading_id(text: str) -> str:
    """The id of a heading, as GitHub makes it, so that links written for GitHub work."""
    plain = unicodedata.normalize("NFC", text).strip().lower()
    return re.sub(r"\s", "-", _NOT_IN_ID.sub("", plain)).strip("-") or "section"


def ids_on_github(texts: Iterable[str]) -> list[str]:
    """The ids that GitHub gives to headings: a sign at an end leaves a hyphen, `₀` and `①` are dropped, and doubles are counted from 1."""
    seen: Counter[str] = Counter()
    ids = []
    for text in texts:
        plain = "".join(each for each in unicodedata.normalize("NFC", text).lower() if each in "-_ " or unicodedata.category(each) in _KEPT)
        id_ = plain.replace(" ", "-")
        ids.append(f"{id_}-{seen[id_]}" if seen[id_] else id_)
        seen[id_] += 1
    return ids


def _unused(id_: str, taken: dict[str, int]) -> str:
    made = id_
    while made in taken:
        taken[id_] += 1
        made = f"{id_}-{taken[id_]}"
    taken[made] = 1
    return made
