# SPDX-License-Identifier: MIT
"""A field that holds the wrong kind of value.

The field is left out, and the rest of the review is read.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR018",
    name="wrong-type",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ndraft: [maybe]\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ndraft: false\n---\n\nLow-rank updates.\n"},
)
