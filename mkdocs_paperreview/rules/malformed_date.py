# SPDX-License-Identifier: MIT
"""A date in no form that is read.

Guessing at a date would file the review in a wrong week. A date that can mean one day only, such as `2026-01-06 (Tue)`, is mended.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR102",
    name="malformed-date",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: last tuesday\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
)
