# SPDX-License-Identifier: MIT
"""Jekyll: posts in `_posts`, with Liquid and kramdown; the address of one is made of its categories, its day and its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from mkdocs_paperreview.imports.draft import DROPPED, Note
from mkdocs_paperreview.imports.front_matter import listed
from mkdocs_paperreview.imports.kind import Kind, Values
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.source.document import Document

__all__ = ["DAY_IN_NAME", "JEKYLL"]

_STYLES = {
    "date": "/:categories/:year/:month/:day/:title:output_ext",
    "pretty": "/:categories/:year/:month/:day/:title/",
    "ordinal": "/:categories/:year/:y_day/:title:output_ext",
    "none": "/:categories/:title:output_ext",
}
_FOLDER = re.compile(r"(?:.*/)?_(?:posts|drafts)/")
_COLLECTION = re.compile(r"(?:.*/)?_(?P<name>[\w-]+)/")
DAY_IN_NAME = re.compile(r"^\d{4}-\d{1,2}-\d{1,2}-")
_TOKEN = re.compile(r":([a-z_]+)")
_NOT_IN_TITLE = re.compile(r"[^\w.~!$&'()+,;=@]+")
_RAW = re.compile(r"\{%-?\s*(?:end)?raw\s*-?%\}")
_RAW_LINE = re.compile(r"(?m)^[ \t]*\{%-?\s*(?:end)?raw\s*-?%\}[ \t]*$")
_COMMENT = re.compile(r"\{%-?\s*(?P<end>end)?comment\s*-?%\}")


def _fits(document: Document, tree: Tree) -> bool:
    if _FOLDER.match(document.path) or any(key.value == "layout" for key, _ in document.front):
        return True
    return tree.site_of(document.path).generator == "Jekyll" and document.has_front


def _rewritten(body: str, _notes: list[Note]) -> str:
    """Liquid is read before Markdown: `raw` is no part of the code it stands in."""
    if "{%" not in body:
        return body
    return _RAW.sub("", _RAW_LINE.sub(DROPPED, _with_comments(body)))


def _with_comments(body: str) -> str:
    """The body with HTML's comments in place of Liquid's, where one holds no end of a comment itself."""
    kept: list[str] = []
    end = 0
    opening: re.Match[str] | None = None
    for tag in _COMMENT.finditer(body):
        if not tag["end"]:
            opening = opening or tag
        elif opening:
            text = body[opening.end() : tag.start()]
            kept += body[end : opening.start()], f"<!--{text}-->" if "--" not in text else text
            end, opening = tag.end(), None
    return "".join((*kept, body[end:]))


def _addresses(path: str, values: Values, tree: Tree) -> tuple[str, ...]:
    """Where Jekyll served a post: as its settings say, else by Jekyll's own default, if it is a post at all."""
    pattern = _pattern(path, tree.settings)
    tokens = _tokens(path, values)
    if not pattern or not tokens:
        return ()
    made = _TOKEN.sub(lambda found: tokens.get(found[1], ""), pattern)
    return (re.sub(r"/{2,}", "/", f"/{made}"),)


def _pattern(path: str, settings: Mapping[str, Any]) -> str:
    if not _FOLDER.match(path):
        collection = _COLLECTION.match(path)
        collections = settings.get("collections")
        given = collections.get(collection["name"]) if collection and isinstance(collections, Mapping) else None
        return str(given.get("permalink") or f"/{collection['name']}/:title/") if collection and isinstance(given, Mapping) else ""
    written = str(settings.get("permalink") or "date")
    return _STYLES.get(written, written)


def _tokens(path: str, values: Values) -> dict[str, str]:
    stem = path.rpartition("/")[2].rpartition(".")[0]
    name = DAY_IN_NAME.sub("", stem)
    title = _NOT_IN_TITLE.sub("-", str(values.get("slug") or name)).strip("-")
    year, month, day = str(values.get("date") or "")[:10].split("-") if values.get("date") else ("", "", "")
    categories = values.get("categories")
    names = [categories] if isinstance(categories, str) else listed(categories)
    return {
        "title": title,
        "slug": title.lower(),
        "name": name,
        "year": year,
        "short_year": year[2:],
        "month": month,
        "i_month": month.lstrip("0"),
        "day": day,
        "i_day": day.lstrip("0"),
        "categories": "/".join(each.lower() for each in names),
        "slugified_categories": "/".join(_NOT_IN_TITLE.sub("-", each.lower()).strip("-") for each in names),
        "output_ext": ".html",
    }


JEKYLL = Kind("Jekyll", _fits, rewritten=_rewritten, addresses=_addresses)
