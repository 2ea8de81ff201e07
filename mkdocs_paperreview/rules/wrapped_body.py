# SPDX-License-Identifier: MIT
"""A body that stands inside one code fence.

Chat models hand out Markdown in a ```` ```markdown ```` fence, and templates show front matter in a ```` ```yaml ```` fence. Both are read
as if the fence were not there.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR501",
    name="wrapped-body",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n```markdown\n## Idea\n\nLow-rank updates.\n```\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n## Idea\n\nLow-rank updates.\n"},
)
