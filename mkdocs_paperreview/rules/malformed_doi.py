# SPDX-License-Identifier: MIT
"""A DOI that is none.

The button would lead nowhere, and reviews of the same paper would not meet.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR402",
    name="malformed-doi",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ndoi: 41586-021\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ndoi: 10.1038/s41586-021-03819-2\n---\n\nLow-rank updates.\n"},
)
