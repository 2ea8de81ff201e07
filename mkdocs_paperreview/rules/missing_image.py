# SPDX-License-Identifier: MIT
"""A picture that is not there.

Readers see an empty frame. An address starts from the folder of the review's file; one that starts with `/` starts from `docs`. Where the
file has another case, or lies elsewhere in the site and is the only one of its name, the address can be mended.
"""

from __future__ import annotations

from mkdocs_paperreview.rules.rule import Rule, Severity

__all__ = ["RULE"]

RULE = Rule(
    code="PR510",
    name="missing-image",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n![Loss by rank](img/Loss.png)\n", "reviews/img/loss.png": ""},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\n---\n\n![Loss by rank](img/loss.png)\n", "reviews/img/loss.png": ""},
)
