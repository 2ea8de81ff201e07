# SPDX-License-Identifier: MIT
"""A file without front matter, of which title and day are known all the same.

The title is taken from the first heading or the file's name, the day from the file's name or its folder's. Written down, they stay when
the file is moved or renamed, and other programs can read them.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.review.body.lifted import lifted
from mkdocs_paperreview.review.from_path import day_in_path
from mkdocs_paperreview.review.title import plain_title
from mkdocs_paperreview.rules.exam import Exam
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.source.nodes import INVISIBLE
from mkdocs_paperreview.source.problem import START, Edit, Fix, Problem, Span
from mkdocs_paperreview.source.quoting import quoted
from mkdocs_paperreview.source.shortened import shortened

__all__ = ["RULE"]

_LONGEST_SHOWN = 80


def _examine(exam: Exam) -> Iterator[Problem]:
    document, review = exam.document, exam.review
    day = None if document.has_front or not review else day_in_path(document.path)
    if not review or not day:
        return
    start = len(document.text) - len(document.text.lstrip())
    end = start + len(document.line_of(start)[:_LONGEST_SHOWN])
    below = "" if document.text.startswith("\n") else "\n"
    # What the title calls the post, as in "Paper Review: LoRA", stays beside it, so that the page says what it said.
    title = plain_title(lifted(document.body).title) if review.kicker else review.title
    front = f"---\ntitle: {quoted(title)}\ndate: {day}\n---\n{below}"
    # A title with characters that front matter does not keep would no longer be the words of the heading.
    is_kept = bool(title) and title.isprintable() and not INVISIBLE.search(title)
    message = f"The file has no front matter; it is read as `{shortened(review.title, _LONGEST_SHOWN)}` of {day}."
    hint = f"Put `title:` and `date: {day}` between two lines `---` at the top of the file."
    yield Problem("missing-front-matter", Span(start, end), message, hint, Fix((Edit(START, front),)) if is_kept else None)


RULE = Rule(
    code="PR022",
    name="missing-front-matter",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/2026-01-06-lora.md": "# LoRA\n\nLow-rank updates.\n"},
    right={"reviews/2026-01-06-lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
    examine=_examine,
)
