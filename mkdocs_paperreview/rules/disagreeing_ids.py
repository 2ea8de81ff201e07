# SPDX-License-Identifier: MIT
"""A review that names its paper by two arXiv ids, or a link that says another id than it leads to.

One of them is a slip, often left over from the review that was copied. The page would show one paper and link another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.review.body.labelled import labelled
from mkdocs_paperreview.review.from_path import arxiv_in_path
from mkdocs_paperreview.review.paper import ARXIV_ID, arxiv_id, arxiv_ids
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]

_HINT = "Correct the one that is wrong."
_LINES_AT_THE_TOP = 40
_LINK = re.compile(
    rf"\[(?P<label>[^\[\]\n]{{0,80}})\]\((?P<address><?https?://[^()\s]*arxiv\.org/(?:abs|pdf|html)/(?P<id>{ARXIV_ID})[^()\s]*)"
)
_LABEL = re.compile(rf"(?<![\w.]){ARXIV_ID}(?!\d|\.\d)")


def _examine(exam: Exam) -> Iterator[Problem]:
    if not exam.read or exam.read.kind == "digest":
        return
    fields = [(field, identity) for field in ("arxiv", "link", "pdf") if (identity := _id_in(exam, field))]
    if fields:
        yield from _in_front_matter(exam, fields)
    if "arxiv.org/" in exam.body:
        if fields:
            yield from _at_the_top(exam, *fields[0])
        yield from _in_links(exam)


def _id_in(exam: Exam, field: str) -> str:
    return arxiv_id(exam.form.text(field)) if exam.form.node(field) else ""


def _in_front_matter(exam: Exam, fields: list[tuple[str, str]]) -> Iterator[Problem]:
    """Fields that say another id than the first of them, and a file's name that says another one."""
    first, identity = fields[0]
    for field, other in fields[1:]:
        if other != identity:
            message = f"`{_key(exam, field)}` leads to arXiv {other}, and `{_key(exam, first)}` to {identity}."
            yield Problem("disagreeing-ids", exam.form.span(field), message, _HINT)
    in_path = arxiv_in_path(exam.document.path)
    if in_path and in_path != identity:
        message = f"`{_key(exam, first)}` names arXiv {identity}, and the file's name {in_path}."
        yield Problem("disagreeing-ids", exam.form.span(first), message, _HINT)


def _key(exam: Exam, field: str) -> str:
    key = exam.form.key(field)
    return key.value if key else field


def _at_the_top(exam: Exam, field: str, identity: str) -> Iterator[Problem]:
    """The first line such as `**Paper:** [arXiv](…)`, where it leads to another paper than front matter."""
    for line in exam.body.split("\n", _LINES_AT_THE_TOP)[:_LINES_AT_THE_TOP]:
        said = labelled(line) if "arxiv.org/" in line else None
        ids = arxiv_ids(said.value) if said and said.kind == "link" else []
        if ids:
            if identity not in ids:
                at = exam.body.index(line) + line.index(ids[0])
                message = f"The line leads to arXiv {ids[0]}, and `{_key(exam, field)}` says {identity}."
                yield Problem("disagreeing-ids", exam.span(at, at + len(ids[0])), message, _HINT)
            return


def _in_links(exam: Exam) -> Iterator[Problem]:
    """Links whose words are another id than that of their address."""
    for found in _LINK.finditer(exam.body):
        said = _LABEL.findall(found["label"])
        if said and found["id"] not in said and exam.prose[found.start()] == "[":
            message = f"The link says {said[0]}, and leads to arXiv {found['id']}."
            yield Problem("disagreeing-ids", exam.span(*found.span("label")), message, _HINT)


RULE = Rule(
    code="PR405",
    name="disagreeing-ids",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={
        "reviews/qlora.md": '---\ntitle: QLoRA\ndate: 2026-01-07\narxiv: "2305.14314"\n---\n\n'
        "**Paper:** [arXiv](https://arxiv.org/abs/2106.09685)\n\nLow-rank updates.\n"
    },
    right={
        "reviews/qlora.md": '---\ntitle: QLoRA\ndate: 2026-01-07\narxiv: "2305.14314"\n---\n\n'
        "**Paper:** [arXiv](https://arxiv.org/abs/2305.14314)\n\nLow-rank updates.\n"
    },
    examine=_examine,
)
