# SPDX-License-Identifier: MIT
"""A comment `paperreview: ignore` that leaves out nothing.

What it was about has been mended, or it names a rule that there is not, or an error: those are always told, because their review is not
published. A comment that stays when its reason is gone would hide the next mistake.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR026",
    name="needless-ignore",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT]  # paperreview: ignore doubled-tag: as asked\n---\n\n"
        "Low-rank updates.\n",
    },
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT, peft]  # paperreview: ignore doubled-tag: as asked\n---\n\n"
        "Low-rank updates.\n",
    },
)
