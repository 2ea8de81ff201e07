# SPDX-License-Identifier: MIT
"""Hugo and Zola: pages below `content`, alone or in a folder with their pictures; shortcodes are what the dialects know."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mkdocs_paperreview.imports.kind import Kind, Values
from mkdocs_paperreview.imports.tree import Tree
from mkdocs_paperreview.review.from_path import suffix_language
from mkdocs_paperreview.source.document import Document

__all__ = ["HUGO"]

_SHORTCODE = re.compile(r"\{\{[<%] ?/?\w")
_LANGUAGE = re.compile(r"\.(?:[a-z]{2}(?:-[a-z]{2,4})?)$", re.IGNORECASE)
_TOKEN = re.compile(r":(\w+)")


def _fits(document: Document, tree: Tree) -> bool:
    if tree.site_of(document.path).generator == "Hugo":
        return True
    front = document.text[: document.body_start].lstrip("\ufeff \t\n")
    return front.startswith("+++") or bool("{{" in document.text and _SHORTCODE.search(document.body))


def _addresses(path: str, values: Values, tree: Tree) -> tuple[str, ...]:
    """Where Hugo served a page: by its section and name, or as the settings say for its section."""
    _, content, below = f"/{path}".rpartition("/content/")
    if not content:
        return ()
    *folders, file = below.split("/")
    stem = file.rpartition(".")[0]
    language = suffix_language(file) if _LANGUAGE.search(stem) else ""
    stem = _LANGUAGE.sub("", stem) if language else stem
    if stem == "index" and folders:
        stem = folders.pop()
    last = str(values.get("slug") or stem)
    made = _by_pattern(folders, last, stem, values, tree) or "/".join([*folders, last])
    prefix = f"/{language}" if language and language != str(tree.settings.get("defaultContentLanguage") or "en") else ""
    return (f"{prefix}/{made.strip('/')}/".replace(" ", "-").lower(),)


def _by_pattern(folders: list[str], last: str, stem: str, values: Values, tree: Tree) -> str:
    patterns = tree.settings.get("permalinks")
    pages = patterns.get("page", patterns) if isinstance(patterns, Mapping) else {}
    pattern = pages.get(folders[0]) if folders and isinstance(pages, Mapping) else None
    if not isinstance(pattern, str):
        return ""
    year, month, day = (*str(values.get("date") or "")[:10].split("-"), "", "", "")[:3]
    title = re.sub(r"[^\w]+", "-", str(values.get("title") or "")).strip("-")
    tokens = {"year": year, "month": month, "day": day, "slug": str(values.get("slug") or title), "title": title, "filename": stem}
    tokens |= {"section": folders[0], "sections": "/".join(folders), "contentbasename": stem, "slugorfilename": last}
    return _TOKEN.sub(lambda found: tokens.get(found[1], ""), pattern)


HUGO = Kind("Hugo", _fits, addresses=_addresses)
