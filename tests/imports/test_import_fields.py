# SPDX-License-Identifier: MIT
"""Fields of other sites that are not copied as they are."""

from __future__ import annotations

import pytest

from tests.imports.conftest import Bring


def _page(fields: str) -> dict[str, str]:
    return {"a.md": f"---\ntitle: A\n{fields}\n---\n\nText.\n"}


@pytest.mark.parametrize(
    ("fields", "day", "is_draft"),
    [
        ("date: 2026-01-06\npublished: false", "2026-01-06", True),
        ("date: 2026-01-06\npublished: true", "2026-01-06", False),
        ("published: 2026-01-06", "2026-01-06", False),
        ("updated: 2026-01-07", "2026-01-07", False),
    ],
)
def test_when_a_review_was_published_and_whether(bring: Bring, fields: str, day: str, is_draft: bool) -> None:  # noqa: FBT001  # a case
    """`published` is a day or says whether; a review that only says when it was updated is of that day."""
    review = bring(_page(fields)).review("a.md")

    assert (review.date.iso, review.draft) == (day, is_draft)


@pytest.mark.parametrize("permalink", ["https://example.org/a/", "http://example.org/a/"])
def test_an_address_of_a_whole_site_is_none_of_ours(bring: Bring, permalink: str) -> None:
    """A permalink with a host is where the paper lies, as the review has its place on our site."""
    brought = bring(_page(f"date: 2026-01-06\npermalink: {permalink}"))

    assert brought.review("a.md").paper.link == permalink
    assert "permalink" not in brought.text("a.md")


@pytest.mark.parametrize(
    ("permalink", "why"), [("/a b/", "holds a blank, which has no place in a path"), ("/tags/", "is one of the site's own")]
)
def test_an_address_that_cannot_be_is_said(bring: Bring, permalink: str, why: str) -> None:
    """A permalink that a page of ours cannot have is left out, and why is said at its line."""
    brought = bring(_page(f"date: 2026-01-06\npermalink: {permalink}"))

    assert brought.lines(f"a.md:4: The address `{permalink}` {why}; it was left out.")
    assert brought.code == 1
