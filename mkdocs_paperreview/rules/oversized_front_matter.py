# SPDX-License-Identifier: MIT
"""Front matter that is too long or nested too deep.

At most 64 KiB and 20 levels are read: more is a mistake or an attack.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR015",
    name="oversized-front-matter",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: " + "[" * 30 + "]" * 30 + "\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
)
