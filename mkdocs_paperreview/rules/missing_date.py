# SPDX-License-Identifier: MIT
"""A review without a date.

Weeks, months and feeds are made of dates. A date stands in front matter, in the file's name (`2026-01-06-title.md`, `20260106-title.md`,
`260106 title.md`), in the name of a folder above it, or in a first line of a note such as `Created: July 10, 2020`. Where its title names a
day, or a line further down such as `**Written:** 2026-01-06`, `paperreview fix --unsafe` takes that one. `paperreview fix --date git` does
so, too, and gives all others the day on which git first knew each; `--date 2026-01-06` gives them the same day.
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
