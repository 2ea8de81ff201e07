# SPDX-License-Identifier: MIT
"""A day in; the edit that gives it to a review without a date, out: where front matter has an empty `date`, there."""

from __future__ import annotations

from datetime import date

from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.source.front_additions import with_entry
from mkdocs_paperreview.source.front_edits import replaced
from mkdocs_paperreview.source.problem import Fix

__all__ = ["with_date"]


def with_date(form: Form, day: date) -> Fix | None:
    """What adds the day; it is for the author to say whether it is the right one."""
    document, text, key = form.document, day.isoformat(), form.key("date")
    empty = next((node for each, node in document.front if each is key), None)
    edit = replaced(document, empty.span, text, like=text) if empty else with_entry(document, "date", text, like=text)
    return Fix((edit,), is_safe=False) if edit else None
