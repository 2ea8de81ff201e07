# SPDX-License-Identifier: MIT
"""An arXiv id that is none.

The button would lead nowhere, and reviews of the same paper would not meet.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR401",
    name="malformed-arxiv-id",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\narxiv: 21x6.0968\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": '---\ntitle: LoRA\ndate: 2026-01-06\narxiv: "2106.09685"\n---\n\nLow-rank updates.\n'},
)
