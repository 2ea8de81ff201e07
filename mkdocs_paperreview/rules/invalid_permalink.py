# SPDX-License-Identifier: MIT
"""An address that cannot be a path of the site.

Letters and digits of any script, and the punctuation that paths may have, are allowed; blanks, `..`, control characters and names that some
systems cannot store are not.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR301",
    name="invalid-permalink",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/../../etc/\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/lora/\n---\n\nLow-rank updates.\n"},
)
