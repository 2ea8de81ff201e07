# SPDX-License-Identifier: MIT
"""Two pages at one address.

One would overwrite the other. Addresses that differ only in case or composition are one on many systems.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.review.address import address_key
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    owners = {address_key(address): f"`{path}`" for path, address in survey.other_addresses.items()}
    for review in survey.reviews:
        line, _ = review.places["permalink"]
        owner = owners.setdefault(address_key(review.address), f"`{review.path}` (line {line})")
        if not owner.startswith(f"`{review.path}`"):
            message = f"`{review.address}` is already the address of {owner}."
            yield Finding(review, "permalink", message, "Give one of them another `permalink`.")


RULE = Rule(
    code="PR303",
    name="address-collision",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/lora/\n---\n\nLow-rank updates.\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\npermalink: /ai/LoRA/\n---\n\nLow-rank updates.\n",
    },
    right={
        "reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/lora/\n---\n\nLow-rank updates.\n",
        "reviews/qlora.md": "---\ntitle: QLoRA\ndate: 2026-01-07\npermalink: /ai/qlora/\n---\n\nLow-rank updates.\n",
    },
    check=_check,
)
