# SPDX-License-Identifier: MIT
"""A file without title and text.

Nothing can be published of it; most often it was created and forgotten.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR003",
    name="empty-review",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/2026-01-06-lora.md": "\n"},
    right={"reviews/2026-01-06-lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
)
