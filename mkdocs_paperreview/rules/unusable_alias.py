# SPDX-License-Identifier: MIT
"""An earlier address at which no redirect can be put.

It is somebody else's, or cannot be a path of the site. The review is published, and the redirect is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.review.address import address_key, is_reserved
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    owners = {address_key(address): f"`{path}`" for path, address in survey.other_addresses.items()}
    owners |= {address_key(review.address): f"`{review.path}`" for review in survey.reviews}
    for review in survey.reviews:
        for alias in review.aliases:
            key = address_key(alias)
            owner = "the site itself" if is_reserved(alias) or alias == "/" else owners.get(key)
            owners.setdefault(key, f"`{review.path}`")
            if owner:
                message = f"`{alias}` belongs to {owner}, so no redirect is put there."
                yield Finding(review, review.span("aliases"), message, "Delete the alias.")


RULE = Rule(
    code="PR304",
    name="unusable-alias",
    severity=Severity.WARNING,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/lora/\n---\n\nLow-rank updates.\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\nredirect_from: /ai/lora/\n---\n\nLow-rank updates.\n",
    },
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/lora/\n---\n\nLow-rank updates.\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\nredirect_from: /ai/old-qlora/\n---\n\nLow-rank updates.\n",
    },
    check=_check,
)
