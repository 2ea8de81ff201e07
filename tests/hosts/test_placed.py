# SPDX-License-Identifier: MIT
"""What is ours among a site's files, and when it has to be made anew because others have changed them."""

from __future__ import annotations

from typing import Any

import pytest

from mkdocs_paperreview.hosts.placed import Placed
from mkdocs_paperreview.settings import settings_from
from tests.conftest import compiled, file_of_review

SETTINGS = settings_from()
REVIEW, PAGE, MADE, BESIDE = object(), object(), object(), object()
AS_PUT = {"reviews/a.md": MADE, "tags.md": PAGE, "b.png": BESIDE, "about.md": BESIDE}
DEAD = compiled({"reviews/a.md": file_of_review("[x](c.md)")}).diagnostics


def _placed() -> Placed[object]:
    return Placed({"reviews/a.md": REVIEW}, {"about.md": "/us/"}, {"reviews/a.md": MADE, "tags.md": PAGE}, AS_PUT)


@pytest.mark.parametrize(
    ("change", "found", "is_outdated"),
    [
        ({}, DEAD, False),
        ({"b.png": object()}, (), False),
        ({"b.png": object()}, DEAD, True),
        ({"reviews/new.md": object()}, (), True),
        ({"reviews/a.md": object()}, (), True),
        ({"tags.md": object()}, (), True),
        ({"about.md": object()}, (), True),
        ({"weeks/2026-W02.md": object()}, (), True),
    ],
)
def test_what_others_change_may_be_of_reviews(change: dict[str, object], found: Any, *, is_outdated: bool) -> None:
    """Reviews, what stands in their place, and moved pages make all outdated; any file does where a review was said to lack one."""
    assert _placed().is_outdated(AS_PUT | change, found, SETTINGS) is is_outdated


def test_what_others_take_away_makes_outdated() -> None:
    """A page of ours that another plugin has removed is noticed."""
    assert _placed().is_outdated({path: file for path, file in AS_PUT.items() if path != "tags.md"}, (), SETTINGS)


def test_what_is_ours_is_read_as_it_was() -> None:
    """A review is there again in place of our page; a page that was made of none is left out; what another put there stays."""
    theirs = object()

    assert list(_placed().of_others(AS_PUT)) == [REVIEW, BESIDE, BESIDE]
    assert [theirs, BESIDE, BESIDE] == list(_placed().of_others(AS_PUT | {"reviews/a.md": theirs}))
