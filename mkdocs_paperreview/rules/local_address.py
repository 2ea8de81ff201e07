# SPDX-License-Identifier: MIT
r"""A link or a picture that leads to its author's own machine.

`file://`, `localhost`, `C:\…` and `/Users/…` are there for nobody else. Copy the file into the site, and link it from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]

_LOCAL = (
    r"(?:file:/|https?://(?:localhost|127\.0\.0\.1)(?=[:/)\s>\"']|$)|[A-Za-z]:(?:\\|/(?!/)|%5C)"
    r"|/Users/[^/\s()<>\"']+/|/home/[^/\s()<>\"']+/(?=[^()<>\"'\n]*\.[A-Za-z]\w{1,3}\b))"
)
_LINKED = re.compile(rf"\](?:\(|:[ \t])[ \t]*<?(?P<address>{_LOCAL}[^()<>\n]*)", re.IGNORECASE)
_IN_HTML = re.compile(rf"\b(?:src|href)[ \t]*=[ \t]*[\"']?(?P<address>{_LOCAL}[^\"'<>\n]*)", re.IGNORECASE)
_ATTRIBUTES = ("src", "href", "SRC", "HREF", "Src", "Href")
_TITLE = re.compile(r"[ \t]+[\"'].*$")


def _examine(exam: Exam) -> Iterator[Problem]:
    has_tags = "<" in exam.body and any(name in exam.body for name in _ATTRIBUTES)  # quicker than to look for one that leads away
    patterns = (_LINKED, _IN_HTML) if has_tags else (_LINKED,)
    for pattern in patterns:
        for found in pattern.finditer(exam.prose) if pattern.search(exam.body) else ():
            address = _TITLE.sub("", found["address"]).rstrip()
            span = exam.span(found.start("address"), found.start("address") + len(address))
            message = f"`{address}` is a place on its author's machine."
            yield Problem("local-address", span, message, "Copy the file into the site, and link it from there.")


RULE = Rule(
    code="PR517",
    name="local-address",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee [the notes](file:///Users/ada/lora.pdf).\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee [the notes](https://example.org/lora.pdf).\n"},
    examine=_examine,
)
