# SPDX-License-Identifier: MIT
"""A value whose punctuation YAML takes for its own.

`title: [js] this`, `title: LoRA: low rank` and `title: "Is "all" needed?"` are not what YAML reads as text. They are read as their author
meant them, but other programs fail on them: put such a value in quotes that it does not hold.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR017",
    name="unquoted-text",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA: low-rank adaptation\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": '---\ntitle: "LoRA: low-rank adaptation"\ndate: 2026-01-06\n---\n\nLow-rank updates.\n'},
)
