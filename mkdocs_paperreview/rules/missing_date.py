# SPDX-License-Identifier: MIT
"""A review without a date.

Weeks, months and feeds are made of dates. A date stands in front matter, in the file's name
(`2026-01-06-title.md`, `20260106-title.md`, `260106 title.md`), in the name of a folder above it,
or in a first line of a note such as `Created: July 10, 2020`. Notes and posts from elsewhere may have theirs further down:
`paperreview import` finds it there, and `--date` gives one to those without.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR101",
    name="missing-date",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\n---\n\nLow-rank updates.\n"},
    right={"reviews/2026-01-06-lora.md": "---\ntitle: LoRA\n---\n\nLow-rank updates.\n"},
)
