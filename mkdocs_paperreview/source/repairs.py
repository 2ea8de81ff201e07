# SPDX-License-Identifier: MIT
"""Front matter that YAML cannot read in; why that fails, and the few edits after which it does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import yaml

from mkdocs_paperreview.source.as_meant import FAILS, Compose, read_as_meant
from mkdocs_paperreview.source.problem import Edit, Fix, Span

__all__ = ["CLOSE", "UNPRINTABLE", "Cure", "closed", "cure"]

CLOSE = "Write the same quote at the end of the value."
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

_TABS = re.compile(r"(?m)^ *\t[ \t]*(?=\S)")
_TIGHT = re.compile(r"(?m)^[A-Za-z_][\w-]*[ \t]*(?P<colon>:(?![ \t\n/:])[\u00a0\u3000]*|：[ \u00a0\u3000]*)(?=\S)")
_OPEN_QUOTE = re.compile(r"(?m)^ *(?:- +|[\w-]+[ \t]*:[ \t]+)(?P<quote>[\"'])(?:(?!(?P=quote)).)*$")
_OPEN_LIST = re.compile(r"(?m)^ *[\w-]+[ \t]*:[ \t]+\[[^\[\]\n]*,[^\[\]\n]*$")
_HASHTAGS = re.compile(r"(?m)^ *[\w-]+[ \t]*:[ \t]+\[[^\[\]\n]*#[^\[\]\n]*\]")
_HASHTAG = re.compile(r"(?<=[\[, ])#[^\s#,\[\]'\"]+")
_INDENTED = re.compile(r"(?m)^[ \t]+(?=[A-Za-z_][\w-]*:(?:[ \t]|$))")
_KEY_LINE = {"---": re.compile(r"[\w-]+[ \t]*:(?:[ \t]|$)"), "+++": re.compile(r"[\w-]+[ \t]*=|\[[\w.-]+\][ \t]*$")}
_FIELD = re.compile(r"[a-z_\[]")  # what begins otherwise, below an empty line, is a sentence such as `Note: …`
_BELOW_KEY = re.compile(r"[ \t]+\S|- |[\]}]")
_TAB_WIDTHS = (2, 4, 8)
_MOST_TRIED = 5


@dataclass(frozen=True, slots=True)
class Cure:
    """The edits that let YAML read a text, if there are any; and where YAML says it badly, which characters are in its way, and why."""

    fix: Fix | None = None
    at: Span | None = None
    message: str = ""
    hint: str = ""


def cure(text: str, start: int, compose: Compose) -> Cure:
    """How to let YAML read front matter that begins at `start` of its file, where few and small edits are enough."""
    for found in _cures(text):
        if found.fix and found.fix.edits and _reads(_edited(text, found.fix.edits), compose):
            return Cure(found.fix.moved(start), found.at and found.at.moved(start), found.message, found.hint)
    fix = closed(text, 0, "---")  # a rule in the body was taken for the closing line
    end = fix.edits[0].span.start
    return Cure(fix.moved(start) if end < len(text.rstrip()) and _reads(text[:end], compose) else None)


def closed(text: str, start: int, mark: str) -> Fix:
    """A closing line for front matter whose lines begin at `start`, below the last of them that looks like one."""
    end, at, is_apart = start, start, False
    for line in text[start:].split("\n"):
        at += len(line) + 1
        if not line.strip():
            is_apart = True
        elif (_KEY_LINE[mark].match(line) and (not is_apart or _FIELD.match(line))) or (_BELOW_KEY.match(line) and not is_apart):
            end, is_apart = min(at, len(text)), False
        elif not line.startswith("#") or is_apart:
            break
    before = "" if text[:end].endswith("\n") else "\n"
    return Fix((Edit(Span(end, end), f"{before}{mark}\n"),), is_safe=False)


def _cures(text: str) -> Iterator[Cure]:
    yield Cure(Fix(tuple(Edit(Span(*found.span()), "") for found in UNPRINTABLE.finditer(text))))
    tabs = list(_TABS.finditer(text)) if "\t" in text else []
    for width in _TAB_WIDTHS if tabs else ():
        fix = Fix(tuple(Edit(Span(*found.span()), found[0].expandtabs(width)) for found in tabs))
        yield Cure(fix, Span(*tabs[0].span()), "this line is indented with a tab.", "Indent with spaces.")
    yield from _tight(list(_TIGHT.finditer(text)))
    for line in islice(_HASHTAGS.finditer(text), _MOST_TRIED):
        found = list(_HASHTAG.finditer(text, *line.span()))
        fix = Fix(tuple(Edit(Span(at, at), '"') for each in found for at in each.span()))
        at = Span(*found[0].span()) if found else None
        yield Cure(fix, at, "`#` begins a comment, so that this list is never closed.", "Put the tag in quotes, or leave `#` out.")
    for each in islice(_OPEN_QUOTE.finditer(text), _MOST_TRIED):
        yield _open(each, each.start("quote"), each["quote"], "this quote is never closed.", CLOSE)
    for each in islice(_OPEN_LIST.finditer(text), _MOST_TRIED):
        yield _open(each, text.index("[", each.start()), "]", "this list is never closed.", "Write `]` at its end.")
    for each in islice(_INDENTED.finditer(text), _MOST_TRIED):
        at, fix = Span(*each.span()), Fix((Edit(Span(*each.span()), ""),), is_safe=False)
        yield Cure(fix, at, "this line is indented, and belongs to nothing above it.", "Let the line begin with its key.")


def _tight(found: list[re.Match[str]]) -> Iterator[Cure]:
    if not found:
        return
    fix = Fix(tuple(Edit(Span(*each.span("colon")), ": ") for each in found), is_safe=False)
    at = found[0].start("colon")
    what = "this wide colon divides no key from its value." if found[0]["colon"][0] == "：" else "a blank is missing behind this colon."
    yield Cure(fix, Span(at, at + 1), what, "Write a colon and a blank, as in `date: 2026-01-06`.")


def _open(line: re.Match[str], at: int, closing: str, message: str, hint: str) -> Cure:
    end = line.start() + len(line[0].rstrip())
    return Cure(Fix((Edit(Span(end, end), closing),), is_safe=False), Span(at, at + 1), message, hint)


def _edited(text: str, edits: tuple[Edit, ...]) -> str:
    for edit in reversed(edits):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def _reads(text: str, compose: Compose) -> bool:
    """Whether YAML reads a text as keys and values, or as far as a person can."""
    try:
        root = compose(text)
    except yaml.MarkedYAMLError as error:
        root, _ = read_as_meant(text, error, compose)
    except FAILS:
        return False
    return isinstance(root, yaml.MappingNode)
