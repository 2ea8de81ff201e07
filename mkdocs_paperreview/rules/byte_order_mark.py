# SPDX-License-Identifier: MIT
"""A mark at the start of a file that says how it is stored: as UTF-8 with a byte order mark, or in UTF-16 or UTF-32.

Some editors on Windows write it. It is read, but behind it GitHub and many generators do not see the front matter, and nothing but
editors reads UTF-16. Text in UTF-8 needs no mark.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR020",
    name="byte-order-mark",
    severity=Severity.NOTE,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "\ufeff---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
)
