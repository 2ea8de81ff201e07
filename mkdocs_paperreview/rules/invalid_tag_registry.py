# SPDX-License-Identifier: MIT
"""Something in the registry of tags that cannot be used.

`tags.yml` is read as far as it can be: a field that is not known, a name that two tags want, or a parent that is nowhere, is left out, and
all else takes effect.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

_REVIEW = "---\ntitle: LoRA\ndate: 2026-01-06\ntags: [PEFT]\n---\n\nLow-rank updates.\n"

RULE = Rule(
    code="PR210",
    name="invalid-tag-registry",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"tags.yml": "PEFT:\n  alias: [Adapters]\n  parent: Fine-tunning\nFine-tuning:\n", "reviews/lora.md": _REVIEW},
    right={"tags.yml": "PEFT:\n  aliases: [Adapters]\n  parent: Fine-tuning\nFine-tuning:\n", "reviews/lora.md": _REVIEW},
)
