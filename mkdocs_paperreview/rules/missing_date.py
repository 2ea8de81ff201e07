# SPDX-License-Identifier: MIT
"""A review without a date.

Weeks, months and feeds are made of dates. A date stands in front matter, in the file's name
(`2026-01-06-title.md`, `20260106-title.md`, `260106 title.md`), in the name of a folder above it,
or in a first line of a note such as `Created: July 10, 2020`. To many reviews without one, `paperreview fix --date git` gives
the day on which git first knew each, and `paperreview fix --date 2026-01-06` the same day. Notes and posts from elsewhere may have
theirs further down: `paperreview import` finds it there, and takes the same option.
"""

from __future__ import annotations

from datetime import date

from mkdocs_paperreview.review.form import Form
from mkdocs_paperreview.rules.rule import Rule, Severity
from mkdocs_paperreview.settings import Settings
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.front_additions import with_entry
from mkdocs_paperreview.source.front_edits import replaced
from mkdocs_paperreview.source.problem import Fix

__all__ = ["RULE", "with_date"]


def with_date(document: Document, settings: Settings, day: date) -> Fix | None:
    """A day for a review without one: where its front matter has an empty `date`, there."""
    key = Form(document, settings).key("date")
    empty = next((node for each, node in document.front if each is key), None)
    text = day.isoformat()
    edit = replaced(document, empty.span, text, like=text) if empty else with_entry(document, "date", text, like=text)
    return Fix((edit,)) if edit else None


RULE = Rule(
    code="PR101",
    name="missing-date",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\n---\n\nLow-rank updates.\n"},
    right={"reviews/2026-01-06-lora.md": "---\ntitle: LoRA\n---\n\nLow-rank updates.\n"},
)
