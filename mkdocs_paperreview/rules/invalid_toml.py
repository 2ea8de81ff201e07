# SPDX-License-Identifier: MIT
"""Front matter between `+++` lines that is not TOML.

The fields cannot be told apart, so nothing of them is used. In TOML, a text stands in quotes, and a day does not.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR011",
    name="invalid-toml",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "+++\ntitle = LoRA\ndate = 2026-01-06\n+++\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": '+++\ntitle = "LoRA"\ndate = 2026-01-06\n+++\n\nLow-rank updates.\n'},
)
