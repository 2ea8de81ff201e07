# SPDX-License-Identifier: MIT
"""An earlier address at which no redirect can be put.

It is somebody else's, or cannot be a path of the site. The review is published, and the redirect is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mkdocs_paperreview.review.address import InvalidAddress, address_key, checked_address, is_reserved
from mkdocs_paperreview.review.front_matter.form import Form
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.source.document import Document
from mkdocs_paperreview.source.front_edits import without_entry, without_item
from mkdocs_paperreview.source.nodes import Items, Node, Text
from mkdocs_paperreview.source.problem import Fix

__all__ = ["RULE"]


def _check(survey: Survey) -> Iterator[Finding]:
    owners = {address_key(address): f"`{path}`" for path, address in survey.other_addresses.items()}
    owners |= {address_key(review.address): f"`{review.path}`" for review in survey.reviews}
    for review in survey.reviews:
        for alias in review.aliases:
            key = address_key(alias)
            owner = "the site itself" if is_reserved(alias) else owners.get(key)
            owners.setdefault(key, f"`{review.path}`")
            if owner:
                message = f"`{alias}` belongs to {owner}, so no redirect is put there."
                place = _place(survey.document_of(review.path), alias, survey)
                # Where the review is already, nothing is lost.
                fix = place and _without(place, is_safe=alias == review.address)
                yield Finding(review, place.text.span if place else review.span("aliases"), message, "Delete the alias.", fix or None)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an alias is written: the file, the field's key and value, and the alias itself."""

    document: Document
    key: Text
    value: Node
    text: Text


def _place(document: Document, alias: str, survey: Survey) -> _Place | None:
    form = Form(document, survey.settings)
    key, value = form.key("aliases"), form.node("aliases")
    for text in value if isinstance(value, Items) else (value,):
        if key and value and isinstance(text, Text) and _leads_to(text.value, alias):
            return _Place(document, key, value, text)
    return None


def _leads_to(written: str, alias: str) -> bool:
    try:
        return "/" in written and checked_address(written) == alias
    except InvalidAddress:
        return False


def _without(place: _Place, *, is_safe: bool) -> Fix | None:
    value = place.value
    if isinstance(value, Items) and len(value.items) > 1:
        edit = without_item(place.document, value, value.items.index(place.text))
    else:
        edit = without_entry(place.document, place.key, value)
    return Fix((edit,), is_safe=is_safe) if edit else None


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
