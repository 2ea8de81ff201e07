# SPDX-License-Identifier: MIT
"""Components of MDX: those that show a picture, a box or a fold become Markdown; of others, the tags go and the words stay."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from mkdocs_paperreview.dialects.boxes import alert_of
from mkdocs_paperreview.imports.draft import Note
from mkdocs_paperreview.imports.lines import line_numbers, spliced
from mkdocs_paperreview.imports.notations import masked

__all__ = ["without_components"]

_BRACES = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"
_TAG = re.compile(
    rf"<(?P<close>/?)(?P<name>[A-Z][\w.]*)(?P<given>(?:[^<>\"'{{}}]|\"[^\"]*\"|'[^']*'|{_BRACES}){{0,400}}?)(?P<void>/?)>|<(?P<fragment>/?)>"
)
_GIVEN = re.compile(rf"(?P<name>[\w-]+)(?:=(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<braces>{_BRACES})))?")
_NAME_IN_BRACES = re.compile(r"\{\s*(?:require\(\s*)?[\"'`]?(?P<value>[^\"'`{}()]*?)(?:\.src|\.default)?[\"'`]?\s*\)?(?:\.default)?\s*\}")
_PICTURES = frozenset({"Image", "Img", "Figure", "Picture", "NextImage", "BlurImage", "ZoomImage", "ThemedImage", "ImageFigure"})
_FOLDS = frozenset({"Details", "Accordion", "AccordionItem", "Collapse", "Collapsible", "Toggle", "Expandable", "Spoiler"})
_VIDEOS = frozenset({"YouTube", "Youtube", "YouTubeEmbed"})
_WORDS = ("title", "label", "heading", "name", "caption", "alt", "text", "description", "summary", "subtitle")
_LINKS = ("href", "url", "link", "to")


@dataclass
class _Edits:
    """What is to stand where, collected from the first tag to the last."""

    body: str
    pictures: Mapping[str, str]
    made: list[tuple[int, int, str]] = field(default_factory=list)
    open_boxes: list[tuple[str, int]] = field(default_factory=list)
    unknown: dict[str, int] = field(default_factory=dict)


def without_components(body: str, pictures: Mapping[str, str], notes: list[Note]) -> str:
    """The body without components; `pictures` are files by the names that components call them by."""
    if "<" not in body:
        return body
    edits = _Edits(body, pictures)
    text = masked(body)
    for tag in _TAG.finditer(text):
        made = _made_of(tag, edits)
        edits.made.append((*tag.span(), made + "\n" * (tag[0].count("\n") - made.count("\n"))))
    line = line_numbers(body)
    for name, place in edits.unknown.items():
        message = f"The component `<{name}>` is not known here; its tags were left out, and what it holds was kept."
        notes.append(Note(line(place), message))
    return spliced(body, edits.made)


def _made_of(tag: re.Match[str], edits: _Edits) -> str:
    if not tag["name"]:
        return ""
    name = tag["name"].rpartition(".")[2]
    given = _given(tag["given"], edits.pictures)
    if name in _PICTURES and given.get("src"):
        caption = given.get("caption") or given.get("title") or ""
        return f"![{given.get('alt') or caption}](<{given['src']}>)" + (f" {caption}" if caption else "")
    if name in _VIDEOS and (video := given.get("id") or given.get("videoId") or given.get("youTubeId")):
        return f"<https://www.youtube.com/watch?v={video}>"
    if name in _FOLDS:
        return "</details>" if tag["close"] else f"<details><summary>{given.get('title') or given.get('summary') or '…'}</summary>"
    if alert_of(name) or name in {"Callout", "Admonition", "Alert", "Aside", "Banner", "Box"}:
        return _box(tag, name, given, edits)
    if not tag["close"] and name != "Fragment":
        edits.unknown.setdefault(name, tag.start())
    return _words(given)


def _box(tag: re.Match[str], name: str, given: Mapping[str, str], edits: _Edits) -> str:
    """A box becomes a quotation: every line down to its end begins with a sign."""
    if not tag["close"]:
        kind = given.get("type") or given.get("variant") or given.get("kind") or name
        if not tag["void"]:
            edits.open_boxes.append((name, tag.end()))
        title = given.get("title") or (kind.capitalize() if not alert_of(kind) and kind != name else "")
        words = _words({key: value for key, value in given.items() if key != "title"}) if tag["void"] else ""
        after = edits.body[tag.end() : tag.end() + 1]
        return f"> [!{alert_of(kind) or 'NOTE'}]" + (f" {title}" if title else "") + ("\n> " if after not in {"\n", ""} else "") + words
    if not edits.open_boxes or edits.open_boxes[-1][0] != name:
        return ""
    _, start = edits.open_boxes.pop()
    inner = edits.body[start : tag.start()]
    edits.made += [(start + found.end(), start + found.end(), "> ") for found in re.finditer(r"\n(?!\Z)", inner)]
    return ""


def _given(written: str, pictures: Mapping[str, str]) -> dict[str, str]:
    values = {}
    for found in _GIVEN.finditer(written):
        value = found["double"] or found["single"] or ""
        if found["braces"] and (named := _NAME_IN_BRACES.fullmatch(found["braces"])):
            value = pictures.get(named["value"].partition(".")[0], named["value"])
        values[found["name"]] = value
    return values


def _words(given: Mapping[str, str]) -> str:
    """What a component is given to be read, as a link where it is given an address."""
    words = " ".join(given[name] for name in _WORDS if given.get(name))
    address = next((given[name] for name in _LINKS if given.get(name)), "")
    return f"[{words or address}](<{address}>)" if address else words
