# SPDX-License-Identifier: MIT
"""Front matter that is a list or a sentence.

Front matter is `key: value` lines; anything else between the `---` lines would be lost silently.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR013",
    name="front-matter-without-keys",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\n- LoRA\n- 2026-01-06\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
)
