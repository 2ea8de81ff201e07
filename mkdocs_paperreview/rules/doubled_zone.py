# SPDX-License-Identifier: MIT
"""A time zone that is written twice.

`2026-01-06 00:00:00+0900+0900` comes from a template that adds the zone to a date that has one. It is read once.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR104",
    name="doubled-zone",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06 00:00:00+0900+0900\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06 00:00:00 +0900\n---\n\nLow-rank updates.\n"},
)
