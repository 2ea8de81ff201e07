# SPDX-License-Identifier: MIT
"""What other plugins find in the metadata of a page that we have made."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from mkdocs_paperreview.hosts.page_meta import dates_of, meta_of
from mkdocs_paperreview.plan import Page


def _page(**values: object) -> Page:
    return Page("review", "/a/", "A & B", "<i>", "en", str, "reviews/a.md", **values)  # type: ignore[arg-type]  # whatever a test is about


def test_metadata_is_escaped() -> None:
    """Themes print metadata as they are: texts at any depth, and keys, are escaped; other values stay."""
    meta = meta_of(_page(meta={"hide": ["<b>", 1], "extra": {"<k>": "'"}, "on": True}))

    assert meta == {
        "hide": ["&lt;b&gt;", 1],
        "extra": {"&lt;k&gt;": "&#39;"},
        "on": True,
        "title": "A &amp; B",
        "description": "&lt;i&gt;",
    }


def test_days_are_as_yaml_has_them() -> None:
    """A day is a date, an instant a datetime in its zone; a page without one has no entry."""
    instant = datetime(2026, 1, 7, 9, tzinfo=timezone(timedelta(hours=9)))

    assert dates_of(_page(published="2026-01-06", updated="2026-01-07T09:00:00+09:00")) == {"date": date(2026, 1, 6), "updated": instant}
    assert dates_of(_page()) == {}
