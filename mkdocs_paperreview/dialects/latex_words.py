# SPDX-License-Identifier: MIT
r"""LaTeX in running text, as abstracts bring it along: `\textbf{bold}`, `{\it slanted}`, `\url{…}`, and ``quotes'', and `vs.\ `."""

from __future__ import annotations

import re
from functools import partial

from mkdocs_paperreview.dialects.fences import blanked
from mkdocs_paperreview.dialects.spans import outside_spans, without_spans

__all__ = ["LATEX_MARKS", "with_markdown_for_latex", "without_latex"]

LATEX_MARKS = (
    *(f"\\{name}{{" for name in ("textbf", "textit", "texttt", "textsc", "textrm", "textsf", "textsl", "emph", "underline", "url", "href")),
    *(f"{{\\{name} " for name in ("bf", "it", "em", "tt", "sc")),
    "``",
    ".\\ ",
)
_WORDS = r"(?:[^{}\\`<>*\n]|\\[%&#$_]|\n(?!\s*\n))+"
_COMMAND = re.compile(
    r"(?<![\\}^_A-Za-z0-9])(?<![_^]\{)(?:"
    rf"\\(?P<style>text(?:bf|it|tt|sc|rm|sf|sl)|emph|underline)\{{(?P<words>{_WORDS})\}}"
    rf"|\{{\\(?P<old>bf|it|em|tt|sc)\s+(?P<old_words>{_WORDS})\}}"
    r"|\\url\{(?P<bare>https?://[^\s{}<>()]+)\}"
    rf"|\\href\{{(?P<address>https?://[^\s{{}}<>()]+)\}}\{{(?P<shown>{_WORDS})\}})"
)
_SIGNS = {"textbf": "**", "bf": "**", "textit": "*", "it": "*", "emph": "*", "em": "*", "textsl": "*", "texttt": "`", "tt": "`"}
_ESCAPED = re.compile(r"\\([%&#$_])")
_QUOTES = re.compile(r"(?<!`)``(?!`)|(?<!')''(?!')")
_BLANK = re.compile(r"(?<=[a-z]\.)\\ (?=\S)")
_QUOTED = re.compile(r"(?<!`)``(?P<words>[^`]+?)''(?!')")
# Up to the next beginning only, so that many that never end are looked through once.
_BLOCK = re.compile(r"\\begin\{(?P<name>\w+\*?)\}(?:(?!\\begin\{).)*?\\end\{(?P=name)\}|\$\$[^$]*\$\$|\\\[(?:(?!\\\[).)*?\\\]", re.DOTALL)


def with_markdown_for_latex(text: str) -> str:
    """The text with such commands as Markdown; those in formulas and code, and what is no plain text, stay."""
    paragraphs = text.split("\n\n")
    for number, paragraph in enumerate(paragraphs):
        if any(mark in paragraph for mark in LATEX_MARKS):
            paragraphs[number] = _rewritten(_with_quotes(paragraph))
    return "\n\n".join(paragraphs)


def without_latex(text: str) -> str:
    """The text, without code, with blanks in place of display formulas, those in others first, and of the commands that Markdown has."""
    for _ in range(2):
        text = _BLOCK.sub(lambda block: blanked(block[0]), text)
    return _COMMAND.sub(lambda command: blanked(command[0]), text)


def _rewritten(paragraph: str) -> str:
    prose = without_spans(_BLOCK.sub(lambda block: blanked(block[0]), paragraph))
    paragraph = _COMMAND.sub(lambda found: _in_markdown(found) if prose[found.start()] == found[0][0] else found[0], paragraph)
    return outside_spans(partial(_BLANK.sub, " "), paragraph) if ".\\ " in paragraph else paragraph


def _in_markdown(found: re.Match[str]) -> str:
    address = _ESCAPED.sub(r"\1", found["bare"] or found["address"] or "")
    if address:
        return f"[{(found['shown'] or address).strip()}]({address})"
    sign, words = _SIGNS.get(found["style"] or found["old"], ""), (found["words"] or found["old_words"]).strip()
    plain = _ESCAPED.sub(r"\1", words) if sign == "`" else words
    return f"{sign}{plain}{sign}"


def _with_quotes(paragraph: str) -> str:
    """A paragraph with ``such quotes'' as “such”, where two ticks open no code: each pair of them is followed by two apostrophes."""
    marks = _QUOTES.findall(paragraph)
    if len(marks) % 2 or marks[::2] != ["``"] * (len(marks) // 2) or marks[1::2] != ["''"] * (len(marks) // 2):
        return paragraph
    return _QUOTED.sub(r"“\g<words>”", paragraph)
