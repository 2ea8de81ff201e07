# SPDX-License-Identifier: MIT
"""A link to a part of the review that is not there.

The id of a heading is made of its words as on GitHub: in lower case, with `-` for blanks, without other signs. A link that differs only in
those is mended.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR516",
    name="dead-anchor",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee [below](#The-Rank).\n\n## The rank\n\nFour is enough.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee [below](#the-rank).\n\n## The rank\n\nFour is enough.\n"},
)
