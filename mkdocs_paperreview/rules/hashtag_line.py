# SPDX-License-Identifier: MIT
"""A line of `#hashtags` that is text.

To Markdown it is a line of words, and the review is not filed under them. Tags belong into `tags:`; without any there, the hashtags above
the first section are taken for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mkdocs_paperreview.review.body.lifted import lifted
from mkdocs_paperreview.review.tags import tag_key
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.nodes import Items, Text
from mkdocs_paperreview.source.problem import Edit, Fix, Problem, Span
from mkdocs_paperreview.source.yaml_text import listed, scalar

__all__ = ["RULE"]

_MAY_BE = re.compile(r"\n#[^\W\d_]")
_LINE = re.compile(r"(?m)^(?P<tags>(?:#[^\W\d_][^\s#,]*[ \t,]*)+)$")
_MOST_MENDED = 20
_TAG = re.compile(r"#([^\s#,]+)")


def _examine(exam: Exam) -> Iterator[Problem]:
    if "#" not in exam.body or not (_MAY_BE.search(exam.body) or _MAY_BE.match(f"\n{exam.body[:2]}")):
        return
    text = exam.text
    end = len(text.rstrip())
    known = frozenset(tag_key(tag.value) for tag in exam.form.tags("tags"))
    left_out = _left_out(text) if _LINE.search(text) else frozenset()
    for number, line in enumerate(_LINE.finditer(text)):
        tags = [tag for tag in _TAG.findall(line["tags"]) if tag_key(tag) not in known]
        is_lifted = line.start() in left_out
        if is_lifted and not (known and tags):
            continue
        if line["tags"].count("#") == 1 and line.end() < end:
            continue
        fix = _moved(exam, line, tags) if number < _MOST_MENDED else None
        span = exam.span(line.start("tags"), line.start("tags") + len(line["tags"].rstrip(" \t,")))
        message = "This line of hashtags is left out: the tags of front matter count." if is_lifted else "This line of hashtags is text."
        yield Problem("hashtag-line", span, message, "Write them in front matter, as `tags: [GRPO, Diffusion]`.", fix)


def _left_out(text: str) -> frozenset[int]:
    """Where the lines start that are read as data of the paper, and are not shown."""
    numbers = lifted(text).lines
    starts = [0, *(end.end() for end in re.finditer("\n", text))]
    return frozenset(starts[number] for number in numbers if number < len(starts))


def _moved(exam: Exam, line: re.Match[str], tags: list[str]) -> Fix | None:
    """The tags into front matter, where it is plain how; the line goes."""
    added = _added(exam, tags) if tags else ()
    if added is None:
        return None
    return Fix((*added, Edit(_whole(exam, line), "")), is_safe=False)


def _whole(exam: Exam, line: re.Match[str]) -> Span:
    """The line with its end, and with the empty line before it where another one follows."""
    text = exam.body
    end = min(line.end() + 1, len(text))
    start = line.start()
    if text.endswith("\n\n", 0, start) and (end == len(text) or text[end] == "\n"):
        start -= 1
    return exam.span(start, end)


def _added(exam: Exam, tags: list[str]) -> tuple[Edit, ...] | None:
    text, form = exam.document.text, exam.form
    if not exam.document.has_front or "+++" in text[: exam.document.front.span.start]:
        return None
    node = form.node("tags")
    if node is None and form.key("tags") is None:
        closing = text.rfind("\n", 0, exam.document.body_start - 1) + 1
        return (Edit(Span(closing, closing), f"tags: {listed(tags)}\n"),)
    if not isinstance(node, Items):
        return None
    if text[node.span.end - 1 : node.span.end] == "]":
        at = Span(node.span.end - 1, node.span.end - 1)
        return (Edit(at, (", " if node.items else "") + ", ".join(map(scalar, tags))),)
    last = node.items[-1]
    return _after(text, last, tags) if isinstance(last, Text) else None


def _after(text: str, last: Text, tags: list[str]) -> tuple[Edit, ...] | None:
    """More items below the last one of a list of lines."""
    start, end = text.rfind("\n", 0, last.span.start) + 1, text.find("\n", last.span.end)
    dash = text[start : last.span.start]
    if dash.strip() != "-" or end < 0:
        return None
    return (Edit(Span(end, end), "".join(f"\n{dash}{scalar(tag)}" for tag in tags)),)


_TEXT = "## Idea\n\nLow-rank updates.\n\n## Results\n\nFour is enough.\n"

RULE = Rule(
    code="PR505",
    name="hashtag-line",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": f"---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n{_TEXT}\n#adapter #low-rank\n"},
    right={"reviews/lora.md": f"---\ntitle: LoRA\ndate: 2026-01-06\ntags: [adapter, low-rank]\n---\n\n{_TEXT}"},
    examine=_examine,
)
