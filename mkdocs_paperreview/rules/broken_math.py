# SPDX-License-Identifier: MIT
"""A formula that cannot be read.

It is shown as it was typed. So is a command that is not known, and TeX that stands in no formula, because a dollar is missing or an empty
line parts the formula.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR513",
    name="broken-math",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nWith $\\left( BA$ added, and \\frac{1}{r} of it kept.\n"},
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nWith $\\left( BA \\right)$ added, and $\\frac{1}{r}$ of it kept.\n"
    },
)
