# SPDX-License-Identifier: MIT
"""Front matter that is not YAML.

The fields cannot be told apart, so nothing of them is used. The message points at what is in the way, where that is known, and else at the
character where reading ended. Tabs and control characters are mended; a blank that is missing after a colon, an open quote and an indented
key are, too, when unsafe fixes are asked for.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR010",
    name="invalid-yaml",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": '---\ntitle: "LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n'},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
)
