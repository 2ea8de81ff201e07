# SPDX-License-Identifier: MIT
"""An address that the site needs itself.

Weeks, tags, the archive and the theme's files have their places; a review there would replace them.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.review.address import is_reserved
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    for review in survey.reviews:
        if is_reserved(review.address) or review.address == "/":
            message = f"`{review.address}` is an address that the site needs itself."
            yield Finding(review, review.span("permalink"), message, "Choose another first part.")


RULE = Rule(
    code="PR302",
    name="reserved-address",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /tags/lora/\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/lora/\n---\n\nLow-rank updates.\n"},
    check=_check,
)
