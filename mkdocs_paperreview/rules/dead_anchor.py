# SPDX-License-Identifier: MIT
"""A link to a part of a review that is not there.

The id of a heading is made of its words as on GitHub: in lower case, with `-` for blanks, without other signs. A link that differs only in
those is mended.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

from mkdocs_paperreview.article.headings import heading_id
from mkdocs_paperreview.dialects.fences import without_code
from mkdocs_paperreview.dialects.spans import without_spans
from mkdocs_paperreview.review.in_file import in_file
from mkdocs_paperreview.review.review import Review
from mkdocs_paperreview.review.title import plain_title
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.source.problem import Problem, Span

__all__ = ["RULE"]

_LINK = re.compile(r"\]\([ \t]*<?(?P<path>[^()#<>\n]+\.md)(?P<part>#(?P<name>[^()\s<>\"]+))")
_HEADING = re.compile(r"(?m)^(?:#{1,6}[ \t]+(?P<text>\S[^\n]*?)[ \t]*#*|(?P<underlined>\S[^\n]*)\n(?:=+|-+)[ \t]*)$")
_OWN = re.compile(r"\{:?[ \t]*#([\w-]+)[^{}]*\}|\b(?:id|name)[ \t]*=[ \t]*[\"']?([^\s\"'<>]+)")
_HINT = "An id is made of the heading's words; `## Method { #method }` gives it another one."
_OTHER_MARKUP = re.compile(r"[$&<]|:[a-z][\w+-]*:")  # whose words only rendering tells


def _check(survey: Survey) -> Iterator[Finding]:
    """Links to parts of other reviews; those within one are met when it is rendered."""
    by_path = {review.path: review for review in survey.reviews}
    ids: dict[str, frozenset[str]] = {}
    for review in survey.reviews:
        found = _LINK.search(review.body) and list(_LINK.finditer(without_spans(without_code(review.body))))
        for link in found or ():
            path = posixpath.normpath(posixpath.join(posixpath.dirname(review.path), unquote(link["path"])))
            other = by_path.get(unicodedata.normalize("NFC", path))
            if other is None or other is review or other.markdown == "mkdocs":
                continue
            if other.path not in ids:
                ids[other.path] = _ids(other)
            known = ids[other.path]
            if known and unicodedata.normalize("NFC", unquote(link["name"])) not in known:
                yield _dead(survey, review, link, other)


def _ids(review: Review) -> frozenset[str]:
    """The ids of a review's headings and other elements; none where they cannot be told from its text."""
    text = without_code(review.body)
    headings = [found["text"] or found["underlined"] for found in _HEADING.finditer(text)]
    if any(_OTHER_MARKUP.search(heading) for heading in headings):
        return frozenset()
    made = [heading_id(plain_title(heading)) for heading in headings]
    doubled = {f"{id_}-{number}" for id_ in set(made) for number in range(2, made.count(id_) + 1)}
    return frozenset({*made, *doubled, *(one or other for one, other in _OWN.findall(text)), "top", "pr-top"})


def _dead(survey: Survey, review: Review, link: re.Match[str], other: Review) -> Finding:
    message = f"No heading of `{posixpath.basename(other.path)}` has the id `{unquote(link['name'])}`."
    problem = Problem("dead-anchor", Span(*link.span("part")), message, _HINT)
    (placed,) = in_file([problem], review.body_document, survey.document_of(review.path))
    return Finding(review, placed.span, placed.message, placed.hint)


RULE = Rule(
    code="PR516",
    name="dead-anchor",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee [below](#The-Rank).\n\n## The rank\n\nFour is enough.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee [below](#the-rank).\n\n## The rank\n\nFour is enough.\n"},
    check=_check,
)
