# SPDX-License-Identifier: MIT
"""A tag that a review has twice.

Spelled alike or not, the two are one tag, and count once.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR201",
    name="doubled-tag",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT, peft]\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT]\n---\n\nLow-rank updates.\n"},
)
