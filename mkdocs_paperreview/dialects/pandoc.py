# SPDX-License-Identifier: MIT
"""Pandoc (Quarto, and in part Material and Obsidian): notes within a sentence are footnotes, and attribute lists are layout, and go.

Marks between `^` are raised where they can be nothing else: numbers, signs and single letters that lead to affiliations, and `2^nd^`.
"""

from __future__ import annotations

import re
from functools import partial

from mkdocs_paperreview.dialects.fences import outside_code
from mkdocs_paperreview.dialects.spans import in_paragraphs, outside_spans, without_spans

__all__ = ["with_footnotes", "with_named_headings", "with_raised_marks", "without_attribute_lists"]

_NOTE = re.compile(r"(?<![\^\\\[(])\^\[(?![\d,\s-]+\])(?P<text>(?:[^\[\]\n]|\[[^\[\]\n]*\](?:\([^()\n]*\))?){2,})\](?!\()")
_ATTRIBUTE = r"(?:[.#][\w:-]+|[\w-]+=(?:\"[^\"\n]*\"|[\w.%-]+))"
_LIST = rf"\{{[ \t]*{_ATTRIBUTE}(?:[ \t]+{_ATTRIBUTE})*[ \t]*\}}"
_BEHIND = re.compile(rf"(?<=\]){_LIST}|\A[ \t]*{_LIST}")  # code and formulas end where a stretch begins
_SPAN = re.compile(rf"(?<![\]!])\[(?P<words>[^\[\]\n]+)\]{_LIST}")
_CAPTION = re.compile(rf"(?m)^:[ \t]+(?P<words>\S[^\n]*){_LIST}[ \t]*$")
_HEADING = re.compile(rf"(?m)^(?P<heading>#{{1,6}}[ \t][^\n]*?)(?:\{{-\}}|(?P<list>{_LIST}))[ \t]*$")
_NAME = re.compile(r"#[\w:-]+")
_MARK = re.compile(r"\^\[")
_SIGN = r"(?:\d|[a-h](?![a-h])|\\?[*∗†‡§¶])"
_RAISED = re.compile(  # behind Hangul, `^*^` is a face
    rf"(?:(?<=[^\W_])\^(?=\d)|(?<=[A-Za-zÀ-ÿ\d])\^)(?P<marks>{_SIGN}(?:[,;]? ?{_SIGN}){{0,9}}|st|nd|rd|th)\^(?![^\W_]|_[\w({{\\]|[\^({{\\])"
)
_PREFIX = "pandoc-"  # of the names of footnotes, which nobody else has


def without_attribute_lists(text: str) -> str:
    """Text without the lists behind words, code, formulas and captions of tables; words lose their brackets.

    That of a heading is its name, and stays; those behind links and pictures are taken with the sizes.
    """
    return outside_spans(_without, _CAPTION.sub(lambda caption: caption["words"].rstrip(), text))


def _without(stretch: str) -> str:
    if "{" not in stretch:
        return stretch
    lines = stretch.split("\n")
    return "\n".join(line if line.startswith("#") else _BEHIND.sub("", _SPAN.sub(r"\g<words>", line)) for line in lines)


def with_named_headings(text: str) -> str:
    """Text whose headings have no more than a name behind them, as `{#sec-a .unnumbered}` does."""
    return _HEADING.sub(_named, text)


def _named(heading: re.Match[str]) -> str:
    name = _NAME.search(heading["list"] or "")
    return f"{heading['heading']}{{{name[0]}}}" if name else heading["heading"].rstrip()


def with_raised_marks(text: str) -> str:
    """Text with HTML in place of such marks."""
    return in_paragraphs(partial(_RAISED.sub, r"<sup>\g<marks></sup>"), text, "^") if _RAISED.search(text) else text


def with_footnotes(body: str) -> str:
    """A whole body whose notes within sentences stand at its end."""
    if "^[" not in body:
        return body
    notes: list[str] = []
    body = outside_code(partial(_numbered, notes), body)
    if not notes:
        return body
    ends = "" if body.endswith("\n") else "\n"
    return f"{body}{ends}\n" + "\n".join(f"[^{_PREFIX}{number}]: {note}\n" for number, note in enumerate(notes, 1))


def _numbered(notes: list[str], prose: str) -> str:
    """The prose with marks in place of notes, which are added to those before."""
    kept: list[str] = []
    end = 0
    for mark in _MARK.finditer(without_spans(prose)):
        note = _NOTE.match(prose, mark.start()) if mark.start() >= end else None
        if note:
            notes.append(note["text"].strip())
            kept += prose[end : note.start()], f"[^{_PREFIX}{len(notes)}]"
            end = note.end()
    return "".join((*kept, prose[end:]))
