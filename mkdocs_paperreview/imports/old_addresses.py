# SPDX-License-Identifier: MIT
"""The addresses that a review had on its old site: one that it chose stays its own, the others lead to it."""

from __future__ import annotations

from collections.abc import Sequence

from mkdocs_paperreview.imports.draft import Draft, Note
from mkdocs_paperreview.imports.front_matter import Value, listed
from mkdocs_paperreview.imports.values import why_unusable
from mkdocs_paperreview.review.address import address_key, checked_address

__all__ = ["keep_old_addresses"]


def keep_old_addresses(values: dict[str, Value], group: Sequence[Draft], taken: set[str]) -> list[Note]:
    """Let the addresses that the files were served at lead to the review; no two reviews have one."""
    notes: list[Note] = []
    permalink = values.pop("permalink", "")
    kept: list[str] = []
    old = (str(permalink), *listed(values.pop("aliases", ())), *(each for draft in group for each in draft.addresses))
    for address in dict.fromkeys(filter(None, old)):
        if reason := why_unusable(address):
            notes.append(Note(1, f"The old address `{address}` {reason}, so it will not lead to the review."))
        elif (key := address_key(checked_address(address))) in taken:
            notes.append(Note(1, f"The old address `{address}` is that of another review, too, and leads to that one."))
        else:
            taken.add(key)
            kept.append(address)
    if permalink in kept:
        values["permalink"] = permalink
        kept.remove(str(permalink))
    values["aliases"] = tuple(kept)
    return notes
