# SPDX-License-Identifier: MIT
"""A page in; the file of it that is read when it is among the results that are shown, out."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from mkdocs_paperreview.article.sections import Section
from mkdocs_paperreview.search.findable import Findable

__all__ = ["fragment_of"]

_SIGNS = re.compile(r"[!-,./:-@\[-^`{-~]")  # of ASCII, but for those that stay in ids
_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def fragment_of(page: Findable, sections: Sequence[Section]) -> bytes:
    """What is shown of a page: by place what nearly all have, its text among it, of which a snippet is cut; by name what few have."""
    seldom = {
        "titles": page.titles,
        "kind": "" if page.kind == "review" else page.kind,
        "venue": page.venue,
        "ai": int(page.ai),
        "code": int(page.code),
    }
    tags = [label for _, label in page.tags]
    text = [part for anchor, heading, text in sections for part in (_heading(heading, anchor), text)]
    shown: list[object] = [page.address.lstrip("/"), page.title, page.lang, page.date, tags, text]
    if some := {key: value for key, value in seldom.items() if value}:
        shown.append(some)
    return _dumps(shown).encode("utf-8", "replace")


def _heading(heading: str, anchor: str) -> str | tuple[str, str]:
    """A heading, with its id where that cannot be told from it, as it mostly can: a reader of the index finds it again."""
    return heading if anchor == _SIGNS.sub("", heading.lower()).replace(" ", "-") else (heading, anchor)
