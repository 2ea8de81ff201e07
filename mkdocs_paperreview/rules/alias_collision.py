# SPDX-License-Identifier: MIT
"""An earlier address that is somebody else's now.

The page that is there stays; the redirect is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.review.address import address_key, is_reserved
from mkdocs_paperreview.review.review import Reading
from mkdocs_paperreview.rules.rule import Rule, Severity, Survey
from mkdocs_paperreview.source.problem import Problem

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[tuple[Reading, Problem]]:
    owners = {address_key(address): f"`{path}`" for path, address in survey.other_addresses.items()}
    owners |= {address_key(reading.review.address): f"`{reading.review.path}`" for reading in survey.readings if reading.review}
    for reading in survey.readings:
        for alias in reading.review.aliases if reading.review else ():
            key = address_key(alias)
            owner = "the site itself" if is_reserved(alias) or alias == "/" else owners.get(key)
            owners.setdefault(key, f"`{reading.document.path}`")
            if owner and reading.review:
                message = f"`{alias}` belongs to {owner}, so no redirect is put there."
                yield reading, Problem("alias-collision", reading.review.alias_span, message, "Delete the alias.")


RULE = Rule(
    code="PR304",
    name="alias-collision",
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
