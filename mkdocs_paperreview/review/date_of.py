# SPDX-License-Identifier: MIT
"""Front matter, path and text to the date of a review; one that is nowhere is a problem."""

from __future__ import annotations

from mkdocs_paperreview.review.body.made import day_made
from mkdocs_paperreview.review.body.said_day import dated_line, day_said
from mkdocs_paperreview.review.from_path import day_in_path
from mkdocs_paperreview.review.front_matter.date_edits import with_date
from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.review.moment import Moment, moment_of_day
from mkdocs_paperreview.source.problem import Problem, Span

__all__ = ["date_of"]

_LONGEST_SHOWN = 80


def date_of(form: Form, body: str, heading: str) -> Moment | None:
    """The date of a review: that of its front matter, of its path, or of its text; nothing where none of them says one."""
    if form.is_date("published"):
        form.take_as("published", "date")
    if form.node("date") is not None:
        return form.moment("date")
    if day := day_in_path(form.document.path) or day_made(body):
        return moment_of_day(day, form.settings.timezone)
    if form.node("updated") is not None and (updated := form.moment("updated")):
        return updated
    form.problems.append(_missing_date(form, heading))
    return None


def _missing_date(form: Form, heading: str) -> Problem:
    document = form.document
    span = document.line_span(document.place(document.body_start if not document.has_front else 0)[0])
    said = day_said((form.text("title"), heading, dated_line(document)), document.text)
    line = f"`date: {said or '2026-01-06'}`"
    how = f"{line} to the front matter" if document.has_front else f"{line} as front matter: a line `---`, a line {line}, a line `---`"
    hint = f"Add {how}, or put the day into the file's name, as in `2026-01-06-title.md`; `paperreview fix --date git` takes it from git."
    if said:
        hint = f"If it is {said}, which its text names, add {how}; `paperreview fix --unsafe` does so."
    what = "The review has no date: not in front matter, its file's name or its folder's."
    if not document.has_front:
        what = "The file has no front matter, and no date in its name or its folder's."
    return Problem(
        "missing-date", Span(span.start, min(span.end, span.start + _LONGEST_SHOWN)), what, hint, with_date(form, said) if said else None
    )
