# SPDX-License-Identifier: MIT
"""Wikilinks, as `[[note|label]]` and `![[picture.png]]`, to links and pictures, wherever the site has such a file."""

from __future__ import annotations

import html
import re
from urllib.parse import quote

from mkdocs_paperreview.article.headings import heading_id
from mkdocs_paperreview.article.targets import Targets

__all__ = ["with_wikilinks"]

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp")
_WIKI = re.compile(
    r"<(?P<tag>code|pre|math|a)\b.*?</(?P=tag)>"
    r"|(?P<embed>!?)\[\[(?P<target>[^\[\]|#\n<>]*)(?P<part>#[^\[\]|\n<>]*)?(?:\\?\|(?P<label>[^\[\]\n]*))?\]\]",
    re.DOTALL,
)
# What is surely the name of a note, for it has a folder, a number, several words or letters of Asia, or is a day.
_NAME_OF_NOTE = re.compile(r"(?=.*[^\W\d_]{2})(?=.*(?:[^\x00-\x7f]|[^ ][ /-][^ ]|[A-Za-z]\d))[^ ](?:[^,;]*[^ ,;])?|\d{4}[-_.]\d\d[-_.]\d\d")
_NO_NAME = re.compile(r"[={}\"\\$]|^ | $|^(?!.*[^\W\d_]{2}|\d{4}[-_.]\d\d[-_.]\d\d$)|^_?toc_?$", re.IGNORECASE)
_SIZE = re.compile(r"(?P<width>\d{1,4})(?:x\d{1,4})?")
# Where one word in such brackets may be a part of a language: JavaScript has `[[Prototype]]`, and C++ `[[nodiscard]]`.
_OF_PROGRAMS = re.compile(r"\bJavaScript\b|자바스크립트|ECMAScript|\bC\+\+|\bprototype\b|language-(?:js|javascript|cpp)\b", re.IGNORECASE)


def with_wikilinks(rendered: str, path: str, targets: Targets) -> str:
    """HTML of the file at `path` in which wikilinks are links and pictures.

    Where the site has no such file, the words are shown; those of `[[note]]` not in a text about a language that has such words itself.
    """
    of_vault = not _OF_PROGRAMS.search(rendered) or any(_is_of_vault(found, path, targets) for found in _WIKI.finditer(rendered))
    return _WIKI.sub(lambda found: found[0] if found["tag"] else _linked(found, path, targets, of_vault=of_vault), rendered)


def _linked(found: re.Match[str], path: str, targets: Targets, *, of_vault: bool) -> str:
    target, part = html.unescape(found["target"]).strip(), html.unescape(found["part"] or "")
    heading = "" if part.startswith("#^") and target else (found["part"] or "").lstrip("#^")  # a block has no words
    label = found["label"] or " › ".join(filter(None, (found["target"], heading)))
    if target.lower().endswith(_PICTURES):
        words = "" if label == found["target"] else label
        return _picture(targets.named(target, path) or target, words) if found["embed"] else found[0]
    file = targets.named(target if "." in target else f"{target}.md", path) if target else ""
    if file is not None:
        return f'<a href="{html.escape(quote(file) + _fragment(part))}">{label}</a>'
    if found["label"]:
        return f'<span title="{html.escape(target + part)}">{label}</span>'
    return label if of_vault and _may_be_note(found) else found[0]


def _picture(address: str, words: str) -> str:
    """A picture; its words may be its size."""
    size = _SIZE.fullmatch(words)
    said = f'alt="" width="{size["width"]}"' if size else f'alt="{words}"'
    return f'<img src="{html.escape(quote(address))}" {said}>'


def _is_of_vault(found: re.Match[str], path: str, targets: Targets) -> bool:
    """Whether a link in brackets is one of Obsidian's for sure."""
    target = html.unescape(found["target"] or "")
    if found["tag"] or not target or not _may_be_note(found):
        return False
    return bool(found["embed"] or found["label"] or _NAME_OF_NOTE.fullmatch(target) or targets.named(f"{target}.md", path))


def _may_be_note(found: re.Match[str]) -> bool:
    """Whether what stands in brackets may be the name of a note: no number, no code, and no index behind a word."""
    before = found.string[found.start() - 1 : found.start()]
    return not _NO_NAME.search(html.unescape(found["target"])) and not (
        before.isascii() and (before.isalnum() or before in {"_", "]", ")"})
    )


def _fragment(part: str) -> str:
    """The address of a heading, or of a block, within its page."""
    if part.startswith("#^"):
        return part.strip()
    return f"#{heading_id(part)}" if part.strip("# ") else ""
