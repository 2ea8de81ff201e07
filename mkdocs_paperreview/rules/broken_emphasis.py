# SPDX-License-Identifier: MIT
r"""Stars that were meant to make text bold, and are shown.

`**` opens bold text before a word and closes it behind one, within a paragraph. A blank inside the stars is forgiven where it is plain what
is meant. Write `\*\*` for stars that are meant to be seen.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR512",
    name="broken-emphasis",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nThe rank is **low and enough.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\nThe rank is **low** and enough.\n"},
)
