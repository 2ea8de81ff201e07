# SPDX-License-Identifier: MIT
"""An address that the site needs itself.

Weeks, tags, the archive and the theme's files have their places; a review there would replace them. A page of your own, such as
`docs/tags.md`, would be replaced by the list that is served there.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs_paperreview.review.address import address_key, is_reserved
from mkdocs_paperreview.rules.rule import Finding, Rule, Severity, Survey
from mkdocs_paperreview.source.document import is_markdown
from mkdocs_paperreview.source.problem import START

__all__ = ["RULE"]

_HINT_OF_REVIEW = "Choose another first part."
_HINT_OF_SETTING = "Give the review a `permalink` of its own; that of the settings says where reviews without one are."
_HINT = "Give the file another name, or delete it: the list needs none."
_HINT_OF_WEEK = "What introduces a week is called as in `weeks/2026-W02.md`; give any other file another name."


def _check(survey: Survey) -> Iterator[Finding]:
    for review in survey.reviews:
        if is_reserved(review.address):
            message = f"`{review.address}` is an address that the site needs itself."
            yield Finding(review, review.span("permalink"), message, _HINT_OF_REVIEW if "permalink" in review.spans else _HINT_OF_SETTING)
    yield from _replaced(survey)


def _replaced(survey: Survey) -> Iterator[Finding]:
    """Pages that are no reviews, where a list is served or in the place of its file; what is listed is only asked for where it matters."""
    pages = {path: {address, f"/{path.rpartition('.')[0]}/"} for path, address in survey.other_addresses.items() if is_markdown(path)}
    near = {path: places for path, places in pages.items() if any(map(_may_be_listed, places))}
    ours = {address_key(address) for address in (survey.list_addresses() if near else ()) if _may_be_listed(address)}
    if not survey.settings.search.is_ours:
        ours.discard(address_key("/search/"))
    for path, places in near.items():
        if place := next((place for place in sorted(places) if address_key(place) in ours), ""):
            message = f"The list of the site at `{place}` takes the place of this page, which nobody would see."
            yield Finding(None, START, message, _HINT_OF_WEEK if place.startswith("/weeks/") else _HINT, file=path)


def _may_be_listed(address: str) -> bool:
    """Whether a list may be served at an address that is not the front page's; below `/papers/`, lists give way to reviews."""
    return address != "/" and (is_reserved(address) or address.startswith("/papers/"))


RULE = Rule(
    code="PR302",
    name="reserved-address",
    severity=Severity.ERROR,
    doc=__doc__ or "",
    wrong={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /tags/lora/\n---\n\nLow-rank updates.\n"},
    right={"reviews/lora.md": "---\ntitle: LoRA\ndate: 2026-01-06\npermalink: /ai/lora/\n---\n\nLow-rank updates.\n"},
    check=_check,
)
