# SPDX-License-Identifier: MIT
"""A file that is not UTF-8 text.

A file in CP949, Shift JIS, EUC-JP or GBK, or one with NUL characters, cannot be read without guessing, and a wrong guess turns letters into
noise. Where the language gives the encoding away, an unsafe fix stores the file as UTF-8: look at it then. UTF-16 and UTF-32 with their
mark at the start are read. A file that cannot be opened at all is told here, too.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR001",
    name="unreadable-encoding",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: Lo\x00RA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nLow-rank updates.\n"},
)
