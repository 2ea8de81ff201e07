# SPDX-License-Identifier: MIT
"""A line of the ledger of addresses that is no address.

A merge may have left its marks in `addresses.txt`. Such a line is not looked at, and `paperreview urls --update` writes the file anew.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

_REVIEW = "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/lora/\n---\n\nLow-rank updates.\n"

RULE = Rule(
    code="PR306",
    name="malformed-ledger",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"../addresses.txt": "<<<<<<< main\n/ai/lora/\treviews/lora.md\n", "reviews/lora.md": _REVIEW},
    right={"../addresses.txt": "/ai/lora/\treviews/lora.md\n", "reviews/lora.md": _REVIEW},
)
