# SPDX-License-Identifier: MIT
"""A link to a Markdown file that is not there.

The reader would meet a missing page. A draft is not there either, in a build that leaves it out.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR502",
    name="dead-link",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee [QLoRA](quantised.md).\n"},
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nSee [QLoRA](qlora.md).\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\n---\n\nLow-rank updates.\n",
    },
)
