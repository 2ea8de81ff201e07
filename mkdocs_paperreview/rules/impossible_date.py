# SPDX-License-Identifier: MIT
"""A day or a time that does not exist.

February has no 30th day: the author meant another one, and only the author knows which. A year before 1900 or after 9998 is taken for
a slip, too.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR103",
    name="impossible-date",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-02-30\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-02-28\n---\n\nLow-rank updates.\n"},
)
