# SPDX-License-Identifier: MIT
"""Marks that stand in the text of an article, where they should have made something of it: stars, TeX, and GitHub's to Python-Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from mkdocs_paperreview.article.link_places import LinkPlaces
from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span

__all__ = ["shown_marks"]

_NOT_TEXT = frozenset({"code", "pre", "math", "script", "style", "svg"})
# Not the stars of a footnote, of a power, of Python's arguments, or of a pattern of paths.
_STARS = re.compile(r"(?<![*/\\])\*\*(?![*/]|[a-z]*args\b|\s*[pP]\s*[<=≤])")
_NUMBER_OR_POWER = re.compile(r"[\d)%]\*\*(?:[\s,;)|]|$)|\w\*\*\w", re.ASCII)
_AT_WORDS = re.compile(r"[\w.,!?:%…。！？）)」』”’]\*\*|\*\*[\w(（「『“‘]")
_TEX = re.compile(
    r"(?<![A-Za-z:\\])\\(?:[dt]?frac|nicefrac|text|textless|textgreater|math(?:bb|cal|bf|rm|it|sf|frak)|boldsymbol|operatorname|sum|prod|int"
    r"|begin|end|left|right|[bB]igg?[lr]?|alpha|beta|gamma|delta|epsilon|theta|lambda|sigma|omega|mu|pi|phi|psi|eta|rho|tau|nabla|partial"
    r"|cdot|times|leq?|geq?|neq|approx|infty|in|to|mid|hat|bar|tilde|vec|sqrt|log|exp|quad|[cl]?dots|newline|tag|rightarrow)(?![A-Za-z])"
)
_OF_GITHUB = re.compile(r"^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]|^\[[ xX]\](?= )|~~[^~\n]+~~")
_GLUED = re.compile(r"(?<=\n)(?:[-*+]|1[.)]) \S[^\n]*|(?<=\n)\|[-:| ]+\|(?=\n|$)")
_HINT_OF_STARS = "Bold text has no blank inside its stars, and both pairs stand in one paragraph; write `\\*\\*` for stars that are meant."
_HINT_OF_TEX = "Write a formula as `$…$`, or as `$$…$$` without empty lines in it."
_MOST = 100
_MOST_IN_TEXT = 1000
_FAR = 16
_AROUND = ((_FAR, _FAR), (8, 8), (4, 4), (2, 2), (4, 0), (0, 4))  # the dialects may have changed some of it


def shown_marks(body: LexborNode, text: str, places: LinkPlaces, *, by_site: bool) -> Iterator[Problem]:
    """The marks, at their places in the text of the body: stars once a line, TeX once a paragraph."""
    seen: set[tuple[str, int]] = set()
    for node in body.traverse(include_text=True):
        if not node.is_text_node or not (shown := node.text()) or not (by_site or "**" in shown or "\\" in shown):
            continue
        if len(seen) < _MOST and _is_prose(node):
            lines = places.lines_of(node)
            yield from _stars(shown, text, lines, seen)
            yield from _tex(shown, text, lines, seen)
            yield from _github(shown, text, lines, seen) if by_site else ()


def _is_prose(node: LexborNode) -> bool:
    above = node.parent
    while above is not None:
        if above.tag in _NOT_TEXT or "data-math-style" in above.attributes:
            return False
        above = above.parent
    return True


def _stars(shown: str, text: str, lines: tuple[int, int], seen: set[tuple[str, int]]) -> Iterator[Problem]:
    for found in islice(_STARS.finditer(shown), _MOST_IN_TEXT) if "**" in shown else ():
        around = shown[max(found.start() - 1, 0) : found.end() + 1]
        if _NUMBER_OR_POWER.match(around) or not _AT_WORDS.search(around):
            continue
        span = _span(shown, found, text, lines)
        if span and _is_new("**", text.rfind("\n", 0, span.start), seen):
            yield Problem("broken-emphasis", span, "These stars are shown as they stand.", _HINT_OF_STARS, _tightened(text, span))


def _tex(shown: str, text: str, lines: tuple[int, int], seen: set[tuple[str, int]]) -> Iterator[Problem]:
    found = _TEX.search(shown) if "\\" in shown else None
    span = _span(shown, found, text, lines) if found else None
    if found and span and _is_new("\\", lines[0], seen):
        yield Problem("broken-math", span, f"`{found[0]}` stands in no formula, and is shown as it is typed.", _HINT_OF_TEX)


def _github(shown: str, text: str, lines: tuple[int, int], seen: set[tuple[str, int]]) -> Iterator[Problem]:
    for found in _OF_GITHUB.finditer(shown):
        if (span := _span(shown, found, text, lines)) and _is_new("[", span.start, seen):
            message = f"`{found[0]}` is GitHub's Markdown, and shown as it is typed."
            hint = "Write it as the site's own Markdown does, or say `markdown: github` in front matter."
            yield Problem("foreign-syntax", span, message, hint)
    for found in _GLUED.finditer(shown):
        if (span := _span(shown, found, text, lines)) and _is_new("-", lines[0], seen):
            what = "table" if found[0].startswith("|") else "list"
            message = f"To the site's own Markdown, this is no {what}, but goes on with the paragraph above."
            yield Problem("foreign-syntax", span, message, f"Leave an empty line above the {what}.")


def _is_new(mark: str, place: int, seen: set[tuple[str, int]]) -> bool:
    if (mark, place) in seen:
        return False
    seen.add((mark, place))
    return True


def _span(shown: str, found: re.Match[str], text: str, lines: tuple[int, int]) -> Span | None:
    """Where a mark stands in the lines that it was made of, by what stands around it; nothing where its author escaped it."""
    before = shown[max(0, found.start() - _FAR) : found.start()].rpartition("\n")[2]
    after = shown[found.end() : found.end() + _FAR].partition("\n")[0]
    for more, less in _AROUND:
        left, right = before[max(0, len(before) - more) :], after[:less]
        at = text.find(left + found[0] + right, *lines)
        if at >= 0 and text[at + len(left) - 1 : at + len(left)] != "\\" and (left or right or not (before or after)):
            return Span(at + len(left), at + len(left) + len(found[0]))
    return None


def _tightened(text: str, stars: Span) -> Fix | None:
    """A lone pair of stars at the end of a line goes; blanks between the only two of a line move out."""
    start, end = text.rfind("\n", 0, stars.start) + 1, text.find("\n", stars.end)
    line = text[start : end if end >= 0 else len(text)]
    parts = line.split("**")
    if any(sign in line for sign in ("`", "$", "***", "\\")):
        return None
    if len(parts) == 2 and parts[0].strip() and not parts[1].strip():  # noqa: PLR2004  # one pair of stars
        return Fix((Edit(stars, ""),), is_safe=False)
    if len(parts) != 3 or not (tight := parts[1].strip()) or tight == parts[1]:  # noqa: PLR2004  # two of them
        return None
    lead, inner = start + len(parts[0]), parts[1]
    moved = inner.replace(tight, f"**{tight}**", 1)
    return Fix((Edit(Span(lead, lead + len(inner) + 4), moved),), is_safe=False)
