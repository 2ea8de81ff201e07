# SPDX-License-Identifier: MIT
"""A file of more than 4 MiB.

Such a file is a data dump or holds pictures as text; a page made of it would not open on a phone.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Made, Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR002",
    name="oversized-review",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong=Made(lambda: {"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n" + "x" * (4 * 1024 * 1024)}),
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
)
