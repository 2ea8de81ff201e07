# SPDX-License-Identifier: MIT
"""Notations that no dialect rewrites, and that a reader would see as they are typed: what they are, and what to write instead."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from mkdocs_paperreview.dialects.boxes import with_alerts
from mkdocs_paperreview.dialects.latex_words import without_latex
from mkdocs_paperreview.source.problem import Span

__all__ = ["Foreign", "foreign_in", "may_be_foreign"]


@dataclass(frozen=True, slots=True)
class Foreign:
    """A notation that was found: where, what it is, and what to write."""

    span: Span
    what: str
    hint: str


@dataclass(frozen=True, slots=True)
class _Notation:
    """A notation: a sign and a mark that a text holds where it is used, what it looks like, what it is, and what to write.

    To look for a character is so quick that most texts need not be searched for the mark.
    """

    sign: str
    mark: re.Pattern[str]
    pattern: re.Pattern[str]
    what: str
    hint: str


_BOX = re.compile(r"!!! |\?\?\?|:::|=== \"")


def _notation(sign: str, mark: str, pattern: str, what: str, hint: str) -> _Notation:
    return _Notation(sign, re.compile(mark), re.compile(pattern), what, hint)


_NOTATIONS = (
    _notation("<", "8<-", r"(?m)^[ \t]*-{1,}8<-{1,}[^\n]*$", "a snippet of PyMdown", "Write here what it includes, or link it."),
    _notation(
        "{",
        r"\{(?:\+\+|--|~~|>>)",
        r"\{\+\+[^{}\n]+\+\+\}|\{--[^{}\n]+--\}|\{~~[^{}\n]+~~\}|\{>>[^{}\n]+<<\}",
        "a mark of CriticMarkup",
        "Keep the text that is meant.",
    ),
    _notation(
        ":",
        ":(?:material|fontawesome|octicons|simple)-",
        r":(?:material|fontawesome|octicons|simple)-[a-z0-9-]+:(?:\{[^{}\n]*\})?",
        "an icon of Material for MkDocs",
        "Write an emoji, or nothing.",
    ),
    _notation("+", r"\+\+[a-z]", r"(?<![\w+])\+\+[a-z]+(?:\+[a-z0-9]+)+\+\+(?![\w+])", "a key of PyMdown", "Write `<kbd>Ctrl</kbd>`."),
    _notation("*", r"\*\[", r"(?m)^\*\[[^\]\n]+\]:[ \t]+\S[^\n]*$", "an abbreviation of Python-Markdown", "Explain the word in the text."),
    _notation(":", ":::", r"(?m)^[ \t]*:{3,}[^\n]*$", "a block of another generator", "Write `> [!NOTE]`, or plain text."),
    _notation(
        "!",
        "!!! ",
        r"(?m)^[ \t]*!!![ \t]+[a-z]+(?:[ \t]+\"[^\"\n]*\")?[ \t]*$",
        "a box of Material for MkDocs",
        "Indent its text by four blanks, or write `> [!NOTE]`.",
    ),
    _notation(
        "?",
        r"\?\?\?",
        r"(?m)^[ \t]*\?\?\?\+?[ \t]+[a-z]+(?:[ \t]+\"[^\"\n]*\")?[ \t]*$",
        "a box of Material for MkDocs",
        "Indent its text by four blanks, or write `<details>`.",
    ),
    _notation(
        "=",
        '=== "',
        r"(?m)^[ \t]*===[!+]?[ \t]+\"[^\"\n]*\"[ \t]*$",
        "a tab of Material for MkDocs",
        "Indent its text by four blanks, or write a heading.",
    ),
    _notation(
        "@",
        r"\[(?:[^\[\]@\n]{1,30} )?-?@",
        r"\[(?:[^\[\]@\n]{1,30} )?-?@(?!(?:fig|tbl|eq|sec)[-:])[A-Za-z][\w:.-]*\d[\w:.-]*(?:[;,][^\[\]\n]*)?\](?!\()",
        "a citation of Pandoc",
        "Name the paper, or link it.",
    ),
)

_LATEX = _notation(
    "\\",
    r"\\(?:text(?:bf|it|tt|sc)|emph|cite|footnote|ref|href|url|(?:sub)*section)",
    r"(?<!\\)\\(?:text(?:bf|it|tt|sc)|emph|cite[a-z]?|footnote|ref|href|url|(?:sub)*section)\*?\{[^{}\n]*\}(?:\{[^{}\n]*\})?",
    "a command of LaTeX",
    "Write it in Markdown, such as `**bold**` or `*slanted*`.",
)


def may_be_foreign(text: str) -> bool:
    """Whether a text holds a mark of such a notation."""
    return any(notation.sign in text and notation.mark.search(text) for notation in (*_NOTATIONS, _LATEX))


def foreign_in(text: str, prose: str) -> Iterator[Foreign]:
    """The notations in a text without code, formulas and addresses, and in the same with the last two; both have the same places.

    What the boxes of the dialects take is none.
    """
    shown = with_alerts(text) if _BOX.search(text) else text
    place = _Places(text, shown) if shown is not text else None
    for notation in _NOTATIONS:
        for found in notation.pattern.finditer(shown) if notation.mark.search(shown) else ():
            written = found[0].strip()
            at = found.start() + found[0].index(written)
            if place:
                at = place.of(written, at)
            if at >= 0:
                yield Foreign(Span(at, at + len(written)), notation.what, notation.hint)
    if _LATEX.mark.search(text):
        for found in _LATEX.pattern.finditer(without_latex(prose)):
            if text[found.start()] == "\\":
                yield Foreign(Span(*found.span()), _LATEX.what, _LATEX.hint)


class _Places:
    """Where something stands in a text as written that was found in the text of the dialects: they keep lines, but not columns."""

    def __init__(self, text: str, shown: str) -> None:
        self._text = text
        self._starts = [0, *(end.end() for end in re.finditer("\n", text)), len(text)]
        self._shown_starts = [0, *(end.end() for end in re.finditer("\n", shown))]

    def of(self, written: str, at: int) -> int:
        """Its place; -1 where its line has none."""
        line = bisect_right(self._shown_starts, at) - 1
        return self._text.find(written, self._starts[line], self._starts[line + 1])
